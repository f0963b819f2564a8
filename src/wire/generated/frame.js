import { decodeMessage, encodeMessage, MaxLengthError, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var Header;
(function (Header) {
    let _codec;
    Header.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.number != null && obj.number !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.number);
                }
                if ((obj.time != null && obj.time !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.time);
                }
                if ((obj.parent != null && obj.parent.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.parent);
                }
                if ((obj.config != null && obj.config.byteLength > 0)) {
                    w.uint32(34);
                    w.bytes(obj.config);
                }
                if ((obj.blockHash != null && obj.blockHash.byteLength > 0)) {
                    w.uint32(42);
                    w.bytes(obj.blockHash);
                }
                if ((obj.stateRoot != null && obj.stateRoot.byteLength > 0)) {
                    w.uint32(50);
                    w.bytes(obj.stateRoot);
                }
                if ((obj.outboxRoot != null && obj.outboxRoot.byteLength > 0)) {
                    w.uint32(58);
                    w.bytes(obj.outboxRoot);
                }
                if ((obj.inboxRoot != null && obj.inboxRoot.byteLength > 0)) {
                    w.uint32(66);
                    w.bytes(obj.inboxRoot);
                }
                if ((obj.signature != null && obj.signature.byteLength > 0)) {
                    w.uint32(74);
                    w.bytes(obj.signature);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    number: 0,
                    time: 0,
                    parent: uint8ArrayAlloc(0),
                    config: uint8ArrayAlloc(0),
                    blockHash: uint8ArrayAlloc(0),
                    stateRoot: uint8ArrayAlloc(0),
                    outboxRoot: uint8ArrayAlloc(0),
                    inboxRoot: uint8ArrayAlloc(0),
                    signature: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.number = reader.uint64Number();
                            break;
                        }
                        case 2: {
                            obj.time = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.parent = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.config = reader.bytes();
                            break;
                        }
                        case 5: {
                            obj.blockHash = reader.bytes();
                            break;
                        }
                        case 6: {
                            obj.stateRoot = reader.bytes();
                            break;
                        }
                        case 7: {
                            obj.outboxRoot = reader.bytes();
                            break;
                        }
                        case 8: {
                            obj.inboxRoot = reader.bytes();
                            break;
                        }
                        case 9: {
                            obj.signature = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.number`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.time`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.parent`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.config`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.blockHash`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.stateRoot`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.outboxRoot`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.inboxRoot`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 9: {
                            yield {
                                field: `${prefix}.signature`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Header.codec());
    }
    Header.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Header.codec(), opts);
    }
    Header.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Header.codec(), opts);
    }
    Header.stream = stream;
})(Header || (Header = {}));
export var OutboxRow;
(function (OutboxRow) {
    let _codec;
    OutboxRow.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.index != null && obj.index !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.index);
                }
                if ((obj.count != null && obj.count !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.count);
                }
                if ((obj.acc != null && obj.acc.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.acc);
                }
                if ((obj.value != null && obj.value.byteLength > 0)) {
                    w.uint32(34);
                    w.bytes(obj.value);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    index: 0,
                    count: 0,
                    acc: uint8ArrayAlloc(0),
                    value: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.index = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.count = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.acc = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.value = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.index`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.count`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.acc`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.value`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, OutboxRow.codec());
    }
    OutboxRow.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, OutboxRow.codec(), opts);
    }
    OutboxRow.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, OutboxRow.codec(), opts);
    }
    OutboxRow.stream = stream;
})(OutboxRow || (OutboxRow = {}));
export var InboxRow;
(function (InboxRow) {
    let _codec;
    InboxRow.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.index != null && obj.index !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.index);
                }
                if ((obj.number != null && obj.number !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.number);
                }
                if ((obj.head != null && obj.head.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.head);
                }
                if ((obj.time != null && obj.time !== 0)) {
                    w.uint32(32);
                    w.uint64Number(obj.time);
                }
                if ((obj.count != null && obj.count !== 0)) {
                    w.uint32(40);
                    w.uint64Number(obj.count);
                }
                if ((obj.acc != null && obj.acc.byteLength > 0)) {
                    w.uint32(50);
                    w.bytes(obj.acc);
                }
                if ((obj.value != null && obj.value.byteLength > 0)) {
                    w.uint32(58);
                    w.bytes(obj.value);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    index: 0,
                    number: 0,
                    head: uint8ArrayAlloc(0),
                    time: 0,
                    count: 0,
                    acc: uint8ArrayAlloc(0),
                    value: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.index = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.number = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.head = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.time = reader.uint64Number();
                            break;
                        }
                        case 5: {
                            obj.count = reader.uint64Number();
                            break;
                        }
                        case 6: {
                            obj.acc = reader.bytes();
                            break;
                        }
                        case 7: {
                            obj.value = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.index`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.number`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.head`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.time`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.count`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.acc`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.value`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, InboxRow.codec());
    }
    InboxRow.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, InboxRow.codec(), opts);
    }
    InboxRow.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, InboxRow.codec(), opts);
    }
    InboxRow.stream = stream;
})(InboxRow || (InboxRow = {}));
export var Lane;
(function (Lane) {
    let _codec;
    Lane.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.index != null && obj.index !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.index);
                }
                if ((obj.destination != null && obj.destination !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.destination);
                }
                if ((obj.firstNonce != null && obj.firstNonce !== 0)) {
                    w.uint32(24);
                    w.uint64Number(obj.firstNonce);
                }
                if ((obj.count != null && obj.count !== 0)) {
                    w.uint32(32);
                    w.uint32(obj.count);
                }
                if ((obj.bodies != null && obj.bodies.byteLength > 0)) {
                    w.uint32(42);
                    w.bytes(obj.bodies);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    index: 0,
                    destination: 0,
                    firstNonce: 0,
                    count: 0,
                    bodies: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.index = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.destination = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.firstNonce = reader.uint64Number();
                            break;
                        }
                        case 4: {
                            obj.count = reader.uint32();
                            break;
                        }
                        case 5: {
                            obj.bodies = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.index`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.destination`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.firstNonce`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.count`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.bodies`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Lane.codec());
    }
    Lane.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Lane.codec(), opts);
    }
    Lane.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Lane.codec(), opts);
    }
    Lane.stream = stream;
})(Lane || (Lane = {}));
export var OpenableHeader;
(function (OpenableHeader) {
    let _codec;
    OpenableHeader.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.header != null) {
                    w.uint32(10);
                    Header.codec().encode(obj.header, w);
                }
                if (obj.outbox != null && obj.outbox.length > 0) {
                    for (const value of obj.outbox) {
                        w.uint32(18);
                        OutboxRow.codec().encode(value, w);
                    }
                }
                if (obj.inbox != null && obj.inbox.length > 0) {
                    for (const value of obj.inbox) {
                        w.uint32(26);
                        InboxRow.codec().encode(value, w);
                    }
                }
                if (obj.lanes != null && obj.lanes.length > 0) {
                    for (const value of obj.lanes) {
                        w.uint32(34);
                        Lane.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    outbox: [],
                    inbox: [],
                    lanes: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.header = Header.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.header
                            });
                            break;
                        }
                        case 2: {
                            if (opts.limits?.outbox != null && obj.outbox.length === opts.limits.outbox) {
                                throw new MaxLengthError('Decode error - repeated field "outbox" had too many elements');
                            }
                            obj.outbox.push(OutboxRow.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.outbox$
                            }));
                            break;
                        }
                        case 3: {
                            if (opts.limits?.inbox != null && obj.inbox.length === opts.limits.inbox) {
                                throw new MaxLengthError('Decode error - repeated field "inbox" had too many elements');
                            }
                            obj.inbox.push(InboxRow.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.inbox$
                            }));
                            break;
                        }
                        case 4: {
                            if (opts.limits?.lanes != null && obj.lanes.length === opts.limits.lanes) {
                                throw new MaxLengthError('Decode error - repeated field "lanes" had too many elements');
                            }
                            obj.lanes.push(Lane.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.lanes$
                            }));
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    outbox: 0,
                    inbox: 0,
                    lanes: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield* Header.codec().stream(reader, reader.uint32(), `${prefix}.header`, {
                                limits: opts.limits?.header
                            });
                            break;
                        }
                        case 2: {
                            if (opts.limits?.outbox != null && obj.outbox === opts.limits.outbox) {
                                throw new MaxLengthError('Streaming decode error - repeated field "outbox" had too many elements');
                            }
                            for (const evt of OutboxRow.codec().stream(reader, reader.uint32(), `${prefix}.outbox[]`, {
                                limits: opts.limits?.outbox$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.outbox
                                };
                            }
                            obj.outbox++;
                            break;
                        }
                        case 3: {
                            if (opts.limits?.inbox != null && obj.inbox === opts.limits.inbox) {
                                throw new MaxLengthError('Streaming decode error - repeated field "inbox" had too many elements');
                            }
                            for (const evt of InboxRow.codec().stream(reader, reader.uint32(), `${prefix}.inbox[]`, {
                                limits: opts.limits?.inbox$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.inbox
                                };
                            }
                            obj.inbox++;
                            break;
                        }
                        case 4: {
                            if (opts.limits?.lanes != null && obj.lanes === opts.limits.lanes) {
                                throw new MaxLengthError('Streaming decode error - repeated field "lanes" had too many elements');
                            }
                            for (const evt of Lane.codec().stream(reader, reader.uint32(), `${prefix}.lanes[]`, {
                                limits: opts.limits?.lanes$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.lanes
                                };
                            }
                            obj.lanes++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, OpenableHeader.codec());
    }
    OpenableHeader.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, OpenableHeader.codec(), opts);
    }
    OpenableHeader.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, OpenableHeader.codec(), opts);
    }
    OpenableHeader.stream = stream;
})(OpenableHeader || (OpenableHeader = {}));
export var Frame;
(function (Frame) {
    let _codec;
    Frame.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.chain != null && obj.chain !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.chain);
                }
                if (obj.headers != null && obj.headers.length > 0) {
                    for (const value of obj.headers) {
                        w.uint32(18);
                        OpenableHeader.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    chain: 0,
                    headers: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.chain = reader.uint64Number();
                            break;
                        }
                        case 2: {
                            if (opts.limits?.headers != null && obj.headers.length === opts.limits.headers) {
                                throw new MaxLengthError('Decode error - repeated field "headers" had too many elements');
                            }
                            obj.headers.push(OpenableHeader.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.headers$
                            }));
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    headers: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.chain`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 2: {
                            if (opts.limits?.headers != null && obj.headers === opts.limits.headers) {
                                throw new MaxLengthError('Streaming decode error - repeated field "headers" had too many elements');
                            }
                            for (const evt of OpenableHeader.codec().stream(reader, reader.uint32(), `${prefix}.headers[]`, {
                                limits: opts.limits?.headers$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.headers
                                };
                            }
                            obj.headers++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Frame.codec());
    }
    Frame.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Frame.codec(), opts);
    }
    Frame.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Frame.codec(), opts);
    }
    Frame.stream = stream;
})(Frame || (Frame = {}));
export var Head;
(function (Head) {
    let _codec;
    Head.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.chain != null && obj.chain !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.chain);
                }
                if (obj.header != null) {
                    w.uint32(18);
                    Header.codec().encode(obj.header, w);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    chain: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.chain = reader.uint64Number();
                            break;
                        }
                        case 2: {
                            obj.header = Header.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.header
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.chain`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 2: {
                            yield* Header.codec().stream(reader, reader.uint32(), `${prefix}.header`, {
                                limits: opts.limits?.header
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Head.codec());
    }
    Head.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Head.codec(), opts);
    }
    Head.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Head.codec(), opts);
    }
    Head.stream = stream;
})(Head || (Head = {}));
export var Rows;
(function (Rows) {
    let _codec;
    Rows.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.head != null) {
                    w.uint32(10);
                    Head.codec().encode(obj.head, w);
                }
                if (obj.outbox != null && obj.outbox.length > 0) {
                    for (const value of obj.outbox) {
                        w.uint32(18);
                        OutboxRow.codec().encode(value, w);
                    }
                }
                if (obj.inbox != null && obj.inbox.length > 0) {
                    for (const value of obj.inbox) {
                        w.uint32(26);
                        InboxRow.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    outbox: [],
                    inbox: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.head = Head.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.head
                            });
                            break;
                        }
                        case 2: {
                            if (opts.limits?.outbox != null && obj.outbox.length === opts.limits.outbox) {
                                throw new MaxLengthError('Decode error - repeated field "outbox" had too many elements');
                            }
                            obj.outbox.push(OutboxRow.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.outbox$
                            }));
                            break;
                        }
                        case 3: {
                            if (opts.limits?.inbox != null && obj.inbox.length === opts.limits.inbox) {
                                throw new MaxLengthError('Decode error - repeated field "inbox" had too many elements');
                            }
                            obj.inbox.push(InboxRow.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.inbox$
                            }));
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    outbox: 0,
                    inbox: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield* Head.codec().stream(reader, reader.uint32(), `${prefix}.head`, {
                                limits: opts.limits?.head
                            });
                            break;
                        }
                        case 2: {
                            if (opts.limits?.outbox != null && obj.outbox === opts.limits.outbox) {
                                throw new MaxLengthError('Streaming decode error - repeated field "outbox" had too many elements');
                            }
                            for (const evt of OutboxRow.codec().stream(reader, reader.uint32(), `${prefix}.outbox[]`, {
                                limits: opts.limits?.outbox$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.outbox
                                };
                            }
                            obj.outbox++;
                            break;
                        }
                        case 3: {
                            if (opts.limits?.inbox != null && obj.inbox === opts.limits.inbox) {
                                throw new MaxLengthError('Streaming decode error - repeated field "inbox" had too many elements');
                            }
                            for (const evt of InboxRow.codec().stream(reader, reader.uint32(), `${prefix}.inbox[]`, {
                                limits: opts.limits?.inbox$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.inbox
                                };
                            }
                            obj.inbox++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, Rows.codec());
    }
    Rows.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Rows.codec(), opts);
    }
    Rows.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Rows.codec(), opts);
    }
    Rows.stream = stream;
})(Rows || (Rows = {}));
