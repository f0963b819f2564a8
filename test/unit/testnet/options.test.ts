import { CommanderError } from 'commander'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OptionError, parseOptions } from '../../../testnet/options.ts'

const scenarios = new Map([
  ['steady', 'nothing else'],
  ['crash', 'kills'],
])
const parse = (...argv: string[]) => parseOptions(argv, scenarios)

describe('parseOptions', () => {
  // Commander writes what is wrong to the terminal before it throws.
  beforeEach(() => vi.spyOn(process.stderr, 'write').mockReturnValue(true))
  afterEach(() => vi.restoreAllMocks())

  it('has the defaults of the issue', () => {
    expect(parse()).toMatchObject({ chains: 3, seconds: undefined, rate: 10, seed: 1, scenario: 'steady', blockMs: 500, delta: 4 })
  })

  it('takes every option', () => {
    expect(parse('--chains', '5', '--seconds', '30', '--scenario', 'crash', '--block-ms', '250', '--report', 'r.json')).toMatchObject({
      chains: 5,
      seconds: 30,
      scenario: 'crash',
      blockMs: 250,
      report: 'r.json',
    })
  })

  it('--open has little traffic of its own, and judges nothing', () => {
    expect(parse()).toMatchObject({ open: false, addresses: undefined })
    expect(parse('--open')).toMatchObject({ open: true, rate: 1 })
    expect(parse('--addresses', 'a.json', '--rate', '0')).toMatchObject({ open: true, addresses: 'a.json', rate: 0 })
    expect(() => parse('--open', '--report', 'r.json')).toThrow(/cannot be used with option '--open'/)
  })

  it.each([
    ['--chains', '1', '2 to 10'],
    ['--chains', '2.5', '2 to 10'],
    ['--seconds', 'soon', 'whole number of seconds'],
    ['--rate', '-1', '0 to 1000'],
    ['--port', '80', '1024 to 65495'],
    ['--port', '65500', '1024 to 65495'],
    ['--scenario', 'stedy', 'Allowed choices are steady, crash'],
    ['--secnds', '3', 'Did you mean --seconds'],
  ])('refuses %s %s', (option, value, expectation) => {
    const write = vi.mocked(process.stderr.write)
    expect(() => parse(option, value)).toThrow(CommanderError)
    expect(write.mock.calls.join('')).toContain(expectation)
  })

  it('refuses a Δ that is too short for the blocks, and says what to change', () => {
    expect(() => parse('--block-ms', '2000')).toThrow(OptionError)
    expect(() => parse('--block-ms', '2000')).toThrow(/Raise --delta or lower --block-ms/)
  })
})
