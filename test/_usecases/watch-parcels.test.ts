import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { watchParcels } from '../../cloudfunctions/_usecases/watch-parcels';
import { configuredMerchants } from '../../cloudfunctions/_adapters/configured-merchants';
import { sourceState } from '../../cloudfunctions/_core/following/follow-state';
import { handle } from '../../cloudfunctions/_core/issues/handle';
import { laneId } from '../../cloudfunctions/_core/issues/lanes/lane-id';
import { withRests } from '../../cloudfunctions/_core/issues/lanes/rest-counts';
import { schedule } from '../../cloudfunctions/_core/following/schedule';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { syncTracks } from '../../cloudfunctions/_usecases/sync-tracks';
import { termsOf } from '../../cloudfunctions/_usecases/terms-of';
import { shipForm } from './kdniao-track';
import { answered, askedOf, TAKEN } from './source-answers';
import { PlayedParcel, TICK_MS, type PlayedScan } from './played-parcel';

const HOUR = 3_600_000;
const T0 = Date.UTC(2026, 10, 2, 2);
const PICKED_UP: PlayedScan = { at: T0 + HOUR, words: '【佛山市】 【佛山顺德】 的 周师傅 已揽收' };
const NOTHING_YET = answered({ result: false, returnCode: '201', message: '查无结果' });
const AT_HUB: PlayedScan = { at: T0 + 10 * HOUR, words: '【武汉市】 快件到达 【武汉中转部】' };
const LEFT: PlayedScan = { at: T0 + 30 * HOUR, words: '【武汉市】 快件离开 【武汉中转部】 已发往 【杭州中转部】' };

let ports: MemoryPorts;
beforeEach(() => {
  ports = memoryPorts(T0);
});

const hours = (ms: number): number => (ms - T0) / HOUR;

describe('a parcel that rests at a hub', () => {
  it('is the shopper\u2019s to see after six hours, staff\u2019s after a day, and nobody\u2019s once it has left', async () => {
    const parcel = await PlayedParcel.ship(ports, [PICKED_UP, AT_HUB, { ...LEFT, at: T0 + 40 * HOUR }]);
    await parcel.until(T0 + 15 * HOUR);
    expect(parcel.stored.openIssues).toEqual([]);
    await parcel.until(T0 + 17 * HOUR);
    expect(parcel.stored.issues).toMatchObject([{ code: 'stalled', since: AT_HUB.at, only: 'shopper' }]);
    expect(parcel.stored.notices.filter(({ channel }) => channel === 'room')).toEqual([]);
    await parcel.until(T0 + 35 * HOUR);
    expect(parcel.stored.issues[0]).not.toHaveProperty('only');
    expect(hours(parcel.stored.issues[0]?.joinedAt ?? 0)).toBeCloseTo(34, 0);
    expect(parcel.stored.notices.filter(({ channel }) => channel === 'room')).toHaveLength(1);
    await parcel.until(T0 + 41 * HOUR);
    expect(parcel.stored.openIssues).toEqual([]);
    expect(parcel.stored.issues).toMatchObject([{ code: 'stalled', closedAt: T0 + 40 * HOUR }]);
  });

  it('is looked at just before anybody is told, and no issue is opened unseen', async () => {
    const source = { answers: () => false, pushes: () => true };
    const parcel = await PlayedParcel.ship(ports, [PICKED_UP, AT_HUB], { source });
    await parcel.until(T0 + 80 * HOUR);
    expect(parcel.stored.issues).toEqual([]);
  });

  it.each([
    { name: 'lacks the scan that we have', answer: (nodes: unknown[]) => nodes.slice(0, 1) },
    { name: 'has no track at all', answer: () => [] },
  ])('opens nothing on the word of a source that $name', async ({ answer }) => {
    const source = {
      beside: (now: number) =>
        now > T0 + 11 * HOUR ? { data: answer([{ time: '2026-11-02 11:00:00', context: PICKED_UP.words }]) } : {},
    };
    const parcel = await PlayedParcel.ship(ports, [PICKED_UP, AT_HUB], { source });
    await parcel.until(T0 + 30 * HOUR);
    expect(parcel.stored.issues).toEqual([]);
    expect(ports.requests.filter((request) => askedOf(request) === 'kuaidi100 query').length).toBeLessThan(16);
  });

  it('is not opened again once staff settled it, while the silence goes on', async () => {
    const parcel = await PlayedParcel.ship(ports, []);
    await parcel.until(T0 + 25 * HOUR);
    const [issue] = parcel.stored.issues;
    expect(issue).toMatchObject({ code: 'pickup_overdue', only: 'staff' });
    const deed = {
      kind: 'solved' as const,
      at: ports.time.now,
      by: { openid: 'oOwner', name: '店主' },
      outcome: 'false_alarm' as const,
    };
    const handled = issue && handle(parcel.stored, issue, deed);
    if (!handled) throw new Error('not handled');
    ports.stored.set(parcel.id, schedule(handled, termsOf(ports.merchants.byId('shop')), ports.time.now));
    await parcel.until(T0 + 80 * HOUR);
    expect(parcel.stored.issues).toHaveLength(1);
    expect(parcel.stored.openIssues).toEqual([]);
  });

  it('opens what it missed in a gap once its source answers again', async () => {
    const source = { answers: (now: number) => now > T0 + 70 * HOUR, pushes: () => true };
    const parcel = await PlayedParcel.ship(ports, [PICKED_UP, AT_HUB], { source });
    await parcel.until(T0 + 76 * HOUR);
    expect(parcel.stored.issues).toMatchObject([{ code: 'stalled', since: AT_HUB.at }]);
    expect(parcel.stored.issues[0]?.seenAt).toBeGreaterThan(T0 + 70 * HOUR);
  });

  it('is no alarm when its scan comes late, out of a gap', async () => {
    const gap = (now: number) => now < T0 + 12 * HOUR || now > T0 + 70 * HOUR;
    const parcel = await PlayedParcel.ship(
      ports,
      [
        PICKED_UP,
        AT_HUB,
        { ...LEFT, at: T0 + 15 * HOUR },
        { at: T0 + 69 * HOUR, words: '【杭州市】 快件到达 【杭州中转部】' },
      ],
      {
        source: { answers: gap, pushes: gap },
      },
    );
    await parcel.until(T0 + 74 * HOUR);
    expect(parcel.stored.issues).toEqual([]);
  });
});

