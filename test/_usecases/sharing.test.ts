import type { ShareCard, ShareKind, SharedView } from '../../typings/shopper';
import { claimOrder } from '../../cloudfunctions/_usecases/claim-order';
import { deleteMe } from '../../cloudfunctions/_usecases/delete-me';
import { getTimeline } from '../../cloudfunctions/_usecases/get-timeline';
import { openShare, openShareInput } from '../../cloudfunctions/_usecases/open-share';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { shareParcel, shareParcelInput } from '../../cloudfunctions/_usecases/share-parcel';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { withdrawShares } from '../../cloudfunctions/_usecases/withdraw-shares';
import { MOST_SHARES } from '../../cloudfunctions/_core/sharing/shares';
import * as v from 'valibot';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { PLAIN_DAY, push, shipForm, type Node } from './kdniao-track';

const OWNER = { openid: 'oOwner' };
const BUYER = { openid: 'oBuyer' };
const STRANGER = { openid: 'oStranger' };
const locale = 'zh-CN' as const;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOT_FOUND = { code: 'not_found' };

const WAITING: readonly Node[] = [
  ...PLAIN_DAY.slice(0, 3),
  {
    time: '2026-11-21 13:30:00',
    words: '【杭州市】 快件已到达 【菜鸟驿站文三路店】，请凭取件码 8-2-4017 取件，电话 0571-88990011',
    code: '211',
  },
];

interface Shared {
  ports: MemoryPorts;
  parcelId: string;
  share: (kind?: ShareKind) => Promise<ShareCard>;
  open: (token: string) => Promise<SharedView>;
}

async function parcelWith(nodes: readonly Node[], eta?: string): Promise<Shared> {
  const ports = memoryPorts();
  const { waybillNo } = shipForm();
  const result = await shipOrder(ports, OWNER, shipForm());
  if (result.outcome !== 'shipped') throw new Error(result.outcome);
  const { parcelId } = result;
  if (nodes.length > 0) await receivePush(ports, push([{ waybillNo, nodes, ...(eta !== undefined && { eta }) }]));
  return {
    ports,
    parcelId,
    share: (kind = 'progress') => shareParcel(ports, BUYER, { locale, parcelId, kind }),
    open: (token) => openShare(ports, STRANGER, { locale, token }),
  };
}

