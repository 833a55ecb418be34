import type { Notice } from '../../cloudfunctions/_core/notices/types';
import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import type { Ports } from '../../cloudfunctions/_ports';
import { DEFAULT_SETTINGS } from '../../cloudfunctions/_core/access/settings';
import { giveUp } from '../../cloudfunctions/_core/tracking/merging/absorb';
import { claimHashOf } from '../../cloudfunctions/_core/access/claim-hash';
import { claimOrder } from '../../cloudfunctions/_usecases/claim-order';
import { deleteMe } from '../../cloudfunctions/_usecases/delete-me';
import { getTimeline } from '../../cloudfunctions/_usecases/get-timeline';
import { listMessages } from '../../cloudfunctions/_usecases/list-messages';
import { listOrders } from '../../cloudfunctions/_usecases/list-orders';
import { listParcels } from '../../cloudfunctions/_usecases/list-parcels';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { saveStaff } from '../../cloudfunctions/_usecases/save-staff';
import { sendNotices } from '../../cloudfunctions/_usecases/send-notices';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { memoryPorts, TEMPLATES, type MemoryPorts } from '../_adapters/memory-ports';
import { mortal } from '../faults/simulation/mortal';
import { PLAIN_DAY, push, shipForm } from './kdniao-track';

const OWNER = { openid: 'oOwner' };
const BUYER = { openid: 'oBuyer' };
const OTHER = { openid: 'oOther' };
const locale = 'zh-CN' as const;
const DELIVERED = '76123456789012';
const ON_ITS_WAY = '76123456789013';
const OTHERS = '76123456789014';

const pushOf = (waybillNo: string, nodes: typeof PLAIN_DAY) => push([{ waybillNo, nodes }]);

/** A shop with one parcel of the buyer's that is delivered, one that was claimed and is on its way, and one of somebody else's. */
async function lived() {
  const ports = memoryPorts();
  for (const { openid } of [BUYER, OTHER])
    ports.shopperRecords.set(openid, {
      _id: openid,
      version: 1,
      settings: DEFAULT_SETTINGS,
      phone: { locale: 'en', zone: 'Asia/Shanghai' },
      accepts: Object.fromEntries(Object.values(TEMPLATES).map(({ id }) => [id, 9])),
    });
  await shipOrder(ports, OWNER, shipForm({ waybillNo: DELIVERED }));
  const { buyerOpenid: _nobody, ...unclaimed } = shipForm({ orderNo: 'A-2', waybillNo: ON_ITS_WAY });
  const result = await shipOrder(ports, OWNER, unclaimed);
  if (result.outcome !== 'shipped' || !result.claim) throw new Error('no claim card');
  const { token } = result.claim;
  await claimOrder(ports, BUYER, { locale, token, take: true });
  await shipOrder(ports, OWNER, shipForm({ orderNo: 'A-3', waybillNo: OTHERS, buyerOpenid: OTHER.openid }));
  await receivePush(ports, pushOf(DELIVERED, PLAIN_DAY));
  await receivePush(ports, pushOf(ON_ITS_WAY, PLAIN_DAY.slice(0, 4)));
  await receivePush(ports, pushOf(OTHERS, PLAIN_DAY.slice(0, 4)));
  await sendNotices(ports);
  return { ports, token };
}

function parcelUnder(ports: MemoryPorts, waybillNo: string): Parcel {
  const parcel = [...ports.stored.values()].find((one) => one.waybillNo === waybillNo);
  if (!parcel) throw new Error(waybillNo);
  return parcel;
}

/** All that is stored, as one text. */
const everything = ({ stored, tracks, shopperRecords, sourceRecords }: MemoryPorts): string =>
  JSON.stringify([stored, tracks, shopperRecords, sourceRecords].map((records) => [...records.entries()]));

function withNotice(ports: MemoryPorts, waybillNo: string, changes: Partial<Notice>): void {
  const parcel = parcelUnder(ports, waybillNo);
  const notice: Notice = {
    ...{ id: 'out_for_delivery', milestone: 'out_for_delivery', told: 'out_for_delivery', template: 'progress' },
    ...{ at: ports.time.now, to: BUYER.openid, state: 'waiting', attempts: 0, unanswered: 0, nextAt: ports.time.now },
    ...changes,
  };
  ports.stored.set(parcel._id, { ...parcel, notices: [notice], nextNoticeAt: notice.nextAt ?? ports.time.now });
}

