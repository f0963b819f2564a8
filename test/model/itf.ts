/** The model's states, as quint writes them: Informal Trace Format (Apalache's ADR 15). Field for field as in `types.qnt`. */

export interface ModelMessage {
  readonly nonce: number
  readonly sentAt: number
  readonly body: number
}

export type ModelLane = readonly ModelMessage[]

export interface ModelRow {
  readonly number: number
  readonly head: number
  readonly time: number
  readonly lane: ModelLane
}

export interface ModelStatement {
  readonly chain: number
  readonly number: number
  readonly parent: number
  readonly time: number
  readonly state: number
  readonly outbox: ReadonlyMap<number, ModelLane>
  readonly inbox: ReadonlyMap<number, ModelRow>
  readonly opens: boolean
}

export interface ModelNode {
  readonly logs: ReadonlyMap<number, readonly number[]>
  readonly parked: ReadonlyMap<number, ReadonlySet<number>>
  readonly disputed: ReadonlySet<number>
  readonly convicted: ReadonlySet<ModelConviction>
  readonly held: ReadonlySet<number>
  readonly questioned: ReadonlySet<{ readonly hash: number; readonly source: number }>
}

export interface ModelConviction {
  readonly kind: string
  readonly accused: number
}

export interface ModelState {
  readonly faulty: ReadonlySet<number>
  readonly signed: readonly ModelStatement[]
  readonly nodes: ReadonlyMap<number, ModelNode>
  readonly proven: ReadonlySet<ModelConviction>
  readonly happened: {
    readonly what: 'init' | 'block' | 'sign' | 'deliver' | 'fetch' | 'tell'
    readonly node: number
    readonly peer: number
    readonly chain: number
    readonly hash: number
  }
}

export function readTrace(json: string): readonly ModelState[] {
  const { states } = JSON.parse(json, revive) as { readonly states: readonly ModelState[] }
  return states
}

/** Integers, sets and maps are wrapped; inner values come first. */
function revive(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('#bigint' in value) return Number(value['#bigint'])
  if ('#set' in value) return new Set(value['#set'] as unknown[])
  if ('#map' in value) return new Map(value['#map'] as [unknown, unknown][])
  return value
}
