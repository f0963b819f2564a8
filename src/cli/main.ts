#!/usr/bin/env node
import { runCli } from './program.ts'
import { processTerminal } from './terminal.ts'

// Exits even if something did not end by its deadline: that is what the deadline means.
process.exit(await runCli(process.argv.slice(2), processTerminal()))
