import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface Member {
    index: number;
    chain: number;
    status: number;
    activation: number;
    sequencer: Uint8Array;
    includer: Uint8Array;
    operator: Uint8Array;
    messenger: Uint8Array;
    stfId: Uint8Array;
    daId: Uint8Array;
    credit: Uint8Array;
    depth: number;
    blockIntervalMs: number;
    gasPerSecond: bigint;
    gasPrice: bigint;
    generation: number;
    startNumber: number;
    startParent: Uint8Array;
    multiaddrs: string[];
}
export declare namespace Member {
    const codec: () => Codec<Member>;
    interface MemberIndexFieldEvent {
        field: '$.index';
        value: number;
    }
    interface MemberChainFieldEvent {
        field: '$.chain';
        value: number;
    }
    interface MemberStatusFieldEvent {
        field: '$.status';
        value: number;
    }
    interface MemberActivationFieldEvent {
        field: '$.activation';
        value: number;
    }
    interface MemberSequencerFieldEvent {
        field: '$.sequencer';
        value: Uint8Array;
    }
    interface MemberIncluderFieldEvent {
        field: '$.includer';
        value: Uint8Array;
    }
    interface MemberOperatorFieldEvent {
        field: '$.operator';
        value: Uint8Array;
    }
    interface MemberMessengerFieldEvent {
        field: '$.messenger';
        value: Uint8Array;
    }
    interface MemberStfIdFieldEvent {
        field: '$.stfId';
        value: Uint8Array;
    }
    interface MemberDaIdFieldEvent {
        field: '$.daId';
        value: Uint8Array;
    }
    interface MemberCreditFieldEvent {
        field: '$.credit';
        value: Uint8Array;
    }
    interface MemberDepthFieldEvent {
        field: '$.depth';
        value: number;
    }
    interface MemberBlockIntervalMsFieldEvent {
        field: '$.blockIntervalMs';
        value: number;
    }
    interface MemberGasPerSecondFieldEvent {
        field: '$.gasPerSecond';
        value: bigint;
    }
    interface MemberGasPriceFieldEvent {
        field: '$.gasPrice';
        value: bigint;
    }
    interface MemberGenerationFieldEvent {
        field: '$.generation';
        value: number;
    }
    interface MemberStartNumberFieldEvent {
        field: '$.startNumber';
        value: number;
    }
    interface MemberStartParentFieldEvent {
        field: '$.startParent';
        value: Uint8Array;
    }
    interface MemberMultiaddrsFieldEvent {
        field: '$.multiaddrs[]';
        index: number;
        value: string;
    }
    function encode(obj: Partial<Member>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Member>): Member;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Member>): Generator<MemberIndexFieldEvent | MemberChainFieldEvent | MemberStatusFieldEvent | MemberActivationFieldEvent | MemberSequencerFieldEvent | MemberIncluderFieldEvent | MemberOperatorFieldEvent | MemberMessengerFieldEvent | MemberStfIdFieldEvent | MemberDaIdFieldEvent | MemberCreditFieldEvent | MemberDepthFieldEvent | MemberBlockIntervalMsFieldEvent | MemberGasPerSecondFieldEvent | MemberGasPriceFieldEvent | MemberGenerationFieldEvent | MemberStartNumberFieldEvent | MemberStartParentFieldEvent | MemberMultiaddrsFieldEvent>;
}
export interface Parameters {
    delta: number;
    depositDelta: number;
    heartbeat: number;
    maxBatchDelay: number;
    challengePeriod: number;
    responsePeriod: number;
    evidenceAge: number;
    lifetime: number;
    unpaidLifetime: number;
    defaultGas: bigint;
    quotaMessages: number;
    quotaBytes: number;
    quotaGas: bigint;
    voteThresholdBps: number;
    policy: number;
    referenceContract: Uint8Array;
    messengerCodeHash: Uint8Array;
}
export declare namespace Parameters {
    const codec: () => Codec<Parameters>;
    interface ParametersDeltaFieldEvent {
        field: '$.delta';
        value: number;
    }
    interface ParametersDepositDeltaFieldEvent {
        field: '$.depositDelta';
        value: number;
    }
    interface ParametersHeartbeatFieldEvent {
        field: '$.heartbeat';
        value: number;
    }
    interface ParametersMaxBatchDelayFieldEvent {
        field: '$.maxBatchDelay';
        value: number;
    }
    interface ParametersChallengePeriodFieldEvent {
        field: '$.challengePeriod';
        value: number;
    }
    interface ParametersResponsePeriodFieldEvent {
        field: '$.responsePeriod';
        value: number;
    }
    interface ParametersEvidenceAgeFieldEvent {
        field: '$.evidenceAge';
        value: number;
    }
    interface ParametersLifetimeFieldEvent {
        field: '$.lifetime';
        value: number;
    }
    interface ParametersUnpaidLifetimeFieldEvent {
        field: '$.unpaidLifetime';
        value: number;
    }
    interface ParametersDefaultGasFieldEvent {
        field: '$.defaultGas';
        value: bigint;
    }
    interface ParametersQuotaMessagesFieldEvent {
        field: '$.quotaMessages';
        value: number;
    }
    interface ParametersQuotaBytesFieldEvent {
        field: '$.quotaBytes';
        value: number;
    }
    interface ParametersQuotaGasFieldEvent {
        field: '$.quotaGas';
        value: bigint;
    }
    interface ParametersVoteThresholdBpsFieldEvent {
        field: '$.voteThresholdBps';
        value: number;
    }
    interface ParametersPolicyFieldEvent {
        field: '$.policy';
        value: number;
    }
    interface ParametersReferenceContractFieldEvent {
        field: '$.referenceContract';
        value: Uint8Array;
    }
    interface ParametersMessengerCodeHashFieldEvent {
        field: '$.messengerCodeHash';
        value: Uint8Array;
    }
    function encode(obj: Partial<Parameters>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Parameters>): Parameters;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Parameters>): Generator<ParametersDeltaFieldEvent | ParametersDepositDeltaFieldEvent | ParametersHeartbeatFieldEvent | ParametersMaxBatchDelayFieldEvent | ParametersChallengePeriodFieldEvent | ParametersResponsePeriodFieldEvent | ParametersEvidenceAgeFieldEvent | ParametersLifetimeFieldEvent | ParametersUnpaidLifetimeFieldEvent | ParametersDefaultGasFieldEvent | ParametersQuotaMessagesFieldEvent | ParametersQuotaBytesFieldEvent | ParametersQuotaGasFieldEvent | ParametersVoteThresholdBpsFieldEvent | ParametersPolicyFieldEvent | ParametersReferenceContractFieldEvent | ParametersMessengerCodeHashFieldEvent>;
}
export interface EnactedConfiguration {
    predecessor: Uint8Array;
    activation: number;
    parameters?: Parameters;
    members: Member[];
    enactments: Uint8Array[];
}
export declare namespace EnactedConfiguration {
    const codec: () => Codec<EnactedConfiguration>;
    interface EnactedConfigurationPredecessorFieldEvent {
        field: '$.predecessor';
        value: Uint8Array;
    }
    interface EnactedConfigurationActivationFieldEvent {
        field: '$.activation';
        value: number;
    }
    interface EnactedConfigurationParametersDeltaFieldEvent {
        field: '$.parameters.delta';
        value: number;
    }
    interface EnactedConfigurationParametersDepositDeltaFieldEvent {
        field: '$.parameters.depositDelta';
        value: number;
    }
    interface EnactedConfigurationParametersHeartbeatFieldEvent {
        field: '$.parameters.heartbeat';
        value: number;
    }
    interface EnactedConfigurationParametersMaxBatchDelayFieldEvent {
        field: '$.parameters.maxBatchDelay';
        value: number;
    }
    interface EnactedConfigurationParametersChallengePeriodFieldEvent {
        field: '$.parameters.challengePeriod';
        value: number;
    }
    interface EnactedConfigurationParametersResponsePeriodFieldEvent {
        field: '$.parameters.responsePeriod';
        value: number;
    }
    interface EnactedConfigurationParametersEvidenceAgeFieldEvent {
        field: '$.parameters.evidenceAge';
        value: number;
    }
    interface EnactedConfigurationParametersLifetimeFieldEvent {
        field: '$.parameters.lifetime';
        value: number;
    }
    interface EnactedConfigurationParametersUnpaidLifetimeFieldEvent {
        field: '$.parameters.unpaidLifetime';
        value: number;
    }
    interface EnactedConfigurationParametersDefaultGasFieldEvent {
        field: '$.parameters.defaultGas';
        value: bigint;
    }
    interface EnactedConfigurationParametersQuotaMessagesFieldEvent {
        field: '$.parameters.quotaMessages';
        value: number;
    }
    interface EnactedConfigurationParametersQuotaBytesFieldEvent {
        field: '$.parameters.quotaBytes';
        value: number;
    }
    interface EnactedConfigurationParametersQuotaGasFieldEvent {
        field: '$.parameters.quotaGas';
        value: bigint;
    }
    interface EnactedConfigurationParametersVoteThresholdBpsFieldEvent {
        field: '$.parameters.voteThresholdBps';
        value: number;
    }
    interface EnactedConfigurationParametersPolicyFieldEvent {
        field: '$.parameters.policy';
        value: number;
    }
    interface EnactedConfigurationParametersReferenceContractFieldEvent {
        field: '$.parameters.referenceContract';
        value: Uint8Array;
    }
    interface EnactedConfigurationParametersMessengerCodeHashFieldEvent {
        field: '$.parameters.messengerCodeHash';
        value: Uint8Array;
    }
    interface EnactedConfigurationMembersIndexFieldEvent {
        field: '$.members[].index';
        value: number;
        index: number;
    }
    interface EnactedConfigurationMembersChainFieldEvent {
        field: '$.members[].chain';
        value: number;
        index: number;
    }
    interface EnactedConfigurationMembersStatusFieldEvent {
        field: '$.members[].status';
        value: number;
        index: number;
    }
    interface EnactedConfigurationMembersActivationFieldEvent {
        field: '$.members[].activation';
        value: number;
        index: number;
    }
    interface EnactedConfigurationMembersSequencerFieldEvent {
        field: '$.members[].sequencer';
        value: Uint8Array;
        index: number;
    }
    interface EnactedConfigurationMembersIncluderFieldEvent {
        field: '$.members[].includer';
        value: Uint8Array;
        index: number;
    }
    interface EnactedConfigurationMembersOperatorFieldEvent {
        field: '$.members[].operator';
        value: Uint8Array;
        index: number;
    }
    interface EnactedConfigurationMembersMessengerFieldEvent {
        field: '$.members[].messenger';
        value: Uint8Array;
        index: number;
    }
    interface EnactedConfigurationMembersStfIdFieldEvent {
        field: '$.members[].stfId';
        value: Uint8Array;
        index: number;
    }
    interface EnactedConfigurationMembersDaIdFieldEvent {
        field: '$.members[].daId';
        value: Uint8Array;
        index: number;
    }
    interface EnactedConfigurationMembersCreditFieldEvent {
        field: '$.members[].credit';
        value: Uint8Array;
        index: number;
    }
    interface EnactedConfigurationMembersDepthFieldEvent {
        field: '$.members[].depth';
        value: number;
        index: number;
    }
    interface EnactedConfigurationMembersBlockIntervalMsFieldEvent {
        field: '$.members[].blockIntervalMs';
        value: number;
        index: number;
    }
    interface EnactedConfigurationMembersGasPerSecondFieldEvent {
        field: '$.members[].gasPerSecond';
        value: bigint;
        index: number;
    }
    interface EnactedConfigurationMembersGasPriceFieldEvent {
        field: '$.members[].gasPrice';
        value: bigint;
        index: number;
    }
    interface EnactedConfigurationMembersGenerationFieldEvent {
        field: '$.members[].generation';
        value: number;
        index: number;
    }
    interface EnactedConfigurationMembersStartNumberFieldEvent {
        field: '$.members[].startNumber';
        value: number;
        index: number;
    }
    interface EnactedConfigurationMembersStartParentFieldEvent {
        field: '$.members[].startParent';
        value: Uint8Array;
        index: number;
    }
    interface EnactedConfigurationMembersMultiaddrsFieldEvent {
        field: '$.members[].multiaddrs[]';
        index: number;
        value: string;
    }
    interface EnactedConfigurationEnactmentsFieldEvent {
        field: '$.enactments[]';
        index: number;
        value: Uint8Array;
    }
    function encode(obj: Partial<EnactedConfiguration>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EnactedConfiguration>): EnactedConfiguration;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EnactedConfiguration>): Generator<EnactedConfigurationPredecessorFieldEvent | EnactedConfigurationActivationFieldEvent | EnactedConfigurationParametersDeltaFieldEvent | EnactedConfigurationParametersDepositDeltaFieldEvent | EnactedConfigurationParametersHeartbeatFieldEvent | EnactedConfigurationParametersMaxBatchDelayFieldEvent | EnactedConfigurationParametersChallengePeriodFieldEvent | EnactedConfigurationParametersResponsePeriodFieldEvent | EnactedConfigurationParametersEvidenceAgeFieldEvent | EnactedConfigurationParametersLifetimeFieldEvent | EnactedConfigurationParametersUnpaidLifetimeFieldEvent | EnactedConfigurationParametersDefaultGasFieldEvent | EnactedConfigurationParametersQuotaMessagesFieldEvent | EnactedConfigurationParametersQuotaBytesFieldEvent | EnactedConfigurationParametersQuotaGasFieldEvent | EnactedConfigurationParametersVoteThresholdBpsFieldEvent | EnactedConfigurationParametersPolicyFieldEvent | EnactedConfigurationParametersReferenceContractFieldEvent | EnactedConfigurationParametersMessengerCodeHashFieldEvent | EnactedConfigurationMembersIndexFieldEvent | EnactedConfigurationMembersChainFieldEvent | EnactedConfigurationMembersStatusFieldEvent | EnactedConfigurationMembersActivationFieldEvent | EnactedConfigurationMembersSequencerFieldEvent | EnactedConfigurationMembersIncluderFieldEvent | EnactedConfigurationMembersOperatorFieldEvent | EnactedConfigurationMembersMessengerFieldEvent | EnactedConfigurationMembersStfIdFieldEvent | EnactedConfigurationMembersDaIdFieldEvent | EnactedConfigurationMembersCreditFieldEvent | EnactedConfigurationMembersDepthFieldEvent | EnactedConfigurationMembersBlockIntervalMsFieldEvent | EnactedConfigurationMembersGasPerSecondFieldEvent | EnactedConfigurationMembersGasPriceFieldEvent | EnactedConfigurationMembersGenerationFieldEvent | EnactedConfigurationMembersStartNumberFieldEvent | EnactedConfigurationMembersStartParentFieldEvent | EnactedConfigurationMembersMultiaddrsFieldEvent | EnactedConfigurationEnactmentsFieldEvent>;
}
export interface ConfigurationRequest {
    after: Uint8Array;
    limit: number;
}
export declare namespace ConfigurationRequest {
    const codec: () => Codec<ConfigurationRequest>;
    interface ConfigurationRequestAfterFieldEvent {
        field: '$.after';
        value: Uint8Array;
    }
    interface ConfigurationRequestLimitFieldEvent {
        field: '$.limit';
        value: number;
    }
    function encode(obj: Partial<ConfigurationRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ConfigurationRequest>): ConfigurationRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ConfigurationRequest>): Generator<ConfigurationRequestAfterFieldEvent | ConfigurationRequestLimitFieldEvent>;
}
export interface ConfigurationResponse {
    configurations: EnactedConfiguration[];
}
export declare namespace ConfigurationResponse {
    const codec: () => Codec<ConfigurationResponse>;
    interface ConfigurationResponseConfigurationsPredecessorFieldEvent {
        field: '$.configurations[].predecessor';
        value: Uint8Array;
        index: number;
    }
    interface ConfigurationResponseConfigurationsActivationFieldEvent {
        field: '$.configurations[].activation';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersDeltaFieldEvent {
        field: '$.configurations[].parameters.delta';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersDepositDeltaFieldEvent {
        field: '$.configurations[].parameters.depositDelta';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersHeartbeatFieldEvent {
        field: '$.configurations[].parameters.heartbeat';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersMaxBatchDelayFieldEvent {
        field: '$.configurations[].parameters.maxBatchDelay';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersChallengePeriodFieldEvent {
        field: '$.configurations[].parameters.challengePeriod';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersResponsePeriodFieldEvent {
        field: '$.configurations[].parameters.responsePeriod';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersEvidenceAgeFieldEvent {
        field: '$.configurations[].parameters.evidenceAge';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersLifetimeFieldEvent {
        field: '$.configurations[].parameters.lifetime';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersUnpaidLifetimeFieldEvent {
        field: '$.configurations[].parameters.unpaidLifetime';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersDefaultGasFieldEvent {
        field: '$.configurations[].parameters.defaultGas';
        value: bigint;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersQuotaMessagesFieldEvent {
        field: '$.configurations[].parameters.quotaMessages';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersQuotaBytesFieldEvent {
        field: '$.configurations[].parameters.quotaBytes';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersQuotaGasFieldEvent {
        field: '$.configurations[].parameters.quotaGas';
        value: bigint;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersVoteThresholdBpsFieldEvent {
        field: '$.configurations[].parameters.voteThresholdBps';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersPolicyFieldEvent {
        field: '$.configurations[].parameters.policy';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersReferenceContractFieldEvent {
        field: '$.configurations[].parameters.referenceContract';
        value: Uint8Array;
        index: number;
    }
    interface ConfigurationResponseConfigurationsParametersMessengerCodeHashFieldEvent {
        field: '$.configurations[].parameters.messengerCodeHash';
        value: Uint8Array;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersIndexFieldEvent {
        field: '$.configurations[].members[].index';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersChainFieldEvent {
        field: '$.configurations[].members[].chain';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersStatusFieldEvent {
        field: '$.configurations[].members[].status';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersActivationFieldEvent {
        field: '$.configurations[].members[].activation';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersSequencerFieldEvent {
        field: '$.configurations[].members[].sequencer';
        value: Uint8Array;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersIncluderFieldEvent {
        field: '$.configurations[].members[].includer';
        value: Uint8Array;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersOperatorFieldEvent {
        field: '$.configurations[].members[].operator';
        value: Uint8Array;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersMessengerFieldEvent {
        field: '$.configurations[].members[].messenger';
        value: Uint8Array;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersStfIdFieldEvent {
        field: '$.configurations[].members[].stfId';
        value: Uint8Array;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersDaIdFieldEvent {
        field: '$.configurations[].members[].daId';
        value: Uint8Array;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersCreditFieldEvent {
        field: '$.configurations[].members[].credit';
        value: Uint8Array;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersDepthFieldEvent {
        field: '$.configurations[].members[].depth';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersBlockIntervalMsFieldEvent {
        field: '$.configurations[].members[].blockIntervalMs';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersGasPerSecondFieldEvent {
        field: '$.configurations[].members[].gasPerSecond';
        value: bigint;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersGasPriceFieldEvent {
        field: '$.configurations[].members[].gasPrice';
        value: bigint;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersGenerationFieldEvent {
        field: '$.configurations[].members[].generation';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersStartNumberFieldEvent {
        field: '$.configurations[].members[].startNumber';
        value: number;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersStartParentFieldEvent {
        field: '$.configurations[].members[].startParent';
        value: Uint8Array;
        index: number;
    }
    interface ConfigurationResponseConfigurationsMembersMultiaddrsFieldEvent {
        field: '$.configurations[].members[].multiaddrs[]';
        index: number;
        value: string;
    }
    interface ConfigurationResponseConfigurationsEnactmentsFieldEvent {
        field: '$.configurations[].enactments[]';
        index: number;
        value: Uint8Array;
    }
    function encode(obj: Partial<ConfigurationResponse>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ConfigurationResponse>): ConfigurationResponse;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<ConfigurationResponse>): Generator<ConfigurationResponseConfigurationsPredecessorFieldEvent | ConfigurationResponseConfigurationsActivationFieldEvent | ConfigurationResponseConfigurationsParametersDeltaFieldEvent | ConfigurationResponseConfigurationsParametersDepositDeltaFieldEvent | ConfigurationResponseConfigurationsParametersHeartbeatFieldEvent | ConfigurationResponseConfigurationsParametersMaxBatchDelayFieldEvent | ConfigurationResponseConfigurationsParametersChallengePeriodFieldEvent | ConfigurationResponseConfigurationsParametersResponsePeriodFieldEvent | ConfigurationResponseConfigurationsParametersEvidenceAgeFieldEvent | ConfigurationResponseConfigurationsParametersLifetimeFieldEvent | ConfigurationResponseConfigurationsParametersUnpaidLifetimeFieldEvent | ConfigurationResponseConfigurationsParametersDefaultGasFieldEvent | ConfigurationResponseConfigurationsParametersQuotaMessagesFieldEvent | ConfigurationResponseConfigurationsParametersQuotaBytesFieldEvent | ConfigurationResponseConfigurationsParametersQuotaGasFieldEvent | ConfigurationResponseConfigurationsParametersVoteThresholdBpsFieldEvent | ConfigurationResponseConfigurationsParametersPolicyFieldEvent | ConfigurationResponseConfigurationsParametersReferenceContractFieldEvent | ConfigurationResponseConfigurationsParametersMessengerCodeHashFieldEvent | ConfigurationResponseConfigurationsMembersIndexFieldEvent | ConfigurationResponseConfigurationsMembersChainFieldEvent | ConfigurationResponseConfigurationsMembersStatusFieldEvent | ConfigurationResponseConfigurationsMembersActivationFieldEvent | ConfigurationResponseConfigurationsMembersSequencerFieldEvent | ConfigurationResponseConfigurationsMembersIncluderFieldEvent | ConfigurationResponseConfigurationsMembersOperatorFieldEvent | ConfigurationResponseConfigurationsMembersMessengerFieldEvent | ConfigurationResponseConfigurationsMembersStfIdFieldEvent | ConfigurationResponseConfigurationsMembersDaIdFieldEvent | ConfigurationResponseConfigurationsMembersCreditFieldEvent | ConfigurationResponseConfigurationsMembersDepthFieldEvent | ConfigurationResponseConfigurationsMembersBlockIntervalMsFieldEvent | ConfigurationResponseConfigurationsMembersGasPerSecondFieldEvent | ConfigurationResponseConfigurationsMembersGasPriceFieldEvent | ConfigurationResponseConfigurationsMembersGenerationFieldEvent | ConfigurationResponseConfigurationsMembersStartNumberFieldEvent | ConfigurationResponseConfigurationsMembersStartParentFieldEvent | ConfigurationResponseConfigurationsMembersMultiaddrsFieldEvent | ConfigurationResponseConfigurationsEnactmentsFieldEvent>;
}
