import { kdniao } from '../../cloudfunctions/_providers/kdniao';
import { readPushed } from '../../cloudfunctions/_usecases/read-pushed';
import { mustOf } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault, Figures } from './fault';

/** 2026-11-21 14:00 in Beijing, epoch ms: when all of it reaches us. */
const RECEIVED_AT = Date.UTC(2026, 10, 21, 6);
const FIRST_AT = Date.UTC(2002, 0, 1);
const NODES = 200;
const DAY = 24 * 3_600_000;
/** Zones of the process in which the same must come out. */
const PROCESS_ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York'] as const;
/** With daylight saving, on both halves of the globe, with halves and quarters of an hour, and without. */
const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Asia/Tokyo',
] as const;

/** What a clock on the wall in this zone shows, as Intl has it. */
interface Wall {
  date: string;
  hour: number;
  minute: string;
  second: string;
  offset: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function wallIn(at: number, zone: string): Wall {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'longOffset',
    });
  formats.set(zone, format);
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    minute: part('minute'),
    second: part('second'),
    offset: part('timeZoneName').replace('GMT', '') || '+00:00',
  };
}

const two = (hour: number): string => String(hour).padStart(2, '0');
const clock = ({ hour, minute, second }: Wall): string => `${two(hour)}:${minute}:${second}`;
const beijing = (at: number): Wall => wallIn(at, 'Asia/Shanghai');

/** A way to write a moment, and what of it is left. */
type Write = (at: number, dice: Dice) => { text: string; at: number };

const exactly =
  (text: (at: number, dice: Dice) => string): Write =>
  (at, dice) => ({ text: text(at, dice), at });
const toTheMinute =
  (text: (at: number) => string): Write =>
  (at) => ({ text: text(at), at: at - (at % 60_000) });

const WAYS: readonly Write[] = [
  exactly((at) => `${beijing(at).date} ${clock(beijing(at))}`),
  exactly((at) => `${beijing(at).date}T${clock(beijing(at))}+08:00`),
  exactly((at) => new Date(at).toISOString()),
  exactly((at, dice) => {
    const wall = wallIn(at, dice.pick(ZONES));
    return `${wall.date}T${clock(wall)}${wall.offset}`;
  }),
  exactly((at) => {
    const wall = beijing(at);
    return `${wall.date} ${wall.hour % 12 || 12}:${wall.minute}:${wall.second} ${wall.hour < 12 ? 'AM' : 'PM'}`;
  }),
  exactly((at) => {
    const wall = beijing(at);
    return `${wall.date.replaceAll('-', '/')} ${wall.hour < 12 ? '上午' : '下午'}${wall.hour % 12 || 12}:${wall.minute}:${wall.second}`;
  }),
  toTheMinute((at) => `${beijing(at).date} ${two(beijing(at).hour)}:${beijing(at).minute}`),
  exactly((at) => String(at)),
];

/** What no clock ever shows, or has not shown yet. */
const NEVER: readonly ((dice: Dice) => string)[] = [
  () => '0000-00-00 00:00:00',
  () => '9999-12-31 23:59:59',
  (dice) => `${dice.pick([2001, 2021, 2023, 2025])}-02-29 10:00:00`,
  () => '2024-02-30 10:00:00',
  (dice) => `2026-11-21 ${dice.between(25, 99)}:00:00`,
  (dice) => {
    const wall = beijing(RECEIVED_AT + dice.between(3, 3_000) * DAY);
    return `${wall.date} ${clock(wall)}`;
  },
  () => '',
  () => '昨天',
];

/** Times in every form that carriers write, against Intl; bad ones leave the rest as it is. */
export const writtenTimes: Fault = {
  id: 'F11',
  title: 'times of all zones and forms, and such as cannot be',
  rounds: { test: 15, full: 5_000 },
  async run({ seed, rounds, inZone }) {
    const figures = { dates: rounds * NODES, bad: 0, zones: 0 } satisfies Figures;
    let digest = 0;
    for (let round = 0; round < rounds; round += 1) {
      const [dice, must] = [diceOf(seed, round), mustOf(seed, round)];
      const written = Array.from({ length: NODES }, () => writeOne(dice));
      const want = written.flatMap(({ at }) => at ?? []);
      const { snapshot } = readAll(written.map(({ text }) => text));
      const got = snapshot.scans.map(({ at }) => at);
      must(got.length === want.length, 'a bad time is read, or a good one is not', wrong(written, got));
      must(
        got.every((at, index) => at === want[index]),
        'a time is read as another',
        wrong(written, got),
      );
      must(snapshot.unreadable === NODES - want.length, 'a bad time is not counted');
      figures.bad += snapshot.unreadable;
      digest = got.reduce((sum, at) => (Math.imul(sum, 31) + at / 1_000) | 0, digest);
    }
    if (!inZone) return { ...figures, zones: 1, digest, offset: new Date(RECEIVED_AT).getTimezoneOffset() };
    const must = mustOf(seed, rounds);
    const there = PROCESS_ZONES.map((zone) => inZone(zone, rounds));
    const others = PROCESS_ZONES.filter((_zone, index) => there[index]?.['digest'] !== digest);
    must(others.length === 0, 'in another zone other times come out', others);
    figures.zones = new Set(there.map(({ offset }) => offset)).size;
    must(figures.zones === PROCESS_ZONES.length, 'the processes were not in zones of their own', there);
    return figures;
  },
};

function writeOne(dice: Dice): { text: string; at?: number } {
  if (dice.chance(0.1)) return { text: dice.pick(NEVER)(dice) };
  const at = FIRST_AT + dice.between(0, (RECEIVED_AT - FIRST_AT) / 1_000) * 1_000;
  return dice.pick(WAYS)(at, dice);
}

/** As a push of kdniao's of a Chinese carrier. */
function readAll(times: readonly string[]): ReturnType<typeof readPushed> {
  const nodes = times.map((AcceptTime) => ({ AcceptTime, AcceptStation: '快件已到达【杭州转运中心】' }));
  const track = { ShipperCode: 'ZTO', LogisticCode: '76123456789012', Success: true, State: '2', Traces: nodes };
  const [pushed] = kdniao.tracksIn({ signedText: JSON.stringify({ Data: [track] }), signature: '' });
  if (!pushed) throw new Error('the push has no track');
  return readPushed(pushed, { merchantId: 'shop', provider: 'kdniao', receivedAt: RECEIVED_AT });
}

const wrong = (written: readonly { text: string; at?: number }[], got: readonly number[]): unknown =>
  written.find(({ at }) => at !== undefined && !got.includes(at)) ?? written.filter(({ at }) => at === undefined);
