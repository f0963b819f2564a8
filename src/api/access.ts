import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { ApiError } from './errors.ts'

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const LOOPBACK_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i

/** Refuses requests that cost money unless they bring the admin token or, where there is none, come from this machine. */
export function demandAdmin(request: FastifyRequest, adminToken: string | undefined): void {
  if (adminToken !== undefined) {
    if (!bringsToken(request, adminToken))
      throw new ApiError('forbidden', 'this request needs the admin token', 'Send `Authorization: Bearer <api.adminToken>`.')
    return
  }
  if (!isLocal(request))
    throw new ApiError(
      'forbidden',
      'this request is taken from the same machine only',
      'Set api.adminToken, and send it as a bearer token.',
    )
}

function bringsToken(request: FastifyRequest, adminToken: string): boolean {
  const given = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
  // Hashed first: both sides then have the same length, and time tells nothing.
  return timingSafeEqual(sha256(given), sha256(adminToken))
}

function sha256(text: string): Uint8Array {
  return createHash('sha256').update(text).digest()
}

/**
 * Loopback alone does not prove it: a proxy on this machine forwards for others, and a web page can reach loopback through
 * the operator's browser (with an `Origin`, or by a name of its own that resolves to 127.0.0.1).
 */
function isLocal(request: FastifyRequest): boolean {
  const { headers, socket } = request
  return (
    LOOPBACK.test(socket.remoteAddress ?? '') &&
    LOOPBACK_HOST.test(headers.host ?? '') &&
    headers.origin === undefined &&
    headers.forwarded === undefined &&
    headers['x-forwarded-for'] === undefined
  )
}
