import { expect, it } from 'vitest'
import type { NodeConfig } from '../../../src/node/config/load.ts'
import { peersToHold } from '../../../src/node/node-mesh.ts'
import { makeModelCluster } from '../../support/model-cluster.ts'

const PEER = '12D3KooWGC6TvWhfajpX6wvJHYYvKpDd5RgWFcoTPqzLYP1dWqoL'
const at = (port: number) => `/ip4/192.0.2.1/tcp/${port}`

it('holds on to what members say of themselves, as far as it can be dialled, and to no more than some of one', () => {
  const multiaddrs = [
    ['nonsense', '', '/ip4/300.0.0.1/tcp/1', `${at(1)}/p2p/${PEER}`],
    [`${at(2)}/p2p/no-peer`, at(3), at(4), at(5), at(6), at(7)],
  ]
  const cluster = makeModelCluster()
  const configurations = cluster.newConfigurations()
  const [first, second, third] = configurations.newest.configuration.members
  const members = [
    { ...first, multiaddrs: multiaddrs[0] },
    { ...second, multiaddrs: multiaddrs[1] },
    { ...third, multiaddrs: [at(8)] },
  ]
  const ledger = { configurations: { newest: { configuration: { members } } } }
  const config = { p2p: { bootstrap: [at(9), at(3)] }, chains: [{ id: third?.chain, sequencer: {} }] }
  const held = peersToHold(config as unknown as NodeConfig, ledger as unknown as Parameters<typeof peersToHold>[1])
  expect(held).toEqual([at(9), at(3), `${at(1)}/p2p/${PEER}`, at(4), at(5)])
})
