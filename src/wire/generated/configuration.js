import { decodeMessage, encodeMessage, MaxLengthError, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var Member;
(function (Member) {
    let _codec;
    Member.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.index != null && obj.index !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.index);
                }
                if ((obj.chain != null && obj.chain !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.chain);
                }
                if ((obj.status != null && obj.status !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.status);
                }
                if ((obj.activation != null && obj.activation !== 0)) {
                    w.uint32(32);
                    w.uint64Number(obj.activation);
                }
                if ((obj.sequencer != null && obj.sequencer.byteLength > 0)) {
                    w.uint32(42);
                    w.bytes(obj.sequencer);
                }
                if ((obj.includer != null && obj.includer.byteLength > 0)) {
                    w.uint32(50);
                    w.bytes(obj.includer);
                }
                if ((obj.operator != null && obj.operator.byteLength > 0)) {
                    w.uint32(58);
                    w.bytes(obj.operator);
                }
                if ((obj.messenger != null && obj.messenger.byteLength > 0)) {
                    w.uint32(66);
                    w.bytes(obj.messenger);
                }
                if ((obj.stfId != null && obj.stfId.byteLength > 0)) {
                    w.uint32(74);
                    w.bytes(obj.stfId);
                }
                if ((obj.daId != null && obj.daId.byteLength > 0)) {
                    w.uint32(82);
                    w.bytes(obj.daId);
                }
                if ((obj.credit != null && obj.credit.byteLength > 0)) {
                    w.uint32(90);
                    w.bytes(obj.credit);
                }
                if ((obj.depth != null && obj.depth !== 0)) {
                    w.uint32(96);
                    w.uint32(obj.depth);
                }
                if ((obj.blockIntervalMs != null && obj.blockIntervalMs !== 0)) {
                    w.uint32(104);
                    w.uint32(obj.blockIntervalMs);
                }
                if ((obj.gasPerSecond != null && obj.gasPerSecond !== 0n)) {
                    w.uint32(112);
                    w.uint64(obj.gasPerSecond);
                }
                if ((obj.gasPrice != null && obj.gasPrice !== 0n)) {
                    w.uint32(120);
                    w.uint64(obj.gasPrice);
                }
                if ((obj.generation != null && obj.generation !== 0)) {
                    w.uint32(128);
                    w.uint32(obj.generation);
                }
                if ((obj.startNumber != null && obj.startNumber !== 0)) {
                    w.uint32(136);
                    w.uint64Number(obj.startNumber);
                }
                if ((obj.startParent != null && obj.startParent.byteLength > 0)) {
                    w.uint32(146);
                    w.bytes(obj.startParent);
                }
                if (obj.multiaddrs != null && obj.multiaddrs.length > 0) {
                    for (const value of obj.multiaddrs) {
                        w.uint32(154);
                        w.string(value);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    index: 0,
                    chain: 0,
                    status: 0,
                    activation: 0,
                    sequencer: uint8ArrayAlloc(0),
                    includer: uint8ArrayAlloc(0),
                    operator: uint8ArrayAlloc(0),
                    messenger: uint8ArrayAlloc(0),
                    stfId: uint8ArrayAlloc(0),
                    daId: uint8ArrayAlloc(0),
                    credit: uint8ArrayAlloc(0),
                    depth: 0,
                    blockIntervalMs: 0,
                    gasPerSecond: 0n,
                    gasPrice: 0n,
                    generation: 0,
                    startNumber: 0,
                    startParent: uint8ArrayAlloc(0),
                    multiaddrs: []
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
                            obj.chain = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.status = reader.uint32();
                            break;
                        }
                        case 4: {
                            obj.activation = reader.uint64Number();
                            break;
                        }
                        case 5: {
                            obj.sequencer = reader.bytes();
                            break;
                        }
                        case 6: {
                            obj.includer = reader.bytes();
                            break;
                        }
                        case 7: {
                            obj.operator = reader.bytes();
                            break;
                        }
                        case 8: {
                            obj.messenger = reader.bytes();
                            break;
                        }
                        case 9: {
                            obj.stfId = reader.bytes();
                            break;
                        }
                        case 10: {
                            obj.daId = reader.bytes();
                            break;
                        }
                        case 11: {
                            obj.credit = reader.bytes();
                            break;
                        }
                        case 12: {
                            obj.depth = reader.uint32();
                            break;
                        }
                        case 13: {
                            obj.blockIntervalMs = reader.uint32();
                            break;
                        }
                        case 14: {
                            obj.gasPerSecond = reader.uint64();
                            break;
                        }
                        case 15: {
                            obj.gasPrice = reader.uint64();
                            break;
                        }
                        case 16: {
                            obj.generation = reader.uint32();
                            break;
                        }
                        case 17: {
                            obj.startNumber = reader.uint64Number();
                            break;
                        }
                        case 18: {
                            obj.startParent = reader.bytes();
                            break;
                        }
                        case 19: {
                            if (opts.limits?.multiaddrs != null && obj.multiaddrs.length === opts.limits.multiaddrs) {
                                throw new MaxLengthError('Decode error - repeated field "multiaddrs" had too many elements');
                            }
                            obj.multiaddrs.push(reader.string());
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
                    multiaddrs: 0
                };
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
                                field: `${prefix}.chain`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.status`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.activation`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.sequencer`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.includer`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.operator`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.messenger`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 9: {
                            yield {
                                field: `${prefix}.stfId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 10: {
                            yield {
                                field: `${prefix}.daId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 11: {
                            yield {
                                field: `${prefix}.credit`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 12: {
                            yield {
                                field: `${prefix}.depth`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 13: {
                            yield {
                                field: `${prefix}.blockIntervalMs`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 14: {
                            yield {
                                field: `${prefix}.gasPerSecond`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 15: {
                            yield {
                                field: `${prefix}.gasPrice`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 16: {
                            yield {
                                field: `${prefix}.generation`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 17: {
                            yield {
                                field: `${prefix}.startNumber`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 18: {
                            yield {
                                field: `${prefix}.startParent`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 19: {
                            if (opts.limits?.multiaddrs != null && obj.multiaddrs === opts.limits.multiaddrs) {
                                throw new MaxLengthError('Streaming decode error - repeated field "multiaddrs" had too many elements');
                            }
                            yield {
                                field: `${prefix}.multiaddrs[]`,
                                index: obj.multiaddrs,
                                value: reader.string()
                            };
                            obj.multiaddrs++;
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
        return encodeMessage(obj, Member.codec());
    }
    Member.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Member.codec(), opts);
    }
    Member.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Member.codec(), opts);
    }
    Member.stream = stream;
})(Member || (Member = {}));
export var Parameters;
(function (Parameters) {
    let _codec;
    Parameters.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.delta != null && obj.delta !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.delta);
                }
                if ((obj.depositDelta != null && obj.depositDelta !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.depositDelta);
                }
                if ((obj.heartbeat != null && obj.heartbeat !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.heartbeat);
                }
                if ((obj.maxBatchDelay != null && obj.maxBatchDelay !== 0)) {
                    w.uint32(32);
                    w.uint32(obj.maxBatchDelay);
                }
                if ((obj.challengePeriod != null && obj.challengePeriod !== 0)) {
                    w.uint32(40);
                    w.uint32(obj.challengePeriod);
                }
                if ((obj.responsePeriod != null && obj.responsePeriod !== 0)) {
                    w.uint32(48);
                    w.uint32(obj.responsePeriod);
                }
                if ((obj.evidenceAge != null && obj.evidenceAge !== 0)) {
                    w.uint32(56);
                    w.uint32(obj.evidenceAge);
                }
                if ((obj.lifetime != null && obj.lifetime !== 0)) {
                    w.uint32(64);
                    w.uint32(obj.lifetime);
                }
                if ((obj.unpaidLifetime != null && obj.unpaidLifetime !== 0)) {
                    w.uint32(72);
                    w.uint32(obj.unpaidLifetime);
                }
                if ((obj.defaultGas != null && obj.defaultGas !== 0n)) {
                    w.uint32(80);
                    w.uint64(obj.defaultGas);
                }
                if ((obj.quotaMessages != null && obj.quotaMessages !== 0)) {
                    w.uint32(88);
                    w.uint32(obj.quotaMessages);
                }
                if ((obj.quotaBytes != null && obj.quotaBytes !== 0)) {
                    w.uint32(96);
                    w.uint32(obj.quotaBytes);
                }
                if ((obj.quotaGas != null && obj.quotaGas !== 0n)) {
                    w.uint32(104);
                    w.uint64(obj.quotaGas);
                }
                if ((obj.voteThresholdBps != null && obj.voteThresholdBps !== 0)) {
                    w.uint32(112);
                    w.uint32(obj.voteThresholdBps);
                }
                if ((obj.policy != null && obj.policy !== 0)) {
                    w.uint32(120);
                    w.uint32(obj.policy);
                }
                if ((obj.referenceContract != null && obj.referenceContract.byteLength > 0)) {
                    w.uint32(130);
                    w.bytes(obj.referenceContract);
                }
                if ((obj.messengerCodeHash != null && obj.messengerCodeHash.byteLength > 0)) {
                    w.uint32(138);
                    w.bytes(obj.messengerCodeHash);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    delta: 0,
                    depositDelta: 0,
                    heartbeat: 0,
                    maxBatchDelay: 0,
                    challengePeriod: 0,
                    responsePeriod: 0,
                    evidenceAge: 0,
                    lifetime: 0,
                    unpaidLifetime: 0,
                    defaultGas: 0n,
                    quotaMessages: 0,
                    quotaBytes: 0,
                    quotaGas: 0n,
                    voteThresholdBps: 0,
                    policy: 0,
                    referenceContract: uint8ArrayAlloc(0),
                    messengerCodeHash: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.delta = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.depositDelta = reader.uint32();
                            break;
                        }
                        case 3: {
                            obj.heartbeat = reader.uint32();
                            break;
                        }
                        case 4: {
                            obj.maxBatchDelay = reader.uint32();
                            break;
                        }
                        case 5: {
                            obj.challengePeriod = reader.uint32();
                            break;
                        }
                        case 6: {
                            obj.responsePeriod = reader.uint32();
                            break;
                        }
                        case 7: {
                            obj.evidenceAge = reader.uint32();
                            break;
                        }
                        case 8: {
                            obj.lifetime = reader.uint32();
                            break;
                        }
                        case 9: {
                            obj.unpaidLifetime = reader.uint32();
                            break;
                        }
                        case 10: {
                            obj.defaultGas = reader.uint64();
                            break;
                        }
                        case 11: {
                            obj.quotaMessages = reader.uint32();
                            break;
                        }
                        case 12: {
                            obj.quotaBytes = reader.uint32();
                            break;
                        }
                        case 13: {
                            obj.quotaGas = reader.uint64();
                            break;
                        }
                        case 14: {
                            obj.voteThresholdBps = reader.uint32();
                            break;
                        }
                        case 15: {
                            obj.policy = reader.uint32();
                            break;
                        }
                        case 16: {
                            obj.referenceContract = reader.bytes();
                            break;
                        }
                        case 17: {
                            obj.messengerCodeHash = reader.bytes();
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
                                field: `${prefix}.delta`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.depositDelta`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.heartbeat`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.maxBatchDelay`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.challengePeriod`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.responsePeriod`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.evidenceAge`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.lifetime`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 9: {
                            yield {
                                field: `${prefix}.unpaidLifetime`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 10: {
                            yield {
                                field: `${prefix}.defaultGas`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 11: {
                            yield {
                                field: `${prefix}.quotaMessages`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 12: {
                            yield {
                                field: `${prefix}.quotaBytes`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 13: {
                            yield {
                                field: `${prefix}.quotaGas`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 14: {
                            yield {
                                field: `${prefix}.voteThresholdBps`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 15: {
                            yield {
                                field: `${prefix}.policy`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 16: {
                            yield {
                                field: `${prefix}.referenceContract`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 17: {
                            yield {
                                field: `${prefix}.messengerCodeHash`,
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
        return encodeMessage(obj, Parameters.codec());
    }
    Parameters.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Parameters.codec(), opts);
    }
    Parameters.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Parameters.codec(), opts);
    }
    Parameters.stream = stream;
})(Parameters || (Parameters = {}));
export var EnactedConfiguration;
(function (EnactedConfiguration) {
    let _codec;
    EnactedConfiguration.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.predecessor != null && obj.predecessor.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.predecessor);
                }
                if ((obj.activation != null && obj.activation !== 0)) {
                    w.uint32(16);
                    w.uint64Number(obj.activation);
                }
                if (obj.parameters != null) {
                    w.uint32(26);
                    Parameters.codec().encode(obj.parameters, w);
                }
                if (obj.members != null && obj.members.length > 0) {
                    for (const value of obj.members) {
                        w.uint32(34);
                        Member.codec().encode(value, w);
                    }
                }
                if (obj.enactments != null && obj.enactments.length > 0) {
                    for (const value of obj.enactments) {
                        w.uint32(42);
                        w.bytes(value);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    predecessor: uint8ArrayAlloc(0),
                    activation: 0,
                    members: [],
                    enactments: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.predecessor = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.activation = reader.uint64Number();
                            break;
                        }
                        case 3: {
                            obj.parameters = Parameters.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.parameters
                            });
                            break;
                        }
                        case 4: {
                            if (opts.limits?.members != null && obj.members.length === opts.limits.members) {
                                throw new MaxLengthError('Decode error - repeated field "members" had too many elements');
                            }
                            obj.members.push(Member.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.members$
                            }));
                            break;
                        }
                        case 5: {
                            if (opts.limits?.enactments != null && obj.enactments.length === opts.limits.enactments) {
                                throw new MaxLengthError('Decode error - repeated field "enactments" had too many elements');
                            }
                            obj.enactments.push(reader.bytes());
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
                    members: 0,
                    enactments: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.predecessor`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.activation`,
                                value: reader.uint64Number()
                            };
                            break;
                        }
                        case 3: {
                            yield* Parameters.codec().stream(reader, reader.uint32(), `${prefix}.parameters`, {
                                limits: opts.limits?.parameters
                            });
                            break;
                        }
                        case 4: {
                            if (opts.limits?.members != null && obj.members === opts.limits.members) {
                                throw new MaxLengthError('Streaming decode error - repeated field "members" had too many elements');
                            }
                            for (const evt of Member.codec().stream(reader, reader.uint32(), `${prefix}.members[]`, {
                                limits: opts.limits?.members$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.members
                                };
                            }
                            obj.members++;
                            break;
                        }
                        case 5: {
                            if (opts.limits?.enactments != null && obj.enactments === opts.limits.enactments) {
                                throw new MaxLengthError('Streaming decode error - repeated field "enactments" had too many elements');
                            }
                            yield {
                                field: `${prefix}.enactments[]`,
                                index: obj.enactments,
                                value: reader.bytes()
                            };
                            obj.enactments++;
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
        return encodeMessage(obj, EnactedConfiguration.codec());
    }
    EnactedConfiguration.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, EnactedConfiguration.codec(), opts);
    }
    EnactedConfiguration.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, EnactedConfiguration.codec(), opts);
    }
    EnactedConfiguration.stream = stream;
})(EnactedConfiguration || (EnactedConfiguration = {}));
export var ConfigurationRequest;
(function (ConfigurationRequest) {
    let _codec;
    ConfigurationRequest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.after != null && obj.after.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.after);
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
                    after: uint8ArrayAlloc(0),
                    limit: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.after = reader.bytes();
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
                                value: reader.bytes()
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
        return encodeMessage(obj, ConfigurationRequest.codec());
    }
    ConfigurationRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ConfigurationRequest.codec(), opts);
    }
    ConfigurationRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ConfigurationRequest.codec(), opts);
    }
    ConfigurationRequest.stream = stream;
})(ConfigurationRequest || (ConfigurationRequest = {}));
export var ConfigurationResponse;
(function (ConfigurationResponse) {
    let _codec;
    ConfigurationResponse.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.configurations != null && obj.configurations.length > 0) {
                    for (const value of obj.configurations) {
                        w.uint32(10);
                        EnactedConfiguration.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    configurations: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.configurations != null && obj.configurations.length === opts.limits.configurations) {
                                throw new MaxLengthError('Decode error - repeated field "configurations" had too many elements');
                            }
                            obj.configurations.push(EnactedConfiguration.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.configurations$
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
                    configurations: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.configurations != null && obj.configurations === opts.limits.configurations) {
                                throw new MaxLengthError('Streaming decode error - repeated field "configurations" had too many elements');
                            }
                            for (const evt of EnactedConfiguration.codec().stream(reader, reader.uint32(), `${prefix}.configurations[]`, {
                                limits: opts.limits?.configurations$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.configurations
                                };
                            }
                            obj.configurations++;
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
        return encodeMessage(obj, ConfigurationResponse.codec());
    }
    ConfigurationResponse.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ConfigurationResponse.codec(), opts);
    }
    ConfigurationResponse.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ConfigurationResponse.codec(), opts);
    }
    ConfigurationResponse.stream = stream;
})(ConfigurationResponse || (ConfigurationResponse = {}));
