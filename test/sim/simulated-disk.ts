import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files of a data folder at one moment. */
export type Image = ReadonlyMap<string, Uint8Array>

/**
 * The data folder of one node: real files, on a file system without a disk below. The guard's commits are synchronised one
 * by one, so that a power cut takes none; the ledger's are not, so that it takes all since the last that was (`flush`).
 */
export class SimulatedDisk {
  readonly folder: string
  /** What a power cut leaves of the ledger. */
  #flushed: Image = new Map()

  constructor(folder: string) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
  }

  /** Everything, as a backup would find it. */
  backup(): Image {
    return this.#read(() => true)
  }

  /** Everything of the ledger that was written reaches the disk. */
  flush(): void {
    this.#flushed = this.#read(isOfLedger)
  }

  /** What was not synchronised is gone. Nobody has the files open. */
  cutPower(): void {
    this.#replace(isOfLedger, this.#flushed)
  }

  /** Nobody has the files open. */
  restore(image: Image): void {
    this.#replace(() => true, image)
    this.flush()
  }

  /** The ledger is lost, the guard is not: it can be fetched again from peers. Nobody has the files open. */
  wipeLedger(): void {
    this.#replace(isOfLedger, new Map())
    this.flush()
  }

  #read(isMeant: (file: string) => boolean): Image {
    // The shared memory of a WAL is rebuilt by whoever opens it next.
    const files = readdirSync(this.folder).filter((file) => isMeant(file) && !file.endsWith('-shm'))
    return new Map(files.map((file) => [file, readFileSync(join(this.folder, file))]))
  }

  #replace(isMeant: (file: string) => boolean, image: Image): void {
    for (const file of readdirSync(this.folder).filter(isMeant)) rmSync(join(this.folder, file))
    for (const [file, bytes] of image) writeFileSync(join(this.folder, file), bytes)
  }
}

export const GUARD_FILE = 'guard.sqlite'
export const LEDGER_FILE = 'ledger.sqlite'

function isOfLedger(file: string): boolean {
  return file.startsWith(LEDGER_FILE)
}
