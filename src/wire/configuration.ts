import type { Bytes32 } from '../protocol/bytes.ts'
import type { Member, Parameters } from '../protocol/configuration.ts'
import type { EnactedConfiguration } from '../protocol/configuration-chain.ts'
import { LEAVES } from '../protocol/constants.ts'
import { checkCount, checkSize, decoding, WireError } from './errors.ts'
import { address, chainId, fixedBytes, hash, laneIndex, uint, uint48, uint64, uint96FromBytes, uint96ToBytes } from './fields.ts'
import {
  type Member as WireMember,
  type Parameters as WireParameters,
  ConfigurationRequest as WireRequest,
  ConfigurationResponse as WireResponse,
} from './generated/configuration.js'
import { MAX_CONFIGURATION_RESPONSE_BYTES, MAX_CONFIGURATIONS, MAX_MULTIADDR_LENGTH, MAX_MULTIADDRS, MAX_REQUEST_BYTES } from './limits.ts'

const SIGNATURE_BYTES = 65
const UINT16 = 2 ** 16 - 1
const UINT32 = 2 ** 32 - 1

/** Asks for the configurations after a hash, oldest first; from the genesis on if it is zero. */
export interface ConfigurationRequest {
  readonly after: Bytes32
  readonly limit: number
}

export function encodeConfigurationRequest(request: ConfigurationRequest): Uint8Array {
  return WireRequest.encode(checkRequest(request))
}

/** Throws `WireError`, and nothing else. */
export function decodeConfigurationRequest(bytes: Uint8Array): ConfigurationRequest {
  return decoding('configuration request', bytes, MAX_REQUEST_BYTES, (plain) => checkRequest(WireRequest.decode(plain)))
}

function checkRequest(request: ConfigurationRequest): ConfigurationRequest {
  return { after: hash(request.after, 'after'), limit: uint(request.limit, MAX_CONFIGURATIONS, 'limit') }
}

export function encodeConfigurations(list: readonly EnactedConfiguration[]): Uint8Array {
  checkCount(list, MAX_CONFIGURATIONS, 'configurations')
  const bytes = WireResponse.encode({
    configurations: list.map(({ configuration, enactments }) => ({
      predecessor: hash(configuration.predecessor, 'predecessor'),
      activation: uint48(configuration.activation, 'activation'),
      parameters: checkParameters(configuration.parameters),
      members: configuration.members.map((member) => ({
        ...checkMember(member),
        credit: uint96ToBytes(member.credit, 'credit'),
        multiaddrs: checkMultiaddrs(member.multiaddrs),
      })),
      enactments: enactments.map((signature) => fixedBytes(signature, SIGNATURE_BYTES, 'enactment')),
    })),
  })
  checkSize(bytes, MAX_CONFIGURATION_RESPONSE_BYTES, 'list of configurations')
  return bytes
}

/** Reads configurations; neither their rules nor their enactments are checked yet. Throws `WireError`, and nothing else. */
export function decodeConfigurations(bytes: Uint8Array): readonly EnactedConfiguration[] {
  return decoding('list of configurations', bytes, MAX_CONFIGURATION_RESPONSE_BYTES, (plain) => {
    const limits = {
      configurations: MAX_CONFIGURATIONS,
      configurations$: { members: LEAVES, enactments: LEAVES, members$: { multiaddrs: MAX_MULTIADDRS } },
    }
    return WireResponse.decode(plain, { limits }).configurations.map((wire) => {
      if (wire.parameters === undefined) throw new WireError('malformed', 'a configuration has no parameters')
      return {
        configuration: {
          predecessor: hash(wire.predecessor, 'predecessor'),
          activation: uint48(wire.activation, 'activation'),
          parameters: checkParameters(wire.parameters),
          members: wire.members.map((member) => ({
            ...checkMember(member),
            credit: uint96FromBytes(member.credit, 'credit'),
            multiaddrs: checkMultiaddrs(member.multiaddrs),
          })),
        },
        enactments: wire.enactments.map((signature) => fixedBytes(signature, SIGNATURE_BYTES, 'enactment')),
      }
    })
  })
}

/** The fields that are the same on the wire and in the protocol. */
function checkMember(m: Member | WireMember): Omit<Member, 'credit' | 'multiaddrs'> {
  return {
    index: laneIndex(m.index, 'index'),
    chain: chainId(m.chain, 'chain'),
    status: uint(m.status, 255, 'status'),
    activation: uint48(m.activation, 'activation'),
    sequencer: address(m.sequencer, 'sequencer'),
    includer: address(m.includer, 'includer'),
    operator: address(m.operator, 'operator'),
    messenger: address(m.messenger, 'messenger'),
    stfId: hash(m.stfId, 'stfId'),
    daId: hash(m.daId, 'daId'),
    depth: uint(m.depth, UINT16, 'depth'),
    blockIntervalMs: uint(m.blockIntervalMs, UINT32, 'blockIntervalMs'),
    gasPerSecond: uint64(m.gasPerSecond, 'gasPerSecond'),
    gasPrice: uint64(m.gasPrice, 'gasPrice'),
    generation: uint(m.generation, UINT32, 'generation'),
    startNumber: uint48(m.startNumber, 'startNumber'),
    startParent: hash(m.startParent, 'startParent'),
  }
}

function checkMultiaddrs(multiaddrs: readonly string[]): string[] {
  checkCount(multiaddrs, MAX_MULTIADDRS, 'multiaddrs of a member')
  for (const text of multiaddrs) checkCount(text, MAX_MULTIADDR_LENGTH, 'characters of a multiaddr')
  return [...multiaddrs]
}

function checkParameters(p: Parameters | WireParameters): Parameters {
  return {
    delta: uint(p.delta, UINT32, 'delta'),
    depositDelta: uint(p.depositDelta, UINT32, 'depositDelta'),
    heartbeat: uint(p.heartbeat, UINT32, 'heartbeat'),
    maxBatchDelay: uint(p.maxBatchDelay, UINT32, 'maxBatchDelay'),
    challengePeriod: uint(p.challengePeriod, UINT32, 'challengePeriod'),
    responsePeriod: uint(p.responsePeriod, UINT32, 'responsePeriod'),
    evidenceAge: uint(p.evidenceAge, UINT32, 'evidenceAge'),
    lifetime: uint(p.lifetime, UINT32, 'lifetime'),
    unpaidLifetime: uint(p.unpaidLifetime, UINT32, 'unpaidLifetime'),
    defaultGas: uint64(p.defaultGas, 'defaultGas'),
    quotaMessages: uint(p.quotaMessages, UINT16, 'quotaMessages'),
    quotaBytes: uint(p.quotaBytes, UINT32, 'quotaBytes'),
    quotaGas: uint64(p.quotaGas, 'quotaGas'),
    voteThresholdBps: uint(p.voteThresholdBps, UINT16, 'voteThresholdBps'),
    policy: uint(p.policy, 255, 'policy'),
    referenceContract: address(p.referenceContract, 'referenceContract'),
    messengerCodeHash: hash(p.messengerCodeHash, 'messengerCodeHash'),
  }
}
