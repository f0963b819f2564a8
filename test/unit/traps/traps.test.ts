import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Every trap of `3-evidence.md` ("Traps"), and the tests that hold it, by file. A test that is renamed or removed is missed here. */
const HERE = 'test/unit/traps/false-positives.test.ts'
const EVIDENCE = 'test/contracts/Evidence.t.sol'
const CHALLENGES = 'test/contracts/Challenges.t.sol'
const SIMULATION = [
  'test/sim/simulation.test.ts',
  'every invariant holds, whatever happens to machines, clocks, chains and network, whoever lies',
] as const

const TRAPS: Readonly<Record<string, readonly (readonly [file: string, test: string])[]>> = {
  'failover and restart': [
    ['test/unit/store/sign-guard-crash.test.ts', 'killed between every two steps, it never publishes two headers for a position'],
    ['test/unit/store/sign-guard.test.ts', 'the second to open it is refused'],
    ['test/unit/store/guard-interchange.test.ts', 'the new machine signs on where the old one stopped'],
    ['test/unit/roles/publisher.test.ts', 'refuses to begin with a guard older than what peers have seen, and stops when a twin signs'],
    ['test/unit/roles/publisher.test.ts', 'halts where the guard knows another block, although the ledger was lost'],
    ['test/e2e/testnet/crash-rounds.test.ts', 'a daemon that is killed at random moments never signs twice'],
    SIMULATION,
  ],
  'reorganisation of a source': [
    ['test/e2e/chain/block-follower.test.ts', 'by polling alone, at a depth'],
    ['test/unit/roles/publisher.test.ts', 'halts at a block that does not follow the signed one'],
  ],
  'reorganisation of the parent': [
    ['test/unit/ledger/posted-logs.test.ts', 'go back with the parent, and come again in another form'],
    ['test/e2e/chain/parent-follower.test.ts', 'a reorganisation takes batches back and brings others'],
    ['test/unit/roles/reporter.test.ts', 'submits again what a reorganisation of the parent undid'],
    SIMULATION,
  ],
  'a key rotation erases no guilt': [
    [HERE, 'leaves the old one guilty of what it signed, and the new one innocent'],
    [EVIDENCE, 'test_a_replaced_key_is_punishable_for_evidenceAge'],
    [EVIDENCE, 'test_the_next_key_can_be_slashed_too'],
    [EVIDENCE, 'test_an_old_key_contradicts_nobody'],
  ],
  'a key rotation voids no header': [
    [HERE, 'goes on where the old one stopped, and what others include of the old one stays good'],
    [CHALLENGES, 'test_a_source_header_of_a_replaced_key_is_an_answer'],
  ],
  'keys reused in another cluster': [
    [HERE, 'a key that is used in another cluster as well contradicts nothing here'],
    ['test/vectors/evidence/equivocation.ts', 'equivocation: signed for another cluster'],
    ['test/vectors/evidence/double-enact.ts', 'doubleEnact: signed for another cluster'],
  ],
  clocks: [
    [HERE, '%s accuses nobody'],
    [HERE, '%s changes no verdict'],
    ['test/unit/ledger/ledger.test.ts', 'keeps what is more than Δ ahead of its own clock and uses it when due'],
    SIMULATION,
  ],
  framing: [
    [HERE, 'a header that another member signed in the place of the accused is nobody’s'],
    [HERE, 'one header twice, in either encoding of its signature, contradicts nothing'],
    [HERE, 'true evidence with any byte altered, missing or added convicts nobody'],
    ['test/unit/protocol/evidence/honest.property.test.ts', 'honest words laid together in any way prove nothing'],
    ['test/unit/mesh/hostile-evidence.test.ts', 'garbage is banned, and nothing of it is passed on'],
    ['test/unit/testnet/accusations.test.ts', 'are well-formed, look like evidence, and convict nobody'],
    ['test/unit/ledger/posted-logs.test.ts', 'made up by whoever shows it, it blames nobody'],
    ['test/contracts/HonestLogs.t.sol', 'test_honest_logs_convict_nobody'],
  ],
  'the reporter gets less than is burnt': [
    ['test/contracts/Bonds.t.sol', 'Bonds.ReporterShareTooHigh.selector'],
    ['test/contracts/Bonds.t.sol', 'test_a_slash_splits_to_the_wei'],
  ],
  'one slash for a member and key, not for a kind': [
    [EVIDENCE, 'test_one_slash_a_key_whatever_the_kind'],
    [CHALLENGES, 'test_of_many_unopened_only_the_first_slashes'],
    ['test/e2e/chain/prosecutor.test.ts', 'two see one lie: one conviction, one bond, and only one pays'],
  ],
  'unlimited pairs of an equivocator': [
    [HERE, 'of an equivocator that signs without end, two pairs are kept, also after a restart'],
    ['test/unit/ledger/ledger-attack.test.ts', 'stores two statements a position, however many its signer makes'],
    ['test/unit/roles/evidence-maker.test.ts', 'is made once for a kind: neither more lies nor a restart repeat it'],
  ],
  'a challenge while the accused is offline': [
    ['test/e2e/chain/prosecutor.test.ts', 'a challenge is answered in time by a third node'],
    [CHALLENGES, 'test_anyone_answers_and_earns_the_stake'],
    ['test/unit/roles/respondent.test.ts', 'answers for others only if nobody did meanwhile'],
  ],
  'a challenge for a header of a convicted source': [[CHALLENGES, 'test_nobody_answers_for_a_convicted_source']],
}

describe.each(Object.entries(TRAPS))('%s', (_, tests) => {
  it.each(tests)('is held by %s: %s', (file, test) => {
    expect(readFileSync(file, 'utf8')).toContain(test)
  })
})
