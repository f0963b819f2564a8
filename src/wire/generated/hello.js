import { decodeMessage, encodeMessage, MaxLengthError, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var RoleProof;
(function (RoleProof) {
    let _codec;
    RoleProof.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.chain != null && obj.chain !== 0)) {
                    w.uint32(8);
                    w.uint64Number(obj.chain);
                }
                if ((obj.expiry != null && obj.expiry !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.expiry);
                }
                if ((obj.signature != null && obj.signature.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.signature);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    chain: 0,
                    expiry: 0,
                    signature: uint8ArrayAlloc(0)
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
                            obj.expiry = reader.uint64Number();
                            break;
                        }
                        case 3: {
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
                                field: `${prefix}.chain`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.expiry`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
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
        return encodeMessage(obj, RoleProof.codec());
    }
    RoleProof.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, RoleProof.codec(), opts);
    }
    RoleProof.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, RoleProof.codec(), opts);
    }
    RoleProof.stream = stream;
})(RoleProof || (RoleProof = {}));
export var Hello;
(function (Hello) {
    let _codec;
    Hello.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.clusterId != null && obj.clusterId.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.clusterId);
                }
                if ((obj.configuration != null && obj.configuration.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.configuration);
                }
                if ((obj.role != null && obj.role !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.role);
                }
                if ((obj.version != null && obj.version !== '')) {
                    w.uint32(34);
                    w.string(obj.version);
                }
                if (obj.chains != null && obj.chains.length > 0) {
                    for (const value of obj.chains) {
                        w.uint32(40);
                        w.uint64Number(value);
                    }
                }
                if (obj.heads != null && obj.heads.length > 0) {
                    for (const value of obj.heads) {
                        w.uint32(50);
                        w.bytes(value);
                    }
                }
                if (obj.proofs != null && obj.proofs.length > 0) {
                    for (const value of obj.proofs) {
                        w.uint32(58);
                        RoleProof.codec().encode(value, w);
                    }
                }
                if ((obj.evidence != null && obj.evidence !== 0)) {
                    w.uint32(64);
                    w.uint64Number(obj.evidence);
                }
                if ((obj.clockMs != null && obj.clockMs !== 0)) {
                    w.uint32(160);
                    w.uint64Number(obj.clockMs);
                }
                if (obj.lacking != null && obj.lacking.length > 0) {
                    for (const value of obj.lacking) {
                        w.uint32(168);
                        w.uint64Number(value);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    clusterId: uint8ArrayAlloc(0),
                    configuration: uint8ArrayAlloc(0),
                    role: 0,
                    version: '',
                    chains: [],
                    heads: [],
                    proofs: [],
                    evidence: 0,
                    clockMs: 0,
                    lacking: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.clusterId = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.configuration = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.role = reader.uint32();
                            break;
                        }
                        case 4: {
                            obj.version = reader.string();
                            break;
                        }
                        case 5: {
                            if (opts.limits?.chains != null && obj.chains.length === opts.limits.chains) {
                                throw new MaxLengthError('Decode error - repeated field "chains" had too many elements');
                            }
                            obj.chains.push(reader.uint64Number());
                            break;
                        }
                        case 6: {
                            if (opts.limits?.heads != null && obj.heads.length === opts.limits.heads) {
                                throw new MaxLengthError('Decode error - repeated field "heads" had too many elements');
                            }
                            obj.heads.push(reader.bytes());
                            break;
                        }
                        case 7: {
                            if (opts.limits?.proofs != null && obj.proofs.length === opts.limits.proofs) {
                                throw new MaxLengthError('Decode error - repeated field "proofs" had too many elements');
                            }
                            obj.proofs.push(RoleProof.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.proofs$
                            }));
                            break;
                        }
                        case 8: {
                            obj.evidence = reader.uint64Number();
                            break;
                        }
                        case 20: {
                            obj.clockMs = reader.uint64Number();
                            break;
                        }
                        case 21: {
                            if (opts.limits?.lacking != null && obj.lacking.length === opts.limits.lacking) {
                                throw new MaxLengthError('Decode error - repeated field "lacking" had too many elements');
                            }
                            obj.lacking.push(reader.uint64Number());
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
                    chains: 0,
                    heads: 0,
                    proofs: 0,
                    lacking: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.clusterId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.configuration`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.role`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.version`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 5: {
                            if (opts.limits?.chains != null && obj.chains === opts.limits.chains) {
                                throw new MaxLengthError('Streaming decode error - repeated field "chains" had too many elements');
                            }
                            yield {
                                field: `${prefix}.chains[]`,
                                index: obj.chains,
                                value: reader.uint64Number()
                            };
                            obj.chains++;
                            break;
                        }
                        case 6: {
                            if (opts.limits?.heads != null && obj.heads === opts.limits.heads) {
                                throw new MaxLengthError('Streaming decode error - repeated field "heads" had too many elements');
                            }
                            yield {
                                field: `${prefix}.heads[]`,
                                index: obj.heads,
                                value: reader.bytes()
                            };
                            obj.heads++;
                            break;
                        }
                        case 7: {
                            if (opts.limits?.proofs != null && obj.proofs === opts.limits.proofs) {
                                throw new MaxLengthError('Streaming decode error - repeated field "proofs" had too many elements');
                            }
                            for (const evt of RoleProof.codec().stream(reader, reader.uint32(), `${prefix}.proofs[]`, {
                                limits: opts.limits?.proofs$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.proofs
                                };
                            }
                            obj.proofs++;
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.evidence`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 20: {
                            yield {
                                field: `${prefix}.clockMs`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 21: {
                            if (opts.limits?.lacking != null && obj.lacking === opts.limits.lacking) {
                                throw new MaxLengthError('Streaming decode error - repeated field "lacking" had too many elements');
                            }
                            yield {
                                field: `${prefix}.lacking[]`,
                                index: obj.lacking,
                                value: reader.uint64Number()
                            };
                            obj.lacking++;
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
        return encodeMessage(obj, Hello.codec());
    }
    Hello.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Hello.codec(), opts);
    }
    Hello.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Hello.codec(), opts);
    }
    Hello.stream = stream;
})(Hello || (Hello = {}));
