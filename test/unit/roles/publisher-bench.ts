import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { StoreHistory } from '../../../src/ledger/store-history.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { memberByChain } from '../../../src/protocol/configuration.ts'
import type { Frame } from '../../../src/protocol/frame.ts'
import type { Header } from '../../../src/protocol/header.ts'
import type { Signer } from '../../../src/protocol/signature.ts'
import { type Halt, Publisher } from '../../../src/roles/publisher.ts'
import { SequencingConditions } from '../../../src/roles/sequencing-conditions.ts'
import { createGuard, openGuard, type SignGuard } from '../../../src/store/sign-guard.ts'
import { openLedgerStore } from '../../../src/store/sqlite-ledger-store.ts'
import { WriteQueue } from '../../../src/store/write-queue.ts'
import { ModelChain } from '../../support/model-chain.ts'
import { type ModelCluster, type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'

/** The steps of §5 between which a process may die. */
export type CrashPoint = 'before intent' | 'intent' | 'signature' | 'signature kept' | 'ledger' | 'published'

class Crash extends Error {
  override readonly name = 'Crash'
}

/** What runs between a start and a crash. */
export interface Life {
  readonly publisher: Publisher
  readonly guard: SignGuard
  readonly ledger: Ledger
  readonly frames: Frame[]
  readonly halts: Halt[]
  end(): Promise<void>
}

/** A publisher over the real guard and the real store in a folder, which outlive it; and everything it ever signed. */
export class PublisherBench {
  readonly folder = mkdtempSync(join(tmpdir(), 'seqmesh-publisher-'))
  /** Chains that the node has no working node of. */
  lacking: readonly number[] = []
  readonly cluster: ModelCluster
  readonly home: ModelMember
  readonly chain: ModelChain
  /** Position → distinct header hashes that were signed for it. */
  readonly signed = new Map<number, Set<string>>()
  nowMs = 1_700_000_000_000
  clockFault: string | undefined

  constructor() {
    onTestFinished(() => rmSync(this.folder, { recursive: true }))
    this.cluster = makeModelCluster()
    this.home = this.cluster.members[0] as ModelMember
    this.chain = new ModelChain(this.cluster.configuration, this.home.member)
    createGuard(this.#guardPath, this.#domain)
  }

  get #guardPath(): string {
    return join(this.folder, 'guard.sqlite')
  }

  get #domain() {
    const { chain, startNumber: number, startParent: parent } = this.home.member
    return { clusterId: this.cluster.configurations.clusterId, chain, generation: 0, start: { number, parent } }
  }

  /** `crashAt`: dies there, as if the process were killed. `ledger`: where the ledger's file is; another one is a lost one. */
  open({
    crashAt,
    ledger: ledgerName = 'ledger',
    signers = [this.home.signer],
  }: {
    crashAt?: CrashPoint | undefined
    ledger?: string
    signers?: readonly Signer[]
  } = {}): Life {
    const store = openLedgerStore(join(this.folder, `${ledgerName}.sqlite`))
    const writer = new WriteQueue({ store, maxDelayMs: 0, onError: () => undefined })
    const configurations = this.cluster.newConfigurations()
    const indexOf = (config: Uint8Array, chain: number) => {
      const configuration = configurations.get(config)
      return configuration && memberByChain(configuration, chain)?.index
    }
    const history = new StoreHistory({ store, writer, indexOf })
    const ledger = new Ledger({ configurations, verifier, history, homes: [this.home.member.chain], now: () => this.nowMs })
    const guard = openGuard(this.#guardPath, this.#domain)
    const frames: Frame[] = []
    const halts: Halt[] = []
    const die = (point: CrashPoint): void => {
      if (crashAt === point) throw new Crash(point)
    }
    const publisher = new Publisher({
      chain: this.home.member.chain,
      conditions: new SequencingConditions({ chain: this.home.member.chain, configurations, lacking: () => this.lacking }),
      ledger: {
        configurations,
        log: (chain) => ledger.log(chain),
        acceptOwn: (opened) => {
          die('signature kept')
          ledger.acceptOwn(opened)
          die('ledger')
        },
      },
      guard: {
        get last() {
          return guard.last
        },
        get floor() {
          return guard.floor
        },
        get: (number) => guard.get(number),
        intend: (intents) => {
          die('before intent')
          const records = guard.intend(intents)
          die('intent')
          return records
        },
        signed: (signatures) => {
          die('signature')
          guard.signed(signatures)
        },
      },
      signers: signers.map((signer) => ({
        address: signer.address,
        sign: async (request, signal) => {
          const signature = await signer.sign(request, signal)
          if (request.type === 'Header') {
            const { number } = request.value as Header
            this.signed.set(number, (this.signed.get(number) ?? new Set()).add(toHex(request.digest)))
          }
          return signature
        },
      })),
      publish: (frame) => {
        frames.push(frame)
        die('published')
      },
      now: () => this.nowMs,
      clockFault: () => this.clockFault,
      onHalt: (halt) => halts.push(halt),
    })
    return {
      publisher,
      guard,
      ledger,
      frames,
      halts,
      end: async () => {
        await writer.stop().catch(() => undefined)
        store.close()
        guard.close()
      },
    }
  }

  /** Positions that were signed for two different headers: there must never be one. */
  get signedTwice(): readonly number[] {
    return [...this.signed].filter(([, hashes]) => hashes.size > 1).map(([number]) => number)
  }
}
