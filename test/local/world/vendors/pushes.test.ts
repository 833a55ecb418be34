import { overrunsIn, type LedgerEntry } from '../../../../local/world/vendors/ledger';
import type { Post } from '../../../../local/world/vendors/vendor';
import { Kdniao } from '../../../../local/world/vendors/kdniao/kdniao';
import {
  ACCOUNTS,
  DAY,
  HOUR,
  SHIPPED_AT,
  parcelOf,
  runUntil,
  subscriptionOf,
  takingPost,
  textOf,
  waybillOf,
  worldOf,
} from './vendor-shop';

const MINUTE = 60_000;
const PARCEL = parcelOf();
const END = SHIPPED_AT + 100 * DAY;

const kinds = (entries: readonly LedgerEntry[]) => entries.map(({ what }) => what).filter((what) => what !== 'asked');
const returnCode = (text: string) => (JSON.parse(text) as { returnCode: string }).returnCode;

describe.each(['kdniao', 'kuaidi100'] as const)('%s', (code) => {
  function subscribed(habits = {}) {
    const world = worldOf([PARCEL], habits);
    world[code].answer(subscriptionOf(code, waybillOf(PARCEL)), SHIPPED_AT);
    return { ...world, vendor: world[code], taking: takingPost(code) };
  }

  it('pushes the whole track whenever it has grown, and stops when it was signed', async () => {
    const { vendor, taking } = subscribed();
    await runUntil(END, vendor, taking.post);
    const snapshots = taking.snapshots();
    expect(snapshots.map(({ scans }) => scans.length)).toEqual([1, 2, 3, 4]);
    expect(snapshots.at(-1)?.ended).toBe('signed');
    expect(vendor.nextAt()).toBeUndefined();
  });

  it('says nothing of a number that nobody subscribed', async () => {
    const vendor = worldOf([PARCEL])[code];
    expect(vendor.nextAt()).toBeUndefined();
    expect(await vendor.tick(END, takingPost(code).post)).toBe(0);
  });

  it('writes down what it told, and what was acknowledged', async () => {
    const { vendor, taking, ledger } = subscribed();
    await runUntil(SHIPPED_AT + 5 * HOUR, vendor, taking.post);
    expect(kinds(ledger.entries())).toEqual(['told', 'acknowledged']);
    expect(ledger.entries()[1]).toMatchObject({ told: [{ waybillNo: PARCEL.waybillNo, scans: 1 }] });
  });

  it('goes on with the whole track after an outage', async () => {
    const { vendor, taking } = subscribed();
    vendor.setWeather({ pushes: 'halted' }, SHIPPED_AT);
    vendor.setWeather({}, SHIPPED_AT + 3 * DAY);
    await runUntil(END, vendor, taking.post);
    expect(taking.snapshots().map(({ scans }) => scans.length)).toEqual([4]);
  });

  it.each([
    { weather: 'repeated', sizes: [1, 1, 2, 2, 3, 3, 4, 4] },
    { weather: 'stale_last', sizes: code === 'kdniao' ? [1, 0, 2, 1, 3, 2, 4, 3] : [1, 2, 1, 3, 2, 4, 3] },
  ] as const)('$weather: $sizes', async ({ weather, sizes }) => {
    const { vendor, taking } = subscribed();
    vendor.setWeather({ pushes: weather }, SHIPPED_AT);
    await runUntil(END, vendor, taking.post);
    expect(taking.snapshots().map(({ scans }) => scans.length)).toEqual(sizes);
  });

  it('delayed ones come late, and all of them', async () => {
    const { vendor, taking } = subscribed({ rhythmMs: HOUR });
    vendor.setWeather({ pushes: 'delayed' }, SHIPPED_AT);
    await runUntil(END, vendor, taking.post);
    expect(
      taking
        .snapshots()
        .map(({ scans }) => scans.length)
        .sort(),
    ).toEqual([1, 2, 3, 4]);
  });

  it('does not hear the reply and pushes again', async () => {
    const { vendor, taking, ledger } = subscribed();
    vendor.setWeather({ pushes: 'unheard' }, SHIPPED_AT);
    vendor.setWeather({}, SHIPPED_AT + 4 * HOUR + 16 * MINUTE);
    await runUntil(SHIPPED_AT + 8 * HOUR, vendor, taking.post);
    expect(taking.snapshots().every(({ scans }) => scans.length === 1)).toBe(true);
    expect(kinds(ledger.entries()).slice(0, 3)).toEqual(['told', 'unacknowledged', 'told']);
  });

  it('a push in GBK is a form of GBK bytes, signed as such', async () => {
    const { vendor, taking } = subscribed();
    vendor.setWeather({ pushes: 'gbk' }, SHIPPED_AT);
    await runUntil(SHIPPED_AT + 5 * HOUR, vendor, taking.post);
    expect(taking.pushes[0]?.body).toContain('%A1%BE%B7%F0%C9%BD%CA%D0%A1%BF');
    expect(taking.snapshots()[0]?.scans.map(({ rawText }) => rawText)).toEqual(['【佛山市】 已揽收']);
  });
});

