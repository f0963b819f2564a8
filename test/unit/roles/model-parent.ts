import type { ParentFact } from '../../../src/chain/parent-facts.ts'
import { named } from '../../vectors/samples.ts'

/** What a follower tells of the parent's block `number`. */
export function parentBlock(number: number, facts: readonly ParentFact[] = [], time = 1_000 + number) {
  const block = { number, hash: named(`parent ${number}`), time }
  return { kind: 'block' as const, block, head: number, cursor: undefined, facts: facts.map((fact) => ({ ...fact, block }) as ParentFact) }
}

/** A store's `meta` table. */
export class Meta {
  readonly #values = new Map<string, string>()

  getMeta(key: string): string | undefined {
    return this.#values.get(key)
  }

  putMeta(key: string, value: string): void {
    this.#values.set(key, value)
  }
}
