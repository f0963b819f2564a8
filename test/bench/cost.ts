import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { BenchError } from './errors.ts'
import type { BenchContext, BenchRow, Line } from './row.ts'

const TABLE_SCRIPT = fileURLToPath(new URL('../contracts/gas.ts', import.meta.url))
const LIMIT_MS = 120_000
/** Of one `include` (issue 2): 256 messages with 64 B of data. */
const INCLUDE_256_GAS = 2_000_000

/** A line of the script's table: what, gas, bytes of calldata. */
const TABLE_LINE = /^\| (?<what>`include`[^|]*) \| (?<gas>[\d,]+) \| (?<bytes>[\d,]*) \|$/

export const cost: BenchRow = {
  name: 'cost',
  summary: 'gas of `include` on a real EVM node',
  async run({ signal }: BenchContext): Promise<readonly Line[]> {
    const args = ['--disable-warning=ExperimentalWarning', TABLE_SCRIPT]
    const { stdout } = await promisify(execFile)(process.execPath, args, { signal, timeout: LIMIT_MS })
    const lines: Line[] = []
    for (const text of stdout.split('\n')) {
      const { what, gas, bytes } = TABLE_LINE.exec(text)?.groups ?? {}
      if (what === undefined || gas === undefined) continue
      lines.push({
        what: `cost of ${what.replaceAll('`', '')}`,
        figure: { value: Number(gas.replaceAll(',', '')), unit: 'gas' },
        baseline: null,
        reach: /256 × 64 B(, random data)?$/.test(what) ? { of: 'figure', at: 'most', value: INCLUDE_256_GAS } : null,
        note: `${bytes} bytes of calldata; targets do nothing`,
      })
    }
    if (lines.length === 0) throw new BenchError('no-figure', `${TABLE_SCRIPT} printed no line about include`)
    return lines
  },
}