describe('kuaidi100', () => {
  const subscribe = (world: ReturnType<typeof worldOf>, parcel = PARCEL, now = SHIPPED_AT) =>
    returnCode(textOf(world.kuaidi100.answer(subscriptionOf('kuaidi100', waybillOf(parcel)), now)));
  const refusing: Post = () => Promise.resolve({ status: 200, text: '{"result":false}' });

  it('tries a push that was not taken three times more, half an hour apart, and then drops it for good', async () => {
    const world = worldOf([parcelOf({ nodes: PARCEL.nodes.slice(0, 1) })]);
    subscribe(world);
    await runUntil(SHIPPED_AT + DAY, world.kuaidi100, refusing);
    const tries = world.ledger.entries().filter(({ what }) => what === 'told');
    const first = tries[0]?.at ?? 0;
    expect(tries.map(({ at }) => at - first)).toEqual([0, 30 * MINUTE, 60 * MINUTE, 90 * MINUTE]);
    expect(world.ledger.entries().at(-1)).toMatchObject({ what: 'dropped', at: first + 90 * MINUTE });
    const taking = takingPost('kuaidi100');
    await runUntil(SHIPPED_AT + 30 * DAY, world.kuaidi100, taking.post);
    expect(taking.pushes).toEqual([]);
  });

  it('gives up after three days without a record, and takes no new subscription for half an hour', async () => {
    const world = worldOf([parcelOf({ nodes: [] })]);
    subscribe(world);
    const taking = takingPost('kuaidi100');
    await runUntil(END, world.kuaidi100, taking.post);
    expect(taking.snapshots()).toEqual([expect.objectContaining({ ended: 'given_up', scans: [] })]);
    const gaveUpAt = world.ledger.entries().find(({ what }) => what === 'told')?.at ?? 0;
    expect(gaveUpAt).toBeGreaterThanOrEqual(SHIPPED_AT + 3 * DAY);
    expect(subscribe(world, PARCEL, gaveUpAt + 29 * MINUTE)).toBe('500');
    expect(overrunsIn(world.ledger)).toEqual([expect.objectContaining({ rule: 'subscribed_too_soon' })]);
    expect(subscribe(world, PARCEL, gaveUpAt + 30 * MINUTE)).toBe('200');
  });

  it('gives up after sixty days without change', async () => {
    const world = worldOf([parcelOf({ nodes: PARCEL.nodes.slice(0, 2) })]);
    subscribe(world);
    const taking = takingPost('kuaidi100');
    await runUntil(END, world.kuaidi100, taking.post);
    expect(taking.snapshots().map(({ ended, scans }) => [ended, scans.length])).toEqual([
      [undefined, 1],
      [undefined, 2],
      ['given_up', 2],
    ]);
  });

  it('corrects a wrong carrier: an abort that names the right one, and then its track', async () => {
    const world = worldOf([
      parcelOf({ nodes: [...PARCEL.nodes.slice(0, 2), { hours: 100, words: '已签收', kind: 'signed' }] }),
    ]);
    subscribe(world, parcelOf({ carrier: 'sto-express' }));
    const taking = takingPost('kuaidi100');
    await runUntil(END, world.kuaidi100, taking.post);
    const said = taking.pushes.map(({ body }) => {
      const { status, autoCheck, comOld, comNew } = JSON.parse(new URLSearchParams(body).get('param') ?? '') as Record<
        string,
        string
      >;
      return { status, autoCheck, comOld, comNew };
    });
    expect(said).toEqual([
      { status: 'abort', autoCheck: '0', comOld: '', comNew: 'yuantong' },
      { status: 'polling', autoCheck: '1', comOld: 'shentong', comNew: 'yuantong' },
      { status: 'shutdown', autoCheck: '1', comOld: 'shentong', comNew: 'yuantong' },
    ]);
    expect(taking.snapshots().map(({ correction }) => correction)).toEqual(
      Array(3).fill({ from: 'sto-express', to: 'yto-express' }),
    );
  });

  it('tells the track of the country of destination when asked for it, and nothing of carriers', async () => {
    const abroad = {
      carrier: 'deutsche-post',
      nodes: [{ hours: 200, words: 'Delivered', kind: 'signed' as const }],
    };
    const parcel = parcelOf({
      carrier: 'yunexpress',
      waybillNo: 'YT9900000000000001',
      nodes: PARCEL.nodes.slice(0, 2),
      abroad,
    });
    const world = worldOf([parcel]);
    subscribe(world, parcel);
    const taking = takingPost('kuaidi100');
    await runUntil(END, world.kuaidi100, taking.post);
    const last = taking.snapshots().at(-1);
    expect([last?.scans.length, last?.ended]).toEqual([3, 'signed']);
    expect(taking.pushes.at(-1)?.body).not.toContain('comNew');
  });

  it('pushes everything once more when told to', async () => {
    const world = worldOf([PARCEL]);
    subscribe(world);
    const taking = takingPost('kuaidi100');
    await runUntil(END, world.kuaidi100, taking.post);
    world.kuaidi100.updateAll(PARCEL.waybillNo, END);
    await world.kuaidi100.tick(END, taking.post);
    expect(taking.pushes.at(-1)?.body).toContain('updateall');
    expect(taking.snapshots().at(-1)?.scans).toHaveLength(4);
  });
});

