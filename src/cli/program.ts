import { Command, CommanderError } from 'commander'
import { addBackup, addRestore } from './commands/backup.ts'
import { addBatches } from './commands/batches.ts'
import { addBond } from './commands/bond.ts'
import { addConfigCommand } from './commands/config.ts'
import { addDisagreements } from './commands/disagreements.ts'
import { addDoctor } from './commands/doctor.ts'
import { addEvidence } from './commands/evidence.ts'
import { addGate } from './commands/gate.ts'
import { addGuard } from './commands/guard.ts'
import { addHeaders } from './commands/headers.ts'
import { addInit } from './commands/init.ts'
import { addKeygen } from './commands/keygen.ts'
import { addLanes } from './commands/lanes.ts'
import { addMembers } from './commands/members.ts'
import { addMessages } from './commands/messages.ts'
import { addObserve } from './commands/observe.ts'
import { addPeers } from './commands/peers.ts'
import { addPrune } from './commands/prune.ts'
import { addRedeem } from './commands/redeem.ts'
import { addReload } from './commands/reload.ts'
import { addRun } from './commands/run.ts'
import { addSend } from './commands/send.ts'
import { addStatus } from './commands/status.ts'
import { addSuspicions } from './commands/suspicions.ts'
import { addSync } from './commands/sync.ts'
import { addTaint } from './commands/taint.ts'
import { EXIT_CODES, EXIT_OK, failureOf, formatFailure } from './failure.ts'
import { suggestionFor } from './suggestion.ts'
import type { Terminal } from './terminal.ts'
import { VERSION } from './version.ts'

/** In the order in which an operator meets them. */
const COMMANDS = [
  addKeygen,
  addInit,
  addDoctor,
  addRun,
  addReload,
  addObserve,
  addSync,
  addStatus,
  addMembers,
  addPeers,
  addLanes,
  addHeaders,
  addMessages,
  addBatches,
  addGate,
  addTaint,
  addSend,
  addRedeem,
  addEvidence,
  addSuspicions,
  addDisagreements,
  addBond,
  addGuard,
  addBackup,
  addRestore,
  addPrune,
  addConfigCommand,
]

/** Runs one command line. Resolves with the exit code; never throws. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command('seqmesh')
    .description('A peer-to-peer mesh for the sequencers of a chain-cluster.')
    .version(VERSION)
    .exitOverride()
    // Errors are printed in one place, below.
    .configureOutput({ outputError: () => undefined })
    .showSuggestionAfterError(false)
    .addHelpText('after', `\n${EXIT_CODES}`)
  for (const add of COMMANDS) add(program, terminal)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return EXIT_OK
  } catch (error) {
    // Without a command, help has been shown already.
    if (error instanceof CommanderError && error.code === 'commander.help') return error.exitCode
    const failure = failureOf(error, (message) => suggestionFor(program, argv, message))
    if (failure === null) return EXIT_OK
    terminal.note(formatFailure(failure, { json: argv.includes('--json'), verbose: argv.includes('--verbose') }))
    return failure.exitCode
  }
}
