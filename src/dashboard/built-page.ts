import { createHash } from 'node:crypto'
import { access, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** In a published package: beside this file. */
const PUBLISHED = join(import.meta.dirname, 'site')
const ROOT = join(import.meta.dirname, '..', '..')
/** In the repository: a folder a content, so that whoever changes the page, or goes back, never sees another one. */
const CACHE = join(ROOT, '.page')
/** What the page is made of. */
const SOURCES = ['dashboard', 'observer', 'protocol', 'mesh', 'ledger', 'wire'].map((folder) => join(ROOT, 'src', folder))

/** The folder with the built page; builds it first where it runs from sources (seconds, once per content). Throws what the build throws. */
export async function builtPage(): Promise<string> {
  if (await exists(join(PUBLISHED, 'index.html'))) return PUBLISHED
  const directory = join(CACHE, await contentHash())
  if (await exists(directory)) return directory
  const { buildPage } = await import('./build.ts')
  const making = `${directory}.${process.pid}`
  await mkdir(CACHE, { recursive: true })
  await buildPage(making)
  // Several daemons may build at once: the first to finish wins, and nobody sees half a page.
  await rename(making, directory).catch(async (error: unknown) => {
    await rm(making, { recursive: true, force: true })
    if (!(await exists(directory))) throw error
  })
  return directory
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

async function contentHash(): Promise<string> {
  const files = [join(ROOT, 'package-lock.json')]
  for (const folder of SOURCES) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) files.push(join(entry.parentPath, entry.name))
  }
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(`${relative(ROOT, file)}\n`).update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}
