import type { ShipResult } from '../../typings/merchant';
import { claimOrder } from '../../cloudfunctions/_usecases/claim-order';
import { getTimeline } from '../../cloudfunctions/_usecases/get-timeline';
import { listOrders } from '../../cloudfunctions/_usecases/list-orders';
import { listParcels } from '../../cloudfunctions/_usecases/list-parcels';
import { saveStaff } from '../../cloudfunctions/_usecases/save-staff';
import * as v from 'valibot';
import { shipOrder, shipOrderInput } from '../../cloudfunctions/_usecases/ship-order';
import { whoAmI } from '../../cloudfunctions/_usecases/who-am-i';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { memoryPorts } from '../_adapters/memory-ports';
import { PLAIN_DAY, push, shipForm } from './kdniao-track';

const OWNER = { openid: 'oOwner' };
const OTHER_OWNER = { openid: 'oOtherOwner' };
const BUYER = { openid: 'oBuyer' };
const STRANGER = { openid: 'oStranger' };
const locale = 'zh-CN' as const;

const { buyerOpenid: _known, ...unclaimedForm } = shipForm();
const claimOf = (result: ShipResult) => {
  if (result.outcome !== 'shipped' || !result.claim) throw new Error('no claim card');
  return { ...result.claim, parcelId: result.parcelId };
};

