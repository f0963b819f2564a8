import { writeFileSync } from 'node:fs'
import { vectorFiles } from './files.ts'

/** `npm run vectors`: writes what TypeScript and Solidity are both tested against. The same bytes every time. */
for (const [name, text] of vectorFiles()) writeFileSync(`${import.meta.dirname}/${name}`, text)