it('touches nothing a second time', async () => {
  const parcel = await PlayedParcel.ship(ports, [PICKED_UP, AT_HUB]);
  await parcel.until(T0 + 17 * HOUR);
  const { version } = parcel.stored;
  expect(await watchParcels(ports)).toEqual({ due: 0, opened: 0 });
  expect(parcel.stored.version).toBe(version);
});

it('opens within a tick of the moment', async () => {
  const parcel = await PlayedParcel.ship(ports, [PICKED_UP]);
  await parcel.until(T0 + 60 * HOUR);
  const [issue] = parcel.stored.issues;
  expect((issue?.openedAt ?? 0) - (PICKED_UP.at + 48 * HOUR)).toBeLessThanOrEqual(TICK_MS);
});

/** A source that tells where it goes. */
const TO_HANGZHOU = { beside: () => ({ routeInfo: { to: { name: '杭州市' } } }) };
const ARRIVED: readonly PlayedScan[] = [
  PICKED_UP,
  AT_HUB,
  LEFT,
  { at: T0 + 40 * HOUR, words: '【杭州市】 【西湖文三路】 的 王师傅 正在第1次派件' },
  { at: T0 + 42 * HOUR, words: '【杭州市】 快件已在 【西湖文三路】 签收，签收人：本人' },
];

it('learns from what has arrived, and waits as long as its lane does', async () => {
  const parcel = await PlayedParcel.ship(ports, ARRIVED);
  await parcel.until(T0 + 43 * HOUR);
  expect([...ports.laneRecords.values()]).toMatchObject([
    { carrier: 'zto-express', from: '佛山', to: '杭州', merchantId: 'shop', parcels: 1 },
    { merchantId: '*', parcels: 1 },
  ]);
  expect(parcel.stored).toMatchObject({ stage: 'delivered' });
  expect(parcel.stored).not.toHaveProperty('dueAt');
});