describe('a link to a parcel on its way', () => {
  it('opens for a stranger, city by city and day by day', async () => {
    const { share, open } = await parcelWith(PLAIN_DAY.slice(0, 2), '2026-11-22 18:00:00');
    const { token, path, title, expiresAt, view } = await share();
    expect(path).toBe(`pages/sharing/view/index?token=${token}`);
    expect(title).toBe('包裹在路上，周日左右到');
    const shown = await open(token);
    expect(shown).toEqual(view);
    const midnight = (date: string) => Date.parse(`${date}T00:00:00+08:00`);
    const zone = 'Asia/Shanghai';
    expect(shown).toEqual({
      kind: 'progress',
      expiresAt,
      stage: 'in_transit',
      headline: ['正从佛山去杭州'],
      eta: { kind: 'day', at: midnight('2026-11-22'), zone },
      progress: { way: 'forward', at: 2 },
      route: ['佛山'],
      events: [
        { status: 'in_transit', city: '佛山', day: { kind: 'day', at: midnight('2026-11-20'), zone } },
        { status: 'picked_up', city: '佛山', day: { kind: 'day', at: midnight('2026-11-20'), zone } },
      ],
    });
  });

  it('shows the parcel as it is when it is opened, not as it was when it was sent', async () => {
    const { ports, share, open } = await parcelWith(PLAIN_DAY.slice(0, 2));
    const { token } = await share();
    await receivePush(ports, push([{ waybillNo: shipForm().waybillNo, nodes: PLAIN_DAY }]));
    expect(await open(token)).toMatchObject({ stage: 'delivered', progress: { at: 4 } });
  });

  it.each([
    { name: 'the carrier’s day', eta: '2026-11-22 18:00:00', day: '2026-11-22', title: '包裹在路上，周日左右到' },
    {
      name: 'else the day on which a courier left',
      eta: undefined,
      day: '2026-11-21',
      title: '包裹在路上，周六左右到',
    },
  ])('says on which day it comes, the same everywhere: $name', async ({ eta, day, title }) => {
    const { share } = await parcelWith(PLAIN_DAY.slice(0, 4), eta);
    const slot = { kind: 'day', at: Date.parse(`${day}T00:00:00+08:00`), zone: 'Asia/Shanghai' };
    expect(await share()).toMatchObject({ title, view: { headline: [slot, '会送到'], eta: slot } });
  });

  it('names no day that is over: a courier who left yesterday', async () => {
    const { ports, share, open } = await parcelWith(PLAIN_DAY.slice(0, 4));
    const { token } = await share();
    ports.time.now += 12 * HOUR;
    const shown = await open(token);
    expect(shown).toMatchObject({ headline: ['快递员带着包裹出门了'] });
    expect(shown).not.toHaveProperty('eta');
  });

  it.each([
    { name: 'late on the same day', at: '2026-11-21T23:30:00+08:00' },
    { name: 'two days later', at: '2026-11-23T10:00:00+08:00' },
  ])('promises no more than its buyer is told, where nothing was heard: $name', async ({ at }) => {
    const early = PLAIN_DAY.slice(0, 4).map((node, place) => ({
      ...node,
      time: `2026-11-21 0${String(place + 3)}:30:00`,
    }));
    const { ports, parcelId, share, open } = await parcelWith(early);
    ports.time.now = Date.parse(at);
    const { token, title } = await share();
    const own = await getTimeline(ports, BUYER, { locale, parcelId });
    const shown = await open(token);
    expect([title, own.headline]).toEqual(['包裹在路上', ['派送了，还没有签收消息']]);
    expect(shown).toMatchObject({ headline: own.headline });
    expect(shown).not.toHaveProperty('eta');
    expect(await openShare(ports, STRANGER, { locale: 'en', token })).toMatchObject({
      headline: ['Out for delivery, not signed for yet'],
    });
  });

  it('says that something holds it up, and not what', async () => {
    const failed = {
      time: '2026-11-21 13:40:00',
      words: '【杭州市】 派送失败，原因：客户电话无人接听，快递员王师傅 13900002231 明天再派',
    };
    const { share, open } = await parcelWith([...PLAIN_DAY.slice(0, 4), failed], '2026-11-22 18:00:00');
    const { token } = await share();
    const shown = await open(token);
    expect(shown).toMatchObject({ headline: ['快递员带着包裹出门了'], line: ['路上遇到点情况，可能会晚些到'] });
    expect(shown).not.toHaveProperty('eta');
    expect(JSON.stringify(shown)).not.toMatch(/exception|电话|接听/);
  });

  it('is one read to open, one read and one write to make', async () => {
    const { ports, share, open } = await parcelWith(PLAIN_DAY.slice(0, 2));
    ports.count.reset();
    const { token } = await share();
    expect(ports.count).toMatchObject({ reads: 1, writes: 1 });
    ports.count.reset();
    await open(token);
    expect(ports.count).toMatchObject({ reads: 1, writes: 0 });
  });

  it('is nowhere in the database', async () => {
    const { ports, share } = await parcelWith(PLAIN_DAY.slice(0, 2));
    const { token } = await share();
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    expect(JSON.stringify([...ports.stored.values()])).not.toContain(token);
  });

  it('is the same within the hour, and no write; a new one later, the old one still good', async () => {
    const { ports, share, open } = await parcelWith(PLAIN_DAY.slice(0, 2));
    const first = await share();
    ports.count.reset();
    ports.time.now += HOUR - 1;
    expect(await share()).toMatchObject({ token: first.token, expiresAt: first.expiresAt });
    expect(ports.count.writes).toBe(0);
    ports.time.now += 1;
    const second = await share();
    expect(second.token).not.toBe(first.token);
    for (const { token } of [first, second]) expect(await open(token)).toMatchObject({ stage: 'in_transit' });
  });

  it('is another one after the key was replaced, and the old one still opens', async () => {
    const { ports, parcelId, share, open } = await parcelWith(PLAIN_DAY.slice(0, 2));
    const { token } = await share();
    const rekeyed = {
      ...ports.vault,
      shareToken: (id: string, number: number) => `${id.slice(0, 20)}-${String(number)}`,
    };
    const again = await shareParcel({ ...ports, vault: rekeyed }, BUYER, { locale, parcelId, kind: 'progress' });
    for (const each of [token, again.token]) expect(await open(each)).toMatchObject({ stage: 'in_transit' });
  });

  it('survives a push that writes in between', async () => {
    const { ports, share, open } = await parcelWith(PLAIN_DAY.slice(0, 2));
    let once = true;
    ports.hooks.beforeReplace = async () => {
      if (!once) return;
      once = false;
      await receivePush(ports, push([{ waybillNo: shipForm().waybillNo, nodes: PLAIN_DAY }]));
    };
    const { token } = await share();
    expect(await open(token)).toMatchObject({ stage: 'delivered' });
  });

  it(`ends, the oldest first, when there are more than ${MOST_SHARES}`, async () => {
    const { ports, share, open } = await parcelWith(PLAIN_DAY.slice(0, 2));
    const tokens: string[] = [];
    for (let made = 0; made <= MOST_SHARES; made += 1) {
      tokens.push((await share()).token);
      ports.time.now += HOUR;
    }
    const [oldest = '', next = ''] = tokens;
    await expect(open(oldest)).rejects.toMatchObject(NOT_FOUND);
    await open(next);
  });
});

