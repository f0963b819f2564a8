import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Link } from '../../../testnet/link.ts'

/** `once` would reject for the reset that comes before. */
function closed(socket: Socket): Promise<void> {
  return socket.destroyed ? Promise.resolve() : new Promise((resolve) => socket.once('close', () => resolve()))
}

describe('Link', () => {
  let echo: Server
  let link: Link
  const sockets: Socket[] = []

  beforeEach(async () => {
    echo = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.pipe(socket)
    }).listen(0, '127.0.0.1')
    await once(echo, 'listening')
    const address = echo.address()
    link = await Link.open(typeof address === 'object' && address !== null ? address.port : 0)
  })

  afterEach(async () => {
    for (const socket of sockets) socket.destroy()
    await link.close()
    await link.close()
    echo.close()
  })

  function begin(): Socket {
    const socket = connect(link.port, '127.0.0.1')
    sockets.push(socket)
    return socket.on('error', () => undefined)
  }

  async function dial(): Promise<Socket> {
    const socket = begin()
    await once(socket, 'connect')
    return socket
  }

  it('carries bytes both ways, drops everything when cut, and works again when healed', async () => {
    const first = await dial()
    first.write('hello')
    expect(String((await once(first, 'data'))[0])).toBe('hello')

    const dropped = closed(first)
    link.cut()
    await dropped
    await closed(begin())

    link.heal()
    const again = await dial()
    again.write('back')
    expect(String((await once(again, 'data'))[0])).toBe('back')
  })
})
