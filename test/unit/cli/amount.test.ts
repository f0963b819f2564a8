import { InvalidArgumentError } from 'commander'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountArgument, formatEther } from '../../../src/cli/amount.ts'

test.each([
  ['1', 1n],
  ['1000wei', 1_000n],
  ['20gwei', 20_000_000_000n],
  ['1.5eth', 1_500_000_000_000_000_000n],
  ['0.000000000000000001 eth', 1n],
  ['2.5 gwei', 2_500_000_000n],
])('%s', (text, wei) => {
  expect(amountArgument(text)).toBe(wei)
})

test.each(['', '0', '0eth', '-1', '1.5', '1.5wei', '1e18', '1,5eth', '1 ETH', '0x10', '.5eth', '1.0000000000gwei', '79228162515eth', ' 1'])(
  'refuses %j',
  (text) => {
    expect(() => amountArgument(text)).toThrow(InvalidArgumentError)
  },
)

test('what is printed reads back', () => {
  fc.assert(fc.property(fc.bigInt(1n, 2n ** 96n - 1n), (wei) => amountArgument(formatEther(wei)) === wei))
})