describe('kdniao', () => {
  it('tries a push again for a day and a half, and then drops it; the next one brings the whole track', async () => {
    const world = worldOf([
      parcelOf({ nodes: [...PARCEL.nodes.slice(0, 1), { hours: 80, words: '已签收', kind: 'signed' }] }),
    ]);
    world.kdniao.answer(subscriptionOf('kdniao', waybillOf(PARCEL)), SHIPPED_AT);
    const refusing: Post = () => Promise.resolve({ status: 200, text: '{"Success":false}' });
    await runUntil(SHIPPED_AT + 3 * DAY, world.kdniao, refusing);
    const told = kinds(world.ledger.entries()).filter((what) => what === 'told');
    expect([told.length, world.ledger.entries().at(-1)?.what]).toEqual([7, 'dropped']);
    const taking = takingPost('kdniao');
    await runUntil(END, world.kdniao, taking.post);
    expect(taking.snapshots().map(({ scans }) => scans.length)).toEqual([2]);
  });

  it('goes on when a number is subscribed anew that it gave up after 60 days of silence', async () => {
    const late = { hours: 80 * 24, words: '已签收', kind: 'signed' as const };
    const parcel = parcelOf({ nodes: [...PARCEL.nodes.slice(0, 1), late] });
    const world = worldOf([parcel]);
    const taking = takingPost('kdniao');
    for (const days of [0, 1, 70]) {
      await runUntil(SHIPPED_AT + days * DAY, world.kdniao, taking.post);
      if (days === 70) expect(world.kdniao.nextAt()).toBeUndefined();
      world.kdniao.answer(subscriptionOf('kdniao', waybillOf(parcel)), SHIPPED_AT + days * DAY);
    }
    await runUntil(END, world.kdniao, taking.post);
    expect(taking.snapshots().map(({ scans }) => scans.length)).toEqual([1, 1, 2]);
  });

  it.each([
    { plan: 'free', type: '101' },
    { plan: 'paid', type: '102' },
  ] as const)('the pushes of a $plan account are of type $type', async ({ plan, type }) => {
    const world = worldOf([PARCEL], {}, { kdniao: { plan } });
    world.kdniao.answer(subscriptionOf('kdniao', waybillOf(PARCEL), plan), SHIPPED_AT);
    const taking = takingPost('kdniao');
    await runUntil(END, world.kdniao, taking.post);
    expect(new Set(taking.pushes.map(({ body }) => new URLSearchParams(body).get('RequestType')))).toEqual(
      new Set([type]),
    );
    expect(taking.snapshots().at(-1)?.scans).toHaveLength(4);
  });

  it('puts several parcels of an account into one push, so many at most', async () => {
    const parcels = Array.from({ length: 3 }, (_, at) => parcelOf({ waybillNo: `YT259900000000${String(at)}` }));
    const { truth, ledger } = worldOf(parcels);
    const kdniao = new Kdniao({ truth, ledger, accounts: [ACCOUNTS.kdniao], parcelsAPush: 2 });
    for (const parcel of parcels) kdniao.answer(subscriptionOf('kdniao', waybillOf(parcel)), SHIPPED_AT);
    const taking = takingPost('kdniao');
    await kdniao.tick(SHIPPED_AT + 4 * HOUR, taking.post);
    expect([taking.pushes.length, taking.snapshots().length]).toEqual([2, 3]);
  });
});
