import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import type { SourceRecord } from '../../cloudfunctions/_core/following/source-record';
import type { Ports, ShopperRecord } from '../../cloudfunctions/_ports';
import { DEFAULT_SETTINGS } from '../../cloudfunctions/_core/access/settings';
import { NEWEST_READ } from '../../cloudfunctions/_core/views/glance';
import { track } from '../_core/tracking/made-events';

type Stores = Pick<Ports, 'parcels' | 'quarantine' | 'shoppers' | 'sources' | 'staff' | 'alerts'>;

let serial = 0;

/** A parcel with an id of its own. */
function someParcel(changes: Partial<Parcel> = {}): Parcel {
  serial += 1;
  const _id = `parcel-${String(serial)}`;
  return {
    _id,
    keys: [_id],
    merchantId: 'm',
    carrier: 'zto-express',
    waybillNo: `7612345678${String(serial).padStart(4, '0')}`,
    orderId: `order-${String(serial)}`,
    orderNo: `A-${String(serial)}`,
    orderedAt: 1_000,
    items: [{ name: '餐椅', quantity: 1 }],
    recipient: { sealed: { keyId: 'k', box: '' }, nameMask: '陈**', phoneMask: '', phoneTail: '', phoneLookup: '' },
    requestKey: 'r',
    shippedAt: 1_000,
    createdAt: 1_000,
    version: 1,
    events: [],
    stage: 'created',
    issues: [],
    openIssues: [],
    facts: {},
    notices: [],
    ...changes,
  };
}

