import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { anyPorts, fixedPorts, PORT_SPAN, portsFrom } from '../../../testnet/ports.ts'

it('fixed ports are the same in every run, distinct, and within their span', () => {
  expect(portsFrom(9_545, 2)).toEqual({
    rpc: [9_545, 9_546, 9_547],
    daemons: [
      { api: 9_556, p2p: 9_566, webSocket: 9_576 },
      { api: 9_557, p2p: 9_567, webSocket: 9_577 },
    ],
  })
  const { rpc, daemons } = portsFrom(1_024, 10)
  const all = [...rpc, ...daemons.flatMap((each) => Object.values(each))]
  expect(new Set(all).size).toBe(PORT_SPAN)
  expect(Math.max(...all)).toBe(1_024 + PORT_SPAN - 1)
})

it('a fixed port that somebody holds is named', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await expect(fixedPorts(port, 1)).rejects.toThrow(`port ${port} on 127.0.0.1 is in use`)
})

it('any ports are distinct', async () => {
  const { rpc, daemons } = await anyPorts(10)
  expect(rpc).toBeUndefined()
  expect(new Set(daemons.flatMap((each) => Object.values(each))).size).toBe(30)
})
