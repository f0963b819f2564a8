/** What one check found. */
export interface Finding {
  /** What was looked at: `parent chain`, `chain 901`. */
  readonly subject: string
  readonly check: string
  readonly state: 'ok' | 'warning' | 'failed'
  readonly detail: string
  /** What to do; null where nothing is to be done. */
  readonly remedy: string | null
}

export type Judgement = string | { readonly state: 'warning' | 'failed'; readonly detail: string; readonly remedy: string }

export function failed(detail: string, remedy: string): Judgement {
  return { state: 'failed', detail, remedy }
}

export function warning(detail: string, remedy: string): Judgement {
  return { state: 'warning', detail, remedy }
}

/** Runs one check: what it throws is what it found. */
export async function examine(subject: string, check: string, look: () => Judgement | Promise<Judgement>): Promise<Finding> {
  try {
    const judgement = await look()
    if (typeof judgement === 'string') return { subject, check, state: 'ok', detail: judgement, remedy: null }
    return { subject, check, ...judgement }
  } catch (error) {
    return { subject, check, state: 'failed', detail: error instanceof Error ? error.message : String(error), remedy: remedyOf(error) }
  }
}

function remedyOf(error: unknown): string | null {
  const remedy = error instanceof Error && 'remedy' in error ? error.remedy : undefined
  return typeof remedy === 'string' ? remedy : null
}
