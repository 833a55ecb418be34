import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { formBody, push } from '../_usecases/kdniao-track';
import { mustOf } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault, Figures } from './fault';
import { isAcknowledged, openShop, type Shop } from './shop';

const NO = '76123456789012';
const KEY = 'app-key-1';
const MB = 1_048_576;
/** Rounds after which memory has to stand still, rounds in which that shows, and how much it may still move, MB: less than one body. */
const WARM = 1;
const LEAST = WARM + 2;
const MOST_GROWTH_MB = 8;
/**
 * What one body may take at most before anything is given back, MB. A text: twice its cap of 1 MB in each of its forms (as it came, its
 * field, decoded, parsed). Bytes that are no UTF-8: half of what a function has (cloudbaserc.json: 256 MB), for 2 MB of them are
 * percent-encoded one by one before the cap is looked at.
 */
const MOST_FOR_TEXT_MB = 8;
const MOST_FOR_BYTES_MB = 128;

interface Huge {
  body: string;
  isBase64?: boolean;
}

const node = (index: number) => ({ AcceptTime: '2026-11-20 16:00:00', AcceptStation: `第${index}站`, Action: '2' });
const track = (waybillNo: string, Traces: unknown) => ({
  ShipperCode: 'ZTO',
  LogisticCode: waybillNo,
  Success: true,
  State: '2',
  Traces,
});
const signed = (data: string): string => formBody(data, KEY);
const plain = (Data: unknown[]): string => JSON.stringify({ EBusinessID: 'acc-1', Data });

/** What is far too much of something, each signed, so that only its size speaks against it. */
const HUGE: Readonly<Record<string, (dice: Dice) => Huge>> = {
  'ten megabytes': (dice) => ({
    body: signed(plain([track(NO, [node(1)]), 'x'.repeat(10 * MB + dice.between(0, 99))])),
  }),
  'ten megabytes of bytes': (dice) => ({
    body: Buffer.alloc(10 * MB, dice.between(0, 255)).toString('base64'),
    isBase64: true,
  }),
  'a hundred thousand nodes': () => ({
    body: signed(
      plain([
        track(
          NO,
          Array.from({ length: 100_000 }, (_, at) => node(at)),
        ),
      ]),
    ),
  }),
  'nodes just over the limit': (dice) => ({
    body: signed(
      plain([
        track(
          NO,
          Array.from({ length: 1_001 + dice.between(0, 99) }, () => ({ AcceptTime: '' })),
        ),
      ]),
    ),
  }),
  'ten thousand parcels': () => ({
    body: signed(plain(Array.from({ length: 10_000 }, (_, at) => track(`Z${at}`, [])))),
  }),
  'one field ten thousand times': () => ({ body: 'RequestData=x&'.repeat(10_000) }),
};

/** Of these the parcel's own track is taken in, whatever lies beside it. */
const DEEP: Readonly<Record<string, (dice: Dice) => Huge>> = {
  'lists ten thousand deep': () => ({ body: signed(deep('['.repeat(10_000) + ']'.repeat(10_000))) }),
  'objects ten thousand deep': () => ({ body: signed(deep('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000))) }),
  'one sign again and again': (dice) => ({
    body: signed(deep(JSON.stringify(dice.pick(['快', ' ', '%']).repeat(60_000)))),
  }),
};

function deep(extra: string): string {
  const data = new URLSearchParams(
    push([{ waybillNo: NO, nodes: [{ time: '2026-11-20 16:00:00', words: '已揽收' }] }]).body,
  );
  return (data.get('RequestData') ?? '').replace('"Success":true', `"Success":true,"Extra":${extra}`);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** What lives on the heap and beside it, MB. */
function heldMb(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MB;
}

/** Bodies that are far too large in every way: refused without a word to the database, or taken in without harm. */
export const hugeBodies: Fault = {
  id: 'F8',
  title: 'ten megabytes, 100,000 nodes, 10,000 parcels, 10,000 deep',
  rounds: { test: LEAST, full: 20, least: LEAST },
  async run({ seed, rounds, ledger }) {
    const figures = { bodies: 0, accepted: 0, memoryGrewMb: 0, mostForOneMb: 0 } satisfies Figures;
    const shop = openShop(ledger);
    await shop.ship(NO);
    let before = Infinity;
    for (let round = 0; round < rounds; round += 1) {
      const [dice, must] = [diceOf(seed, round), mustOf(seed, round)];
      for (const [name, make] of Object.entries(HUGE)) {
        shop.ports.count.reset();
        const body = make(dice);
        const most = body.isBase64 ? MOST_FOR_BYTES_MB : MOST_FOR_TEXT_MB;
        const { answer, tookMb } = await post(shop, body, round >= WARM);
        must(!isAcknowledged(answer) && answer.statusCode < 500, `${name}: taken in`, answer);
        must(shop.ports.count.writes === 0, 'what is too large is written', name);
        must(round < WARM || tookMb <= most, `${name}: costs too much memory`, tookMb);
        figures.mostForOneMb = Math.max(figures.mostForOneMb, Math.round(tookMb));
        figures.bodies += 1;
      }
      for (const [name, make] of Object.entries(DEEP)) {
        const { answer, tookMb } = await post(shop, make(dice), round >= WARM);
        must(isAcknowledged(answer), `${name}: refused`);
        must(round < WARM || tookMb <= MOST_FOR_TEXT_MB, `${name}: costs too much memory`, tookMb);
        figures.bodies += 1;
        figures.accepted += 1;
      }
      collect();
      if (round < WARM) before = heldMb();
    }
    figures.memoryGrewMb = Math.round(heldMb() - before);
    mustOf(seed, rounds)(figures.memoryGrewMb <= MOST_GROWTH_MB, 'memory grows', figures);
    return figures;
  },
};

/** Hands a body to the function. @returns what that took of memory, before anything of it was given back, MB; 0 when it is not measured */
async function post(shop: Shop, { body, isBase64 = false }: Huge, isMeasured: boolean) {
  if (!isMeasured) return { answer: await shop.post({ body }, isBase64), tookMb: 0 };
  collect();
  const before = heldMb();
  const answer = await shop.post({ body }, isBase64);
  return { answer, tookMb: heldMb() - before };
}