describe('shipping', () => {
  it('gives the same answer to the same tap, and the parcel it has to another', async () => {
    const ports = memoryPorts();
    const first = await shipOrder(ports, OWNER, unclaimedForm);
    expect(await shipOrder(ports, OWNER, unclaimedForm)).toEqual(first);
    const typed = v.parse(shipOrderInput, { ...unclaimedForm, requestKey: 'tap-2', waybillNo: ' 7612 3456 789012' });
    const again = await shipOrder(ports, OWNER, typed);
    expect(again).toEqual({ outcome: 'duplicate', parcelId: claimOf(first).parcelId });
    expect(ports.stored.size).toBe(1);
  });

  it('asks about an odd check digit before it writes', async () => {
    const ports = memoryPorts();
    const form = shipForm({ carrier: 'ups', waybillNo: '1Z5R89390357567128' });
    expect(await shipOrder(ports, OWNER, form)).toEqual({ outcome: 'odd_check_digit' });
    expect(ports.stored.size).toBe(0);
    expect(await shipOrder(ports, OWNER, { ...form, checkDigitConfirmed: true })).toMatchObject({ outcome: 'shipped' });
  });

  it('refuses carriers that nobody knows, and dates that are still to come', async () => {
    const ports = memoryPorts();
    await expect(shipOrder(ports, OWNER, shipForm({ carrier: 'pigeon' }))).rejects.toMatchObject({
      code: 'unknown_carrier',
    });
    const tomorrow = ports.time.now + 2 * 86_400_000;
    await expect(shipOrder(ports, OWNER, shipForm({ shippedAt: tomorrow }))).rejects.toMatchObject({
      code: 'bad_input',
    });
  });

  it.each(['+86 138 0000 5678', '138-0000-5678', '１３８００００５６７８', '008613800005678'])(
    'knows the phone %s by its digits',
    async (phone) => {
      const ports = memoryPorts();
      const typed = v.parse(shipOrderInput, shipForm({ recipient: { name: '陈小满', phone } }));
      await shipOrder(ports, OWNER, typed);
      const [parcel] = ports.stored.values();
      expect(parcel?.recipient).toMatchObject({ phoneTail: '5678', phoneLookup: ports.vault.lookup('13800005678') });
    },
  );

  it('seals the recipient', async () => {
    const ports = memoryPorts();
    await shipOrder(ports, OWNER, shipForm());
    const [parcel] = ports.stored.values();
    expect(JSON.stringify(parcel)).not.toMatch(/陈小满|13800005678/);
    expect(parcel?.recipient).toMatchObject({ nameMask: '陈**', phoneMask: '138****5678', phoneTail: '5678' });
  });

  it('is for owners: support reads, strangers do not exist', async () => {
    const ports = memoryPorts();
    await saveStaff(ports, OWNER, { openid: 'oSupport', name: '小周', role: 'support' });
    const support = { openid: 'oSupport' };
    expect((await whoAmI(ports, support)).staff).toMatchObject({ role: 'support', can: { ship: false } });
    await expect(shipOrder(ports, support, shipForm())).rejects.toMatchObject({ code: 'forbidden' });
    await expect(saveStaff(ports, support, { openid: 'oX', name: 'x', role: 'owner' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(listParcels(ports, STRANGER, { locale })).rejects.toMatchObject({ code: 'forbidden' });
    expect((await listParcels(ports, support, { locale })).tasks).toEqual([]);
    expect(await whoAmI(ports, STRANGER)).toEqual({});
  });

  it("gives an order's later parcels to the buyer of the first, numbered by shipping", async () => {
    const ports = memoryPorts();
    await shipOrder(ports, OWNER, shipForm());
    const second = {
      ...unclaimedForm,
      waybillNo: '76123456789099',
      requestKey: 'tap-2',
      items: [{ name: '椅垫', quantity: 1 }],
    };
    expect(await shipOrder(ports, OWNER, { ...second, shippedAt: ports.time.now })).not.toHaveProperty('claim');
    const { orders } = await listOrders(ports, BUYER, { locale });
    expect(orders).toHaveLength(1);
    expect(orders[0]).toMatchObject({
      goods: '餐椅 ×2、椅垫',
      parcels: [
        { index: 1, goods: '餐椅 ×2' },
        { index: 2, goods: '椅垫' },
      ],
    });
  });
});

it('two parcels of one order shipped at once agree on when it was ordered', async () => {
  const ports = memoryPorts();
  const ofOrder = ports.parcels.ofOrder;
  let together = 0;
  ports.parcels.ofOrder = async (orderId) => {
    const order = await ofOrder(orderId);
    while (together < 2 && (together += 1) < 2) await Promise.resolve();
    return order;
  };
  await Promise.all(
    [1, 2].map((box) =>
      shipOrder(
        ports,
        OWNER,
        shipForm({
          waybillNo: `7612345678901${String(box)}`,
          requestKey: String(box),
          shippedAt: ports.time.now - box * 3_600_000,
        }),
      ),
    ),
  );
  expect(new Set([...ports.stored.values()].map(({ orderedAt }) => orderedAt)).size).toBe(1);
});

describe('the ship form', () => {
  const accepts = (changes: object) => v.safeParse(shipOrderInput, { ...unclaimedForm, ...changes }).success;
  it.each([
    { name: 'a number with spaces', changes: { waybillNo: 'jt50 1234 5678 901' }, ok: true },
    { name: 'a number of 34 characters', changes: { waybillNo: 'A'.repeat(34) }, ok: true },
    { name: 'a number of 35', changes: { waybillNo: 'A'.repeat(35) }, ok: false },
    { name: 'a number of 5', changes: { waybillNo: '12345' }, ok: false },
    { name: 'an operator for a number', changes: { waybillNo: { $gt: '' } }, ok: false },
    { name: 'nothing in the parcel', changes: { items: [] }, ok: false },
    { name: 'half a chair', changes: { items: [{ name: '椅', quantity: 0.5 }] }, ok: false },
    { name: 'a Uyghur name', changes: { recipient: { name: '阿依古丽·买买提', phone: '13800005678' } }, ok: true },
    { name: 'dashes for a phone', changes: { recipient: { name: '陈', phone: '-------' } }, ok: false },
    { name: 'a phone of letters', changes: { recipient: { name: '陈', phone: 'call me now' } }, ok: false },
    { name: 'a field that nobody asked for', changes: { merchantId: 'other' }, ok: false },
  ])('takes or refuses $name', ({ changes, ok }) => {
    expect(accepts(changes)).toBe(ok);
  });
});

describe('a claim card', () => {
  it('shows what it is for, binds the order once, and then opens for its taker alone', async () => {
    const ports = memoryPorts();
    const { token, parcelId } = claimOf(await shipOrder(ports, OWNER, unclaimedForm));
    const second = { ...unclaimedForm, waybillNo: '76123456789099', requestKey: 'tap-2' };
    await shipOrder(ports, OWNER, second);
    const look = await claimOrder(ports, STRANGER, { locale, token, take: false });
    expect(look).toMatchObject({ shopName: '测试小铺', goods: '餐椅 ×2', stage: 'created' });
    expect(look).not.toHaveProperty('parcelId');
    expect(await claimOrder(ports, BUYER, { locale, token, take: true })).toMatchObject({ parcelId });
    expect((await listOrders(ports, BUYER, { locale })).orders[0]?.parcels).toHaveLength(2);
    expect(await claimOrder(ports, BUYER, { locale, token, take: false })).toMatchObject({ parcelId });
    for (const take of [true, false])
      await expect(claimOrder(ports, STRANGER, { locale, token, take })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('runs out, and a made-up one is none', async () => {
    const ports = memoryPorts();
    const { token } = claimOf(await shipOrder(ports, OWNER, unclaimedForm));
    ports.time.now += 31 * 86_400_000;
    await expect(claimOrder(ports, BUYER, { locale, token, take: true })).rejects.toMatchObject({ code: 'not_found' });
    await expect(claimOrder(ports, BUYER, { locale, token: 'a'.repeat(22), take: true })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('goes to one of two who take it at once', async () => {
    const ports = memoryPorts();
    const { token } = claimOf(await shipOrder(ports, OWNER, unclaimedForm));
    const both = await Promise.allSettled(
      [BUYER, STRANGER].map((caller) => claimOrder(ports, caller, { locale, token, take: true })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('survives a push that writes in between', async () => {
    const ports = memoryPorts();
    const { token, parcelId } = claimOf(await shipOrder(ports, OWNER, unclaimedForm));
    let once = true;
    ports.hooks.beforeReplace = async () => {
      if (!once) return;
      once = false;
      await receivePush(ports, push([{ waybillNo: '76123456789012', nodes: PLAIN_DAY.slice(0, 2) }]));
    };
    await claimOrder(ports, BUYER, { locale, token, take: true });
    expect(ports.stored.get(parcelId)).toMatchObject({ buyer: 'oBuyer', stage: 'in_transit' });
  });
});

describe("somebody else's parcel", () => {
  it.each([
    { who: 'a stranger', caller: STRANGER },
    { who: "another merchant's owner", caller: OTHER_OWNER },
  ])('is for $who as if it did not exist', async ({ caller }) => {
    const ports = memoryPorts();
    const result = await shipOrder(ports, OWNER, shipForm());
    const parcelId = result.outcome === 'shipped' ? result.parcelId : '';
    const theirs = await getTimeline(ports, caller, { locale, parcelId }).catch((error: unknown) => error);
    const absent = await getTimeline(ports, caller, { locale, parcelId: '0'.repeat(64) }).catch(
      (error: unknown) => error,
    );
    expect(theirs).toEqual(absent);
    expect(theirs).toMatchObject({ code: 'not_found' });
    expect((await listOrders(ports, caller, { locale })).orders).toEqual([]);
  });

  it('opens for its buyer and for the staff of its shop, in three reads', async () => {
    const ports = memoryPorts();
    const result = await shipOrder(ports, OWNER, shipForm());
    const parcelId = result.outcome === 'shipped' ? result.parcelId : '';
    await receivePush(ports, push([{ waybillNo: '76123456789012', nodes: PLAIN_DAY.slice(0, 4) }]));
    ports.count.reset();
    const timeline = await getTimeline(ports, BUYER, { locale, parcelId });
    expect(ports.count).toMatchObject({ reads: 3, writes: 0 });
    expect(timeline).toMatchObject({ viewer: 'buyer', stage: 'out_for_delivery', eventCount: 4, index: 1 });
    expect(timeline.events.map(({ at }) => at)).toEqual([...timeline.events.map(({ at }) => at)].sort((a, b) => b - a));
    expect(await getTimeline(ports, OWNER, { locale, parcelId })).toMatchObject({ viewer: 'staff' });
  });
});

describe('the order list', () => {
  it('is one read a page, never cuts an order in two, and reaches every order', async () => {
    const ports = memoryPorts();
    for (let order = 0; order < 70; order += 1)
      for (let box = 0; box < 2; box += 1)
        await shipOrder(
          ports,
          OWNER,
          shipForm({
            orderNo: `A-${String(order)}`,
            waybillNo: `7612345678${String(order * 2 + box).padStart(4, '0')}`,
            requestKey: `${String(order)}-${String(box)}`,
            shippedAt: ports.time.now - (order % 7) * 3_600_000,
          }),
        );
    ports.count.reset();
    const seen: string[] = [];
    let cursor: string | undefined;
    let pages = 0;
    do {
      const page = await listOrders(ports, BUYER, { locale, ...(cursor !== undefined && { cursor }) });
      for (const order of page.orders) expect(order.parcels).toHaveLength(2);
      seen.push(...page.orders.map(({ orderNo }) => orderNo));
      cursor = page.nextCursor;
      pages += 1;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(70);
    expect(seen).toHaveLength(70);
    expect(ports.count.reads).toBe(pages);
  });

  it.each(['', 'x', '1.2', `1.${'g'.repeat(64)}`])('refuses the cursor %j', async (cursor) => {
    await expect(listOrders(memoryPorts(), BUYER, { locale, cursor })).rejects.toMatchObject({ code: 'bad_input' });
  });
});
