/** Where a value came from. */
export type Origin =
  | { readonly from: 'flag'; readonly name: string }
  | { readonly from: 'env'; readonly name: string }
  | { readonly from: 'file'; readonly name: string; readonly line: number | null }
  | { readonly from: 'default' }

export function formatOrigin(origin: Origin): string {
  switch (origin.from) {
    case 'flag':
      return `flag ${origin.name}`
    case 'env':
      return `environment ${origin.name}`
    case 'file':
      return origin.line === null ? origin.name : `${origin.name}:${origin.line}`
    case 'default':
      return 'default'
  }
}

/** One thing wrong with the configuration. */
export interface ConfigProblem {
  /** `p2p.maxPeers`, `chains.0.rpc`; the name as given when it is no option at all. */
  readonly option: string
  /** JSON of the value, secrets redacted; null when it is missing. */
  readonly value: string | null
  /** What is expected, or what to write instead. */
  readonly expected: string
  readonly origin: Origin | null
}

export type ConfigErrorCode = 'bad-config' | 'config-file'

/** A configuration that cannot be used, with everything that is wrong with it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly code: ConfigErrorCode
  readonly problems: readonly ConfigProblem[]
  readonly remedy: string

  constructor(code: ConfigErrorCode, problems: readonly ConfigProblem[], options?: ErrorOptions) {
    super(problems.map(formatProblem).join('\n'), options)
    this.code = code
    this.problems = problems
    this.remedy = 'See `seqmesh config docs` for every option, and `seqmesh config print` for what is in effect.'
  }
}

function formatProblem({ option, value, expected, origin }: ConfigProblem): string {
  const what = value === null ? `${option} is missing` : `${option} is ${value}`
  return `${what}${origin === null ? '' : ` (${formatOrigin(origin)})`}: expected ${expected}`
}
