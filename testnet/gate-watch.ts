import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { GateView } from '../src/api/resources/gate.ts'

/** A block producer’s view: what a daemon’s gate socket tells of one chain, line by line. */
export class GateWatch {
  readonly #socket: Socket
  /** Every window that was told, oldest first. */
  readonly told: GateView[] = []
  /** What is wrong with what came. */
  readonly problems: string[] = []

  private constructor(socket: Socket, chain: number) {
    this.#socket = socket
    socket.on('error', (error) => this.problems.push(error.message))
    createInterface({ input: socket }).on('line', (line) => {
      const gate = JSON.parse(line) as GateView
      if (gate.chain === chain) this.told.push(gate)
      else this.problems.push(`it tells of ${gate.chain}`)
    })
  }

  /** Rejects if nobody listens at `path`. */
  static async open(path: string, chain: number): Promise<GateWatch> {
    const socket = connect(path)
    await once(socket, 'connect')
    socket.write(`${chain}\n`)
    return new GateWatch(socket, chain)
  }

  close(): void {
    this.#socket.destroy()
  }
}
