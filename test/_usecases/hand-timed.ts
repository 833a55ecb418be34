import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience } from '../../typings/vocabulary';
import type { Issue } from '../../cloudfunctions/_core/tracking/types';
import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import { HOUR_MS } from '../../cloudfunctions/_core/issues/expected';
import { laneId } from '../../cloudfunctions/_core/issues/lanes/lane-id';
import { withRests } from '../../cloudfunctions/_core/issues/lanes/rest-counts';
import { cityIn } from '../../cloudfunctions/_core/tracking/place-name';
import { readLocalTime, writeLocalTime } from '../../cloudfunctions/_core/tracking/time/local-time';
import { openPayload } from '../../scripts/explain/open-payload';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { PlayedParcel, type PlayedSource } from './played-parcel';

/** One alarm that is right: see test/fixtures/alarms/README.md. */
export interface RightAlarm {
  code: string;
  at: string;
  who: Audience | 'both';
  raised?: true;
  closedAt?: string;
}

interface SaidEta {
  from: string;
  to?: string;
  saidAt: string;
}

export interface HandTimed {
  name: string;
  carrier: string;
  shippedAt: string;
  destination?: string;
  eta?: SaidEta | SaidEta[];
  events: [time: string, words: string, place?: string | null | undefined, seenAt?: string][];
  until: string;
  lane?: { p50Hours: number; p90Hours: number; n: number };
  alarms: RightAlarm[];
}

const FOLDER = join(__dirname, '../fixtures/alarms');

export const madeTracks = (): HandTimed[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.made.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as HandTimed[]);

/** Whole real payloads, beside the repository where they are at hand. */
const PAYLOADS = join(__dirname, '../../../shared/corpus/payloads');

/** Real tracks with their times from corpus.json; undefined where the payloads are not at hand. */
export function realTracks(): HandTimed[] | undefined {
  if (!existsSync(PAYLOADS)) return undefined;
  const timed = JSON.parse(readFileSync(join(FOLDER, 'corpus.json'), 'utf8')) as Record<
    string,
    Omit<HandTimed, 'events' | 'carrier'> & { carrier?: string }
  >;
  return Object.entries(timed).map(([name, rest]) => {
    const snapshot = openPayload(readFileSync(join(PAYLOADS, `${name}.json`), 'utf8')).parcels[0]?.snapshot;
    const scans = [...(snapshot?.scans ?? [])].sort((a, b) => a.at - b.at);
    const events = scans.map(({ at, rawText, place }): HandTimed['events'][number] => [
      writeLocalTime(at),
      rawText,
      place,
    ]);
    return { ...rest, name, carrier: rest.carrier ?? snapshot?.carrier ?? '', events };
  });
}

/** @throws Error for a time that nobody can read */
export function beijing(text: string): number {
  const at = readLocalTime(text);
  if (at === undefined) throw new Error(`no time: ${text}`);
  return at;
}

/** Somebody hears of an issue. */
export interface Alarm {
  code: string;
  /** Epoch ms. */
  at: number;
  who: Audience;
  /** Staff hear of it once more. */
  raised: boolean;
  closedAt?: number;
}

/** Each alarm for each who hears it. */
export const rightAlarms = (alarms: readonly RightAlarm[]): Alarm[] =>
  alarms.flatMap(({ code, at, who, raised, closedAt }) =>
    (who === 'both' ? (['shopper', 'staff'] as const) : [who]).map((one) => ({
      code,
      at: beijing(at),
      who: one,
      raised: raised === true,
      ...(closedAt !== undefined && { closedAt: beijing(closedAt) }),
    })),
  );

/** Who hears of an issue as it stands, and who was told of it once more. */
const heardBy = ({ only, escalatedAt }: Issue): { who: Audience; raised: boolean }[] => [
  ...(only === undefined ? (['shopper', 'staff'] as const) : [only]).map((who) => ({ who, raised: false })),
  ...(escalatedAt === undefined ? [] : [{ who: 'staff' as const, raised: true }]),
];

/** Plays a track, its source fresh or as it is said to be, and writes down who came to hear of what, and when. */
export async function playTrack(track: HandTimed, source: PlayedSource = {}): Promise<Alarm[]> {
  const ports = memoryPorts(beijing(track.shippedAt));
  const scans = track.events.map(([time, words, place, seenAt]) => ({
    at: beijing(time),
    words,
    ...(typeof place === 'string' && { place }),
    ...(seenAt !== undefined && { knownAt: beijing(seenAt) }),
  }));
  const beside = (now: number) => besideScans(track, now);
  const parcel = await PlayedParcel.ship(ports, scans, { source: { beside, ...source }, carrier: track.carrier });
  if (track.lane) teach(ports, parcel.stored, track);
  const alarms = new Map<string, Alarm>();
  await parcel.until(beijing(track.until), (now) => {
    for (const issue of parcel.stored.issues) note(alarms, issue, now);
  });
  return [...alarms.values()].sort((a, b) => a.at - b.at);
}

function note(alarms: Map<string, Alarm>, issue: Issue, now: number): void {
  const { code, since, closedAt } = issue;
  for (const { who, raised } of heardBy(issue)) {
    const key = `${code}|${String(since)}|${who}|${String(raised)}`;
    const known = alarms.get(key) ?? { code, at: now, who, raised };
    alarms.set(key, { ...known, ...(closedAt !== undefined && { closedAt }) });
  }
}

/** What kuaidi100 says beside the scans: where it goes, and when it is to arrive. */
function besideScans({ destination, eta = [] }: HandTimed, now: number): object {
  const said = (Array.isArray(eta) ? eta : [eta]).filter(({ saidAt }) => beijing(saidAt) <= now).at(-1);
  return {
    ...(destination !== undefined && { routeInfo: { to: { name: destination } } }),
    ...(said && { arrivalTime: said.to ?? said.from.slice(0, 'YYYY-MM-DD'.length) }),
  };
}

/** The merchant's history on the parcel's lane: half of the rests as long as P50, the rest as P90, each of a parcel of its own. */
function teach(ports: MemoryPorts, parcel: Parcel, { lane, events, destination = '' }: HandTimed): void {
  if (!lane) return;
  const { p50Hours, p90Hours, n } = lane;
  const from = cityIn(events[0]?.[2] ?? '') ?? '';
  const way = { carrier: parcel.carrier, from, to: cityIn(destination) ?? '' };
  const rests = Array.from({ length: n }, (_one, index) => (index < n / 2 ? p50Hours : p90Hours) * HOUR_MS);
  const _id = laneId(parcel.merchantId, way);
  const habit = { counts: withRests({}, rests), parcels: n };
  ports.laneRecords.set(_id, { _id, merchantId: parcel.merchantId, ...way, version: 1, ...habit });
}