describe('a link for collecting', () => {
  it('shows code and place, and nothing of the way', async () => {
    const { share, open } = await parcelWith(WAITING);
    const { token, title, expiresAt } = await share('pickup');
    expect(title).toBe('帮忙取个包裹，点开看取件码');
    expect(await open(token)).toEqual({
      kind: 'pickup',
      expiresAt,
      pickup: { codes: ['8-2-4017'], kind: 'station', place: '菜鸟驿站文三路店' },
    });
  });

  it('shows no code once it was collected', async () => {
    const { ports, share, open } = await parcelWith(WAITING);
    const { token, expiresAt } = await share('pickup');
    const signed = { time: '2026-11-21 13:50:00', words: '【杭州市】 快件已签收，签收人：本人', code: '301' };
    await receivePush(ports, push([{ waybillNo: shipForm().waybillNo, nodes: [...WAITING, signed] }]));
    expect(await open(token)).toEqual({ kind: 'pickup', expiresAt });
  });

  it.each([
    { name: 'does not wait yet', nodes: PLAIN_DAY.slice(0, 2), code: 'bad_input' },
    { name: 'waits no more', nodes: PLAIN_DAY, code: 'too_late' },
  ])('is none when the parcel $name: $code', async ({ nodes, code }) => {
    const { share } = await parcelWith(nodes);
    await expect(share('pickup')).rejects.toMatchObject({ code });
  });
});

