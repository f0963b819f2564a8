import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { toHex } from '../../../src/protocol/bytes.ts'
import { formatClusterAddress } from '../../../src/protocol/cluster-address.ts'
import { hashMessage } from '../../../src/protocol/message.ts'
import { README } from '../../docs.ts'
import { type ModelMember, makeModelCluster } from '../../support/model-cluster.ts'
import { startPeer } from './harness.ts'

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'testnet', 'examples')

/** Types are checked with all others; here, that people read what is checked. The one for browsers runs in `test/browser`. */
it.each(['node', 'browser'])('the README shows the example for %s as it stands', (platform) => {
  const example = readFileSync(join(EXAMPLES, `observer-${platform}.ts`), 'utf8')
  expect(readFileSync(README, 'utf8')).toContain(`\`\`\`ts\n${example}\`\`\``)
})

it('the example for Node prints the messages of its lane, by a cluster address and a peer', async () => {
  const cluster = makeModelCluster()
  const [a] = cluster.members as [ModelMember]
  const peer = await startPeer(cluster)
  const header = await a.block({ send: [{ to: 2, value: 7n }, { to: 3 }, { to: 2 }] })
  await peer.publish(a, header)
  const preload = ['--disable-warning=ExperimentalWarning', '--import', join(import.meta.dirname, 'from-sources.ts')]
  const address = formatClusterAddress(cluster.configurations.address)
  const example = spawn(process.execPath, [...preload, join(EXAMPLES, 'observer-node.ts'), address, peer.address], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(example, 'exit')
  onTestFinished(async () => {
    example.kill()
    await ended
  })
  const lines: string[] = []
  for await (const line of createInterface({ input: example.stdout })) if (lines.push(line) === 2) break
  const sent = header.lanes.find(({ index }) => index === 2)?.messages ?? []
  expect(lines).toEqual(sent.map((message) => `${message.nonce} ${message.value} ${toHex(hashMessage(message))}`))
})
