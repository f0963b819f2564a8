import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface EvidenceListRequest {
    after: number;
    limit: number;
}
export declare namespace EvidenceListRequest {
    const codec: () => Codec<EvidenceListRequest>;
    interface EvidenceListRequestAfterFieldEvent {
        field: '$.after';
        value: number;
    }
    interface EvidenceListRequestLimitFieldEvent {
        field: '$.limit';
        value: number;
    }
    function encode(obj: Partial<EvidenceListRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EvidenceListRequest>): EvidenceListRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EvidenceListRequest>): Generator<EvidenceListRequestAfterFieldEvent | EvidenceListRequestLimitFieldEvent>;
}
export interface EvidenceRequest {
    list?: EvidenceListRequest;
    id?: Uint8Array;
}
export declare namespace EvidenceRequest {
    const codec: () => Codec<EvidenceRequest>;
    interface EvidenceRequestListAfterFieldEvent {
        field: '$.list.after';
        value: number;
    }
    interface EvidenceRequestListLimitFieldEvent {
        field: '$.list.limit';
        value: number;
    }
    interface EvidenceRequestIdFieldEvent {
        field: '$.id';
        value: Uint8Array;
    }
    function encode(obj: Partial<EvidenceRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EvidenceRequest>): EvidenceRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EvidenceRequest>): Generator<EvidenceRequestListAfterFieldEvent | EvidenceRequestListLimitFieldEvent | EvidenceRequestIdFieldEvent>;
}
export interface EvidenceEntry {
    cursor: number;
    id: Uint8Array;
}
export declare namespace EvidenceEntry {
    const codec: () => Codec<EvidenceEntry>;
    interface EvidenceEntryCursorFieldEvent {
        field: '$.cursor';
        value: number;
    }
    interface EvidenceEntryIdFieldEvent {
        field: '$.id';
        value: Uint8Array;
    }
    function encode(obj: Partial<EvidenceEntry>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EvidenceEntry>): EvidenceEntry;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EvidenceEntry>): Generator<EvidenceEntryCursorFieldEvent | EvidenceEntryIdFieldEvent>;
}
export interface EvidenceList {
    entries: EvidenceEntry[];
}
export declare namespace EvidenceList {
    const codec: () => Codec<EvidenceList>;
    interface EvidenceListEntriesCursorFieldEvent {
        field: '$.entries[].cursor';
        value: number;
        index: number;
    }
    interface EvidenceListEntriesIdFieldEvent {
        field: '$.entries[].id';
        value: Uint8Array;
        index: number;
    }
    function encode(obj: Partial<EvidenceList>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EvidenceList>): EvidenceList;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EvidenceList>): Generator<EvidenceListEntriesCursorFieldEvent | EvidenceListEntriesIdFieldEvent>;
}
export interface EvidenceAnswer {
    list?: EvidenceList;
    evidence?: Uint8Array;
    unavailable?: boolean;
}
export declare namespace EvidenceAnswer {
    const codec: () => Codec<EvidenceAnswer>;
    interface EvidenceAnswerListEntriesCursorFieldEvent {
        field: '$.list.entries[].cursor';
        value: number;
        index: number;
    }
    interface EvidenceAnswerListEntriesIdFieldEvent {
        field: '$.list.entries[].id';
        value: Uint8Array;
        index: number;
    }
    interface EvidenceAnswerEvidenceFieldEvent {
        field: '$.evidence';
        value: Uint8Array;
    }
    interface EvidenceAnswerUnavailableFieldEvent {
        field: '$.unavailable';
        value: boolean;
    }
    function encode(obj: Partial<EvidenceAnswer>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EvidenceAnswer>): EvidenceAnswer;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<EvidenceAnswer>): Generator<EvidenceAnswerListEntriesCursorFieldEvent | EvidenceAnswerListEntriesIdFieldEvent | EvidenceAnswerEvidenceFieldEvent | EvidenceAnswerUnavailableFieldEvent>;
}
