import { readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { readJsonFile } from './input.ts'
import type { Terminal } from './terminal.ts'

/** Where everything of a local cluster is: what `npm start -- --open` writes, and commands and programs read. */

const url = z.url({ protocol: /^(?:https?|wss?)$/ })
const chainId = z.int().positive()
const account = z.templateLiteral(['0x', z.string().regex(/^[0-9a-fA-F]{40}$/)])
const secret = z.templateLiteral(['0x', z.string().regex(/^[0-9a-fA-F]{64}$/)])

const clusterAddressesSchema = z.object({
  /** The process that keeps the cluster up. */
  pid: z.int().positive(),
  /** The web page, of the first chain's daemon. */
  page: url,
  /** `seqmesh:<parent chain id>:<registry>:<genesis hash>`. */
  cluster: z.string(),
  parent: z.object({ chain: chainId, rpc: z.array(url).min(1), registry: account, batchInbox: account, court: account }),
  chains: z
    .array(
      z.object({
        chain: chainId,
        /** HTTP first, then WebSocket. */
        rpc: z.array(url).min(1),
        /** HTTP API of the daemon that sequences it. */
        api: url,
        messenger: account,
        /** ERC-7786: the Messenger too. */
        gateway: account,
        /** Of that daemon: TCP, then WebSocket. Empty where all ways lead through links that can be cut. */
        multiaddrs: z.array(z.string()),
      }),
    )
    .min(1),
  /** The same on every chain, the parent too. The keys are anvil's, which everybody knows: never to be used elsewhere. */
  accounts: z.array(z.object({ address: account, privateKey: secret })).min(1),
})

export type ClusterAddresses = z.infer<typeof clusterAddressesSchema>

/** Folders of runs are made with this name, in the system's folder for temporary files. */
export const RUN_FOLDER_PREFIX = 'seqmesh-testnet-'
/** Its name in the folder of a run. */
export const ADDRESSES_FILE = 'addresses.json'

/** No such cluster, or not one. */
export class ClusterAddressesError extends Error {
  override readonly name = 'ClusterAddressesError'
  readonly code: 'no-testnet' | 'several-testnets' | 'bad-addresses'
  readonly remedy: string

  constructor(code: ClusterAddressesError['code'], message: string, remedy: string) {
    super(message)
    this.code = code
    this.remedy = remedy
  }
}

/** Reads the file `name`. Throws `bad-addresses` or a usage error. */
export async function readClusterAddresses(name: string, terminal: Pick<Terminal, 'workingDirectory'>): Promise<ClusterAddresses> {
  const { success, data, error } = clusterAddressesSchema.safeParse(await readJsonFile(name, terminal))
  if (success) return data
  const [issue] = error.issues
  const path = resolve(terminal.workingDirectory, name)
  throw new ClusterAddressesError(
    'bad-addresses',
    `${path} holds no addresses of a cluster: ${issue?.path.join('.')}: ${issue?.message}`,
    'Name the file that `npm start -- --open --addresses FILE` has written.',
  )
}

/** The one local cluster that the user keeps open now. Throws `no-testnet` or `several-testnets`. */
export async function findClusterAddresses(): Promise<ClusterAddresses> {
  const folder = tmpdir()
  const running: { readonly file: string; readonly addresses: ClusterAddresses }[] = []
  for (const name of await readdir(folder)) {
    if (!name.startsWith(RUN_FOLDER_PREFIX)) continue
    const file = join(folder, name, ADDRESSES_FILE)
    const addresses = (await isOwn(file))
      ? await readClusterAddresses(file, { workingDirectory: folder }).catch(() => undefined)
      : undefined
    if (addresses !== undefined && isRunning(addresses.pid)) running.push({ file, addresses })
  }
  const [only, another] = running
  if (only === undefined) {
    const remedy = 'Start one with `npm start -- --open`, or name its file with --addresses if it was started with --addresses or --keep.'
    throw new ClusterAddressesError('no-testnet', 'no local cluster is open', remedy)
  }
  if (another === undefined) return only.addresses
  const files = running.map(({ file }) => file).join(', ')
  throw new ClusterAddressesError('several-testnets', `${running.length} local clusters are open`, `Name one with --addresses: ${files}.`)
}

/** The system's temporary folder is everybody's: what others put there is not trusted. */
async function isOwn(file: string): Promise<boolean> {
  const { uid } = await stat(file).catch(() => ({ uid: undefined }))
  return uid !== undefined && (process.getuid === undefined || uid === process.getuid())
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
