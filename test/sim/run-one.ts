import { simulate } from './simulation.ts'
const seed = Number(process.argv[2] ?? 1)
const n = Number(process.argv[3] ?? 1)
const t0 = performance.now()
for (let s = seed; s < seed + n; s++) {
  const t = performance.now()
  const r = await simulate(s, { trace: n === 1 })
  if (n === 1) console.log(r.trace.join('\n'))
  console.log(s, (performance.now() - t).toFixed(0) + 'ms', r.findings.map((f) => `${f.invariant} @${f.atMs} ${f.detail}`).slice(0, 2), n===1? JSON.stringify(r.counts):'')
}
console.log("wall", (performance.now() - t0) / n, "cpu ms", process.cpuUsage().user / 1000 / n, process.cpuUsage().system / 1000 / n)
