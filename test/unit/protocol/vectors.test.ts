import { readdirSync, readFileSync } from 'node:fs'
import { hashTypedData, recoverAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import { fromHex, toHex } from '../../../src/protocol/bytes.ts'
import { hashConfiguration } from '../../../src/protocol/configuration.ts'
import { decodeHeader, hashHeader } from '../../../src/protocol/header.ts'
import { foldPath, nextAcc } from '../../../src/protocol/lane.ts'
import { hashMessage } from '../../../src/protocol/message.ts'
import { hashInboxRow, hashOutboxRow } from '../../../src/protocol/row.ts'
import { hashBatch, hashEnact, hashHello } from '../../../src/protocol/statements.ts'
import { verifyProof } from '../../../src/protocol/tree.ts'
import { clusterId, TYPES, type TypeName, typeHash } from '../../../src/protocol/typed-data.ts'
import { vectorFiles } from '../../vectors/files.ts'

const FOLDER = `${import.meta.dirname}/../../vectors`

type Json = string | boolean | readonly Json[] | { readonly [key: string]: Json }
type Fields = { readonly [key: string]: Json }

const read = (name: string): Fields => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))
const list = (value: Json | undefined): readonly Fields[] => value as readonly Fields[]
const bytes = (value: Json | undefined): Uint8Array => fromHex(value as string)

/** Reads a struct from its JSON as Solidity would: by the types of its fields. */
function struct(type: TypeName, json: Fields): Record<string, unknown> {
  return Object.fromEntries(TYPES[type].map((field) => [field.name, parse(field.type, json[field.name] as Json)]))
}

function parse(type: string, value: Json): unknown {
  if (type.endsWith('[]')) return (value as readonly Json[]).map((item) => parse(type.slice(0, -2), item))
  if (type in TYPES) return struct(type as TypeName, value as Fields)
  if (type === 'string') return value
  if (!type.startsWith('uint')) return bytes(value)
  return BigInt(value as string)
}

/** As the interfaces have it: wei and gas are bigints, everything else is a number. */
function statement(type: TypeName, json: Fields): never {
  return numbers(struct(type, json)) as never
}

const BIGINTS = ['value', 'fee', 'credit', 'gasLimit', 'gasPerSecond', 'gasPrice', 'defaultGas', 'quotaGas']

function numbers(value: unknown, name = ''): unknown {
  if (typeof value === 'bigint') return BIGINTS.includes(name) ? value : Number(value)
  if (Array.isArray(value)) return value.map((item) => numbers(item))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, numbers(field, key)]))
}

test('the files are what `npm run vectors` writes', () => {
  const expected = vectorFiles()
  expect(readdirSync(FOLDER).filter((name) => name.endsWith('.json'))).toEqual([...expected.keys()].sort())
  for (const [name, text] of expected) expect(readFileSync(`${FOLDER}/${name}`, 'utf8') === text, name).toBe(true)
})

describe('typed-data.json, read back', () => {
  const file = read('typed-data.json')
  const domainFields = file.domain as Fields
  const cluster = bytes(domainFields.clusterId)
  const domain = { parentChain: Number(domainFields.parentChain), registry: bytes(domainFields.registry) }

  test('cluster id and types', () => {
    expect(toHex(clusterId(domain))).toBe(domainFields.clusterId)
    for (const { name, hash } of list(file.types)) expect(toHex(typeHash(name as TypeName))).toBe(hash)
  })

  test.each<[string, TypeName, (value: never) => Uint8Array, string]>([
    ['messages', 'Message', hashMessage, 'hash'],
    ['outboxRows', 'OutboxRow', hashOutboxRow, 'leaf'],
    ['inboxRows', 'InboxRow', hashInboxRow, 'leaf'],
  ])('%s', (key, type, hashOf, field) => {
    for (const json of list(file[key])) expect(toHex(hashOf(statement(type, json)))).toBe(json[field])
  })

  test('configurations', () => {
    for (const json of list(file.configurations)) expect(toHex(hashConfiguration(statement('Configuration', json)))).toBe(json.hash)
  })

  test.each<[string, TypeName, (cluster: Uint8Array, value: never) => Uint8Array]>([
    ['headers', 'Header', hashHeader],
    ['batches', 'Batch', hashBatch],
    ['hellos', 'Hello', hashHello],
    ['enacts', 'Enact', hashEnact],
  ])('%s and their signatures', async (key, type, digestOf) => {
    for (const json of list(file[key])) {
      expect(toHex(digestOf(cluster, statement(type, json)))).toBe(json.digest)
      const viemDomain = { name: 'seqmesh', version: '1', chainId: domain.parentChain, verifyingContract: toHex(domain.registry) }
      const types: Record<string, readonly { readonly name: string; readonly type: string }[]> = TYPES
      const message = Object.fromEntries(TYPES[type].map(({ name }) => [name, json[name]]))
      expect(hashTypedData({ domain: viemDomain, types, primaryType: type, message })).toBe(json.digest)
      const signer = await recoverAddress({ hash: bytes(json.digest), signature: bytes(json.signature) })
      expect(signer.toLowerCase()).toBe(json.signer)
    }
  })

  test('canonical bytes of headers', () => {
    for (const json of list(file.headers)) {
      expect(json.canonical).toBe(json.abi)
      expect(decodeHeader(bytes(json.canonical))).toEqual(statement('Header', json))
    }
  })
})

test('tree.json, read back', () => {
  const file = read('tree.json')
  for (const json of list(file.proofs)) {
    const proof = (json.siblings as readonly Json[]).map(bytes)
    expect(verifyProof(bytes(json.root), Number(json.index), bytes(json.leaf), proof)).toBe(json.valid)
  }
})

test('lane.json, read back', () => {
  const file = read('lane.json')
  for (const json of list(file.steps)) {
    const hash = hashMessage(statement('Message', json))
    expect(toHex(hash)).toBe(json.hash)
    expect(BigInt(json.valueBefore as string) + BigInt(json.value as string) + BigInt(json.fee as string)).toBe(
      BigInt(json.valueAfter as string),
    )
    expect(toHex(nextAcc(bytes(json.accBefore), { hash, value: BigInt(json.valueAfter as string) }))).toBe(json.accAfter)
  }
  for (const json of list(file.paths)) {
    const values = json.values as readonly string[]
    const path = (json.hashes as readonly string[]).map((hash, i) => ({ hash: bytes(hash), value: BigInt(values[i] as string) }))
    expect(toHex(foldPath(bytes(json.accBefore), path))).toBe(json.accAfter)
  }
})

test('include.json: entries are signed, proved and folded', async () => {
  for (const { entries, packed } of list(read('include.json').cases)) {
    expect(bytes(packed).length).toBe(list(entries).reduce((sum, { size }) => sum + Number(size), 0))
    for (const json of list(entries)) {
      const header = json.header as Fields
      const row = json.row as Fields
      const siblings = (json.siblings as readonly Json[]).map(bytes)
      expect(verifyProof(bytes(header.outboxRoot), 2, hashOutboxRow(statement('OutboxRow', row)), siblings)).toBe(true)
      expect((await recoverAddress({ hash: bytes(json.digest), signature: bytes(json.signature) })).toLowerCase()).toBe(json.signer)
      let acc = bytes(json.accBefore)
      let value = BigInt(json.valueBefore as string)
      for (const message of list(json.messages)) {
        value += BigInt(message.value as string) + BigInt(message.fee as string)
        acc = nextAcc(acc, { hash: bytes(message.hash), value })
      }
      expect([toHex(acc), value.toString()]).toEqual([row.acc, row.value])
    }
  }
})
