#!/usr/bin/env node
import { failureOf, formatFailure } from './failure.ts'
import { runCli } from './program.ts'
import { processTerminal } from './terminal.ts'

// Node's own answer would be 1, which says that another try ends alike.
process.on('uncaughtException', (error) => {
  const failure = failureOf(error, () => undefined)
  if (failure !== null) process.stderr.write(`${formatFailure(failure, { json: false, verbose: true })}\n`)
  process.exit(failure?.exitCode ?? 0)
})

// Exits even if something did not end by its deadline: that is what the deadline means.
process.exit(await runCli(process.argv.slice(2), processTerminal()))
