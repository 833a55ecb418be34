import * as v from 'valibot';
import { AppError } from '../../_core/app-error';
import { isInsideChina, normalizeWaybillNo } from '../../_core/carriers/carriers';
import { cleanWords } from '../../_core/text/clean-words';
import { CHINA_ZONE, readLocalTime } from '../../_core/tracking/local-time';
import { withoutUndefined } from '../../_core/without-undefined';
import type { Scan, Snapshot } from '../../_core/tracking/types';
import type { Eta } from '../../../typings/shopper';
import type { ReceivedPush } from '../provider';
import { carrierOf } from './carrier-codes';
import { isKnownState, readingOfState } from './state-table';

/** Characters of a whole body; a form body is ASCII, so these are bytes. */
const MAX_BODY = 1_048_576;
const MAX_PARCELS = 500;
const MAX_NODES = 1_000;
/** What kdniao's codes look like. Anything else, a number that could be a phone's included, is neither kept nor logged. */
const CODE = /^(?!.*\d{7})[\w-]{1,16}$/;
const MALFORMED = 'malformed';

/** 101 track, 102 track with more facts. 107 (cash on delivery) and all others say nothing about a parcel's way. */
const KINDS: ReadonlySet<string> = new Set(['101', '102']);

/** kdniao sends some values as text or as number, and null for nothing. */
const word = v.pipe(
  v.nullable(v.union([v.string(), v.number()])),
  v.transform((value) => (value === null ? '' : String(value).trim())),
);
const given = v.optional(word, '');
const Node = v.object({ AcceptTime: word, AcceptStation: word, Location: given, Action: given, Remark: given });
const Track = v.object({
  ShipperCode: v.pipe(word, v.minLength(1)),
  LogisticCode: v.pipe(word, v.minLength(1)),
  Success: v.optional(v.union([v.boolean(), v.string()]), true),
  EstimatedDeliveryTime: given,
  Traces: v.optional(v.nullable(v.array(Node))),
});
const Push = v.object({ Data: v.array(Track) });

type NodeOf = v.InferOutput<typeof Node>;
type TrackOf = v.InferOutput<typeof Track>;

/** @throws AppError `too_large`; `unsupported_format` for what is no form of kdniao's */
export function openPush(body: string): ReceivedPush {
  if (body.length > MAX_BODY) throw new AppError('too_large', 'kdniao: body over 1 MB');
  const form = new URLSearchParams(body);
  const [kind, signedText, signature] = ['RequestType', 'RequestData', 'DataSign'].map((name) => onlyField(form, name));
  if (kind === undefined || signedText === undefined || signature === undefined) {
    throw new AppError('unsupported_format', 'kdniao: RequestData, RequestType or DataSign missing or given twice');
  }
  if (!KINDS.has(kind)) throw new AppError('unsupported_format', 'kdniao: RequestType is neither 101 nor 102');
  return { signedText, signature };
}

function onlyField(form: URLSearchParams, name: string): string | undefined {
  const values = form.getAll(name);
  return values.length === 1 ? values[0] : undefined;
}

/** @throws AppError `too_large`; `unsupported_format` for keys or shapes that kdniao does not document */
export function readPush({ signedText }: ReceivedPush): Snapshot[] {
  const body = parseJson(signedText);
  checkSize(body);
  const push = v.safeParse(Push, body);
  if (!push.success) {
    const where = push.issues.map((issue) => v.getDotPath(issue) ?? '').slice(0, 3);
    throw new AppError('unsupported_format', `kdniao: not the documented shape at ${where.join(', ')}`);
  }
  return push.output.Data.map(readTrack);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('unsupported_format', 'kdniao: RequestData is no JSON', { cause });
  }
}

/** Counts before anything is looked at closely. */
function checkSize(body: unknown): void {
  const tracks = listIn(body, 'Data');
  if (tracks.length > MAX_PARCELS) throw new AppError('too_large', 'kdniao: over 500 parcels in one push');
  if (tracks.some((track) => listIn(track, 'Traces').length > MAX_NODES)) {
    throw new AppError('too_large', 'kdniao: over 1,000 nodes in one track');
  }
}

function listIn(value: unknown, key: string): unknown[] {
  const list: unknown =
    typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  return Array.isArray(list) ? list : [];
}

function readTrack(track: TrackOf): Snapshot {
  const nodes = nodesOf(track);
  const carrier = carrierOf(track.ShipperCode);
  const scans = nodes.flatMap((node) => readNode(node, carrier) ?? []);
  const codes = nodes.map(({ Action }) => Action).filter((code) => code !== '' && !isKnownState(code));
  return withoutUndefined({
    carrier,
    providerCarrier: codeOf(track.ShipperCode) ?? MALFORMED,
    waybillNo: normalizeWaybillNo(track.LogisticCode),
    scans,
    unreadable: nodes.length - scans.length,
    unknownCodes: [...new Set(codes.map((code) => codeOf(code) ?? MALFORMED))],
    eta: readEta(track.EstimatedDeliveryTime),
  });
}

/** A failure is no error: 暂无轨迹信息 is sent as one. */
function nodesOf({ Success, Traces }: TrackOf): NodeOf[] {
  if (String(Success).toLowerCase() !== 'true') return [];
  if (Traces === undefined) throw new AppError('unsupported_format', 'kdniao: a track without Traces');
  return Traces ?? [];
}

/** @returns undefined when the time cannot be read: without it a scan has no place in the track */
function readNode(
  { AcceptTime, AcceptStation, Location, Action, Remark }: NodeOf,
  carrier: string | undefined,
): Scan | undefined {
  const at = readLocalTime(AcceptTime);
  if (at === undefined) return undefined;
  return withoutUndefined({
    at,
    zone: CHINA_ZONE,
    zoneKnown: isInsideChina(carrier) && /\p{Script=Han}/u.test(AcceptStation),
    rawText: cleanWords(AcceptStation || Remark),
    place: cleanWords(Location) || undefined,
    providerCode: codeOf(Action),
    codeReading: readingOfState(Action),
  });
}

const codeOf = (text: string): string | undefined => (CODE.test(text) ? text : undefined);

const DAY_MS = 24 * 60 * 60 * 1_000;
const MINUTE_MS = 60 * 1_000;

/** A date alone is a window of that whole day. */
function readEta(text: string): Eta | undefined {
  const from = readLocalTime(text);
  if (from === undefined) return undefined;
  const isDate = !text.includes(':');
  return { from, ...(isDate && { to: from + DAY_MS - MINUTE_MS }), zone: CHINA_ZONE, source: 'carrier' };
}
