import { expect, it } from 'vitest'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { Problems } from '../../../src/node/problems.ts'
import { raiseSafetyProblems } from '../../../src/node/safety-problems.ts'
import { ProsecutingNode, T, threeChains } from '../roles/prosecution-bench.ts'

it('an operator is told what is held and tainted, at once and after a restart', () => {
  const [a, b] = threeChains()
  const history = new MemoryHistory()
  const node = new ProsecutingNode({ history })
  node.accuser.start()
  const problems = new Problems(() => undefined)
  raiseSafetyProblems(node.ledger, problems)
  const twin = a.seal({ outbox: [], inbox: [] }, [], { time: T + 2 }).openable
  node.offer(a.produce({ now: T + 1 }).openable)
  node.offer(b.produce({ now: T + 1, includes: [{ source: a, number: 1 }] }).openable)
  expect(problems.all).toEqual([])
  node.offer(twin)
  const seen = [
    { code: 'held', chain: a.member.chain },
    {
      ...{ code: 'tainted', chain: b.member.chain },
      message: `headers of chain ${b.member.chain} from 1 on refer to a lie of chain ${a.member.chain}`,
    },
  ]
  expect(problems.all).toMatchObject(seen)
  const again = new Problems(() => undefined)
  raiseSafetyProblems(new ProsecutingNode({ history }).ledger, again)
  expect(again.all).toMatchObject(seen)
  const [lie] = node.ledger.causality.lies
  node.ledger.causality.clear(lie?.id ?? '', 'kept')
  expect(problems.all.map(({ code }) => code)).toEqual(['held'])
})
