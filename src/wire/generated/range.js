import { decodeMessage, encodeMessage, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var LogRequest;
(function (LogRequest) {
    let _codec;
    LogRequest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.chain != null && obj.chain !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.chain);
                }
                if ((obj.from != null && obj.from !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.from);
                }
                if ((obj.limit != null && obj.limit !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.limit);
                }
                if ((obj.bodies != null && obj.bodies !== false)) {
                    w.uint32(32);
                    w.bool(obj.bodies);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    chain: 0,
                    from: 0,
                    limit: 0,
                    bodies: false
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
                            obj.from = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.limit = reader.uint32();
                            break;
                        }
                        case 4: {
                            obj.bodies = reader.bool();
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
                            yield {
                                field: `${prefix}.from`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.limit`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.bodies`,
                                value: reader.bool()
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
        return encodeMessage(obj, LogRequest.codec());
    }
    LogRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, LogRequest.codec(), opts);
    }
    LogRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, LogRequest.codec(), opts);
    }
    LogRequest.stream = stream;
})(LogRequest || (LogRequest = {}));
export var RowsRequest;
(function (RowsRequest) {
    let _codec;
    RowsRequest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.chain != null && obj.chain !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.chain);
                }
                if ((obj.number != null && obj.number !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.number);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    chain: 0,
                    number: 0
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
                            obj.number = reader.uint64Number();
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
                            yield {
                                field: `${prefix}.number`,
                                value: reader.uint64Number()
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
        return encodeMessage(obj, RowsRequest.codec());
    }
    RowsRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, RowsRequest.codec(), opts);
    }
    RowsRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, RowsRequest.codec(), opts);
    }
    RowsRequest.stream = stream;
})(RowsRequest || (RowsRequest = {}));
export var LaneRequest;
(function (LaneRequest) {
    let _codec;
    LaneRequest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.source != null && obj.source !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.source);
                }
                if ((obj.destination != null && obj.destination !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.destination);
                }
                if ((obj.firstNonce != null && obj.firstNonce !== 0)) {
                    w.uint32(24);
                    w.uint64Number(obj.firstNonce);
                }
                if ((obj.limit != null && obj.limit !== 0)) {
                    w.uint32(32);
                    w.uint32(obj.limit);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    source: 0,
                    destination: 0,
                    firstNonce: 0,
                    limit: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.source = reader.uint64Number();
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
                            obj.limit = reader.uint32();
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
                                field: `${prefix}.source`,
                                value: reader.uint64Number()
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
                                field: `${prefix}.limit`,
                                value: reader.uint32()
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
        return encodeMessage(obj, LaneRequest.codec());
    }
    LaneRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, LaneRequest.codec(), opts);
    }
    LaneRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, LaneRequest.codec(), opts);
    }
    LaneRequest.stream = stream;
})(LaneRequest || (LaneRequest = {}));
export var RangeRequest;
(function (RangeRequest) {
    let _codec;
    RangeRequest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                obj = { ...obj };
                if (obj.lane != null) {
                    obj.rows = undefined;
                    obj.log = undefined;
                }
                if (obj.rows != null) {
                    obj.lane = undefined;
                    obj.log = undefined;
                }
                if (obj.log != null) {
                    obj.lane = undefined;
                    obj.rows = undefined;
                }
                if (obj.log != null) {
                    w.uint32(10);
                    LogRequest.codec().encode(obj.log, w);
                }
                if (obj.rows != null) {
                    w.uint32(18);
                    RowsRequest.codec().encode(obj.rows, w);
                }
                if (obj.lane != null) {
                    w.uint32(26);
                    LaneRequest.codec().encode(obj.lane, w);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {};
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.log = LogRequest.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.log
                            });
                            break;
                        }
                        case 2: {
                            obj.rows = RowsRequest.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.rows
                            });
                            break;
                        }
                        case 3: {
                            obj.lane = LaneRequest.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.lane
                            });
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                if (obj.lane != null) {
                    delete obj.rows;
                    delete obj.log;
                }
                if (obj.rows != null) {
                    delete obj.lane;
                    delete obj.log;
                }
                if (obj.log != null) {
                    delete obj.lane;
                    delete obj.rows;
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield* LogRequest.codec().stream(reader, reader.uint32(), `${prefix}.log`, {
                                limits: opts.limits?.log
                            });
                            break;
                        }
                        case 2: {
                            yield* RowsRequest.codec().stream(reader, reader.uint32(), `${prefix}.rows`, {
                                limits: opts.limits?.rows
                            });
                            break;
                        }
                        case 3: {
                            yield* LaneRequest.codec().stream(reader, reader.uint32(), `${prefix}.lane`, {
                                limits: opts.limits?.lane
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
        return encodeMessage(obj, RangeRequest.codec());
    }
    RangeRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, RangeRequest.codec(), opts);
    }
    RangeRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, RangeRequest.codec(), opts);
    }
    RangeRequest.stream = stream;
})(RangeRequest || (RangeRequest = {}));
export var LaneRange;
(function (LaneRange) {
    let _codec;
    LaneRange.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.source != null && obj.source !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.source);
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
                    source: 0,
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
                            obj.source = reader.uint64Number();
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
                                field: `${prefix}.source`,
                                value: reader.uint64Number()
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
        return encodeMessage(obj, LaneRange.codec());
    }
    LaneRange.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, LaneRange.codec(), opts);
    }
    LaneRange.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, LaneRange.codec(), opts);
    }
    LaneRange.stream = stream;
})(LaneRange || (LaneRange = {}));
export var RangeChunk;
(function (RangeChunk) {
    let _codec;
    RangeChunk.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                obj = { ...obj };
                if (obj.end != null) {
                    obj.lane = undefined;
                    obj.rows = undefined;
                    obj.frame = undefined;
                }
                if (obj.lane != null) {
                    obj.end = undefined;
                    obj.rows = undefined;
                    obj.frame = undefined;
                }
                if (obj.rows != null) {
                    obj.end = undefined;
                    obj.lane = undefined;
                    obj.frame = undefined;
                }
                if (obj.frame != null) {
                    obj.end = undefined;
                    obj.lane = undefined;
                    obj.rows = undefined;
                }
                if (obj.frame != null) {
                    w.uint32(10);
                    w.bytes(obj.frame);
                }
                if (obj.rows != null) {
                    w.uint32(18);
                    w.bytes(obj.rows);
                }
                if (obj.lane != null) {
                    w.uint32(26);
                    LaneRange.codec().encode(obj.lane, w);
                }
                if (obj.end != null) {
                    w.uint32(32);
                    w.uint32(obj.end);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {};
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.frame = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.rows = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.lane = LaneRange.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.lane
                            });
                            break;
                        }
                        case 4: {
                            obj.end = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                if (obj.end != null) {
                    delete obj.lane;
                    delete obj.rows;
                    delete obj.frame;
                }
                if (obj.lane != null) {
                    delete obj.end;
                    delete obj.rows;
                    delete obj.frame;
                }
                if (obj.rows != null) {
                    delete obj.end;
                    delete obj.lane;
                    delete obj.frame;
                }
                if (obj.frame != null) {
                    delete obj.end;
                    delete obj.lane;
                    delete obj.rows;
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.frame`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.rows`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield* LaneRange.codec().stream(reader, reader.uint32(), `${prefix}.lane`, {
                                limits: opts.limits?.lane
                            });
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.end`,
                                value: reader.uint32()
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
        return encodeMessage(obj, RangeChunk.codec());
    }
    RangeChunk.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, RangeChunk.codec(), opts);
    }
    RangeChunk.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, RangeChunk.codec(), opts);
    }
    RangeChunk.stream = stream;
})(RangeChunk || (RangeChunk = {}));
