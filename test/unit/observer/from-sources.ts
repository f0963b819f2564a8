import { registerHooks } from 'node:module'

/** Preloaded by what says `seqmesh/observer` and is run from the sources: what Node gets in a published package. */
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier === 'seqmesh/observer' ? new URL('../../../src/observer/node.ts', import.meta.url).href : specifier, context),
})
