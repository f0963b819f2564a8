import { connectDeployer, type Deployer, type ParentTerms } from '../../../src/chain/deploy.ts'
import { connectRpc, type Rpc } from '../../../src/chain/rpc.ts'
import { type Address, toHex } from '../../../src/protocol/bytes.ts'
import { type Anvil, type AnvilOptions, startAnvil } from '../../../testnet/anvil.ts'
import { type TestKey, testKey } from '../../vectors/keys.ts'

/** Everything a test starts, ended in reverse when its scope ends. */
export class Scope implements AsyncDisposable {
  readonly #ends: (() => unknown)[] = []
  readonly #abort = new AbortController()
  /** Aborts when the scope ends, and after two minutes. */
  readonly signal = AbortSignal.any([this.#abort.signal, AbortSignal.timeout(110_000)])

  onEnd(end: () => unknown): void {
    this.#ends.push(end)
  }

  async anvil(options: AnvilOptions): Promise<Anvil> {
    const anvil = await startAnvil(options)
    this.onEnd(() => anvil.stop())
    return anvil
  }

  rpc(chainId: number, ...urls: string[]): Rpc {
    const rpc = connectRpc({ chainId, urls, timeoutMs: 5_000 })
    this.onEnd(() => rpc.close())
    return rpc
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#abort.abort()
    for (const end of this.#ends.reverse()) await end()
  }
}

/** A key with a million ether on that chain. */
export async function richKey(anvil: Anvil, name: string): Promise<TestKey> {
  const key = testKey(name)
  await anvil.request('anvil_setBalance', [toHex(key.address), `0x${(10n ** 24n).toString(16)}`])
  return key
}

export function deployerOn(anvil: Anvil, key: TestKey): Deployer {
  return connectDeployer({ chainId: anvil.chainId, url: anvil.url, privateKey: key.secret, pollingIntervalMs: 20 })
}

/** Terms of a cluster as a test deploys it. */
export function termsOf(governor: Address): ParentTerms {
  return { governor, minimumBond: 10n ** 18n, reporterShareBps: 3_000, challengeStake: 10n ** 18n, livenessFee: 10n ** 17n }
}

/** Waits until `condition` gives something, trying every 10 ms. */
export async function eventually<T>(what: string, condition: () => T | undefined | Promise<T | undefined>, timeoutMs = 20_000): Promise<T> {
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline) {
    const value = await condition()
    if (value !== undefined) return value
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`not within ${timeoutMs} ms: ${what}`)
}
