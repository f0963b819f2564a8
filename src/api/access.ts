import { createHash, timingSafeEqual } from 'node:crypto'
import type { Socket } from 'node:net'
import type { FastifyRequest } from 'fastify'
import type { Config } from '../node/config/schema.ts'
import { ApiError } from './errors.ts'

/** What the schema of every admin call has: on the admin socket, nothing is asked for. */
export const ADMIN_SCHEMA = { security: [{ adminToken: [] }] }

/** Who may send admin calls: whoever can open the admin socket, which no proxy and no web page can, or brings the token. */
export class AdminAccess {
  readonly #config: Pick<Config['api'], 'adminToken'>
  readonly #admitted = new WeakSet<Socket>()

  constructor(config: Pick<Config['api'], 'adminToken'>) {
    this.#config = config
  }

  /** A connection to the admin socket: the mode of its file has said who may have one. */
  admit(socket: Socket): void {
    this.#admitted.add(socket)
  }

  isAdmitted({ socket }: Pick<FastifyRequest, 'socket'>): boolean {
    return this.#admitted.has(socket)
  }

  /** Of every admin call, before its body is read. Throws `forbidden`. */
  readonly hook = async (request: FastifyRequest): Promise<void> => this.#demand(request)

  #demand(request: Pick<FastifyRequest, 'socket' | 'headers'>): void {
    if (this.isAdmitted(request) || bringsToken(request, this.#config.adminToken)) return
    const remedy = 'Send it to api.adminSocket, or with `Authorization: Bearer <api.adminToken>` where that is set.'
    throw new ApiError('forbidden', 'this request is for admins', remedy)
  }
}

function bringsToken({ headers }: Pick<FastifyRequest, 'headers'>, adminToken: string | undefined): boolean {
  if (adminToken === undefined) return false
  const given = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? ''
  // Hashed first: both sides then have the same length, and time tells nothing.
  return timingSafeEqual(sha256(given), sha256(adminToken))
}

function sha256(text: string): Uint8Array {
  return createHash('sha256').update(text).digest()
}
