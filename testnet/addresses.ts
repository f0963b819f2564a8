import { toHex } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import type { ClusterAddresses } from '../src/cli/cluster-addresses.ts'
import { daemonOf, type Stage } from './scenario.ts'

/** anvil's: every node started without another one has the same ten accounts. */
const MNEMONIC = 'test test test test test test test test test test test junk'
/** The first is the setup's, the second the traffic's: two who send from one account take each other's nonces. */
const OWN_ACCOUNTS = 2
const ACCOUNTS = 10

/** Where everything of a running testnet is. */
export function addressesOf(stage: Stage): ClusterAddresses {
  const { parent, registry, batchInbox, court, address, members } = stage.cluster
  const chains = members.map(({ chain, messenger }) => ({
    chain: chain.chainId,
    rpc: [chain.url, chain.wsUrl],
    api: daemonOf(stage, chain.chainId).apiUrl,
    messenger,
    gateway: messenger,
    multiaddrs: [...(stage.plan.multiaddrs().get(chain.chainId) ?? [])],
  }))
  return {
    pid: process.pid,
    page: `${chains[0]?.api}/`,
    cluster: address,
    parent: { chain: parent.chainId, rpc: [parent.url, parent.wsUrl], registry, batchInbox, court },
    chains,
    accounts: Array.from({ length: ACCOUNTS - OWN_ACCOUNTS }, (_, i) => {
      const account = mnemonicToAccount(MNEMONIC, { addressIndex: OWN_ACCOUNTS + i })
      return { address: account.address, privateKey: toHex(account.getHdKey().privateKey ?? new Uint8Array()) }
    }),
  }
}

const LABEL_WIDTH = 11
const line = (label: string, value: string): string => `${label.padEnd(LABEL_WIDTH)} ${value}`

/** What a page and an observer need: the first lines of addresses, open or not. */
export function renderEntrance({ page, cluster }: ClusterAddresses): readonly string[] {
  return [line('page', page), line('cluster', cluster)]
}

/** All of them in lines for people. `file`: where programs find them; `by`: how commands do. */
export function renderAddresses(addresses: ClusterAddresses, file: string, by: string): readonly string[] {
  const { cluster, parent, chains, accounts } = addresses
  const [from, to] = chains
  return [
    '',
    ...renderEntrance(addresses),
    '',
    line('parent', `${parent.chain}`),
    line('  rpc', parent.rpc.join('  ')),
    line('  registry', parent.registry),
    line('  inbox', parent.batchInbox),
    line('  court', parent.court),
    ...chains.flatMap(({ chain, rpc, api, messenger, multiaddrs }) => [
      '',
      line('chain', `${chain}`),
      line('  rpc', rpc.join('  ')),
      line('  api', api),
      line('  messenger', `${messenger}  which is the ERC-7786 gateway too`),
      ...multiaddrs.map((multiaddr, i) => line(i === 0 ? '  mesh' : '', multiaddr)),
    ]),
    '',
    'accounts    rich on every chain; anvil’s development keys, which everybody knows: never use them anywhere else',
    ...accounts.map(({ address, privateKey }, i) => line(`  ${i}`, `${address}  ${privateKey}`)),
    '',
    line('json', file),
    line('send', `npm run seqmesh -- send ${by} --from ${from?.chain} --to ${to?.chain} --data 0x1234`),
    line('observe', `npm run seqmesh -- observe --cluster ${cluster} --peer ${from?.multiaddrs[0] ?? '…'}`),
    'Ctrl-C ends it.',
    '',
  ]
}
