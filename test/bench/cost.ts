import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { BenchError } from './errors.ts'
import type { BenchContext, BenchRow, Line } from './row.ts'

const SCRIPTS = ['gas.ts', 'parent-gas.ts'].map((name) => fileURLToPath(new URL(`../contracts/${name}`, import.meta.url)))
const LIMIT_MS = 120_000
/** Of one `include` of 256 messages with 64 B of data. */
const INCLUDE_256_GAS = 2_000_000
/** Of one piece of evidence, with the slash (5-measures.md). */
const EVIDENCE_GAS = 200_000

/** A line of a script's table that counts here: what, gas, bytes of calldata, and what else there is. */
const TABLE_LINE = /^\| (?<what>(`include`|`post`, \d+ ×|evidence)[^|]*) \| (?<gas>[\d,]+) \| (?<bytes>[\d,]*) \|( (?<rest>[^|]*) \|)?$/

interface Measured {
  readonly what: string
  readonly gas: number
  readonly bytes: string
  readonly rest: string
}

export const cost: BenchRow = {
  name: 'cost',
  summary: 'gas of `include`, `post` and every form of evidence on a real EVM node',
  async run({ signal }: BenchContext): Promise<readonly Line[]> {
    const measured: Measured[] = []
    for (const script of SCRIPTS) {
      const args = ['--disable-warning=ExperimentalWarning', script]
      const { stdout } = await promisify(execFile)(process.execPath, args, { signal, timeout: LIMIT_MS })
      const before = measured.length
      for (const text of stdout.split('\n')) {
        const { what, gas, bytes = '', rest = '' } = TABLE_LINE.exec(text)?.groups ?? {}
        if (what === undefined || gas === undefined) continue
        measured.push({
          what: what.startsWith('evidence') ? `${what}: ${rest}`.replaceAll('`', '') : what.replaceAll('`', ''),
          gas: Number(gas.replaceAll(',', '')),
          bytes,
          rest,
        })
      }
      if (measured.length === before) throw new BenchError('no-figure', `${script} printed no line that counts`)
    }
    return measured.map((each) => ({
      what: `cost of ${each.what}`,
      figure: { value: each.gas, unit: 'gas' },
      baseline: baselineOf(each, measured),
      reach: reachOf(each),
      note: `${each.bytes} bytes of calldata${noteOf(each)}`,
    }))
  },
}

/** What packing saves. */
function baselineOf({ what }: Measured, all: readonly Measured[]): Line['baseline'] {
  if (!what.startsWith('post') || !what.endsWith('packed')) return null
  const raw = all.find((each) => each.what === what.replace('packed', 'raw'))
  return raw === undefined ? null : { what: 'the same, not packed', figure: { value: raw.gas, unit: 'gas' } }
}

function reachOf({ what }: Measured): Line['reach'] {
  if (what.startsWith('evidence')) return { of: 'figure', at: 'most', value: EVIDENCE_GAS }
  return /include, 256 × 64 B(, random data)?$/.test(what) ? { of: 'figure', at: 'most', value: INCLUDE_256_GAS } : null
}

function noteOf({ what, rest }: Measured): string {
  if (what.startsWith('include')) return '; targets do nothing'
  return what.startsWith('post') ? `, ${rest} a message` : ''
}
