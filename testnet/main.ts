import { writeFile } from 'node:fs/promises'
import { CommanderError } from 'commander'
import { type CommandLine, OptionError, parseOptions } from './options.ts'
import type { Report } from './report.ts'
import { EXIT_USAGE, openAtTerminal, runAtTerminal } from './run.ts'
import type { Scenario } from './scenario.ts'
import { badBatch } from './scenarios/bad-batch.ts'
import { badLane } from './scenarios/bad-lane.ts'
import { burst } from './scenarios/burst.ts'
import { cascade } from './scenarios/cascade.ts'
import { chainRestart } from './scenarios/chain-restart.ts'
import { churn } from './scenarios/churn.ts'
import { crash } from './scenarios/crash.ts'
import { equivocate } from './scenarios/equivocate.ts'
import { falseBlock } from './scenarios/false-block.ts'
import { frameUp } from './scenarios/frame-up.ts'
import { gossipOutage } from './scenarios/gossip-outage.ts'
import { hostile } from './scenarios/hostile.ts'
import { longStall } from './scenarios/long-stall.ts'
import { misreport } from './scenarios/misreport.ts'
import { outOfSync } from './scenarios/out-of-sync.ts'
import { overdraw } from './scenarios/overdraw.ts'
import { ownNodeLags } from './scenarios/own-node-lags.ts'
import { ownNodeLies } from './scenarios/own-node-lies.ts'
import { parentReorg } from './scenarios/parent-reorg.ts'
import { partition } from './scenarios/partition.ts'
import { poison } from './scenarios/poison.ts'
import { posterCrash } from './scenarios/poster-crash.ts'
import { restoreOldBackup } from './scenarios/restore-old-backup.ts'
import { rewrite } from './scenarios/rewrite.ts'
import { slowClock } from './scenarios/slow-clock.ts'
import { stall } from './scenarios/stall.ts'
import { steady } from './scenarios/steady.ts'
import { storageLie } from './scenarios/storage-lie.ts'
import { unapprovedUpgrade } from './scenarios/unapproved-upgrade.ts'
import { unopened } from './scenarios/unopened.ts'
import { withholdBatch } from './scenarios/withhold-batch.ts'

const SCENARIOS: ReadonlyMap<string, Scenario> = new Map(
  [
    ...[steady, burst, crash, churn, partition, hostile, chainRestart, poison],
    ...[equivocate, rewrite, misreport, unopened, outOfSync, overdraw, badLane, falseBlock, storageLie, badBatch, cascade],
    ...[restoreOldBackup, frameUp, withholdBatch, gossipOutage, parentReorg, posterCrash],
    ...[stall, longStall, slowClock],
    ...[ownNodeLags, ownNodeLies, unapprovedUpgrade],
  ].map((scenario) => [scenario.name, scenario]),
)

/** The options, or the exit code with which everything has been said. */
function readOptions(): CommandLine | number {
  try {
    return parseOptions(process.argv.slice(2), new Map([...SCENARIOS].map(([name, { summary }]) => [name, summary])))
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE
    if (!(error instanceof OptionError)) throw error
    process.stderr.write(`error: ${error.message}\n`)
    return EXIT_USAGE
  }
}

const options = readOptions()
if (typeof options === 'number') process.exitCode = options
else {
  const scenario = SCENARIOS.get(options.scenario)
  if (scenario === undefined) throw new OptionError('--scenario', options.scenario, [...SCENARIOS.keys()].join(', '), 'See --help.')
  const writeReport = async (report: Report): Promise<void> => {
    if (options.report !== undefined) await writeFile(options.report, `${JSON.stringify(report, undefined, 2)}\n`)
  }
  process.exitCode = await (options.open ? openAtTerminal(options, scenario) : runAtTerminal(options, scenario, writeReport))
}
