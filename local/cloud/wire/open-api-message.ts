import { Reader, Writer } from 'protobufjs';
import { CloudError } from '../cloud-error';

/** What `cloud.openapi.*` sends: the call's fields in snake_case; a picture or another file is its bytes. */
export type OpenApiFields = Record<string, unknown>;

/** Field numbers of wx-server-sdk's CommApiData, OpenApiData and KeyValuePair. */
const OPEN_API_DATA = 2;
const PAIR = 1;
const PAIR_KEY = 1;
const PAIR_VALUE = 2;
const PAIR_TYPE = 3;
/** Field numbers of CommOpenApiResp. */
const RESPONSE_DATA = 1;
const RESPONSE_TYPE = 2;
const RESPONSE_ERROR = 3;
/** Protobuf's wire types: of numbers; of text, bytes and messages. */
const VARINT = 0;
const LENGTH_DELIMITED = 2;

/**
 * Reads CommApiData{2 OpenApiData{1 repeated KeyValuePair{1 key; 2 value: JSON, or bytes when there is 3 contenttype}}}.
 *
 * @throws CloudError INVALID_PARAM
 */
export function readOpenApiRequest(bytes: Uint8Array): OpenApiFields {
  try {
    const calls = submessages(bytes, OPEN_API_DATA);
    const pairs = calls.flatMap((call) => submessages(call, PAIR));
    return Object.fromEntries(pairs.map(readPair));
  } catch (error) {
    throw new CloudError('INVALID_PARAM', `requestData: no message of cloud.openapi (${String(error)})`);
  }
}

/** Writes CommOpenApiResp{1 respData; 2 contentType}. @param json the interface's answer */
export function printOpenApiReply(json: string): Buffer {
  return printOpenApiFile('application/json', Buffer.from(json, 'utf8'));
}

/** The same with what is no JSON. */
export function printOpenApiFile(contentType: string, bytes: Uint8Array): Buffer {
  const writer = Writer.create();
  writer.uint32(tagOf(RESPONSE_DATA)).bytes(bytes);
  writer.uint32(tagOf(RESPONSE_TYPE)).string(contentType);
  return Buffer.from(writer.finish());
}

/** Writes CommOpenApiResp{3 errorCode}: WeChat's system refuses before the interface is asked. */
export function printOpenApiRefusal(errorCode: number): Buffer {
  const writer = Writer.create();
  writer.uint32(tagOf(RESPONSE_ERROR, VARINT)).int32(errorCode);
  return Buffer.from(writer.finish());
}

function readPair(pair: Uint8Array): [string, unknown] {
  const [key, value, type] = [PAIR_KEY, PAIR_VALUE, PAIR_TYPE].map((field) => submessages(pair, field)[0]);
  const bytes = Buffer.from(value ?? []);
  return [Buffer.from(key ?? []).toString('utf8'), type ? bytes : (JSON.parse(bytes.toString('utf8')) as unknown)];
}

/** The length-delimited values of one field. */
function submessages(bytes: Uint8Array, field: number): Uint8Array[] {
  const reader = Reader.create(bytes);
  const found: Uint8Array[] = [];
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag >>> 3 === field && (tag & 7) === LENGTH_DELIMITED) found.push(reader.bytes());
    else reader.skipType(tag & 7);
  }
  return found;
}

function tagOf(field: number, wireType = LENGTH_DELIMITED): number {
  return (field << 3) | wireType;
}
