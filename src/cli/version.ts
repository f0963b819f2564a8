import manifest from '../../package.json' with { type: 'json' }

/** Of this program, as peers and operators see it. */
export const VERSION: string = manifest.version
