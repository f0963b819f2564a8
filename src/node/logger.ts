import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from './config/schema.ts'
import { cleanFields, cleanText } from './log-redaction.ts'

const LEVELS: Readonly<Record<number, string>> = { 10: 'TRACE', 20: 'DEBUG', 30: 'INFO', 40: 'WARN', 50: 'ERROR', 60: 'FATAL' }

/**
 * The log of a process: on stderr, as stdout belongs to results. Levels are by audience: `error`: somebody must act now; `warn`: look at
 * it today; `info`: the life of the node, as an operator follows it; `debug`, `trace`: for developers.
 */
export function createLogger(config: Config['log'], output: { write(text: string): unknown } = process.stderr): Logger {
  const stream: DestinationStream = config.format === 'json' ? output : { write: (line) => void output.write(lineForPeople(line)) }
  return pino(
    {
      level: config.level,
      base: null,
      formatters: { log: cleanFields },
      // Made plain above: pino's own would name it `Object`.
      serializers: { err: (plain: unknown) => plain },
      hooks: {
        logMethod(args, method) {
          const clean = (args as unknown[]).map((each) => (typeof each === 'string' ? cleanText(each) : each))
          method.apply(this, clean as typeof args)
        },
      },
    },
    stream,
  )
}

/** What a part of the node logs with. Its level is the logger's at any time, which a child's would not be. */
export function partOf(logger: Logger, part: string): Pick<Logger, 'debug' | 'info' | 'warn' | 'error'> {
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (fields: object, text?: string) => logger[level]({ part, ...fields }, text)
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') } as Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>
}

/** `12:34:56.789 INFO text field=value …` */
function lineForPeople(line: string): string {
  const { level, time, msg, ...fields } = JSON.parse(line) as { level: number; time: number; msg?: string; [field: string]: unknown }
  const rest = Object.entries(fields).map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return `${[new Date(time).toISOString().slice(11, 23), LEVELS[level] ?? level, msg ?? '', ...rest].join(' ')}\n`
}
