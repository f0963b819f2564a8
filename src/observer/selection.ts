import type { ObservedEvent } from './observed-event.ts'
import { ObserverError } from './observer-error.ts'

/**
 * What a reader is told: `all` that is verified; `heads`, the newest signed header of each member; `evidence`; everything about one
 * `source`; or one lane, the messages from `source` to `destination` with what is wrong with the source. `lagged` comes to everybody.
 */
export type Selection = 'all' | 'heads' | 'evidence' | { readonly source: number; readonly destination?: number }

/** What is followed: the logs of all members, of these chains, or none (`heads`: no bodies travel). */
export type Follow = 'all' | 'heads' | readonly number[]

/** Throws `ObserverError` `not-followed`, or `bad-option` for what is no selection. */
export function selectorOf(selection: Selection, follow: Follow): (event: ObservedEvent) => boolean {
  if (selection === 'all') return ({ type }) => type !== 'head'
  if (selection === 'heads') return ({ type }) => type === 'head'
  if (selection === 'evidence') return ({ type }) => type === 'evidence'
  const { source, destination } = selection
  if (!isChain(source) || !(destination === undefined || isChain(destination)))
    throw new ObserverError('bad-option', `${JSON.stringify(selection)} selects nothing: chain ids are expected`)
  if (follow !== 'all' && !(follow !== 'heads' && follow.includes(source)))
    throw new ObserverError('not-followed', `chain ${source} is not followed here`)
  return (event) => {
    switch (event.type) {
      case 'head':
        return false
      case 'header':
        return destination === undefined && event.chain === source
      case 'message':
        return event.source === source && (destination === undefined || event.destination === destination)
      case 'evidence':
        return event.accused === source
      case 'lagged':
        return true
      default:
        return event.chain === source
    }
  }
}

function isChain(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
