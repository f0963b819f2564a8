import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeFunctionData } from 'viem'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { messengerAbi } from '../../../src/contracts/generated/messenger.ts'
import { Closing } from '../../../src/node/closing.ts'
import { lockDataFolder } from '../../../src/node/data-lock.ts'
import { encodeIncludeCall } from '../../../src/node/messenger-calls.ts'
import { Problems } from '../../../src/node/problems.ts'
import { RoleProofs } from '../../../src/node/role-proofs.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import type { SequencerKeys } from '../../../src/protocol/configuration-chain.ts'
import { hashHello } from '../../../src/protocol/statements.ts'
import { type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'

describe('closing', () => {
  it('takes every step in reverse, whatever fails, and once', async () => {
    const taken: string[] = []
    const failures: string[] = []
    const closing = new Closing((name) => failures.push(name))
    closing.add('a', () => taken.push('a'))
    closing.add('b', async () => {
      throw new Error('broken')
    })
    closing.add('c', () => {
      throw new Error('broken at once')
    })
    closing.add('d', async () => taken.push('d'))
    await closing.run()
    await closing.run()
    expect(taken).toEqual(['d', 'a'])
    expect(failures).toEqual(['c', 'b'])
  })

  it('abandons what hangs when its time is up, and still takes the rest', async () => {
    const taken: string[] = []
    const abandoned: string[] = []
    const closing = new Closing((name) => abandoned.push(name))
    closing.add('last', () => taken.push('last'))
    closing.add('slow', () => new Promise(() => undefined))
    closing.add('slower', () => new Promise(() => undefined))
    const deadline = new AbortController()
    const ended = closing.run(deadline.signal)
    deadline.abort(new Error('late'))
    await ended
    expect(taken).toEqual(['last'])
    expect(abandoned).toEqual(['slower', 'slow'])
  })
})

describe('data folder', () => {
  it('is one process’s, until that lets go', () => {
    const folder = mkdtempSync(join(tmpdir(), 'seqmesh-lock-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const release = lockDataFolder(folder)
    expect(() => lockDataFolder(folder)).toThrow(expect.objectContaining({ code: 'locked' }))
    release()
    lockDataFolder(folder)()
  })
})

describe('problems', () => {
  it('are told once each, cleared by kind and chain, and bounded', () => {
    const raised: string[] = []
    const problems = new Problems(({ code, chain }) => raised.push(`${code}/${chain}`))
    problems.raise('rpc', 1, 'down')
    problems.raise('rpc', 1, 'still down', 'restart it')
    problems.raise('rpc', 2, 'down')
    expect(raised).toEqual(['rpc/1', 'rpc/2'])
    expect(problems.all.map(({ message }) => message)).toEqual(['still down', 'down'])
    problems.clear('rpc', 1)
    problems.clear('rpc', 1)
    expect(problems.all).toHaveLength(1)
    problems.raise('rpc', 1, 'down again')
    expect(raised).toHaveLength(3)
    for (let i = 0; i < 1_000; i++) problems.raise('rpc', i, '')
    expect(problems.all).toHaveLength(256)
  })
})

describe('calls of the Messenger', () => {
  it.each([0, 1, 31, 32, 33, 95_000])('encodes include(bytes) of %i bytes as viem does', (length) => {
    const entries = new Uint8Array(length).map((_, i) => i & 255)
    expect(toHex(encodeIncludeCall(entries))).toBe(
      encodeFunctionData({ abi: messengerAbi, functionName: 'include', args: [toHex(entries)] }),
    )
  })
})

describe('role proofs', () => {
  afterEach(() => void vi.useRealTimers())

  it('are signed at the start, renewed at half their life, and tried again where that fails', async () => {
    vi.useFakeTimers({ now: 1_700_000_000_000 })
    const cluster = makeModelCluster()
    const [home] = cluster.members as [ModelMember]
    const { clusterId, address } = cluster.configurations
    let isDown = false
    const troubles: unknown[] = []
    const peerId = new Uint8Array(34).fill(5)
    const sign: typeof home.signer.sign = async (...request) => {
      if (isDown) throw new Error('the signer is down')
      return home.signer.sign(...request)
    }
    const proofs = new RoleProofs({
      ...{ address, clusterId, peerId, now: Date.now },
      homes: [{ chain: home.member.chain, signers: [{ address: home.signer.address, sign }] }],
      sequencersOf: () => ({ current: [home.signer.address], retired: [] }),
      onTrouble: (error) => troubles.push(error),
    })
    await proofs.start(new AbortController().signal)
    const [first] = proofs.current
    expect(first).toMatchObject({ chain: home.member.chain, expiry: 1_700_003_600 })
    const digest = hashHello(clusterId, { peerId, chain: home.member.chain, expiry: 1_700_003_600 })
    expect(verifier.recover(digest, first?.signature as Uint8Array)).toEqual(home.signer.address)
    isDown = true
    await vi.advanceTimersByTimeAsync(1_800_000)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(troubles).toHaveLength(2)
    expect(proofs.current[0]).toBe(first)
    isDown = false
    await vi.advanceTimersByTimeAsync(60_000)
    expect(troubles.at(-1)).toBeUndefined()
    expect(proofs.current[0]?.expiry).toBe(1_700_003_600 + 1_920)
    proofs.stop()
    proofs.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('are by the keys that may sign now, and by no other', async () => {
    const cluster = makeModelCluster()
    const [home, next, other] = cluster.members as [ModelMember, ModelMember, ModelMember]
    const { clusterId, address } = cluster.configurations
    const peerId = new Uint8Array(34)
    const { chain } = home.member
    let keys: SequencerKeys = { current: [home.signer.address], retired: [] }
    const proofs = new RoleProofs({
      ...{ address, clusterId, peerId, now: Date.now, onTrouble: () => undefined },
      homes: [{ chain, signers: [home.signer, next.signer] }],
      sequencersOf: () => keys,
    })
    await proofs.start(new AbortController().signal)
    const signers = () =>
      proofs.current.map(({ expiry, signature }) => verifier.recover(hashHello(clusterId, { peerId, chain, expiry }), signature))
    expect(signers()).toEqual([home.signer.address])
    keys = { current: [next.signer.address, home.signer.address], retired: [] }
    expect(signers()).toEqual([home.signer.address, next.signer.address])
    keys = { current: [next.signer.address], retired: [home.signer.address] }
    expect(signers()).toEqual([next.signer.address])
    keys = { current: [other.signer.address], retired: [] }
    expect(signers()).toEqual([])
    proofs.stop()
  })

  it('go on by the key that signs, while one to come cannot', async () => {
    vi.useFakeTimers({ now: 1_700_000_000_000 })
    const cluster = makeModelCluster()
    const [home, next] = cluster.members as [ModelMember, ModelMember]
    const { clusterId, address } = cluster.configurations
    const troubles: unknown[] = []
    let isDown = true
    const sign: typeof next.signer.sign = (...request) =>
      isDown ? Promise.reject(new Error('the signer is down')) : next.signer.sign(...request)
    let keys: SequencerKeys = { current: [home.signer.address], retired: [] }
    const proofs = new RoleProofs({
      ...{ address, clusterId, peerId: new Uint8Array(34), now: Date.now, onTrouble: (error: unknown) => troubles.push(error) },
      homes: [{ chain: home.member.chain, signers: [home.signer, { address: next.signer.address, sign }] }],
      sequencersOf: () => keys,
    })
    await proofs.start(new AbortController().signal)
    expect(proofs.current).toHaveLength(1)
    expect(troubles).toMatchObject([{ message: 'the signer is down' }])
    isDown = false
    await vi.advanceTimersByTimeAsync(60_000)
    expect(troubles.at(-1)).toBeUndefined()
    keys = { current: [next.signer.address], retired: [home.signer.address] }
    const [renewed] = proofs.current
    expect(renewed).toMatchObject({ chain: home.member.chain })
    // Down again: what it signed counts until it expires.
    isDown = true
    await vi.advanceTimersByTimeAsync(1_800_000)
    expect(proofs.current[0]).toBe(renewed)
    proofs.stop()
  })

  it('start with none where nothing is sequenced, and fail with the signer', async () => {
    const cluster = makeModelCluster()
    const { clusterId, address } = cluster.configurations
    const init = {
      address,
      clusterId,
      peerId: new Uint8Array(34),
      now: Date.now,
      sequencersOf: () => undefined,
      onTrouble: () => undefined,
    }
    const none = new RoleProofs({ ...init, homes: [] })
    await none.start(new AbortController().signal)
    expect(none.current).toEqual([])
    const failing = { address: new Uint8Array(20), sign: () => Promise.reject(new Error('locked keystore')) }
    await expect(
      new RoleProofs({ ...init, homes: [{ chain: 1, signers: [failing] }] }).start(new AbortController().signal),
    ).rejects.toThrow('locked')
    none.stop()
  })
})