it('learns nothing from what came back, though it was at the door', async () => {
  const back: PlayedScan[] = [
    ...ARRIVED.slice(0, 4),
    { at: T0 + 50 * HOUR, words: '【杭州市】 快件已退回，退回原因：收件人拒收' },
    { at: T0 + 60 * HOUR, words: '【佛山市】 退件已签收，签收人：寄件人' },
  ];
  const parcel = await PlayedParcel.ship(ports, back);
  await parcel.until(T0 + 61 * HOUR);
  expect(parcel.stored).toMatchObject({ stage: 'returned' });
  expect(parcel.stored).not.toHaveProperty('dueAt');
  expect(parcel.stored).not.toHaveProperty('learntAt');
  expect(ports.laneRecords.size).toBe(0);
});

it('opens what is due while lanes can neither be read nor written', async () => {
  ports.lanes.byIds = () => Promise.reject(new Error('out of order'));
  const parcel = await PlayedParcel.ship(ports, ARRIVED, { source: TO_HANGZHOU });
  await parcel.until(T0 + 17 * HOUR);
  expect(parcel.stored.issues).toMatchObject([{ code: 'stalled' }]);
  await parcel.until(T0 + 43 * HOUR);
  expect(parcel.stored).toMatchObject({ stage: 'delivered', openIssues: [] });
});

it('waits for a week at most, whatever its lane does', async () => {
  const way = { carrier: 'zto-express', from: '佛山', to: '杭州' };
  const parcel = await PlayedParcel.ship(ports, [PICKED_UP, LEFT], { source: TO_HANGZHOU });
  const counts = withRests({}, Array<number>(40).fill(400 * HOUR));
  for (const merchantId of ['shop', '*']) {
    const _id = laneId(merchantId, way);
    ports.laneRecords.set(_id, { _id, merchantId, ...way, version: 1, counts, parcels: 40 });
  }
  await parcel.until(LEFT.at + 167 * HOUR);
  expect(parcel.stored.issues).toEqual([]);
  await parcel.until(LEFT.at + 169 * HOUR);
  expect(parcel.stored.issues).toMatchObject([{ code: 'stalled', patienceMs: 168 * HOUR }]);
});

it('follows what was shipped before its shop had a source, once it has one', async () => {
  const shop = ports.merchants.byId('shop');
  if (!shop) throw new Error('no shop');
  const withAccounts = (accounts: typeof shop.accounts) =>
    Object.assign(ports, { merchants: configuredMerchants([{ ...shop, accounts }]) });
  withAccounts([]);
  ports.web.replies = (request) => (askedOf(request).endsWith('subscription') ? TAKEN.kuaidi100 : NOTHING_YET);
  const result = await shipOrder(ports, { openid: 'oOwner' }, shipForm({ shippedAt: T0 }));
  expect(result).toMatchObject({ outcome: 'shipped', following: 'no_source' });
  const stored = () => [...ports.stored.values()];
  ports.time.now = T0 + 30 * HOUR;
  expect(sourceState(stored()[0] ?? ({} as never), ports.time.now)).toEqual({ state: 'no_source' });
  withAccounts(shop.accounts.filter(({ provider }) => provider === 'kuaidi100'));
  for (let minute = 0; minute < 3; minute += 1) {
    await syncTracks(ports);
    ports.time.now += 60_000;
  }
  expect(stored()[0]?.following?.subscriptions).toMatchObject({ kuaidi100: { outcome: 'subscribed' } });
  expect(stored()[0]).toHaveProperty('dueAt');
});

