import { InvalidArgumentError } from 'commander'

const DECIMALS = { wei: 0, gwei: 9, eth: 18 } as const
type Unit = keyof typeof DECIMALS

/** Amounts are uint96 in the contracts (wei). */
const MAX_WEI = 2n ** 96n - 1n
const FORM = /^(\d{1,29})(?:\.(\d{1,18}))? ?(wei|gwei|eth)?$/

/** An amount on the command line: wei, or with a unit, as `1.5eth`. */
export function amountArgument(text: string): bigint {
  const [, whole = '', fraction = '', unit = 'wei'] = FORM.exec(text) ?? []
  const decimals = DECIMALS[unit as Unit]
  if (whole === '' || fraction.length > decimals) throw new InvalidArgumentError('Expected wei, or an amount with a unit: 1.5eth, 20gwei.')
  const wei = BigInt(whole + fraction.padEnd(decimals, '0'))
  if (wei === 0n || wei > MAX_WEI) throw new InvalidArgumentError(`Expected more than nothing, and at most ${formatEther(MAX_WEI)}.`)
  return wei
}

/** `1.5 eth`, exactly. */
export function formatEther(wei: bigint): string {
  const digits = wei.toString().padStart(DECIMALS.eth + 1, '0')
  const fraction = digits.slice(-DECIMALS.eth).replace(/0+$/, '')
  return `${digits.slice(0, -DECIMALS.eth)}${fraction === '' ? '' : `.${fraction}`} eth`
}
