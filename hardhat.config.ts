import type { HardhatUserConfig } from 'hardhat/config'

/** Contracts compile with the solc that npm brings: nothing is downloaded. */
const config: HardhatUserConfig = {
  paths: {
    sources: ['src/contracts/member', 'src/contracts/parent', 'src/contracts/lib'],
    tests: { solidity: 'test/contracts' },
  },
  solidity: {
    version: '0.8.37',
    path: `${import.meta.dirname}/node_modules/solc/soljson.js`,
    settings: { viaIR: true, optimizer: { enabled: true, runs: 200 }, evmVersion: 'cancun', metadata: { bytecodeHash: 'none' } },
  },
}

export default config
