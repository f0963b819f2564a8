import { styleText } from 'node:util'
import { formatEther } from 'viem'
import type { LatencySummary } from './latencies.ts'
import type { Report } from './report.ts'

function latency(name: string, summary: LatencySummary | null): string {
  if (summary === null) return ''
  return `${name} p50 ${Math.round(summary.p50)} ms, p99 ${Math.round(summary.p99)} ms, max ${Math.round(summary.max)} ms`
}

/** The report in lines for people: every invariant, and the figures that matter. */
export function renderVerdict(report: Report, color: boolean): readonly string[] {
  const paint = (format: 'green' | 'red' | 'bold', text: string): string =>
    color ? styleText(format, text, { validateStream: false }) : text
  const { messages, latencyMs, sync } = report
  const lines = report.invariants.map(({ name, held, detail }) => {
    const mark = held ? paint('green', '✓') : paint('red', '✗')
    return `${mark} ${name}${detail === '' ? '' : ` — ${detail}`}`
  })
  const names = ['include', 'announce', 'post', 'backstop'] as const
  const figures = names.map((name) => latency(name, latencyMs[name])).filter((text) => text !== '')
  const evidence = report.evidence.map(
    ({ kind, accused, injected, verdict, slashedWei }) =>
      `${accused} ${verdict}: ${kind}${verdict === 'exposed' ? `, ${formatEther(BigInt(slashedWei))} ether slashed` : ''}${injected ? '' : paint('red', ', NOT injected')}`,
  )
  return [
    '',
    ...lines,
    '',
    `${messages.sent} sent, ${messages.included} included, ${messages.redeemed} redeemed, ${messages.posted ?? 0} posted, ${messages.lost} lost, ${messages.duplicated} duplicated`,
    ...figures,
    ...evidence,
    `stalest block ${sync.maxStalenessS} s, chains held at the gate for ${(sync.stalledMs / 1_000).toFixed(1)} s in all`,
    report.ok ? paint('green', 'ok') : paint('red', 'NOT ok'),
  ]
}
