import type { SharedProgress, SharedView } from '../../../typings/shopper';
import { shareTitle } from '../../../cloudfunctions/_core/sharing/share-title';
import { daySlot, daysSlot } from '../../../cloudfunctions/_core/sharing/day-slot';

const NOW = Date.UTC(2026, 10, 21, 6);
const DAY = 86_400_000;
const zone = 'Asia/Shanghai';
const BARE: SharedProgress = {
  kind: 'progress',
  expiresAt: 0,
  stage: 'in_transit',
  headline: [],
  progress: { way: 'forward', at: 2 },
  route: [],
  events: [],
};
const until = (from: number, to = from): SharedView => {
  const eta = daysSlot(NOW + from * DAY, NOW + to * DAY, zone);
  return { ...BARE, ...(eta && { eta }) };
};

it.each([
  { name: 'without a time', view: BARE, zh: '包裹在路上', en: 'A parcel, on the way' },
  { name: 'this week', view: until(1), zh: '包裹在路上，周日左右到', en: 'A parcel, here about Sun' },
  { name: 'one of two days', view: until(1, 2), zh: '包裹在路上，周一左右到', en: 'A parcel, here about Mon' },
  { name: 'later', view: until(10), zh: '包裹在路上，12 月 1 日左右到', en: 'A parcel, here about 1 Dec' },
  { name: 'delivered', view: { ...BARE, stage: 'delivered' as const }, zh: '包裹送到了', en: 'A parcel, delivered' },
  {
    name: 'heard of no more',
    view: { ...BARE, stage: 'expired' as const },
    zh: '包裹很久没有新消息',
    en: 'A parcel, no news for a long time',
  },
  {
    name: 'to be collected',
    view: { kind: 'pickup' as const, expiresAt: 0 },
    zh: '帮忙取个包裹，点开看取件码',
    en: 'A parcel to collect: tap for the code',
  },
])('a card says when it comes, and never 今天: $name', ({ view, zh, en }) => {
  expect(shareTitle(view, 'zh-CN', NOW)).toBe(zh);
  expect(shareTitle(view, 'en', NOW)).toBe(en);
});

it.each([
  { zone: 'Asia/Shanghai', at: '2026-11-21T23:59:59+08:00', day: '2026-11-21T00:00:00+08:00' },
  { zone: 'Asia/Shanghai', at: '2026-11-21T00:00:00+08:00', day: '2026-11-21T00:00:00+08:00' },
  { zone: 'America/New_York', at: '2026-11-20T21:30:00-05:00', day: '2026-11-20T00:00:00-05:00' },
])('a day begins at midnight where it was: $at in $zone', ({ zone: where, at, day }) => {
  expect(daySlot(Date.parse(at), where)).toEqual({ kind: 'day', at: Date.parse(day), zone: where });
});
