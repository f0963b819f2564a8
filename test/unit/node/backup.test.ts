import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type BackupManifest, makeBackup, restoreBackup } from '../../../src/node/backup.ts'
import { guardFile, ledgerFile } from '../../../src/node/config/paths.ts'
import type { GuardDomain } from '../../../src/store/guard-domain.ts'
import { sealFile } from '../../../src/store/guard-seal.ts'
import { createGuard, openGuard } from '../../../src/store/sign-guard.ts'
import { openLedgerStore } from '../../../src/store/sqlite-ledger-store.ts'
import type { ModelMember } from '../../support/model-cluster.ts'
import { verifier } from '../../support/model-cluster.ts'
import { keptNode } from './kept-node.ts'

/** A node that has signed ten blocks, its guard open as while it runs, and a backup of it; then it signs five more. */
async function bench() {
  const kept = keptNode()
  const { a, ledger, queue, config, dataDir, folder, configurations } = kept
  const domain: GuardDomain = {
    ...{ clusterId: configurations.clusterId, chain: a.member.chain, generation: 0 },
    start: { number: a.member.startNumber, parent: a.member.startParent },
  }
  const path = guardFile(dataDir, domain.chain, domain.generation)
  createGuard(path, domain)
  const guard = openGuard(path, domain)
  const sign = async (count: number, member: ModelMember = a): Promise<void> => {
    for (let i = 0; i < count; i++) {
      const header = await member.block({ send: [{ to: 2 }] })
      guard.intend([{ header: header.header, hash: header.hash }])
      guard.signed([{ number: header.header.number, signature: header.signature }])
      ledger.offerFrame(member.frame(header))
    }
    await queue.flush()
  }
  await sign(10)
  const backup = join(folder, 'backup')
  const made = await makeBackup({ config: config(dataDir), verifier, version: 'test', now: () => 1 }, backup)
  await sign(5)
  const restored = config(join(folder, 'restored'))
  return { ...kept, domain, guard, sign, backup, made, restored, path: guardFile(restored.dataDir, domain.chain, 0) }
}

it('is made while the node writes: the ledger whole, the floor of the guard, no guard and no key', async () => {
  const { backup, made, a } = await bench()
  expect(made.floors).toEqual([{ chain: a.member.chain, generation: 0, number: 10 }])
  expect(readdirSync(backup).sort()).toEqual([`guard-${a.member.chain}-0.floor.json`, 'ledger.sqlite', 'manifest.json'])
  expect(made.files.map(({ name }) => name)).toContain('ledger.sqlite')
})

it('cannot be signed with: neither run nor a fresh init, only the last guard opens it again', async () => {
  const { backup, restored, path, domain, guard, ledger, a } = await bench()
  await restoreBackup(restored, backup)
  const store = openLedgerStore(ledgerFile(restored.dataDir))
  expect(store.lastHeader(a.member.chain, 0)?.number).toBe(10)
  store.close()
  expect(() => openGuard(path, domain)).toThrow(expect.objectContaining({ code: 'sealed' }))
  expect(() => createGuard(path, domain)).toThrow(expect.objectContaining({ code: 'sealed' }))
  expect(existsSync(path)).toBe(false)

  const document = guard.export()
  guard.close()
  createGuard(path, domain, { document, source: 'old machine' })
  expect(existsSync(sealFile(path))).toBe(false)
  const again = openGuard(path, domain)
  expect(again.last.number).toBe(15)
  // What the backup did not know of is refused for other bytes.
  const signed = ledger.history.header(a.member.chain, 0, 15)
  const other = { ...(signed?.header as NonNullable<typeof signed>['header']), time: 1 }
  expect(() => again.intend([{ header: other, hash: new Uint8Array(32) }])).toThrow()
  again.close()
})

it('is opened by the same guard once more where the first time was cut off before the seal was gone, and by no other', async () => {
  const { backup, restored, path, domain, guard, sign } = await bench()
  await restoreBackup(restored, backup)
  const earlier = guard.export()
  await sign(1)
  const document = guard.export()
  guard.close()
  const seal = readFileSync(sealFile(path))
  createGuard(path, domain, { document, source: 'guard.json' })
  writeFileSync(sealFile(path), seal)
  expect(() => openGuard(path, domain)).toThrow(expect.objectContaining({ code: 'sealed' }))
  expect(() => createGuard(path, domain, { document: earlier, source: 'guard.json' })).toThrow(expect.objectContaining({ code: 'exists' }))
  expect(existsSync(sealFile(path))).toBe(true)
  createGuard(path, domain, { document, source: 'guard.json' })
  expect(existsSync(sealFile(path))).toBe(false)
  const opened = openGuard(path, domain)
  expect(opened.last.number).toBe(16)
  opened.close()
})

it('is not opened by a guard that is older than the backup', async () => {
  const { backup, restored, path, domain, made } = await bench()
  await restoreBackup(restored, backup)
  const floor = JSON.parse(readFileSync(join(backup, `guard-${domain.chain}-0.floor.json`), 'utf8'))
  const older = { ...floor, last: null, records: [] }
  expect(() => createGuard(path, domain, { document: older, source: 'old copy' })).toThrow(expect.objectContaining({ code: 'sealed' }))
  expect([existsSync(path), existsSync(sealFile(path))]).toEqual([false, true])
  expect((made as BackupManifest).floors[0]?.number).toBe(10)
})

it('goes into an empty folder of the same cluster only, whole and unchanged, as often as one likes', async () => {
  const { backup, restored, config, dataDir, folder } = await bench()
  await expect(restoreBackup(config(dataDir), backup)).rejects.toMatchObject({ code: 'restore-not-empty' })
  const foreign = { ...restored, cluster: { ...restored.cluster, parentChain: 7 } }
  await expect(restoreBackup(foreign, backup)).rejects.toMatchObject({ code: 'backup-foreign' })
  await expect(restoreBackup(restored, folder)).rejects.toMatchObject({ code: 'backup-unreadable' })
  await restoreBackup(restored, backup)
  await restoreBackup(config(join(folder, 'second')), backup)
  writeFileSync(join(backup, 'ledger.sqlite'), 'x', { flag: 'a' })
  const third = config(join(folder, 'third'))
  await expect(restoreBackup(third, backup)).rejects.toMatchObject({ code: 'backup-unreadable' })
  expect(existsSync(third.dataDir)).toBe(false)
})

it('is never written over another', async () => {
  const { backup, config, dataDir, folder } = await bench()
  const again = (to: string) => makeBackup({ config: config(dataDir), verifier, version: 'test', now: () => 1 }, to)
  await expect(again(backup)).rejects.toMatchObject({ code: 'backup-exists' })
  mkdirSync(join(folder, 'empty'))
  expect((await again(join(folder, 'empty'))).floors[0]?.number).toBe(15)
})
