import { readFileSync, writeFileSync } from 'node:fs'
import { configDocs } from '../src/node/config/describe.ts'
import { metricsDocs } from '../src/node/metrics/describe.ts'

/** `npm run docs`: writes the generated parts of the documents. */

interface Document {
  readonly path: string
  /** Between `<!-- name:begin -->` and `<!-- name:end -->`. */
  readonly parts: Readonly<Record<string, () => string>>
}

export const README = `${import.meta.dirname}/../README.md`

export const DOCUMENTS: readonly Document[] = [
  { path: README, parts: { config: configDocs } },
  { path: `${import.meta.dirname}/../src/node/metrics/README.md`, parts: { metrics: metricsDocs } },
]

/** A document with its generated parts as they should be. */
export function withGeneratedParts({ path, parts }: Document): string {
  let text = readFileSync(path, 'utf8')
  for (const [name, generate] of Object.entries(parts)) {
    const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
    const [from, to] = [text.indexOf(begin), text.indexOf(end)]
    if (from < 0 || to < from) throw new Error(`${path} lacks ${begin} or ${end}`)
    text = `${text.slice(0, from + begin.length)}\n${generate().trim()}\n${text.slice(to)}`
  }
  return text
}

if (process.argv[1] === import.meta.filename) for (const document of DOCUMENTS) writeFileSync(document.path, withGeneratedParts(document))