describe('a link opens no more', () => {
  it.each<{ name: string; kind: ShareKind; end: (shared: Shared) => unknown }>([
    { name: 'after 7 days', kind: 'progress', end: ({ ports }) => (ports.time.now += 7 * DAY) },
    { name: 'after 24 hours, one for collecting', kind: 'pickup', end: ({ ports }) => (ports.time.now += DAY) },
    {
      name: 'once it is withdrawn',
      kind: 'progress',
      end: ({ ports, parcelId }) => withdrawShares(ports, BUYER, { parcelId }),
    },
    { name: 'once its buyer is forgotten', kind: 'progress', end: ({ ports }) => deleteMe(ports, BUYER) },
    {
      name: 'once the parcel is somebody else’s',
      kind: 'progress',
      end: ({ ports, parcelId }) => {
        const parcel = ports.stored.get(parcelId);
        if (parcel) ports.stored.set(parcelId, { ...parcel, buyer: 'oOther' });
      },
    },
  ])('$name', async ({ kind, end }) => {
    const shared = await parcelWith(WAITING);
    const { token } = await shared.share(kind);
    await shared.open(token);
    await end(shared);
    const ended: unknown = await shared.open(token).catch((error: unknown) => error);
    const never: unknown = await shared.open('a'.repeat(22)).catch((error: unknown) => error);
    expect(ended).toMatchObject(NOT_FOUND);
    expect(ended).toEqual(never);
  });

  it('after withdrawing, and the next one is another', async () => {
    const { ports, parcelId, share, open } = await parcelWith(WAITING);
    const [progress, pickup] = [await share(), await share('pickup')];
    expect(await withdrawShares(ports, BUYER, { parcelId })).toEqual({ withdrawn: 2 });
    expect(await withdrawShares(ports, BUYER, { parcelId })).toEqual({ withdrawn: 0 });
    const again = await share();
    expect(again.token).not.toBe(progress.token);
    await open(again.token);
    for (const { token } of [progress, pickup]) await expect(open(token)).rejects.toMatchObject(NOT_FOUND);
  });

  it('leaves nothing of itself with a buyer who is forgotten', async () => {
    const { ports, parcelId, share } = await parcelWith(WAITING);
    await share();
    await deleteMe(ports, BUYER);
    expect(ports.stored.get(parcelId)).not.toHaveProperty('shares');
  });
});

describe('sharing is the buyer’s', () => {
  it.each([
    { who: 'a stranger', caller: STRANGER },
    { who: 'the shop’s own staff', caller: OWNER },
  ])('for $who the parcel does not exist', async ({ caller }) => {
    const { ports, parcelId, share, open } = await parcelWith(PLAIN_DAY.slice(0, 2));
    const { token } = await share();
    for (const asked of [
      shareParcel(ports, caller, { locale, parcelId, kind: 'progress' }),
      withdrawShares(ports, caller, { parcelId }),
      shareParcel(ports, caller, { locale, parcelId: '0'.repeat(64), kind: 'progress' }),
      withdrawShares(ports, caller, { parcelId: '0'.repeat(64) }),
    ])
      await expect(asked).rejects.toMatchObject(NOT_FOUND);
    await open(token);
  });

  it('a link is no claim card, and a claim card no link', async () => {
    const { ports, share, open } = await parcelWith(PLAIN_DAY.slice(0, 2));
    const { token } = await share();
    await expect(claimOrder(ports, STRANGER, { locale, token, take: true })).rejects.toMatchObject(NOT_FOUND);
    const { buyerOpenid: _known, ...form } = shipForm({ waybillNo: '76123456789099', orderNo: 'B', requestKey: 'b' });
    const shipped = await shipOrder(ports, OWNER, form);
    const claim = shipped.outcome === 'shipped' ? shipped.claim?.token : undefined;
    await expect(open(claim ?? '')).rejects.toMatchObject(NOT_FOUND);
  });

  it.each(['', 'a'.repeat(63), `${'a'.repeat(60)}%E4%`, { $gt: '' }])('refuses the parcel’s id %j', (parcelId) => {
    expect(v.safeParse(shareParcelInput, { locale, parcelId, kind: 'pickup' }).success).toBe(false);
  });

  it.each(['', 'short', 'a'.repeat(65), { $gt: '' }, 'a b'.repeat(8)])('refuses the token %j', (token) => {
    expect(v.safeParse(openShareInput, { locale, token }).success).toBe(false);
  });
});
