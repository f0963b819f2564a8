import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface LogRequest {
    chain: number;
    from: number;
    limit: number;
    bodies: boolean;
}
export declare namespace LogRequest {
    const codec: () => Codec<LogRequest>;
    interface LogRequestChainFieldEvent {
        field: '$.chain';
        value: number;
    }
    interface LogRequestFromFieldEvent {
        field: '$.from';
        value: number;
    }
    interface LogRequestLimitFieldEvent {
        field: '$.limit';
        value: number;
    }
    interface LogRequestBodiesFieldEvent {
        field: '$.bodies';
        value: boolean;
    }
    function encode(obj: Partial<LogRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LogRequest>): LogRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LogRequest>): Generator<LogRequestChainFieldEvent | LogRequestFromFieldEvent | LogRequestLimitFieldEvent | LogRequestBodiesFieldEvent>;
}
export interface RowsRequest {
    chain: number;
    number: number;
}
export declare namespace RowsRequest {
    const codec: () => Codec<RowsRequest>;
    interface RowsRequestChainFieldEvent {
        field: '$.chain';
        value: number;
    }
    interface RowsRequestNumberFieldEvent {
        field: '$.number';
        value: number;
    }
    function encode(obj: Partial<RowsRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RowsRequest>): RowsRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RowsRequest>): Generator<RowsRequestChainFieldEvent | RowsRequestNumberFieldEvent>;
}
export interface LaneRequest {
    source: number;
    destination: number;
    firstNonce: number;
    limit: number;
}
export declare namespace LaneRequest {
    const codec: () => Codec<LaneRequest>;
    interface LaneRequestSourceFieldEvent {
        field: '$.source';
        value: number;
    }
    interface LaneRequestDestinationFieldEvent {
        field: '$.destination';
        value: number;
    }
    interface LaneRequestFirstNonceFieldEvent {
        field: '$.firstNonce';
        value: number;
    }
    interface LaneRequestLimitFieldEvent {
        field: '$.limit';
        value: number;
    }
    function encode(obj: Partial<LaneRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LaneRequest>): LaneRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LaneRequest>): Generator<LaneRequestSourceFieldEvent | LaneRequestDestinationFieldEvent | LaneRequestFirstNonceFieldEvent | LaneRequestLimitFieldEvent>;
}
export interface RangeRequest {
    log?: LogRequest;
    rows?: RowsRequest;
    lane?: LaneRequest;
}
export declare namespace RangeRequest {
    const codec: () => Codec<RangeRequest>;
    interface RangeRequestLogChainFieldEvent {
        field: '$.log.chain';
        value: number;
    }
    interface RangeRequestLogFromFieldEvent {
        field: '$.log.from';
        value: number;
    }
    interface RangeRequestLogLimitFieldEvent {
        field: '$.log.limit';
        value: number;
    }
    interface RangeRequestLogBodiesFieldEvent {
        field: '$.log.bodies';
        value: boolean;
    }
    interface RangeRequestRowsChainFieldEvent {
        field: '$.rows.chain';
        value: number;
    }
    interface RangeRequestRowsNumberFieldEvent {
        field: '$.rows.number';
        value: number;
    }
    interface RangeRequestLaneSourceFieldEvent {
        field: '$.lane.source';
        value: number;
    }
    interface RangeRequestLaneDestinationFieldEvent {
        field: '$.lane.destination';
        value: number;
    }
    interface RangeRequestLaneFirstNonceFieldEvent {
        field: '$.lane.firstNonce';
        value: number;
    }
    interface RangeRequestLaneLimitFieldEvent {
        field: '$.lane.limit';
        value: number;
    }
    function encode(obj: Partial<RangeRequest>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RangeRequest>): RangeRequest;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RangeRequest>): Generator<RangeRequestLogChainFieldEvent | RangeRequestLogFromFieldEvent | RangeRequestLogLimitFieldEvent | RangeRequestLogBodiesFieldEvent | RangeRequestRowsChainFieldEvent | RangeRequestRowsNumberFieldEvent | RangeRequestLaneSourceFieldEvent | RangeRequestLaneDestinationFieldEvent | RangeRequestLaneFirstNonceFieldEvent | RangeRequestLaneLimitFieldEvent>;
}
export interface LaneRange {
    source: number;
    destination: number;
    firstNonce: number;
    count: number;
    bodies: Uint8Array;
}
export declare namespace LaneRange {
    const codec: () => Codec<LaneRange>;
    interface LaneRangeSourceFieldEvent {
        field: '$.source';
        value: number;
    }
    interface LaneRangeDestinationFieldEvent {
        field: '$.destination';
        value: number;
    }
    interface LaneRangeFirstNonceFieldEvent {
        field: '$.firstNonce';
        value: number;
    }
    interface LaneRangeCountFieldEvent {
        field: '$.count';
        value: number;
    }
    interface LaneRangeBodiesFieldEvent {
        field: '$.bodies';
        value: Uint8Array;
    }
    function encode(obj: Partial<LaneRange>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LaneRange>): LaneRange;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<LaneRange>): Generator<LaneRangeSourceFieldEvent | LaneRangeDestinationFieldEvent | LaneRangeFirstNonceFieldEvent | LaneRangeCountFieldEvent | LaneRangeBodiesFieldEvent>;
}
export interface RangeChunk {
    frame?: Uint8Array;
    rows?: Uint8Array;
    lane?: LaneRange;
    end?: number;
}
export declare namespace RangeChunk {
    const codec: () => Codec<RangeChunk>;
    interface RangeChunkFrameFieldEvent {
        field: '$.frame';
        value: Uint8Array;
    }
    interface RangeChunkRowsFieldEvent {
        field: '$.rows';
        value: Uint8Array;
    }
    interface RangeChunkLaneSourceFieldEvent {
        field: '$.lane.source';
        value: number;
    }
    interface RangeChunkLaneDestinationFieldEvent {
        field: '$.lane.destination';
        value: number;
    }
    interface RangeChunkLaneFirstNonceFieldEvent {
        field: '$.lane.firstNonce';
        value: number;
    }
    interface RangeChunkLaneCountFieldEvent {
        field: '$.lane.count';
        value: number;
    }
    interface RangeChunkLaneBodiesFieldEvent {
        field: '$.lane.bodies';
        value: Uint8Array;
    }
    interface RangeChunkEndFieldEvent {
        field: '$.end';
        value: number;
    }
    function encode(obj: Partial<RangeChunk>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RangeChunk>): RangeChunk;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<RangeChunk>): Generator<RangeChunkFrameFieldEvent | RangeChunkRowsFieldEvent | RangeChunkLaneSourceFieldEvent | RangeChunkLaneDestinationFieldEvent | RangeChunkLaneFirstNonceFieldEvent | RangeChunkLaneCountFieldEvent | RangeChunkLaneBodiesFieldEvent | RangeChunkEndFieldEvent>;
}