describe('who wants to be forgotten', () => {
  it('is nowhere any more, and others are as they were', async () => {
    const { ports } = await lived();
    expect(everything(ports)).toContain(BUYER.openid);
    const others = structuredClone(parcelUnder(ports, OTHERS));
    expect(await deleteMe(ports, BUYER)).toEqual({ done: true });
    expect(everything(ports)).not.toContain(BUYER.openid);
    expect(parcelUnder(ports, OTHERS)).toEqual(others);
    expect(ports.shopperRecords.get(OTHER.openid)).toBeDefined();
  });

  it('is a stranger afterwards, to a claim card that was used too', async () => {
    const { ports, token } = await lived();
    const { _id: parcelId } = parcelUnder(ports, ON_ITS_WAY);
    await deleteMe(ports, BUYER);
    expect((await listOrders(ports, BUYER, { locale })).orders).toEqual([]);
    expect((await listMessages(ports, BUYER, { locale })).messages).toEqual([]);
    await expect(getTimeline(ports, BUYER, { locale, parcelId })).rejects.toMatchObject({ code: 'not_found' });
    expect(everything(ports)).not.toContain(claimHashOf(token));
    await expect(claimOrder(ports, BUYER, { locale, token, take: true })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('costs two reads and a write for each parcel and one for the record; again, a read and a write', async () => {
    const { ports } = await lived();
    ports.count.reset();
    await deleteMe(ports, BUYER);
    expect(ports.count).toMatchObject({ reads: 2, writes: 3 });
    ports.count.reset();
    expect(await deleteMe(ports, BUYER)).toEqual({ done: true });
    expect(ports.count).toMatchObject({ reads: 1, writes: 1 });
  });

  it('is named in no line of the log', async () => {
    const { ports } = await lived();
    const lines: unknown[] = [];
    const write = (...line: unknown[]) => void lines.push(line);
    await deleteMe({ ...ports, log: { info: write, warn: write, error: write } }, BUYER);
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain(BUYER.openid);
  });

  it("stays on the shop's list of staff, which is the shop's", async () => {
    const { ports } = await lived();
    await saveStaff(ports, OWNER, { ...BUYER, name: '小周', role: 'support' });
    await deleteMe(ports, BUYER);
    expect((await listParcels(ports, BUYER, { locale })).tasks).toBeDefined();
    expect(await listOrders(ports, BUYER, { locale })).toMatchObject({ orders: [] });
  });
});

describe('the recipient', () => {
  const NAMED = { time: '2026-11-21 13:55:00', words: '【杭州市】 您的快件已由陈小满13800005678取走' };

  it('is erased where the parcel is delivered, all but the masks', async () => {
    const { ports } = await lived();
    await deleteMe(ports, BUYER);
    expect(parcelUnder(ports, DELIVERED).recipient).toEqual({
      nameMask: '陈**',
      phoneMask: '138****5678',
      phoneTail: '5678',
    });
  });

  it('is kept for the shop while a parcel is on its way, and erased when that ends', async () => {
    const { ports } = await lived();
    await deleteMe(ports, BUYER);
    expect(parcelUnder(ports, ON_ITS_WAY)).toMatchObject({ recipient: { sealed: {} }, forgetAtEnd: true });
    expect(parcelUnder(ports, ON_ITS_WAY).recipient).not.toHaveProperty('phoneLookup');
    await receivePush(ports, pushOf(ON_ITS_WAY, PLAIN_DAY));
    const ended = parcelUnder(ports, ON_ITS_WAY);
    expect(ended).toMatchObject({ stage: 'delivered', recipient: { nameMask: '陈**' } });
    expect(ended.recipient).not.toHaveProperty('sealed');
    expect(ended).not.toHaveProperty('forgetAtEnd');
  });

  it('goes with what staff wrote about it', async () => {
    const { ports } = await lived();
    const parcel = parcelUnder(ports, ON_ITS_WAY);
    const by = { openid: 'oOwner', name: '店主' };
    const deeds = [
      { kind: 'told' as const, at: 1, by, text: '陈小满，明天补发' },
      { kind: 'solved' as const, at: 2, by, outcome: 'reshipped' as const, note: '陈小满要补发' },
    ];
    ports.stored.set(parcel._id, { ...parcel, handling: [{ code: 'stalled', since: 1, deeds }] });
    await deleteMe(ports, BUYER);
    expect(JSON.stringify(parcelUnder(ports, ON_ITS_WAY).handling)).not.toContain('陈小满');
    expect(parcelUnder(ports, ON_ITS_WAY).handling?.[0]?.deeds).toHaveLength(2);
  });

  it('goes at the end with what staff wrote about it since', async () => {
    const { ports } = await lived();
    await deleteMe(ports, BUYER);
    const parcel = parcelUnder(ports, ON_ITS_WAY);
    const by = { openid: 'oOwner', name: '店主' };
    const deeds = [{ kind: 'told' as const, at: 1, by, text: '陈小满，明天补发' }];
    ports.stored.set(parcel._id, { ...parcel, handling: [{ code: 'stalled', since: 1, deeds }] });
    await receivePush(ports, pushOf(ON_ITS_WAY, PLAIN_DAY));
    const ended = parcelUnder(ports, ON_ITS_WAY);
    expect(ended.stage).toBe('delivered');
    expect(ended.handling).toEqual([{ code: 'stalled', since: 1, deeds: [{ ...deeds[0], text: '' }] }]);
  });

  it('is erased too where the parcel is given up', async () => {
    const { ports } = await lived();
    await deleteMe(ports, BUYER);
    const ended = giveUp(parcelUnder(ports, ON_ITS_WAY), ports.time.now);
    expect(ended.stage).toBe('expired');
    expect(ended.recipient).not.toHaveProperty('sealed');
  });

  it('is kept where nobody asked to be forgotten', async () => {
    const { ports } = await lived();
    await receivePush(ports, pushOf(OTHERS, PLAIN_DAY));
    expect(parcelUnder(ports, OTHERS)).toMatchObject({ stage: 'delivered', recipient: { sealed: {} } });
  });

  it.each([DELIVERED, ON_ITS_WAY])('does not come back by the words of a late push about %s', async (waybillNo) => {
    const { ports } = await lived();
    await deleteMe(ports, BUYER);
    await receivePush(ports, pushOf(waybillNo, PLAIN_DAY));
    const before = structuredClone(parcelUnder(ports, waybillNo));
    await receivePush(ports, pushOf(waybillNo, [...PLAIN_DAY, NAMED]));
    expect(parcelUnder(ports, waybillNo)).toEqual(before);
    expect(everything(ports)).not.toMatch(/陈小满|13800005678/);
  });

  it('is not told of by a push that was read before it was erased', async () => {
    const { ports } = await lived();
    ports.hooks.beforeReplace = async () => {
      ports.hooks.beforeReplace = undefined;
      await deleteMe(ports, BUYER);
    };
    await receivePush(ports, pushOf(DELIVERED, [...PLAIN_DAY, NAMED]));
    expect(parcelUnder(ports, DELIVERED).events).toHaveLength(PLAIN_DAY.length);
    expect(parcelUnder(ports, DELIVERED).recipient).not.toHaveProperty('sealed');
  });
});

describe('cut short', () => {
  it('by time, says so and goes on where it was', async () => {
    const { ports } = await lived();
    ports.hooks.beforeReplace = () => Promise.resolve(void (ports.time.now += 8_000));
    expect(await deleteMe(ports, BUYER)).toEqual({ done: false });
    expect(await deleteMe(ports, BUYER)).toEqual({ done: true });
    expect(everything(ports)).not.toContain(BUYER.openid);
  });

  it('by death at any call, is finished by calling again', async () => {
    let deaths = 0;
    for (const isLastDone of [true, false])
      for (let calls = 1, isAlive = true; isAlive; calls += 1) {
        const { ports } = await lived();
        isAlive = false;
        const onDeath = () => void ((isAlive = true), (deaths += 1));
        await deleteMe(mortal<Ports>(ports, { calls, isLastDone, onDeath }), BUYER).catch(() => undefined);
        expect(await deleteMe(ports, BUYER)).toEqual({ done: true });
        expect(everything(ports)).not.toContain(BUYER.openid);
        if (calls > 20) throw new Error('it never lives');
      }
    expect(deaths).toBeGreaterThanOrEqual(10);
  });
});

describe('what goes on meanwhile', () => {
  it('a push that is faster keeps its events, and the buyer is forgotten all the same', async () => {
    const { ports } = await lived();
    ports.hooks.beforeReplace = () => {
      ports.hooks.beforeReplace = undefined;
      return receivePush(ports, pushOf(ON_ITS_WAY, PLAIN_DAY)).then(() => undefined);
    };
    expect(await deleteMe(ports, BUYER)).toEqual({ done: true });
    expect(parcelUnder(ports, ON_ITS_WAY).stage).toBe('delivered');
    expect(parcelUnder(ports, ON_ITS_WAY).recipient).not.toHaveProperty('sealed');
    expect(everything(ports)).not.toContain(BUYER.openid);
  });

  it.each([
    { name: 'waits', changes: {} },
    { name: 'is on its way', changes: { state: 'sending', attempts: 1 } },
    { name: 'was sent', changes: { state: 'sent', attempts: 1, nextAt: undefined } },
  ] as const)('a message to them that $name is gone, and the shop goes on being told', async ({ changes }) => {
    const { ports } = await lived();
    withNotice(ports, ON_ITS_WAY, changes as Partial<Notice>);
    const { _id } = parcelUnder(ports, ON_ITS_WAY);
    const own = parcelUnder(ports, ON_ITS_WAY).notices;
    const staffs: Notice = { ...(own[0] as Notice), id: 'staff:lost@1', to: 'shop', channel: 'room', nextAt: 5 };
    ports.stored.set(_id, { ...parcelUnder(ports, ON_ITS_WAY), notices: [...own, staffs] });
    await deleteMe(ports, BUYER);
    expect(parcelUnder(ports, ON_ITS_WAY)).toMatchObject({ notices: [staffs], nextNoticeAt: 5 });
  });

  it.each([
    { outcome: 'sent' },
    { outcome: 'no_accept' },
    { outcome: 'later', code: '-1' },
    { outcome: 'unsure' },
  ] as const)('a message whose call answers $outcome only afterwards brings nobody back', async (answer) => {
    const { ports } = await lived();
    withNotice(ports, ON_ITS_WAY, {});
    let calls = 0;
    ports.messages.send = async () => {
      calls += 1;
      await deleteMe(ports, BUYER);
      return answer;
    };
    await sendNotices(ports);
    expect(calls).toBe(1);
    expect(everything(ports)).not.toContain(BUYER.openid);
  });

  it.each([
    { name: 'a timer that sends', run: sendNotices },
    { name: 'a push', run: (ports: Ports) => receivePush(ports, pushOf(ON_ITS_WAY, PLAIN_DAY)) },
  ])('$name brings nobody back, before whichever of its calls they are forgotten', async ({ run }) => {
    let meant = 0;
    for (let calls = 1; meant === calls - 1; calls += 1) {
      const { ports } = await lived();
      withNotice(ports, ON_ITS_WAY, {});
      const meanwhile = async () => {
        meant += 1;
        await deleteMe(ports, BUYER);
      };
      await run(before(ports, calls, meanwhile));
      if (meant === calls) expect(everything(ports)).not.toContain(BUYER.openid);
    }
    expect(meant).toBeGreaterThan(5);
  });
});

/** The ports with something that happens before the n-th call of a store or of WeChat. */
function before(ports: MemoryPorts, calls: number, happening: () => Promise<void>): MemoryPorts {
  let left = calls;
  const around = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name) => {
        const call: unknown = Reflect.get(target, name);
        if (typeof call !== 'function') return call;
        return async (...input: unknown[]): Promise<unknown> => {
          left -= 1;
          if (left === 0) await happening();
          return Reflect.apply(call, target, input) as unknown;
        };
      },
    });
  const { parcels, shoppers, messages } = ports;
  return { ...ports, parcels: around(parcels), shoppers: around(shoppers), messages: around(messages) };
}