/** What every implementation of the database's ports keeps. */
export function describePorts(name: string, open: () => Promise<Stores>): void {
  describe(`${name}: parcels`, () => {
    let stores: Stores;
    beforeAll(async () => {
      stores = await open();
    });
    const add = async (changes: Partial<Parcel> = {}): Promise<Parcel> => {
      const parcel = someParcel(changes);
      expect(await stores.parcels.add(parcel)).toBe(true);
      return parcel;
    };

    it('gives back what was added, and takes an id once', async () => {
      const parcel = await add();
      expect(await stores.parcels.byId(parcel._id)).toEqual(parcel);
      expect(await stores.parcels.add({ ...parcel, carrier: 'ems' })).toBe(false);
      expect(await stores.parcels.byId(parcel._id)).toEqual(parcel);
      expect(await stores.parcels.byId('nobody')).toBeUndefined();
    });

    it('opens one with its newest events, without its notices', async () => {
      const events = track(...Array.from({ length: NEWEST_READ + 1 }, (_scan, hour) => [hour, '已到达'] as const));
      const { notices: _notices, ...parcel } = await add({ events });
      expect(await stores.parcels.opened(parcel._id)).toEqual({ ...parcel, events: events.slice(1) });
      const { notices: _none, ...short } = await add({ events: events.slice(0, 2) });
      expect(await stores.parcels.opened(short._id)).toEqual(short);
      expect(await stores.parcels.opened('nobody')).toBeUndefined();
    });

    it('finds by any of many keys', async () => {
      const parcels = [await add(), await add({ keys: ['old-number', 'new-number'] })];
      const keys = [
        ...Array.from({ length: 250 }, (_, at) => `none-${String(at)}`),
        parcels[0]?._id ?? '',
        'new-number',
      ];
      const found = await stores.parcels.byKeys(keys);
      expect(found.map(({ _id }) => _id).sort()).toEqual(parcels.map(({ _id }) => _id).sort());
    });

    it('replaces only what it read, field by field, and lets fields go', async () => {
      const before = await add({ nextNoticeAt: 5, facts: { city: '杭州', signer: '本人' } });
      const { nextNoticeAt: _gone, ...rest } = before;
      const after: Parcel = { ...rest, stage: 'in_transit', facts: { city: '武汉' } };
      expect(await stores.parcels.replace(before, after)).toBe(true);
      expect(await stores.parcels.byId(before._id)).toEqual({ ...after, version: 2 });
      expect(await stores.parcels.replace(before, { ...before, stage: 'delivered' })).toBe(false);
      expect(await stores.parcels.byId(before._id)).toEqual({ ...after, version: 2 });
    });

    it('lets one of many writers through', async () => {
      const before = await add();
      const won = await Promise.all(
        ['a', 'b', 'c', 'd'].map((orderNo) => stores.parcels.replace(before, { ...before, orderNo })),
      );
      expect(won.filter(Boolean)).toHaveLength(1);
    });

    it("pages a buyer's parcels, newest order first, without their events", async () => {
      for (const [orderedAt, orderId] of [
        [10, 'a'],
        [30, 'b'],
        [30, 'c'],
        [20, 'd'],
      ] as const)
        await add({ buyer: 'oPaged', orderedAt, orderId });
      await add({ buyer: 'oSomebodyElse', orderedAt: 25 });
      const all = await stores.parcels.pageOfBuyer('oPaged', 10);
      expect(all.map(({ orderId }) => orderId)).toEqual(['c', 'b', 'd', 'a']);
      expect(all[0]).not.toHaveProperty('events');
      expect(all[0]).not.toHaveProperty('notices');
      const rest = await stores.parcels.pageOfBuyer('oPaged', 2, { orderedAt: 30, orderId: 'c' });
      expect(rest.map(({ orderId }) => orderId)).toEqual(['b', 'd']);
    });

    it("gives a buyer's newest parcels with their notices, without their events", async () => {
      const notice = { id: 'delivered', milestone: 'delivered', told: 'delivered', template: 'progress' } as const;
      const notices = [{ ...notice, at: 1, to: 'oOutlined', state: 'sent', attempts: 1, unanswered: 0 } as const];
      for (const [orderedAt, orderId] of [
        [10, 'e'],
        [30, 'f'],
        [30, 'g'],
      ] as const)
        await add({ buyer: 'oOutlined', orderedAt, orderId, notices: [...notices] });
      await add({ buyer: 'oSomebodyElse', orderedAt: 25 });
      const newest = await stores.parcels.outlinesOfBuyer('oOutlined', 2);
      expect(newest.map(({ orderId }) => orderId)).toEqual(['g', 'f']);
      expect(newest[0]).toMatchObject({ notices });
      expect(newest[0]).not.toHaveProperty('events');
      expect(await stores.parcels.outlinesOfBuyer('oNobody', 2)).toEqual([]);
    });

    it('finds by order, by claim, by merchant', async () => {
      const parcel = await add({ orderId: 'the-order', claimHash: 'the-claim', merchantId: 'm-2', shippedAt: 7 });
      const newer = await add({ merchantId: 'm-2', shippedAt: 9 });
      expect((await stores.parcels.ofOrder('the-order')).map(({ _id }) => _id)).toEqual([parcel._id]);
      expect((await stores.parcels.byClaim('the-claim'))?._id).toBe(parcel._id);
      expect(await stores.parcels.byClaim('none')).toBeUndefined();
      expect((await stores.parcels.recentOfMerchant('m-2', 5)).map(({ _id }) => _id)).toEqual([newer._id, parcel._id]);
      expect(await stores.parcels.recentOfMerchant('m-2', 1)).toHaveLength(1);
    });

    it('finds a merchant’s parcels by the end of a phone, newest first', async () => {
      const recipient = { nameMask: '陈**', phoneMask: '138****4321', phoneTail: '4321' };
      const merchantId = 'm-phones';
      const older = await add({ merchantId, recipient, shippedAt: 7 });
      const newer = await add({ merchantId, recipient, shippedAt: 9 });
      await add({ merchantId, recipient: { ...recipient, phoneTail: '9999' } });
      await add({ merchantId: 'm-phones-too', recipient });
      const found = await stores.parcels.ofPhoneTail(merchantId, '4321', 5);
      expect(found.map(({ _id }) => _id)).toEqual([newer._id, older._id]);
      expect(found[0]).not.toHaveProperty('events');
      expect(await stores.parcels.ofPhoneTail(merchantId, '4321', 1)).toHaveLength(1);
    });

    it("hands out those of one receiver's whole phone, newest first", async () => {
      const masked = { nameMask: '陈**', phoneMask: '138****4321', phoneTail: '4321' };
      const recipient = { ...masked, phoneLookup: 'looked-up' };
      const merchantId = 'm-whole-phones';
      const older = await add({ merchantId, recipient, shippedAt: 7 });
      const newer = await add({ merchantId, recipient, shippedAt: 9 });
      await add({ merchantId, recipient: { ...masked, phoneLookup: 'another' } });
      await add({ merchantId, recipient: masked });
      await add({ merchantId: 'm-whole-phones-too', recipient });
      const found = await stores.parcels.ofPhone(merchantId, 'looked-up', 5);
      expect(found.map(({ _id }) => _id)).toEqual([newer._id, older._id]);
      expect(found[0]).not.toHaveProperty('events');
      expect(await stores.parcels.ofPhone(merchantId, 'looked-up', 1)).toHaveLength(1);
    });

    it('finds by any of its links', async () => {
      const link = { kind: 'progress', by: 'oBuyer', number: 1, madeAt: 1, expiresAt: 2 } as const;
      const parcel = await add({ shares: ['link-1', 'link-2'].map((hash) => ({ ...link, hash })) });
      for (const hash of ['link-1', 'link-2']) expect((await stores.parcels.byShare(hash))?._id).toBe(parcel._id);
      const { shares: _withdrawn, ...rest } = parcel;
      await stores.parcels.replace(parcel, rest);
      expect(await stores.parcels.byShare('link-1')).toBeUndefined();
    });

    it("hands out a merchant's troubled parcels, the longest waiting first, until nothing is wrong", async () => {
      const merchantId = 'm-troubled';
      const last = await add({ merchantId, troubledAt: 30, notices: [] });
      const first = await add({ merchantId, troubledAt: 10, shippedAt: 1 });
      await add({ merchantId, troubledAt: 20 });
      await add({ merchantId });
      await add({ merchantId: 'm-troubled-too', troubledAt: 5 });
      const all = await stores.parcels.troubledOfMerchant(merchantId, 10);
      expect(all.map(({ troubledAt }) => troubledAt)).toEqual([10, 20, 30]);
      expect(all[0]).not.toHaveProperty('events');
      expect(all[0]).not.toHaveProperty('notices');
      expect(await stores.parcels.troubledOfMerchant(merchantId, 2)).toHaveLength(2);
      const { troubledAt: _answered, ...rest } = first;
      await stores.parcels.replace(first, rest);
      await stores.parcels.replace(last, { ...last, troubledAt: 15 });
      const left = await stores.parcels.troubledOfMerchant(merchantId, 10);
      expect(left.map(({ troubledAt }) => troubledAt)).toEqual([15, 20]);
    });

    it('hands out the parcels whose notices are due, the longest waiting first', async () => {
      const late = await add({ nextNoticeAt: 900_020 });
      const early = await add({ nextNoticeAt: 900_010 });
      await add({ nextNoticeAt: 900_099 });
      await add();
      const due = await stores.parcels.withNoticesDue({ from: 0, now: 900_050 }, 10);
      expect(due.map(({ _id }) => _id)).toEqual([early._id, late._id]);
    });

    it.each([
      { what: 'to be followed', field: 'followAt', method: 'withFollowsDue' },
      { what: 'to be asked about', field: 'askAt', method: 'withAsksDue' },
    ] as const)("hands out one merchant's parcels that are due $what, the longest waiting first", async (asked) => {
      const { field, method } = asked;
      const merchantId = `m-${field}`;
      const last = await add({ merchantId, [field]: 50 });
      const first = await add({ merchantId, [field]: 10 });
      const second = await add({ merchantId, [field]: 20 });
      await add({ merchantId, [field]: 51 });
      await add({ merchantId });
      await add({ merchantId: 'm-somebody-else', [field]: 5 });
      const due = await stores.parcels[method](merchantId, 50, 10);
      expect(due).toEqual([first, second, last]);
      expect(await stores.parcels[method](merchantId, 50, 2)).toHaveLength(2);
      await stores.parcels.replace(first, { ...first, [field]: 60 });
      expect((await stores.parcels[method](merchantId, 50, 10)).map(({ _id }) => _id)).toEqual([second._id, last._id]);
    });
  });

  describe(`${name}: the rest`, () => {
    let stores: Stores;
    beforeAll(async () => {
      stores = await open();
    });

    it('keeps a track in quarantine until it is taken', async () => {
      const track = { _id: 'q1', merchantId: 'm', sealed: { keyId: 'k', box: 'b' }, version: 0, expiresAt: 5 };
      expect(await stores.quarantine.add(track)).toBe(true);
      expect(await stores.quarantine.add(track)).toBe(false);
      expect(await stores.quarantine.replace(track, { ...track, expiresAt: 6 })).toBe(true);
      expect(await stores.quarantine.replace(track, { ...track, expiresAt: 7 })).toBe(false);
      expect(await stores.quarantine.byKey('q1')).toEqual({ ...track, expiresAt: 6, version: 1 });
      await stores.quarantine.remove('q1');
      expect(await stores.quarantine.byKey('q1')).toBeUndefined();
    });

    it('removes the tracks that ran out, and only those', async () => {
      const { quarantine } = stores;
      for (const [_id, expiresAt] of [
        ['q-old', 10],
        ['q-now', 20],
        ['q-new', 30],
      ] as const)
        await quarantine.add({ _id, merchantId: 'm', sealed: { keyId: 'k', box: 'b' }, version: 0, expiresAt });
      await quarantine.removeExpired(20);
      const left = await Promise.all(['q-old', 'q-now', 'q-new'].map((key) => quarantine.byKey(key)));
      expect(left.map((track) => track?._id)).toEqual([undefined, 'q-now', 'q-new']);
    });

    it('keeps what is known of a source, and takes one writer of two', async () => {
      const { sources } = stores;
      const record: SourceRecord = { _id: 'kdniao|a', version: 1, buckets: { calls: 5 }, health: { hours: [] } };
      const other: SourceRecord = {
        ...record,
        _id: 'kuaidi100|b',
        pausedUntil: { queries: 9 },
        breaker: { queries: '{}' },
      };
      expect(await sources.add(record)).toBe(true);
      expect(await sources.add(record)).toBe(false);
      expect(await sources.add(other)).toBe(true);
      const hour = { at: 0, answered: 1, failed: 0 };
      const { breaker: _well, pausedUntil: _open, ...rest } = other;
      const after = { ...rest, buckets: { queries: 7 }, health: { hours: [hour], answeredAt: 3 } };
      expect(await sources.replace(other, after)).toBe(true);
      expect(await sources.replace(other, { ...other, buckets: {} })).toBe(false);
      const found = await sources.byIds(['kuaidi100|b', 'kdniao|a', 'kdniao|none']);
      const inOrder = found.sort((a, b) => (a._id < b._id ? -1 : 1));
      expect(inOrder).toEqual([record, { ...after, version: 2 }]);
    });

    it('keeps a shopper, and takes one writer of two', async () => {
      const { shoppers } = stores;
      const report = { by: 'phone' as const, key: '1', at: 1, templateIds: ['t-1'] };
      const record: ShopperRecord = {
        _id: 'oKept',
        version: 1,
        settings: DEFAULT_SETTINGS,
        phone: { locale: 'en', zone: 'Europe/Berlin' },
        accepts: { 't-1': 2, 't-2': 1 },
        reports: [report],
      };
      expect(await shoppers.add(record)).toBe(true);
      expect(await shoppers.add({ ...record, accepts: {} })).toBe(false);
      const { phone: _lost, ...rest } = record;
      const after = { ...rest, accepts: { 't-1': 1 }, reports: [] };
      expect(await shoppers.replace(record, after)).toBe(true);
      expect(await shoppers.replace(record, { ...record, accepts: {} })).toBe(false);
      expect(await shoppers.byId('oKept')).toEqual({ ...after, version: 2 });
      expect(await shoppers.byId('oNobody')).toBeUndefined();
    });

    it('forgets a shopper, and those who are not there', async () => {
      const { shoppers } = stores;
      const record = { _id: 'oGone', version: 1, settings: DEFAULT_SETTINGS, accepts: {} };
      await shoppers.add(record);
      await shoppers.remove('oGone');
      await shoppers.remove('oGone');
      expect(await shoppers.byId('oGone')).toBeUndefined();
      expect(await shoppers.replace(record, { ...record, accepts: { 't-1': 1 } })).toBe(false);
      expect(await shoppers.add(record)).toBe(true);
    });

    it('raises an alert once until it has rested, and lets one of two raise it', async () => {
      const { alerts } = stores;
      const REST = 1_000;
      const raise = (now: number, id = 'a-1') => alerts.raise(id, now, REST);
      expect((await Promise.all([raise(5_000), raise(5_000)])).filter(Boolean)).toHaveLength(1);
      expect(await raise(5_999)).toBe(false);
      expect(await raise(4_500)).toBe(false);
      expect(await raise(5_999, 'a-2')).toBe(true);
      expect((await Promise.all([raise(6_000), raise(6_001)])).filter(Boolean)).toHaveLength(1);
      expect(await raise(6_500)).toBe(false);
    });

    it('raises an alert although a clock that was wrong did so in the future', async () => {
      const { alerts } = stores;
      expect(await alerts.raise('a-3', 9_000_000, 1_000)).toBe(true);
      expect(await alerts.raise('a-3', 5_000, 1_000)).toBe(true);
      expect(await alerts.raise('a-3', 5_001, 1_000)).toBe(false);
    });

    it('knows who works where', async () => {
      const record = { _id: 'm|o1', merchantId: 'm', openid: 'o1', name: '小周', role: 'support' as const };
      await stores.staff.save(record);
      await stores.staff.save({ ...record, role: 'owner' });
      expect(await stores.staff.ofPerson('o1')).toEqual([{ ...record, role: 'owner' }]);
      expect(await stores.staff.ofPerson('o2')).toEqual([]);
      const other = { _id: 'm|o3', merchantId: 'm', openid: 'o3', name: '小林', role: 'support' as const };
      await stores.staff.save(other);
      await stores.staff.save({ ...other, _id: 'm-2|o3', merchantId: 'm-2' });
      const staff = await stores.staff.ofMerchant('m');
      expect(staff.sort((a, b) => (a._id < b._id ? -1 : 1))).toEqual([{ ...record, role: 'owner' }, other]);
      expect(await stores.staff.ofMerchant('m-3')).toEqual([]);
    });
  });
}
