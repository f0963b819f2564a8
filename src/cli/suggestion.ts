import type { Command } from 'commander'
import { nearest } from '../node/config/nearest.ts'

/** For an option or command that does not exist: the known one that is spelt most alike. */
export function suggestionFor(program: Command, argv: readonly string[], message: string): string | undefined {
  const [, kind, given] = /unknown (option|command) '([^']+)'/.exec(message) ?? []
  if (given === undefined) return undefined
  const command = commandOf(program, argv)
  const known = kind === 'option' ? optionsOf(command) : command.commands.map((each) => each.name())
  const near = nearest(given.split('=', 1)[0] ?? given, known)
  return near === undefined ? undefined : `The nearest known one is ${near}.`
}

/** The command that the line leads to, as far as it is known. */
function commandOf(program: Command, argv: readonly string[]): Command {
  let command = program
  for (const word of argv) command = command.commands.find((each) => each.name() === word) ?? command
  return command
}

function optionsOf(command: Command): string[] {
  return command.options.flatMap(({ long, short }) => [long, short].filter((name) => typeof name === 'string'))
}
