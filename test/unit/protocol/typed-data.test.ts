import fc from 'fast-check'
import { hashDomain, hashStruct, hashTypedData, recoverTypedDataAddress, stringToHex, keccak256 as viemKeccak } from 'viem'
import { describe, expect, test } from 'vitest'
import { toHex } from '../../../src/protocol/bytes.ts'
import { hashConfiguration } from '../../../src/protocol/configuration.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { hashMessage } from '../../../src/protocol/message.ts'
import { hashInboxRow, hashOutboxRow } from '../../../src/protocol/row.ts'
import { hashBatch, hashEnact, hashHello } from '../../../src/protocol/statements.ts'
import { clusterId, encodeType, TYPES, type TypeName, typeHash } from '../../../src/protocol/typed-data.ts'
import { atFace } from '../../vectors/abi.ts'
import { testKey } from '../../vectors/keys.ts'
import { cluster, domain } from '../../vectors/samples.ts'
import { address, chain, configuration, hash, header, inboxRow, message, outboxRow, uint48 } from './arbitraries.ts'

const types: Record<string, readonly { readonly name: string; readonly type: string }[]> = TYPES
const viemDomain = { name: 'seqmesh', version: '1', chainId: domain.parentChain, verifyingContract: toHex(domain.registry) }

function viemStruct(type: TypeName, value: object): string {
  return hashStruct({ data: atFace(value) as Record<string, unknown>, primaryType: type, types })
}

function typedData(type: TypeName, value: object) {
  return { domain: viemDomain, types, primaryType: type, message: atFace(value) as Record<string, unknown> }
}

const batch = fc.record({ chain, number: uint48, framesHash: hash })
const hello = fc.record({ peerId: fc.uint8Array({ maxLength: 64 }), chain, expiry: uint48 })
const enact = fc.record({ predecessor: hash, config: hash })

describe('EIP-712, against viem', () => {
  test('keccak of any parts', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 5 }), (parts) => {
        expect(toHex(keccak256(...parts))).toBe(viemKeccak(new Uint8Array(parts.flatMap((part) => [...part]))))
      }),
    )
  })

  test('the cluster id is the domain separator', () => {
    const domainTypes = {
      EIP712Domain: [
        { name: 'name', type: 'string' },
        { name: 'version', type: 'string' },
        { name: 'chainId', type: 'uint256' },
        { name: 'verifyingContract', type: 'address' },
      ],
    } as const
    fc.assert(
      fc.property(chain, address, (parentChain, registry) => {
        const value = { name: 'seqmesh', version: '1', chainId: BigInt(parentChain), verifyingContract: toHex(registry) }
        expect(toHex(clusterId({ parentChain, registry }))).toBe(hashDomain({ domain: value, types: domainTypes }))
      }),
    )
  })

  test('type strings and hashes', () => {
    expect(encodeType('Enact')).toBe('Enact(bytes32 predecessor,bytes32 config)')
    expect(encodeType('Configuration')).toMatch(
      /^Configuration\(bytes32 predecessor,uint48 activation,Parameters parameters,Member\[\] members\)Member\(.*\)Parameters\(/,
    )
    for (const name of Object.keys(TYPES) as TypeName[]) expect(toHex(typeHash(name))).toBe(viemKeccak(stringToHex(encodeType(name))))
  })

  test.each<[TypeName, fc.Arbitrary<object>, (value: never) => Uint8Array]>([
    ['Message', message, hashMessage],
    ['OutboxRow', outboxRow, hashOutboxRow],
    ['InboxRow', inboxRow, hashInboxRow],
    ['Configuration', configuration, hashConfiguration],
  ])('%s: hashStruct', (type, arbitrary, hashOf) => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(toHex(hashOf(value as never))).toBe(viemStruct(type, value))
      }),
    )
  })

  const signed: readonly [TypeName, fc.Arbitrary<object>, (cluster: Uint8Array, value: never) => Uint8Array][] = [
    ['Header', header, hashHeader],
    ['Batch', batch, hashBatch],
    ['Hello', hello, hashHello],
    ['Enact', enact, hashEnact],
  ]

  test.each(signed)('%s: signing digest', (type, arbitrary, digestOf) => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(toHex(digestOf(cluster, value as never))).toBe(hashTypedData(typedData(type, value)))
      }),
    )
  })

  test.each(signed)('%s: viem recovers the signer', async (type, arbitrary, digestOf) => {
    const key = testKey('signer')
    const property = fc.asyncProperty(arbitrary, async (value) => {
      const signature = toHex(key.sign(digestOf(cluster, value as never)))
      const signer = await recoverTypedDataAddress({ ...typedData(type, value), signature })
      expect(signer.toLowerCase()).toBe(toHex(key.address))
    })
    await fc.assert(property, { numRuns: 10 })
  })

  test('another cluster, another digest', () => {
    fc.assert(
      fc.property(header, address, (value, registry) => {
        const other = clusterId({ parentChain: domain.parentChain, registry })
        expect(toHex(hashHeader(other, value))).not.toBe(toHex(hashHeader(cluster, value)))
      }),
    )
  })
})
