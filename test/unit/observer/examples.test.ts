import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { README } from '../../docs.ts'

/** Types are checked with all others; here, that people read what is checked. */
it.each(['node', 'browser'])('the README shows the example for %s as it stands', (platform) => {
  const example = readFileSync(`${import.meta.dirname}/../../../testnet/examples/observer-${platform}.ts`, 'utf8')
  expect(readFileSync(README, 'utf8')).toContain(`\`\`\`ts\n${example}\`\`\``)
})
