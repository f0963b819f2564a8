import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from './config/schema.ts'

const LEVELS: Readonly<Record<number, string>> = { 10: 'TRACE', 20: 'DEBUG', 30: 'INFO', 40: 'WARN', 50: 'ERROR', 60: 'FATAL' }

/** The log of a process: on stderr, as stdout belongs to results. */
export function createLogger(config: Config['log'], output: { write(text: string): unknown } = process.stderr): Logger {
  const stream: DestinationStream = config.format === 'json' ? output : { write: (line) => void output.write(lineForPeople(line)) }
  return pino({ level: config.level, base: null }, stream)
}

/** `12:34:56.789 INFO text field=value …` */
function lineForPeople(line: string): string {
  const { level, time, msg, ...fields } = JSON.parse(line) as { level: number; time: number; msg?: string; [field: string]: unknown }
  const rest = Object.entries(fields).map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return `${[new Date(time).toISOString().slice(11, 23), LEVELS[level] ?? level, msg ?? '', ...rest].join(' ')}\n`
}
