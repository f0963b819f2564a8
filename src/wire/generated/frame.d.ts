import type { Codec, DecodeOptions } from 'protons-runtime';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface Header {
    number: number;
    time: number;
    parent: Uint8Array;
    config: Uint8Array;
    blockHash: Uint8Array;
    stateRoot: Uint8Array;
    outboxRoot: Uint8Array;
    inboxRoot: Uint8Array;
    signature: Uint8Array;
}
export declare namespace Header {
    const codec: () => Codec<Header>;
    interface HeaderNumberFieldEvent {
        field: '$.number';
        value: number;
    }
    interface HeaderTimeFieldEvent {
        field: '$.time';
        value: number;
    }
    interface HeaderParentFieldEvent {
        field: '$.parent';
        value: Uint8Array;
    }
    interface HeaderConfigFieldEvent {
        field: '$.config';
        value: Uint8Array;
    }
    interface HeaderBlockHashFieldEvent {
        field: '$.blockHash';
        value: Uint8Array;
    }
    interface HeaderStateRootFieldEvent {
        field: '$.stateRoot';
        value: Uint8Array;
    }
    interface HeaderOutboxRootFieldEvent {
        field: '$.outboxRoot';
        value: Uint8Array;
    }
    interface HeaderInboxRootFieldEvent {
        field: '$.inboxRoot';
        value: Uint8Array;
    }
    interface HeaderSignatureFieldEvent {
        field: '$.signature';
        value: Uint8Array;
    }
    function encode(obj: Partial<Header>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Header>): Header;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Header>): Generator<HeaderNumberFieldEvent | HeaderTimeFieldEvent | HeaderParentFieldEvent | HeaderConfigFieldEvent | HeaderBlockHashFieldEvent | HeaderStateRootFieldEvent | HeaderOutboxRootFieldEvent | HeaderInboxRootFieldEvent | HeaderSignatureFieldEvent>;
}
export interface OutboxRow {
    index: number;
    count: number;
    acc: Uint8Array;
    value: Uint8Array;
}
export declare namespace OutboxRow {
    const codec: () => Codec<OutboxRow>;
    interface OutboxRowIndexFieldEvent {
        field: '$.index';
        value: number;
    }
    interface OutboxRowCountFieldEvent {
        field: '$.count';
        value: number;
    }
    interface OutboxRowAccFieldEvent {
        field: '$.acc';
        value: Uint8Array;
    }
    interface OutboxRowValueFieldEvent {
        field: '$.value';
        value: Uint8Array;
    }
    function encode(obj: Partial<OutboxRow>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OutboxRow>): OutboxRow;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OutboxRow>): Generator<OutboxRowIndexFieldEvent | OutboxRowCountFieldEvent | OutboxRowAccFieldEvent | OutboxRowValueFieldEvent>;
}
export interface InboxRow {
    index: number;
    number: number;
    head: Uint8Array;
    time: number;
    count: number;
    acc: Uint8Array;
    value: Uint8Array;
}
export declare namespace InboxRow {
    const codec: () => Codec<InboxRow>;
    interface InboxRowIndexFieldEvent {
        field: '$.index';
        value: number;
    }
    interface InboxRowNumberFieldEvent {
        field: '$.number';
        value: number;
    }
    interface InboxRowHeadFieldEvent {
        field: '$.head';
        value: Uint8Array;
    }
    interface InboxRowTimeFieldEvent {
        field: '$.time';
        value: number;
    }
    interface InboxRowCountFieldEvent {
        field: '$.count';
        value: number;
    }
    interface InboxRowAccFieldEvent {
        field: '$.acc';
        value: Uint8Array;
    }
    interface InboxRowValueFieldEvent {
        field: '$.value';
        value: Uint8Array;
    }
    function encode(obj: Partial<InboxRow>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<InboxRow>): InboxRow;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<InboxRow>): Generator<InboxRowIndexFieldEvent | InboxRowNumberFieldEvent | InboxRowHeadFieldEvent | InboxRowTimeFieldEvent | InboxRowCountFieldEvent | InboxRowAccFieldEvent | InboxRowValueFieldEvent>;
}
export interface Lane {
    index: number;
    destination: number;
    firstNonce: number;
    count: number;
    bodies: Uint8Array;
}
export declare namespace Lane {
    const codec: () => Codec<Lane>;
    interface LaneIndexFieldEvent {
        field: '$.index';
        value: number;
    }
    interface LaneDestinationFieldEvent {
        field: '$.destination';
        value: number;
    }
    interface LaneFirstNonceFieldEvent {
        field: '$.firstNonce';
        value: number;
    }
    interface LaneCountFieldEvent {
        field: '$.count';
        value: number;
    }
    interface LaneBodiesFieldEvent {
        field: '$.bodies';
        value: Uint8Array;
    }
    function encode(obj: Partial<Lane>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Lane>): Lane;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Lane>): Generator<LaneIndexFieldEvent | LaneDestinationFieldEvent | LaneFirstNonceFieldEvent | LaneCountFieldEvent | LaneBodiesFieldEvent>;
}
export interface OpenableHeader {
    header?: Header;
    outbox: OutboxRow[];
    inbox: InboxRow[];
    lanes: Lane[];
}
export declare namespace OpenableHeader {
    const codec: () => Codec<OpenableHeader>;
    interface OpenableHeaderHeaderNumberFieldEvent {
        field: '$.header.number';
        value: number;
    }
    interface OpenableHeaderHeaderTimeFieldEvent {
        field: '$.header.time';
        value: number;
    }
    interface OpenableHeaderHeaderParentFieldEvent {
        field: '$.header.parent';
        value: Uint8Array;
    }
    interface OpenableHeaderHeaderConfigFieldEvent {
        field: '$.header.config';
        value: Uint8Array;
    }
    interface OpenableHeaderHeaderBlockHashFieldEvent {
        field: '$.header.blockHash';
        value: Uint8Array;
    }
    interface OpenableHeaderHeaderStateRootFieldEvent {
        field: '$.header.stateRoot';
        value: Uint8Array;
    }
    interface OpenableHeaderHeaderOutboxRootFieldEvent {
        field: '$.header.outboxRoot';
        value: Uint8Array;
    }
    interface OpenableHeaderHeaderInboxRootFieldEvent {
        field: '$.header.inboxRoot';
        value: Uint8Array;
    }
    interface OpenableHeaderHeaderSignatureFieldEvent {
        field: '$.header.signature';
        value: Uint8Array;
    }
    interface OpenableHeaderOutboxIndexFieldEvent {
        field: '$.outbox[].index';
        value: number;
        index: number;
    }
    interface OpenableHeaderOutboxCountFieldEvent {
        field: '$.outbox[].count';
        value: number;
        index: number;
    }
    interface OpenableHeaderOutboxAccFieldEvent {
        field: '$.outbox[].acc';
        value: Uint8Array;
        index: number;
    }
    interface OpenableHeaderOutboxValueFieldEvent {
        field: '$.outbox[].value';
        value: Uint8Array;
        index: number;
    }
    interface OpenableHeaderInboxIndexFieldEvent {
        field: '$.inbox[].index';
        value: number;
        index: number;
    }
    interface OpenableHeaderInboxNumberFieldEvent {
        field: '$.inbox[].number';
        value: number;
        index: number;
    }
    interface OpenableHeaderInboxHeadFieldEvent {
        field: '$.inbox[].head';
        value: Uint8Array;
        index: number;
    }
    interface OpenableHeaderInboxTimeFieldEvent {
        field: '$.inbox[].time';
        value: number;
        index: number;
    }
    interface OpenableHeaderInboxCountFieldEvent {
        field: '$.inbox[].count';
        value: number;
        index: number;
    }
    interface OpenableHeaderInboxAccFieldEvent {
        field: '$.inbox[].acc';
        value: Uint8Array;
        index: number;
    }
    interface OpenableHeaderInboxValueFieldEvent {
        field: '$.inbox[].value';
        value: Uint8Array;
        index: number;
    }
    interface OpenableHeaderLanesIndexFieldEvent {
        field: '$.lanes[].index';
        value: number;
        index: number;
    }
    interface OpenableHeaderLanesDestinationFieldEvent {
        field: '$.lanes[].destination';
        value: number;
        index: number;
    }
    interface OpenableHeaderLanesFirstNonceFieldEvent {
        field: '$.lanes[].firstNonce';
        value: number;
        index: number;
    }
    interface OpenableHeaderLanesCountFieldEvent {
        field: '$.lanes[].count';
        value: number;
        index: number;
    }
    interface OpenableHeaderLanesBodiesFieldEvent {
        field: '$.lanes[].bodies';
        value: Uint8Array;
        index: number;
    }
    function encode(obj: Partial<OpenableHeader>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OpenableHeader>): OpenableHeader;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<OpenableHeader>): Generator<OpenableHeaderHeaderNumberFieldEvent | OpenableHeaderHeaderTimeFieldEvent | OpenableHeaderHeaderParentFieldEvent | OpenableHeaderHeaderConfigFieldEvent | OpenableHeaderHeaderBlockHashFieldEvent | OpenableHeaderHeaderStateRootFieldEvent | OpenableHeaderHeaderOutboxRootFieldEvent | OpenableHeaderHeaderInboxRootFieldEvent | OpenableHeaderHeaderSignatureFieldEvent | OpenableHeaderOutboxIndexFieldEvent | OpenableHeaderOutboxCountFieldEvent | OpenableHeaderOutboxAccFieldEvent | OpenableHeaderOutboxValueFieldEvent | OpenableHeaderInboxIndexFieldEvent | OpenableHeaderInboxNumberFieldEvent | OpenableHeaderInboxHeadFieldEvent | OpenableHeaderInboxTimeFieldEvent | OpenableHeaderInboxCountFieldEvent | OpenableHeaderInboxAccFieldEvent | OpenableHeaderInboxValueFieldEvent | OpenableHeaderLanesIndexFieldEvent | OpenableHeaderLanesDestinationFieldEvent | OpenableHeaderLanesFirstNonceFieldEvent | OpenableHeaderLanesCountFieldEvent | OpenableHeaderLanesBodiesFieldEvent>;
}
export interface Frame {
    chain: number;
    headers: OpenableHeader[];
}
export declare namespace Frame {
    const codec: () => Codec<Frame>;
    interface FrameChainFieldEvent {
        field: '$.chain';
        value: number;
    }
    interface FrameHeadersHeaderNumberFieldEvent {
        field: '$.headers[].header.number';
        value: number;
        index: number;
    }
    interface FrameHeadersHeaderTimeFieldEvent {
        field: '$.headers[].header.time';
        value: number;
        index: number;
    }
    interface FrameHeadersHeaderParentFieldEvent {
        field: '$.headers[].header.parent';
        value: Uint8Array;
        index: number;
    }
    interface FrameHeadersHeaderConfigFieldEvent {
        field: '$.headers[].header.config';
        value: Uint8Array;
        index: number;
    }
    interface FrameHeadersHeaderBlockHashFieldEvent {
        field: '$.headers[].header.blockHash';
        value: Uint8Array;
        index: number;
    }
    interface FrameHeadersHeaderStateRootFieldEvent {
        field: '$.headers[].header.stateRoot';
        value: Uint8Array;
        index: number;
    }
    interface FrameHeadersHeaderOutboxRootFieldEvent {
        field: '$.headers[].header.outboxRoot';
        value: Uint8Array;
        index: number;
    }
    interface FrameHeadersHeaderInboxRootFieldEvent {
        field: '$.headers[].header.inboxRoot';
        value: Uint8Array;
        index: number;
    }
    interface FrameHeadersHeaderSignatureFieldEvent {
        field: '$.headers[].header.signature';
        value: Uint8Array;
        index: number;
    }
    interface FrameHeadersOutboxIndexFieldEvent {
        field: '$.headers[].outbox[].index';
        value: number;
        index: number;
    }
    interface FrameHeadersOutboxCountFieldEvent {
        field: '$.headers[].outbox[].count';
        value: number;
        index: number;
    }
    interface FrameHeadersOutboxAccFieldEvent {
        field: '$.headers[].outbox[].acc';
        value: Uint8Array;
        index: number;
    }
    interface FrameHeadersOutboxValueFieldEvent {
        field: '$.headers[].outbox[].value';
        value: Uint8Array;
        index: number;
    }
    interface FrameHeadersInboxIndexFieldEvent {
        field: '$.headers[].inbox[].index';
        value: number;
        index: number;
    }
    interface FrameHeadersInboxNumberFieldEvent {
        field: '$.headers[].inbox[].number';
        value: number;
        index: number;
    }
    interface FrameHeadersInboxHeadFieldEvent {
        field: '$.headers[].inbox[].head';
        value: Uint8Array;
        index: number;
    }
    interface FrameHeadersInboxTimeFieldEvent {
        field: '$.headers[].inbox[].time';
        value: number;
        index: number;
    }
    interface FrameHeadersInboxCountFieldEvent {
        field: '$.headers[].inbox[].count';
        value: number;
        index: number;
    }
    interface FrameHeadersInboxAccFieldEvent {
        field: '$.headers[].inbox[].acc';
        value: Uint8Array;
        index: number;
    }
    interface FrameHeadersInboxValueFieldEvent {
        field: '$.headers[].inbox[].value';
        value: Uint8Array;
        index: number;
    }
    interface FrameHeadersLanesIndexFieldEvent {
        field: '$.headers[].lanes[].index';
        value: number;
        index: number;
    }
    interface FrameHeadersLanesDestinationFieldEvent {
        field: '$.headers[].lanes[].destination';
        value: number;
        index: number;
    }
    interface FrameHeadersLanesFirstNonceFieldEvent {
        field: '$.headers[].lanes[].firstNonce';
        value: number;
        index: number;
    }
    interface FrameHeadersLanesCountFieldEvent {
        field: '$.headers[].lanes[].count';
        value: number;
        index: number;
    }
    interface FrameHeadersLanesBodiesFieldEvent {
        field: '$.headers[].lanes[].bodies';
        value: Uint8Array;
        index: number;
    }
    function encode(obj: Partial<Frame>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Frame>): Frame;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Frame>): Generator<FrameChainFieldEvent | FrameHeadersHeaderNumberFieldEvent | FrameHeadersHeaderTimeFieldEvent | FrameHeadersHeaderParentFieldEvent | FrameHeadersHeaderConfigFieldEvent | FrameHeadersHeaderBlockHashFieldEvent | FrameHeadersHeaderStateRootFieldEvent | FrameHeadersHeaderOutboxRootFieldEvent | FrameHeadersHeaderInboxRootFieldEvent | FrameHeadersHeaderSignatureFieldEvent | FrameHeadersOutboxIndexFieldEvent | FrameHeadersOutboxCountFieldEvent | FrameHeadersOutboxAccFieldEvent | FrameHeadersOutboxValueFieldEvent | FrameHeadersInboxIndexFieldEvent | FrameHeadersInboxNumberFieldEvent | FrameHeadersInboxHeadFieldEvent | FrameHeadersInboxTimeFieldEvent | FrameHeadersInboxCountFieldEvent | FrameHeadersInboxAccFieldEvent | FrameHeadersInboxValueFieldEvent | FrameHeadersLanesIndexFieldEvent | FrameHeadersLanesDestinationFieldEvent | FrameHeadersLanesFirstNonceFieldEvent | FrameHeadersLanesCountFieldEvent | FrameHeadersLanesBodiesFieldEvent>;
}
export interface Head {
    chain: number;
    header?: Header;
}
export declare namespace Head {
    const codec: () => Codec<Head>;
    interface HeadChainFieldEvent {
        field: '$.chain';
        value: number;
    }
    interface HeadHeaderNumberFieldEvent {
        field: '$.header.number';
        value: number;
    }
    interface HeadHeaderTimeFieldEvent {
        field: '$.header.time';
        value: number;
    }
    interface HeadHeaderParentFieldEvent {
        field: '$.header.parent';
        value: Uint8Array;
    }
    interface HeadHeaderConfigFieldEvent {
        field: '$.header.config';
        value: Uint8Array;
    }
    interface HeadHeaderBlockHashFieldEvent {
        field: '$.header.blockHash';
        value: Uint8Array;
    }
    interface HeadHeaderStateRootFieldEvent {
        field: '$.header.stateRoot';
        value: Uint8Array;
    }
    interface HeadHeaderOutboxRootFieldEvent {
        field: '$.header.outboxRoot';
        value: Uint8Array;
    }
    interface HeadHeaderInboxRootFieldEvent {
        field: '$.header.inboxRoot';
        value: Uint8Array;
    }
    interface HeadHeaderSignatureFieldEvent {
        field: '$.header.signature';
        value: Uint8Array;
    }
    function encode(obj: Partial<Head>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Head>): Head;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Head>): Generator<HeadChainFieldEvent | HeadHeaderNumberFieldEvent | HeadHeaderTimeFieldEvent | HeadHeaderParentFieldEvent | HeadHeaderConfigFieldEvent | HeadHeaderBlockHashFieldEvent | HeadHeaderStateRootFieldEvent | HeadHeaderOutboxRootFieldEvent | HeadHeaderInboxRootFieldEvent | HeadHeaderSignatureFieldEvent>;
}
export interface Rows {
    head?: Head;
    outbox: OutboxRow[];
    inbox: InboxRow[];
}
export declare namespace Rows {
    const codec: () => Codec<Rows>;
    interface RowsHeadChainFieldEvent {
        field: '$.head.chain';
        value: number;
    }
    interface RowsHeadHeaderNumberFieldEvent {
        field: '$.head.header.number';
        value: number;
    }
    interface RowsHeadHeaderTimeFieldEvent {
        field: '$.head.header.time';
        value: number;
    }
    interface RowsHeadHeaderParentFieldEvent {
        field: '$.head.header.parent';
        value: Uint8Array;
    }
    interface RowsHeadHeaderConfigFieldEvent {
        field: '$.head.header.config';
        value: Uint8Array;
    }
    interface RowsHeadHeaderBlockHashFieldEvent {
        field: '$.head.header.blockHash';
        value: Uint8Array;
    }
    interface RowsHeadHeaderStateRootFieldEvent {
        field: '$.head.header.stateRoot';
        value: Uint8Array;
    }
    interface RowsHeadHeaderOutboxRootFieldEvent {
        field: '$.head.header.outboxRoot';
        value: Uint8Array;
    }
    interface RowsHeadHeaderInboxRootFieldEvent {
        field: '$.head.header.inboxRoot';
        value: Uint8Array;
    }
    interface RowsHeadHeaderSignatureFieldEvent {
        field: '$.head.header.signature';
        value: Uint8Array;
    }
    interface RowsOutboxIndexFieldEvent {
        field: '$.outbox[].index';
        value: number;
        index: number;
    }
    interface RowsOutboxCountFieldEvent {
        field: '$.outbox[].count';
        value: number;
        index: number;
    }
    interface RowsOutboxAccFieldEvent {
        field: '$.outbox[].acc';
        value: Uint8Array;
        index: number;
    }
    interface RowsOutboxValueFieldEvent {
        field: '$.outbox[].value';
        value: Uint8Array;
        index: number;
    }
    interface RowsInboxIndexFieldEvent {
        field: '$.inbox[].index';
        value: number;
        index: number;
    }
    interface RowsInboxNumberFieldEvent {
        field: '$.inbox[].number';
        value: number;
        index: number;
    }
    interface RowsInboxHeadFieldEvent {
        field: '$.inbox[].head';
        value: Uint8Array;
        index: number;
    }
    interface RowsInboxTimeFieldEvent {
        field: '$.inbox[].time';
        value: number;
        index: number;
    }
    interface RowsInboxCountFieldEvent {
        field: '$.inbox[].count';
        value: number;
        index: number;
    }
    interface RowsInboxAccFieldEvent {
        field: '$.inbox[].acc';
        value: Uint8Array;
        index: number;
    }
    interface RowsInboxValueFieldEvent {
        field: '$.inbox[].value';
        value: Uint8Array;
        index: number;
    }
    function encode(obj: Partial<Rows>): Uint8Array;
    function decode(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Rows>): Rows;
    function stream(buf: Uint8Array | Uint8ArrayList, opts?: DecodeOptions<Rows>): Generator<RowsHeadChainFieldEvent | RowsHeadHeaderNumberFieldEvent | RowsHeadHeaderTimeFieldEvent | RowsHeadHeaderParentFieldEvent | RowsHeadHeaderConfigFieldEvent | RowsHeadHeaderBlockHashFieldEvent | RowsHeadHeaderStateRootFieldEvent | RowsHeadHeaderOutboxRootFieldEvent | RowsHeadHeaderInboxRootFieldEvent | RowsHeadHeaderSignatureFieldEvent | RowsOutboxIndexFieldEvent | RowsOutboxCountFieldEvent | RowsOutboxAccFieldEvent | RowsOutboxValueFieldEvent | RowsInboxIndexFieldEvent | RowsInboxNumberFieldEvent | RowsInboxHeadFieldEvent | RowsInboxTimeFieldEvent | RowsInboxCountFieldEvent | RowsInboxAccFieldEvent | RowsInboxValueFieldEvent>;
}
