import { readFileSync, writeFileSync } from 'node:fs'
import { configDocs } from '../src/node/config/describe.ts'

/** `npm run docs`: writes the parts of the README that are generated. */

export const README = `${import.meta.dirname}/../README.md`
const BEGIN = '<!-- config:begin -->'
const END = '<!-- config:end -->'

/** The README with its generated parts as they should be. */
export function withGeneratedParts(text: string): string {
  const begin = text.indexOf(BEGIN)
  const end = text.indexOf(END)
  if (begin < 0 || end < begin) throw new Error(`README.md lacks ${BEGIN} or ${END}`)
  return `${text.slice(0, begin + BEGIN.length)}\n${configDocs().trim()}\n${text.slice(end)}`
}

if (process.argv[1] === import.meta.filename) writeFileSync(README, withGeneratedParts(readFileSync(README, 'utf8')))
