import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrokenPromise, mustOf } from './broken-promise';
import { diceOf } from './dice';
import { Ledger } from './ledger';
import { madeTrack } from './made-track';
import { deliveriesIn, hasNoTwins, holdsAllAcknowledged, tellsNothingOvertaken } from './oracle';
import { openShop } from './shop';

const NO = '76123456789012';
const must = mustOf(1, 2);
let ledger: Ledger;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhitu-ledger-'));
  ledger = new Ledger(join(folder, 'ledger.jsonl'));
});
afterEach(() => {
  ledger.close();
  rmSync(folder, { recursive: true });
});

async function shopWithTrack() {
  const shop = openShop(ledger);
  await shop.ship(NO);
  await shop.tell(NO, madeTrack(diceOf(1, 1)));
  return shop;
}

it('finds a node that was acknowledged and is gone', async () => {
  const shop = await shopWithTrack();
  holdsAllAcknowledged(ledger.since(0), shop.parcel, must);
  shop.parcel(NO).events.pop();
  expect(() => holdsAllAcknowledged(ledger.since(0), shop.parcel, must)).toThrow(BrokenPromise);
  expect(() => holdsAllAcknowledged(ledger.since(0), shop.parcel, must)).toThrow(/seed 1, round 2/);
});

it('finds a scan that stands twice', async () => {
  const shop = await shopWithTrack();
  const { events } = shop.parcel(NO);
  hasNoTwins(shop.parcel(NO), must);
  events.push(events[0]!);
  expect(() => hasNoTwins(shop.parcel(NO), must)).toThrow(BrokenPromise);
});

it('finds a message that was delivered twice', () => {
  for (const message of ['a', 'b', 'a']) ledger.append({ what: 'told', message });
  expect(deliveriesIn(ledger.since(0))).toEqual({ told: 3, again: 1 });
});

it('reads from any place on', () => {
  ledger.append({ what: 'refused' });
  const place = ledger.end();
  ledger.append({ what: 'told', message: '已签收' });
  expect(ledger.since(place)).toEqual([{ what: 'told', message: '已签收' }]);
});

it.each([
  { stage: 'out_for_delivery', newest: 'out_for_delivery', isNews: true },
  { stage: 'out_for_delivery', newest: 'delivered', isNews: false },
  { stage: 'trouble', newest: 'out_for_delivery', isNews: true },
  { stage: 'trouble', newest: 'delivered', isNews: false },
])('finds whether a message of $stage is news after $newest', ({ stage, newest, isNews }) => {
  ledger.append({ what: 'told', message: 'a', stage, newest });
  const judge = () => {
    tellsNothingOvertaken(ledger.since(0), must);
  };
  if (isNews) expect(judge).not.toThrow();
  else expect(judge).toThrow(BrokenPromise);
});
