import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DisagreementView, RowsView } from '../api/resources/disagreements.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { toHex } from '../protocol/bytes.ts'
import { ascendingRows, type RowChanges } from '../protocol/frame.ts'
import type { Disagreement } from '../roles/verifier.ts'
import { disagreementsFolder } from './config/paths.ts'

/** Kept of one chain: the first tells all, and a node that is broken disagrees with every block. */
const MAX_OF_ONE_CHAIN = 64
const ENDING = '.json'
const RELEASED = '.released.json'

/** A file that stands for a hold cannot be read, or there is none. */
export class DisagreementError extends Error {
  override readonly name = 'DisagreementError'
  readonly code: 'disagreement-unreadable' | 'disagreement-unknown'
  readonly retryable = false
  readonly remedy: string

  constructor(code: DisagreementError['code'], message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.remedy = remedy
  }
}

/** What a hold needs of a file; the rest is for people. */
const kept = z.looseObject({
  id: z.string(),
  kind: z.enum(['disagreement', 'unapproved-code']),
  chain: z.int(),
  generation: z.int(),
  detail: z.string(),
  held: z.boolean(),
  atMs: z.int(),
})

/**
 * What members signed and the own nodes deny, a file each in the data folder: header, rows, and what the own node said. They hold
 * their source again after a restart, until somebody who has looked at them releases them.
 */
export class Disagreements {
  readonly #folder: string
  readonly #kept = new Map<string, DisagreementView>()

  /** Throws `disagreement-unreadable`: a hold is not forgotten because its file is broken. */
  constructor(dataDir: string) {
    this.#folder = disagreementsFolder(dataDir)
    if (!existsSync(this.#folder)) return
    for (const name of readdirSync(this.#folder).sort()) {
      if (name.endsWith(ENDING) && !name.endsWith(RELEASED)) this.#read(join(this.#folder, name))
    }
  }

  /** Newest first. */
  get all(): readonly DisagreementView[] {
    return [...this.#kept.values()].sort((a, b) => b.atMs - a.atMs)
  }

  /** Durable when it returns. Throws what the disk throws. */
  keep(disagreement: Disagreement): void {
    const view = viewOf(disagreement)
    const ofChain = [...this.#kept.values()].filter(({ chain }) => chain === view.chain)
    // However many alerts are kept, the first that holds is as well: the hold must survive a restart.
    const isFirstHold = view.held && !ofChain.some(({ held }) => held)
    if (this.#kept.has(view.id) || (ofChain.length >= MAX_OF_ONE_CHAIN && !isFirstHold)) return
    mkdirSync(this.#folder, { recursive: true })
    const path = join(this.#folder, `${view.id}${ENDING}`)
    const file = openSync(`${path}.new`, 'w', 0o600)
    try {
      writeSync(file, `${JSON.stringify(view, undefined, 2)}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(`${path}.new`, path)
    this.#syncFolder()
    this.#kept.set(view.id, view)
  }

  /** Holds again what was held in an earlier run. */
  holdAgain(ledger: Pick<Ledger, 'log' | 'hold'>): void {
    for (const { held, chain, generation, kind, detail, atMs } of this.#kept.values())
      if (held && ledger.log(chain)?.generation === generation) ledger.hold(chain, { reason: kind, detail, sinceMs: atMs })
  }

  /** Throws `disagreement-unknown`. */
  get(id: string): DisagreementView {
    const found = this.#kept.get(id)
    if (found !== undefined) return found
    throw new DisagreementError('disagreement-unknown', `no disagreement ${id} is kept here`, '`seqmesh disagreements list` names them.')
  }

  /** It holds nothing any more once the node is started again. Returns where its file stays. Throws `disagreement-unknown`. */
  release(id: string): string {
    const path = join(this.#folder, `${this.get(id).id}${RELEASED}`)
    renameSync(join(this.#folder, `${id}${ENDING}`), path)
    this.#syncFolder()
    this.#kept.delete(id)
    return path
  }

  #read(path: string): void {
    try {
      const view = kept.parse(JSON.parse(readFileSync(path, 'utf8')))
      this.#kept.set(view.id, view as unknown as DisagreementView)
    } catch (cause) {
      const remedy = 'Restore it, or move it away if nothing of that chain needs to be held any more.'
      throw new DisagreementError('disagreement-unreadable', `${path} cannot be read: ${(cause as Error).message}`, remedy, { cause })
    }
  }

  /** A renamed file is durable once its folder is. */
  #syncFolder(): void {
    const folder = openSync(this.#folder, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  }
}

function viewOf({ header, hash, signature, changes, state, ...rest }: Disagreement): DisagreementView {
  const { kind, chain, generation, detail, held, atMs } = rest
  return {
    id: `${chain}-${generation}-${header.number}-${toHex(hash).slice(2, 10)}`,
    ...{ kind, chain, generation, number: header.number, hash: toHex(hash), detail, held, atMs },
    header: {
      parent: toHex(header.parent),
      config: toHex(header.config),
      blockHash: toHex(header.blockHash),
      stateRoot: toHex(header.stateRoot),
      time: header.time,
      outboxRoot: toHex(header.outboxRoot),
      inboxRoot: toHex(header.inboxRoot),
      signature: toHex(signature),
    },
    rows: rowsView(changes),
    ownNode: {
      number: state.number,
      blockHash: toHex(state.hash),
      parentHash: toHex(state.parentHash),
      stateRoot: toHex(state.stateRoot),
      time: state.time,
      config: toHex(state.config),
      codeHash: toHex(state.codeHash),
      rows: rowsView({ outbox: ascendingRows(state.rows.outbox), inbox: ascendingRows(state.rows.inbox) }),
    },
  }
}

function rowsView({ outbox, inbox }: RowChanges): RowsView {
  return {
    outbox: outbox.map(({ index, row }) => ({ index, count: row.count, acc: toHex(row.acc), value: String(row.value) })),
    inbox: inbox.map(({ index, row }) => ({
      index,
      ...{ number: row.number, head: toHex(row.head), time: row.time },
      ...{ count: row.count, acc: toHex(row.acc), value: String(row.value) },
    })),
  }
}
