import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface RoleProof {
    chain: number;
    expiry: number;
    signature: Uint8Array;
}
export declare namespace RoleProof {
    const codec: () => Codec<RoleProof>;
    interface RoleProofChainFieldEvent {
        field: '$.chain';
        value: number;
    }
    interface RoleProofExpiryFieldEvent {
        field: '$.expiry';
        value: number;
    }
    interface RoleProofSignatureFieldEvent {
        field: '$.signature';
        value: Uint8Array;
    }
    function encode(obj: Partial<RoleProof>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RoleProof>): RoleProof;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RoleProof>): Generator<RoleProofChainFieldEvent | RoleProofExpiryFieldEvent | RoleProofSignatureFieldEvent>;
}
export interface Hello {
    clusterId: Uint8Array;
    configuration: Uint8Array;
    role: number;
    version: string;
    chains: number[];
    heads: Uint8Array[];
    proofs: RoleProof[];
    evidence: number;
    clockMs: number;
    lacking: number[];
}
export declare namespace Hello {
    const codec: () => Codec<Hello>;
    interface HelloClusterIdFieldEvent {
        field: '$.clusterId';
        value: Uint8Array;
    }
    interface HelloConfigurationFieldEvent {
        field: '$.configuration';
        value: Uint8Array;
    }
    interface HelloRoleFieldEvent {
        field: '$.role';
        value: number;
    }
    interface HelloVersionFieldEvent {
        field: '$.version';
        value: string;
    }
    interface HelloChainsFieldEvent {
        field: '$.chains[]';
        index: number;
        value: number;
    }
    interface HelloHeadsFieldEvent {
        field: '$.heads[]';
        index: number;
        value: Uint8Array;
    }
    interface HelloProofsChainFieldEvent {
        field: '$.proofs[].chain';
        value: number;
        index: number;
    }
    interface HelloProofsExpiryFieldEvent {
        field: '$.proofs[].expiry';
        value: number;
        index: number;
    }
    interface HelloProofsSignatureFieldEvent {
        field: '$.proofs[].signature';
        value: Uint8Array;
        index: number;
    }
    interface HelloEvidenceFieldEvent {
        field: '$.evidence';
        value: number;
    }
    interface HelloClockMsFieldEvent {
        field: '$.clockMs';
        value: number;
    }
    interface HelloLackingFieldEvent {
        field: '$.lacking[]';
        index: number;
        value: number;
    }
    function encode(obj: Partial<Hello>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Hello>): Hello;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Hello>): Generator<HelloClusterIdFieldEvent | HelloConfigurationFieldEvent | HelloRoleFieldEvent | HelloVersionFieldEvent | HelloChainsFieldEvent | HelloHeadsFieldEvent | HelloProofsChainFieldEvent | HelloProofsExpiryFieldEvent | HelloProofsSignatureFieldEvent | HelloEvidenceFieldEvent | HelloClockMsFieldEvent | HelloLackingFieldEvent>;
}
