import { encodeRlp, type RlpItem } from '../../../src/chain/rlp.ts'
import { AbiWords } from '../../../src/protocol/abi-words.ts'
import { type Address, type Bytes32, toHex } from '../../../src/protocol/bytes.ts'
import type { ProvenRow, StorageProof } from '../../../src/protocol/evidence/evidence.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { type InboxRow, type OutboxRow, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import { filler, named, sampleMember, GENESIS_TIME as T } from '../samples.ts'
import { Trie } from '../trie.ts'
import { type EvidenceCase, flip, guilty, one, Rows, sign, spoil } from './lab.ts'

const { messenger } = sampleMember(1)
/** keccak of no code; nobody reads it here. */
const CODE_HASH = named('code')

const slotKey = (slot: number): Bytes32 => keccak256(new AbiWords(1).uint(slot, 10_000, 'slot').bytes)

/** A chain's state: the Messenger with these slots among other accounts and other slots. */
class State {
  readonly #accounts: Trie
  readonly #slots: Trie

  constructor(slots: ReadonlyMap<number, bigint> | undefined, { account = {}, others = 20 }: StateOptions = {}) {
    const filled = [...(slots ?? new Map<number, bigint>())].filter(([, value]) => value !== 0n)
    const entries = filled.map(([slot, value]): [Bytes32, Uint8Array] => [slotKey(slot), encodeRlp(value)])
    for (let i = 0; i < others && filled.length > 0; i++) entries.push([named(`slot ${i}`), encodeRlp(BigInt(i + 1))])
    this.#slots = new Trie(account.twin === undefined ? entries : [...entries, [account.twin, encodeRlp(1)]])
    const accounts = Array.from({ length: 20 }, (_, i): [Bytes32, Uint8Array] => [named(`account ${i}`), accountOf(named(`root ${i}`))])
    if (slots !== undefined) accounts.push([keccak256(messenger), account.value ?? accountOf(this.#slots.root)])
    this.#accounts = new Trie(accounts)
  }

  get root(): Bytes32 {
    return this.#accounts.root
  }

  prove(slots: readonly number[], of: Address = messenger): StorageProof {
    return { account: this.#accounts.prove(keccak256(of)), slots: slots.map((slot) => this.#slots.prove(slotKey(slot))) }
  }
}

interface StateOptions {
  /** `twin`: another storage key; `value`: what stands for the account instead. */
  readonly account?: { readonly twin?: Bytes32; readonly value?: Uint8Array }
  readonly others?: number
}

function accountOf(storageRoot: Bytes32): Uint8Array {
  return encodeRlp([1, 10n ** 18n, storageRoot, CODE_HASH])
}

// Outbound lane to 7002: slots 4 and 5

const out: OutboxRow = { count: 3, acc: named('acc'), value: 7n * 10n ** 17n }
const outSlots = [4, 5]
/** The quota used stands above count and value. */
const QUOTA = (BigInt(T) << 144n) | (2n << 192n) | (900n << 208n) | (80_000n << 224n)

function heldOut({ count, acc, value }: OutboxRow): ReadonlyMap<number, bigint> {
  return new Map([
    [4, BigInt(toHex(acc))],
    [5, BigInt(count) | (value << 48n) | QUOTA],
  ])
}

interface Setting {
  readonly state?: State
  readonly storage?: (state: State, proof: StorageProof) => StorageProof
  readonly row?: (row: ProvenRow<OutboxRow>) => ProvenRow<OutboxRow>
}

function outbox(name: string, said: OutboxRow, verdict: EvidenceCase['verdict'], setting: Setting = {}): EvidenceCase {
  const { state = new State(heldOut(out)), storage = (_, proof) => proof, row = (proven) => proven } = setting
  const rows = new Rows({ outbox: { 2: said } })
  return {
    name: `storageOutbox: ${name}`,
    world: one,
    evidence: {
      form: 'storageOutbox',
      header: sign({ number: 9, stateRoot: state.root }, rows),
      row: row(rows.out(2)),
      storage: storage(state, state.prove(outSlots)),
    },
    verdict,
  }
}

const lie: OutboxRow = { ...out, count: 4 }
const small: OutboxRow = { count: 1, acc: new Uint8Array(32).fill(5, 31), value: 0n }
/** Differs from the key of slot 4 in its last digit only: deep in the trie nodes are smaller than their hashes. */
const twinOf = (slot: number): Bytes32 => flip(slotKey(slot), 31)
const withFields = (fields: readonly RlpItem[]) => new State(heldOut(out), { account: { value: encodeRlp(fields) } })

const outboxCases: readonly EvidenceCase[] = [
  outbox('another count', { ...out, count: 4 }, guilty(9)),
  outbox('another acc', { ...out, acc: named('other') }, guilty(9)),
  outbox('another value', { ...out, value: out.value + 1n }, guilty(9)),
  outbox('a zero row where the Messenger holds a lane', ZERO_OUTBOX_ROW, guilty(9)),
  outbox('a lane where the slots are absent', out, guilty(9), { state: new State(new Map([[900, 1n]])) }),
  outbox('a lane where one slot is absent', out, guilty(9), { state: new State(new Map([[4, BigInt(toHex(out.acc))]])) }),
  outbox('a lane where there is no storage', out, guilty(9), { state: new State(new Map()) }),
  outbox('a lane where there is no account', out, guilty(9), { state: new State(undefined) }),
  outbox('slots that stand inside their parents', out, guilty(9), {
    state: new State(new Map([...heldOut(small)]), { account: { twin: twinOf(4) } }),
  }),
  outbox('the only slots of the storage', { ...out, count: 4 }, guilty(9), { state: new State(heldOut(out), { others: 0 }) }),
  outbox('what the Messenger holds', out, 'not-proven'),
  outbox('what it holds, in slots that stand inside their parents', small, 'not-proven', {
    state: new State(heldOut(small), { account: { twin: twinOf(4) } }),
  }),
  outbox('zero where there is no account', ZERO_OUTBOX_ROW, 'not-proven', { state: new State(undefined) }),
  outbox('zero where there is no storage', ZERO_OUTBOX_ROW, 'not-proven', { state: new State(new Map()) }),
  outbox('a proof of one slot', lie, 'malformed', { storage: (_, proof) => ({ ...proof, slots: proof.slots.slice(0, 1) }) }),
  outbox('a proof of three slots', lie, 'malformed', { storage: (state) => state.prove([4, 5, 6]) }),
  outbox('proofs in another order', lie, 'bad-proof', { storage: (state) => state.prove([5, 4]) }),
  outbox('proofs of another lane', lie, 'bad-proof', { storage: (state) => state.prove([8, 9]) }),
  outbox('another account', lie, 'bad-proof', { storage: (state) => state.prove(outSlots, filler('other', 20)) }),
  outbox('another state', lie, 'bad-proof', { storage: () => new State(heldOut(lie)).prove(outSlots) }),
  outbox('a proof cut off', lie, 'bad-proof', {
    storage: (_, { account, slots }) => ({ account, slots: slots.map((nodes) => nodes.slice(0, -1)) }),
  }),
  outbox('no proof of a slot', lie, 'bad-proof', { storage: (_, { account }) => ({ account, slots: [[], []] }) }),
  outbox('no proof of the account', lie, 'bad-proof', { storage: (_, { slots }) => ({ account: [], slots }) }),
  outbox('a node too many', lie, 'bad-proof', {
    storage: (_, { account, slots }) => ({ account: [...account, account[0] as Uint8Array], slots }),
  }),
  outbox('slots of no account', ZERO_OUTBOX_ROW, 'bad-proof', {
    state: new State(undefined),
    storage: (_, { account }) => ({ account, slots: new State(heldOut(out)).prove(outSlots).slots }),
  }),
  outbox('a node of an empty storage', lie, 'bad-proof', {
    state: new State(new Map()),
    storage: (_, { account }) => ({ account, slots: [[Uint8Array.of(0x80)], [Uint8Array.of(0x80)]] }),
  }),
  outbox('an account of three fields', lie, 'bad-proof', { state: withFields([1, 1, named('root')]) }),
  outbox('an account whose storage root is short', lie, 'bad-proof', { state: withFields([1, 1, filler('root', 31), CODE_HASH]) }),
  outbox('an account that is no list', lie, 'bad-proof', { state: new State(heldOut(out), { account: { value: encodeRlp(7) } }) }),
  outbox('a row of another header', lie, 'bad-proof', { row: spoil }),
]

// Inbound lane from 7003: slots 521, 522 and 523

const into: InboxRow = { number: 40, head: named('head'), time: T + 4, count: 3, acc: named('acc'), value: 7n * 10n ** 17n }
const inSlots = [521, 522, 523]

function heldIn({ number, head, time, count, acc, value }: InboxRow): ReadonlyMap<number, bigint> {
  return new Map([
    [521, BigInt(toHex(acc))],
    [522, BigInt(number) | (BigInt(time) << 48n) | (BigInt(count) << 96n) | (value << 144n)],
    [523, BigInt(toHex(head))],
  ])
}

function inbox(
  name: string,
  said: InboxRow,
  verdict: EvidenceCase['verdict'],
  state: State = new State(heldIn(into)),
  slots: readonly number[] = inSlots,
): EvidenceCase {
  const rows = new Rows({ inbox: { 3: said } })
  const header = sign({ number: 9, stateRoot: state.root }, rows)
  return {
    name: `storageInbox: ${name}`,
    world: one,
    evidence: { form: 'storageInbox', header, row: rows.in(3), storage: state.prove(slots) },
    verdict,
  }
}

const inboxCases: readonly EvidenceCase[] = [
  inbox('another number', { ...into, number: 41 }, guilty(9)),
  inbox('another head', { ...into, head: named('other') }, guilty(9)),
  inbox('another time', { ...into, time: T + 5 }, guilty(9)),
  inbox('another count', { ...into, count: 4 }, guilty(9)),
  inbox('another acc', { ...into, acc: named('other') }, guilty(9)),
  inbox('another value', { ...into, value: into.value + 1n }, guilty(9)),
  inbox('a lane where there is no account', into, guilty(9), new State(undefined)),
  inbox('a zero row where the Messenger holds a lane', ZERO_INBOX_ROW, guilty(9)),
  inbox('what the Messenger holds', into, 'not-proven'),
  inbox('zero where the slots are absent', ZERO_INBOX_ROW, 'not-proven', new State(new Map([[900, 1n]]))),
  inbox('a proof of two slots', { ...into, count: 4 }, 'malformed', undefined, [521, 522]),
  inbox('proofs of another lane', { ...into, count: 4 }, 'bad-proof', undefined, [518, 519, 520]),
]

export const storageMismatchCases = [...outboxCases, ...inboxCases]
