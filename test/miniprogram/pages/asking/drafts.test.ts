import { Drafts } from '../../../../miniprogram/pages/asking/drafts';
import { memoryCache } from '../../stores/memory-cache';
import { someSession } from '../../stores/some-session';

const DAY = 24 * 3_600_000;
const ASKED = { parcelId: 'p1', kind: 'question' as const, text: '到哪了' };
const ADDRESS = { parcelId: 'p2', kind: 'address' as const, text: '3 号楼 502' };

/** A phone that is launched anew each time that its drafts are opened. */
function phone() {
  const cache = memoryCache();
  const world = { cache, now: 100 * DAY, open: () => new Drafts({ cache, now: () => world.now }) };
  return world;
}

it('keeps one a parcel, over launches; the newest', () => {
  const { open } = phone();
  open().keep(ASKED);
  open().keep({ ...ASKED, text: '到哪了？急' });
  expect([open().of('p1')?.text, open().of('p2')]).toEqual(['到哪了？急', undefined]);
});

it('keeps an address until the app is closed, and writes it nowhere', () => {
  const { cache, open } = phone();
  const drafts = open();
  drafts.keep(ASKED);
  drafts.keep(ADDRESS);
  expect([drafts.of('p2'), open().of('p2')]).toMatchObject([ADDRESS, undefined]);
  expect(JSON.stringify(cache.kept)).not.toContain(ADDRESS.text);
  drafts.keep({ ...ASKED, kind: 'address' });
  expect(cache.kept).toEqual({});
});

it.each([
  { name: 'six days', days: 6, isKept: true },
  { name: 'seven days', days: 7, isKept: false },
  { name: 'a clock that was set back by a month', days: -30, isKept: false },
])('after $name: $isKept', ({ days, isKept }) => {
  const world = phone();
  const drafts = world.open();
  drafts.keep(ASKED);
  world.now += days * DAY;
  expect([drafts, world.open()].map((one) => one.of('p1') !== undefined)).toEqual([isKept, isKept]);
  world.open().keep({ ...ASKED, parcelId: 'p3' });
  expect(JSON.stringify(world.cache.kept).includes('"p1"')).toBe(isKept);
});

it('blanks are nothing typed', () => {
  const { cache, open } = phone();
  open().keep(ASKED);
  open().keep({ ...ASKED, text: ' \n' });
  expect(cache.kept).toEqual({});
});

it('keeps those of eight parcels', () => {
  const { open } = phone();
  for (let n = 1; n <= 9; n += 1) open().keep({ ...ASKED, parcelId: `p${String(n)}` });
  expect([open().of('p1'), open().of('p2')?.text]).toEqual([undefined, ASKED.text]);
});

it('goes with whoever typed it: with all that the phone keeps of them, and what no phone keeps', () => {
  const { cache, open } = phone();
  const drafts = open();
  drafts.keep(ADDRESS);
  drafts.keep(ASKED);
  someSession({ cache }).forget();
  expect(open().of('p1')).toBeUndefined();
  drafts.forget();
  expect([drafts.of('p1'), drafts.of('p2'), cache.kept['drafts']]).toEqual([undefined, undefined, undefined]);
});
