import { chmod, open } from 'node:fs/promises'
import { KeyError } from './errors.ts'

/** No secret is larger; a wrong path to a huge file must not be read into memory. */
const MAX_SECRET_BYTES = 65_536

/** Reads a file that only its owner may read. Throws `key-missing`, `key-exposed` or `key-malformed`. */
export async function readSecretFile(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    throw new KeyError('key-missing', path, `cannot open ${path}: ${cause.code}`, 'Check the path; `seqmesh keygen` makes a key.', {
      cause,
    })
  })
  try {
    const stat = await file.stat()
    const { mode, size } = stat
    if (!stat.isFile()) throw new KeyError('key-malformed', path, `${path} is no file`, 'Check the path.')
    // Windows has no such modes: every file would seem exposed.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      const octal = (mode & 0o777).toString(8).padStart(4, '0')
      throw new KeyError('key-exposed', path, `${path} has mode ${octal}: others may read it; expected 0600`, `Run: chmod 600 ${path}`)
    }
    if (size > MAX_SECRET_BYTES)
      throw new KeyError('key-malformed', path, `${path} has ${size} bytes; a secret has at most ${MAX_SECRET_BYTES}`, 'Check the path.')
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** Writes a new file, durably, that only its owner may read. Throws `key-exists` rather than overwrite. */
export async function writeSecretFile(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause
    throw new KeyError(
      'key-exists',
      path,
      `${path} exists already`,
      'Keys are never overwritten: name another file, or move that one away.',
      {
        cause,
      },
    )
  })
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  // A umask can only take bits away; this makes the mode exact.
  await chmod(path, 0o600)
}

/** A password: the first line of a file, or of `content` of one. */
export async function readPasswordFile(path: string): Promise<string> {
  const [line = ''] = new TextDecoder().decode(await readSecretFile(path)).split(/\r?\n/, 1)
  if (line === '') throw new KeyError('key-malformed', path, `${path} holds no password`, 'Write the password on its first line.')
  return line
}
