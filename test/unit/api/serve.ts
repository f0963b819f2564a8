import { Registry } from 'prom-client'
import { type ApiServer, createApiServer } from '../../../src/api/server.ts'
import { type Config, configSchema } from '../../../src/node/config/schema.ts'
import { FakeView } from './fake-view.ts'

export interface ServeOptions {
  /** What differs from the defaults. */
  readonly api?: Partial<Config['api']>
  readonly adminSocket?: string
  readonly reload?: () => Promise<readonly string[]>
  readonly page?: string
  readonly view?: FakeView
}

export interface Served {
  readonly server: ApiServer
  readonly view: FakeView
  readonly registry: Registry
  /** As the server holds it: what is changed here is changed there. */
  readonly config: Config['api']
  /** Failures that the server called unexpected. */
  readonly errors: unknown[]
}

/** A server on a port of the system's choice, started. */
export async function serve({
  api = {},
  view = new FakeView(),
  reload = async () => [],
  adminSocket,
  page,
}: ServeOptions = {}): Promise<Served> {
  const registry = new Registry()
  const config = { ...configSchema.parse({}).api, port: 0, ...api }
  const errors: unknown[] = []
  const onError = (error: unknown): void => void errors.push(error)
  const server = createApiServer({ config, view, reload, adminSocket, registry, serveMetrics: true, page, onError })
  await server.start().catch(async (error: unknown) => {
    await server.stop()
    throw error
  })
  return { server, view, registry, config, errors }
}