describe('a morning on which nobody fetched anything', () => {
  const NUMBERS = Array.from({ length: 12 }, (_none, index) => String(76123456789000 + index));
  const ROOM = { kind: 'wecom', key: '693a91f6-7abc-4bc4-97a0-0ec2fa5aaa00' } as const;

  beforeEach(async () => {
    const shop = ports.merchants.byId('shop');
    if (!shop) throw new Error('no shop');
    Object.assign(ports, { merchants: configuredMerchants([{ ...shop, staffRoom: ROOM }]) });
    ports.web.replies = (request) => (askedOf(request).endsWith('subscription') ? TAKEN.kuaidi100 : NOTHING_YET);
    for (const [index, waybillNo] of NUMBERS.entries())
      await shipOrder(
        ports,
        { openid: 'oOwner' },
        shipForm({
          ...{ waybillNo, orderNo: `A-${String(index)}`, requestKey: waybillNo },
          ...{ shippedAt: T0, checkDigitConfirmed: true },
        }),
      );
  });

  /** All were asked about just now, and there is nothing yet. */
  function seen(at: number): void {
    ports.time.now = at;
    for (const [id, parcel] of ports.stored) {
      if (!parcel.following) throw new Error('not followed');
      ports.stored.set(
        id,
        schedule(
          { ...parcel, following: { ...parcel.following, answeredAt: at, seenAt: at } },
          termsOf(ports.merchants.byId('shop')),
          at,
        ),
      );
    }
  }

  it('is one message to the staff, at once, and none again', async () => {
    seen(T0 + 24 * HOUR);
    ports.count.reset();
    expect(await watchParcels(ports)).toEqual({ due: 12, opened: 12 });
    expect(ports.said).toHaveLength(1);
    expect(ports.said[0]?.title).toContain('12个包裹要处理');
    expect(ports.sent).toEqual([]);
    seen(T0 + 25 * HOUR);
    expect(await watchParcels(ports)).toEqual({ due: 0, opened: 0 });
    expect(ports.said).toHaveLength(1);
  });

  it('goes on with the others when one of them fails, and comes back to that one', async () => {
    seen(T0 + 24 * HOUR);
    let fails = 1;
    ports.hooks.beforeReplace = () => (fails-- > 0 ? Promise.reject(new Error('short of breath')) : Promise.resolve());
    expect(await watchParcels(ports)).toEqual({ due: 12, opened: 11 });
    ports.hooks.beforeReplace = undefined;
    ports.time.now += 31 * 60_000;
    expect(await watchParcels(ports)).toEqual({ due: 1, opened: 1 });
  });

  it('goes on with the others, and tells of them, when one can never be written', async () => {
    seen(T0 + 24 * HOUR);
    const { replace } = ports.parcels;
    const failed: string[] = [];
    ports.log.error = (event) => void failed.push(event);
    ports.parcels.replace = (before, after) =>
      before.waybillNo === NUMBERS[3] ? Promise.reject(new Error('no room')) : replace(before, after);
    expect(await watchParcels(ports)).toEqual({ due: 12, opened: 11 });
    expect(ports.said[0]?.title).toContain('11个包裹要处理');
    expect(failed).toEqual(['a parcel was not watched', 'a parcel was not put off']);
    ports.parcels.replace = replace;
    expect(await watchParcels(ports)).toEqual({ due: 1, opened: 1 });
  });

  it('begins none after its time, and leaves those to the next run', async () => {
    seen(T0 + 24 * HOUR);
    ports.hooks.beforeReplace = () => {
      ports.time.now += 15_000;
      return Promise.resolve();
    };
    expect(await watchParcels(ports)).toMatchObject({ opened: 3 });
    ports.hooks.beforeReplace = undefined;
    expect(await watchParcels(ports)).toEqual({ due: 9, opened: 9 });
  });

  it('puts only that parcel off for which a shop’s sources could not be looked up', async () => {
    const { now } = Object.assign(ports.time, { now: T0 + 40 * HOUR });
    const followed = [...ports.stored.values()].filter(({ dueAt = Infinity }) => dueAt <= now);
    expect(followed.length).toBeGreaterThan(3);
    const [told] = followed;
    const whole = { kuaidi100: { oldest: T0, newest: now, count: 1, lacks: [] } };
    const lastHeard = jest.spyOn(ports.parcels, 'lastHeard');
    lastHeard.mockRejectedValueOnce(new Error('out of order'));
    lastHeard.mockResolvedValue(told ? [{ ...told, tracks: { whole } }] : []);
    expect(await watchParcels(ports)).toEqual({ due: followed.length, opened: followed.length - 1 });
    expect(lastHeard).toHaveBeenCalledTimes(2);
  });

  it('opens nothing twice when two runs overlap', async () => {
    seen(T0 + 24 * HOUR);
    await Promise.all([watchParcels(ports), watchParcels(ports)]);
    for (const { raised, notices } of ports.stored.values()) {
      expect(raised).toHaveLength(1);
      expect(notices.filter(({ id }) => id.startsWith('staff:'))).toHaveLength(1);
    }
    const lines = ports.said.flatMap((message) => message.lines);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
