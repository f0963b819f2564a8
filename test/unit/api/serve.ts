import { Registry } from 'prom-client'
import type { NodeView } from '../../../src/api/node-view.ts'
import { type ApiServer, createApiServer } from '../../../src/api/server.ts'
import { type Config, configSchema } from '../../../src/node/config/schema.ts'
import { FakeView } from './fake-view.ts'

export interface ServeOptions {
  /** What differs from the defaults. */
  readonly api?: Partial<Config['api']>
  readonly adminSocket?: string
  readonly reload?: () => Promise<readonly string[]>
  readonly page?: string
}

export interface Served {
  readonly server: ApiServer
  readonly registry: Registry
  /** As the server holds it: what is changed here is changed there. */
  readonly config: Config['api']
  /** Failures that the server called unexpected. */
  readonly errors: unknown[]
}

/** A server on a port of the system's choice, started. */
export async function serveView(view: NodeView, options: ServeOptions = {}): Promise<Served> {
  const { api = {}, reload = async () => [], adminSocket, page } = options
  const registry = new Registry()
  const config = { ...configSchema.parse({}).api, port: 0, ...api }
  const errors: unknown[] = []
  const onError = (error: unknown): void => void errors.push(error)
  const server = createApiServer({ config, view, reload, adminSocket, registry, serveMetrics: true, page, onError })
  await server.start().catch(async (error: unknown) => {
    await server.stop()
    throw error
  })
  return { server, registry, config, errors }
}

/** The same of a node that shows what a test tells it. */
export async function serve({ view = new FakeView(), ...options }: ServeOptions & { readonly view?: FakeView } = {}) {
  return { view, ...(await serveView(view, options)) }
}
