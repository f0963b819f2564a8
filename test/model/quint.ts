import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load, parse, runSimulator, runTests, typecheck } from '@informalsystems/quint/dist/src/cliCommands.js'
import { type ModelState, readTrace } from './itf.ts'

/**
 * Quint's commands, called in this process: its grammar takes seconds to warm up, and a mutant is run in less. Always with
 * the TypeScript backend, as the others are downloaded.
 */

/** A specification that was parsed and type-checked. */
export interface Specification {
  simulate(options: SimulateOptions): Promise<Simulated>
  /** Its `run` definitions whose names match. Throws with the first that fails. */
  test(match: string): Promise<readonly string[]>
}

export interface SimulateOptions {
  readonly init: string
  readonly seed: number
  readonly samples: number
  readonly steps: number
  readonly invariants?: readonly string[]
  /** How many traces to hand out; none if absent. */
  readonly traces?: number
}

export interface Simulated {
  readonly status: 'ok' | 'violation'
  /** In quint's own format. The last state of the first one is what violates, if anything does. */
  readonly traces: readonly (readonly ModelState[])[]
}

/** What the commands hand from one to the next. Quint's own types for it name all that any of them could need. */
interface Stage {
  readonly args: object
  readonly status?: 'ok' | 'violation' | 'error'
  readonly passed?: readonly string[]
  readonly msg?: string
  readonly stage?: Stage
  readonly errors?: readonly { readonly explanation: string }[]
}

interface Outcome {
  isRight(): boolean
  readonly value: Stage
  asyncChain(next: (stage: never) => Promise<unknown>): Promise<Outcome>
}

const SILENT = 0

export interface OpenOptions {
  /** Default true. Types take two thirds of the time: a change to what was checked is run without. */
  readonly checkTypes?: boolean
}

/** Throws what the parser or the type checker finds. */
export async function openSpecification(file: string, { checkTypes = true }: OpenOptions = {}): Promise<Specification> {
  const defaults = { input: file, backend: 'typescript', verbosity: SILENT, hide: [], mbt: false, witnesses: [], invariant: 'true' }
  const parsed = await chain(await run(load, { ...defaults }), parse)
  const opened = checkTypes ? await chain(parsed, typecheck) : parsed
  if (!opened.isRight()) throw new Error(describe(opened.value))
  const execute = async (command: unknown, options: object): Promise<Outcome> => {
    Object.assign(opened.value.args, defaults, options)
    return await chain(opened, command)
  }
  return {
    simulate: async ({ init, seed, samples, steps, invariants = [], traces = 1 }) => {
      const folder = mkdtempSync(join(tmpdir(), 'seqmesh-model-'))
      try {
        const limits = { maxSamples: samples, maxSteps: steps, nTraces: traces, outItf: join(folder, '{seq}.itf.json') }
        const outcome = await execute(runSimulator, { init, step: 'step', seed: BigInt(seed), invariants: [...invariants], ...limits })
        const { status } = outcome.isRight() ? outcome.value : (outcome.value.stage ?? outcome.value)
        if (status !== 'ok' && status !== 'violation') throw new Error(describe(outcome.value))
        const files = readdirSync(folder).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
        return { status, traces: files.map((name) => readTrace(readFileSync(join(folder, name), 'utf8'))) }
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
    test: async (match) => {
      const outcome = await execute(runTests, { match, seed: 1n, maxSamples: 1 })
      if (!outcome.isRight()) throw new Error(describe(outcome.value))
      return outcome.value.passed ?? []
    },
  }
}

async function run(command: unknown, input: unknown): Promise<Outcome> {
  return (await (command as (input: unknown) => Promise<unknown>)(input)) as Outcome
}

async function chain(outcome: Outcome, command: unknown): Promise<Outcome> {
  return await outcome.asyncChain(command as (stage: never) => Promise<unknown>)
}

function describe({ msg, stage }: Stage): string {
  return [msg, ...(stage?.errors ?? []).map(({ explanation }) => explanation)].join('\n')
}
