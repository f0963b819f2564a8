import { decodeMessage, encodeMessage, MaxLengthError, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var EvidenceListRequest;
(function (EvidenceListRequest) {
    let _codec;
    EvidenceListRequest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.after != null && obj.after !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.after);
                }
                if ((obj.limit != null && obj.limit !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.limit);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    after: 0,
                    limit: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.after = reader.uint64Number();
                            break;
                        }
                        case 2: {
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
                                field: `${prefix}.after`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 2: {
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
        return encodeMessage(obj, EvidenceListRequest.codec());
    }
    EvidenceListRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, EvidenceListRequest.codec(), opts);
    }
    EvidenceListRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, EvidenceListRequest.codec(), opts);
    }
    EvidenceListRequest.stream = stream;
})(EvidenceListRequest || (EvidenceListRequest = {}));
export var EvidenceRequest;
(function (EvidenceRequest) {
    let _codec;
    EvidenceRequest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                obj = { ...obj };
                if (obj.id != null) {
                    obj.list = undefined;
                }
                if (obj.list != null) {
                    obj.id = undefined;
                }
                if (obj.list != null) {
                    w.uint32(10);
                    EvidenceListRequest.codec().encode(obj.list, w);
                }
                if (obj.id != null) {
                    w.uint32(18);
                    w.bytes(obj.id);
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
                            obj.list = EvidenceListRequest.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.list
                            });
                            break;
                        }
                        case 2: {
                            obj.id = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                if (obj.id != null) {
                    delete obj.list;
                }
                if (obj.list != null) {
                    delete obj.id;
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield* EvidenceListRequest.codec().stream(reader, reader.uint32(), `${prefix}.list`, {
                                limits: opts.limits?.list
                            });
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.id`,
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
        return encodeMessage(obj, EvidenceRequest.codec());
    }
    EvidenceRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, EvidenceRequest.codec(), opts);
    }
    EvidenceRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, EvidenceRequest.codec(), opts);
    }
    EvidenceRequest.stream = stream;
})(EvidenceRequest || (EvidenceRequest = {}));
export var EvidenceEntry;
(function (EvidenceEntry) {
    let _codec;
    EvidenceEntry.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.cursor != null && obj.cursor !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.cursor);
                }
                if ((obj.id != null && obj.id.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.id);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    cursor: 0,
                    id: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.cursor = reader.uint64Number();
                            break;
                        }
                        case 2: {
                            obj.id = reader.bytes();
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
                                field: `${prefix}.cursor`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.id`,
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
        return encodeMessage(obj, EvidenceEntry.codec());
    }
    EvidenceEntry.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, EvidenceEntry.codec(), opts);
    }
    EvidenceEntry.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, EvidenceEntry.codec(), opts);
    }
    EvidenceEntry.stream = stream;
})(EvidenceEntry || (EvidenceEntry = {}));
export var EvidenceList;
(function (EvidenceList) {
    let _codec;
    EvidenceList.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.entries != null && obj.entries.length > 0) {
                    for (const value of obj.entries) {
                        w.uint32(10);
                        EvidenceEntry.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    entries: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.entries != null && obj.entries.length === opts.limits.entries) {
                                throw new MaxLengthError('Decode error - repeated field "entries" had too many elements');
                            }
                            obj.entries.push(EvidenceEntry.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.entries$
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
                    entries: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.entries != null && obj.entries === opts.limits.entries) {
                                throw new MaxLengthError('Streaming decode error - repeated field "entries" had too many elements');
                            }
                            for (const evt of EvidenceEntry.codec().stream(reader, reader.uint32(), `${prefix}.entries[]`, {
                                limits: opts.limits?.entries$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.entries
                                };
                            }
                            obj.entries++;
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
        return encodeMessage(obj, EvidenceList.codec());
    }
    EvidenceList.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, EvidenceList.codec(), opts);
    }
    EvidenceList.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, EvidenceList.codec(), opts);
    }
    EvidenceList.stream = stream;
})(EvidenceList || (EvidenceList = {}));
export var EvidenceAnswer;
(function (EvidenceAnswer) {
    let _codec;
    EvidenceAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                obj = { ...obj };
                if (obj.unavailable != null) {
                    obj.evidence = undefined;
                    obj.list = undefined;
                }
                if (obj.evidence != null) {
                    obj.unavailable = undefined;
                    obj.list = undefined;
                }
                if (obj.list != null) {
                    obj.unavailable = undefined;
                    obj.evidence = undefined;
                }
                if (obj.list != null) {
                    w.uint32(10);
                    EvidenceList.codec().encode(obj.list, w);
                }
                if (obj.evidence != null) {
                    w.uint32(18);
                    w.bytes(obj.evidence);
                }
                if (obj.unavailable != null) {
                    w.uint32(24);
                    w.bool(obj.unavailable);
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
                            obj.list = EvidenceList.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.list
                            });
                            break;
                        }
                        case 2: {
                            obj.evidence = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.unavailable = reader.bool();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                if (obj.unavailable != null) {
                    delete obj.evidence;
                    delete obj.list;
                }
                if (obj.evidence != null) {
                    delete obj.unavailable;
                    delete obj.list;
                }
                if (obj.list != null) {
                    delete obj.unavailable;
                    delete obj.evidence;
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield* EvidenceList.codec().stream(reader, reader.uint32(), `${prefix}.list`, {
                                limits: opts.limits?.list
                            });
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.evidence`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.unavailable`,
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
        return encodeMessage(obj, EvidenceAnswer.codec());
    }
    EvidenceAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, EvidenceAnswer.codec(), opts);
    }
    EvidenceAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, EvidenceAnswer.codec(), opts);
    }
    EvidenceAnswer.stream = stream;
})(EvidenceAnswer || (EvidenceAnswer = {}));
