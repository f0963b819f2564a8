import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Generates `generated/` from `proto/`: protons writes TypeScript with namespaces, which type stripping refuses, so it
 * is compiled to JavaScript and declarations, and these are committed. Run `npm run generate:wire` after a change.
 */
const here = import.meta.dirname
const bin = join(here, '../../node_modules/.bin')
const generated = join(here, 'generated')
const scratch = mkdtempSync(join(tmpdir(), 'seqmesh-wire-'))

try {
  const sources = readdirSync(join(here, 'proto')).map((name) => join(here, 'proto', name))
  execFileSync(join(bin, 'protons'), [...sources, '--strict', '--output', scratch], { stdio: 'inherit' })
  const typescript = readdirSync(scratch).map((name) => join(scratch, name))
  // `noCheck`: the scratch directory sees no node_modules; what is generated needs none to be translated.
  const options = ['--target', 'es2024', '--module', 'esnext', '--moduleResolution', 'bundler', '--noCheck', '--declaration']
  execFileSync(join(bin, 'tsc'), [...typescript, ...options, '--outDir', scratch, '--ignoreConfig'], { stdio: 'inherit' })
  rmSync(generated, { recursive: true, force: true })
  mkdirSync(generated)
  for (const name of readdirSync(scratch).filter((each) => /\.(js|d\.ts)$/.test(each))) {
    // The rest of the program does not say which buffer its bytes lie in; the codecs do not care either.
    const text = readFileSync(join(scratch, name), 'utf8').replaceAll('Uint8Array<ArrayBuffer>', 'Uint8Array')
    writeFileSync(join(generated, name), text)
  }
} finally {
  rmSync(scratch, { recursive: true })
}
