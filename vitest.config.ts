import { defineConfig } from 'vitest/config'

const slow = { testTimeout: 120_000, hookTimeout: 120_000 }

/** Kinds of test, each its own project: `vitest run --project unit`. Nothing is retried. */
export default defineConfig({
  test: {
    retry: 0,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 } },
      // One anvil each, mostly waiting for its blocks: two at a time. Whole clusters have the machine to themselves.
      { extends: true, test: { name: 'chain', include: ['test/e2e/chain/*.test.ts'], maxWorkers: 2, ...slow } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/!(chain)/**/*.test.ts'], fileParallelism: false, ...slow } },
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], fileParallelism: false, ...slow } },
      { extends: true, test: { name: 'model', include: ['test/model/**/*.test.ts'], isolate: false, ...slow } },
      { extends: true, test: { name: 'sim', include: ['test/sim/**/*.test.ts'], ...slow } },
    ],
  },
})
