import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { METRICS, type MetricDefinition, PREFIX } from '../../../src/node/metrics/catalogue.ts'
import { PROBLEM_CODES } from '../../../src/node/problem-codes.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FOLDER = join(ROOT, 'src/node/monitoring')
const read = (path: string): string => readFileSync(path, 'utf8')

interface Panel {
  readonly type: string
  readonly title: string
  readonly description?: string
  readonly fieldConfig?: { readonly defaults: { readonly unit?: string } }
  readonly targets?: readonly { readonly expr: string }[]
}
const dashboard: { readonly panels: readonly Panel[] } = JSON.parse(read(join(FOLDER, 'grafana.json')))
const panels = dashboard.panels.filter(({ type }) => type !== 'row')

interface Rule {
  readonly alert: string
  readonly expr: string
  readonly labels: { readonly severity: string }
  readonly annotations: { readonly summary: string; readonly runbook: string }
}
const rules: readonly Rule[] = parse(read(join(FOLDER, 'alerts.yml'))).groups[0].rules

/** Series that others register, with their labels: the runtime's, libp2p's, Prometheus's own. */
const others = new Map<string, readonly string[]>([
  ['up', ['job']],
  ['libp2p_data_transfer_bytes_total', ['protocol']],
  ['nodejs_fs_usage_bytes', ['filesystem']],
])

/** Every series name with the labels that it has. */
function knownSeries(): ReadonlyMap<string, readonly string[]> {
  const known = new Map(others)
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: PREFIX })
  for (const { name, type } of registry.getMetricsAsArray()) {
    const labels = name.endsWith('gc_duration_seconds') ? ['kind'] : []
    known.set(name, labels)
    if (String(type) === 'histogram') for (const end of ['_bucket', '_sum', '_count']) known.set(name + end, [...labels, 'le'])
  }
  registry.clear()
  for (const [name, { type, labels }] of Object.entries<MetricDefinition>(METRICS)) {
    const names = Object.keys(labels)
    if (type !== 'histogram') known.set(PREFIX + name, names)
    else for (const end of ['_bucket', '_sum', '_count']) known.set(PREFIX + name + end, [...names, 'le'])
  }
  return known
}

/** Words of a query that are no series: what follows `by (`, label matchers and strings are taken out before. */
const FUNCTIONS = new Set(['histogram_quantile', 'rate', 'increase', 'sum', 'max', 'min', 'abs', 'avg', 'by'])

/** What is wrong with a query. */
function lint(expr: string, known: ReadonlyMap<string, readonly string[]>): string[] {
  const problems: string[] = []
  const grouped = [...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
  const bare = expr.replaceAll(/\bby \([^)]*\)/g, '').replaceAll(/\[[^\]]*\]/g, '')
  // A name with its matchers is one match, so that labels and strings within are no names of their own.
  const series = [...bare.matchAll(/(?<![\w.])([a-zA-Z_][a-zA-Z0-9_]*)(?:\{([^}]*)\})?/g)].filter(([, name = '']) => !FUNCTIONS.has(name))
  if (series.length === 0) problems.push('it names no metric')
  for (const [, name = '', matchers = ''] of series) {
    const labels = known.get(name)
    if (labels === undefined) {
      problems.push(`there is no ${name}`)
      continue
    }
    const allowed = new Set([...labels, 'instance'])
    const used = [...matchers.matchAll(/([a-z]+)\s*(?:=~|!~|!=|=)/g)].map(([, label = '']) => label)
    for (const label of [...used, ...grouped]) if (!allowed.has(label)) problems.push(`${name} has no label ${label}`)
  }
  return problems
}

/** GitHub's anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

describe('the dashboard', () => {
  it('has a title, a unit and a description on every panel', () => {
    expect(panels.length).toBeGreaterThan(20)
    for (const { title, description, fieldConfig } of panels) {
      expect(title).toMatch(/\S/)
      expect(description, title).toMatch(/\.$/)
      expect(fieldConfig?.defaults.unit, title).toMatch(/\S/)
    }
    expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length)
  })

  it('asks for metrics and labels that exist', () => {
    const known = knownSeries()
    for (const { title, targets = [] } of panels) {
      expect(targets.length, title).toBeGreaterThan(0)
      for (const { expr } of targets) expect(lint(expr, known), `${title}: ${expr}`).toEqual([])
    }
  })

  it('would be refused with a name or label that does not exist', () => {
    const known = knownSeries()
    expect(lint('rate(seqmesh_made_up_total[5m])', known)).toEqual(['there is no seqmesh_made_up_total'])
    expect(lint('seqmesh_held{home="1"}', known)).toEqual(['seqmesh_held has no label home'])
    expect(lint('sum by (topic) (seqmesh_held)', known)).toEqual(['seqmesh_held has no label topic'])
  })
})

describe('the alerts', () => {
  it('ask for metrics, labels and problems that exist', () => {
    const known = knownSeries()
    for (const { alert, expr } of rules) {
      expect(lint(expr, known), alert).toEqual([])
      for (const [, pattern = ''] of expr.matchAll(/code=~?"([^"]*)"/g))
        for (const part of pattern.split('|'))
          expect(
            PROBLEM_CODES.some((code) => new RegExp(`^${part}$`).test(code)),
            `${alert}: ${part}`,
          ).toBe(true)
    }
  })

  it('each has a severity, a summary and a line in the handbook', () => {
    const anchors = new Set(
      [...read(join(ROOT, 'src/node/HANDBOOK.md')).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)),
    )
    expect(rules.length).toBeGreaterThan(10)
    for (const { alert, labels, annotations } of rules) {
      expect(['page', 'ticket'], alert).toContain(labels.severity)
      expect(annotations.summary, alert).toMatch(/\S/)
      const [file, anchor = ''] = annotations.runbook.split('#')
      expect(file, alert).toBe('src/node/HANDBOOK.md')
      expect(anchors, alert).toContain(anchor)
    }
  })

  // Debian: apt-get install prometheus
  const hasPromtool = (() => {
    try {
      execFileSync('promtool', ['--version'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })()
  it.runIf(hasPromtool)('pass `promtool check rules`, and their own tests', () => {
    const promtool = (...args: string[]) => execFileSync('promtool', args, { cwd: FOLDER, encoding: 'utf8' })
    expect(promtool('check', 'rules', 'alerts.yml')).toContain(`${rules.length} rules found`)
    expect(promtool('test', 'rules', 'alerts.test.yml')).toContain('SUCCESS')
  })
})
