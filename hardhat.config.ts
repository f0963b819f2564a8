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
    // More runs save half a percent and take the Messenger close to the 24,576 bytes that a chain allows.
    settings: { viaIR: true, optimizer: { enabled: true, runs: 200 }, evmVersion: 'cancun', metadata: { bytecodeHash: 'none' } },
  },
  test: {
    solidity: {
      fsPermissions: { readDirectory: ['test/vectors'] },
      fuzz: { runs: 256, seed: '0x5e9' },
      invariant: { runs: 32, depth: 64, failOnRevert: true },
      transactionGasCap: false,
      gasLimit: 10n ** 12n,
    },
  },
}

export default config
