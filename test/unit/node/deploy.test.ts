import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { envOf } from '../../../src/node/config/option.ts'
import { configSchema } from '../../../src/node/config/schema.ts'
import { envLayer, SETTABLE } from '../../../src/node/config/sources.ts'

/** The files that operators deploy with: what they name must be there. */

const ROOT = join(import.meta.dirname, '../../..')
const DEPLOY = join(ROOT, 'src/node/deploy')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  readonly bin: { readonly seqmesh: string }
  readonly engines: { readonly node: string }
  readonly scripts: Readonly<Record<string, string>>
}
const defaults = configSchema.parse({})
/** Where the command line stands in a built package. */
const entry = posix.normalize(manifest.bin.seqmesh)

describe('the container file', () => {
  /** Instructions, continued lines joined. */
  const lines = read('src/node/deploy/Containerfile')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const all = (instruction: string): string[] =>
    lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1))
  const built = ['package.json', 'node_modules', 'dist']

  it('copies what is there, and from its build what that makes', () => {
    const copies = all('COPY').map((line) => line.split(/\s+/))
    for (const [first = '', ...rest] of copies) {
      if (first === '--from=build') expect(built).toContain(posix.relative('/build', rest[0] ?? ''))
      else for (const source of [first, ...rest].slice(0, -1)) expect(existsSync(join(ROOT, source)), source).toBe(true)
    }
    expect(copies.filter(([first]) => first === '--from=build')).toHaveLength(built.length)
  })

  it('copies what its build needs', () => {
    const copied = all('COPY').flatMap((line) => line.split(/\s+/).slice(0, -1))
    for (const script of [...read('src/node/deploy/Containerfile').matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name)) {
      const command = manifest.scripts[script]
      expect(command, script).toBeDefined()
      const files = [...(command ?? '').matchAll(/[\w./-]+\.(?:json|ts)\b/g)].map(([file]) => file)
      expect(files.length).toBeGreaterThan(0)
      for (const file of files)
        expect(
          copied.some((each) => file === each || file.startsWith(`${each}/`)),
          file,
        ).toBe(true)
    }
  })

  it('starts the command line, as a user of its own, with its signal and its data where the volume is', () => {
    expect(JSON.parse(all('ENTRYPOINT')[0] ?? '')).toEqual(['node', '--disable-warning=ExperimentalWarning', entry])
    expect((JSON.parse(all('CMD')[0] ?? '') as string[])[0]).toBe('run')
    expect(all('USER')).toEqual(['node'])
    expect(all('STOPSIGNAL')).toEqual(['SIGTERM'])
    const variables = [...(all('ENV')[0] ?? '').matchAll(/(SEQMESH_\w+)=(\S+)/g)].map(([, name = '', value]) => [name, value])
    expect(envLayer(Object.fromEntries(variables)).values).toEqual({ dataDir: all('VOLUME')[0] })
  })

  it('names the ports and the Node that are the defaults', () => {
    expect(all('EXPOSE')[0]?.split(' ')).toEqual(defaults.p2p.listen.map((address) => /tcp\/(\d+)/.exec(address)?.[1]))
    expect(all('HEALTHCHECK')[0]).toContain(`http://${defaults.api.host}:${defaults.api.port}/healthz`)
    const least = Number(/\d+/.exec(manifest.engines.node)?.[0])
    for (const image of all('FROM')) expect(Number(/node:(\d+)-/.exec(image)?.[1])).toBeGreaterThanOrEqual(least)
  })
})

describe('the systemd unit', () => {
  const unit = read('src/node/deploy/seqmesh.service')
  const hasSystemd = (() => {
    try {
      execFileSync('systemd-analyze', ['--version'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })()

  it('gives more time than the drain takes, and restarts on what another try can help', () => {
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(defaults.shutdown.deadlineMs / 1_000)
    expect(unit).toMatch(/^RestartPreventExitStatus=1 65$/m)
    expect(unit).toMatch(/^ExecReload=\/bin\/kill -HUP \$MAINPID$/m)
    expect(unit).toContain(`/opt/seqmesh/${entry} run --config`)
  })

  it.runIf(hasSystemd)('passes `systemd-analyze verify`', () => {
    execFileSync('systemd-analyze', ['verify', join(DEPLOY, 'seqmesh.service')], { stdio: 'pipe' })
  })
})

it('the example of an environment sets options that there are', () => {
  const names = [...read('src/node/deploy/seqmesh.env.example').matchAll(/^#?(SEQMESH_\w+)=/gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(0)
  expect(SETTABLE.map(({ path }) => envOf(path))).toEqual(expect.arrayContaining(names))
})

it('the package holds all of them, the handbook, the dashboard and the alerts, and what they link to', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })
  const [{ files }] = JSON.parse(packed) as [{ readonly files: readonly { readonly path: string }[] }]
  const paths = new Set(files.map(({ path }) => path))
  const shipped = globSync(['src/node/HANDBOOK.md', 'src/node/{deploy,monitoring}/*', 'src/protocol/THREATS.md'], { cwd: ROOT })
  expect(shipped.length).toBeGreaterThan(6)
  for (const path of shipped) expect(paths, path).toContain(path)
  for (const document of ['README.md', 'src/node/HANDBOOK.md', 'src/node/metrics/README.md']) {
    for (const [, target = ''] of read(document).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) {
      const path = posix.normalize(posix.join(posix.dirname(document), target))
      // What is not for operators stays in the repository.
      if (target.includes('://') || /^test(?:net)?\//.test(path)) continue
      expect(path.endsWith('/') ? files.some((file) => file.path.startsWith(path)) : paths.has(path), `${document}: ${target}`).toBe(true)
    }
  }
})
