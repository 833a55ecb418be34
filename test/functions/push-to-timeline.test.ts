import { TEMPLATE_IDS } from '../../local/world/demo-shop';
import { formBody, PLAIN_DAY, push, shipForm } from '../_usecases/kdniao-track';
import { KDNIAO_ACCOUNT } from '../../local/world/demo-shop';
import { data, startProduct, type ProductCloud } from './product-cloud';

const OWNER = 'oOwnerLin';
const BUYER = 'oBuyerChen';
const locale = 'zh-CN' as const;
const signed = (...parcels: Parameters<typeof push>[0]) =>
  push(parcels, KDNIAO_ACCOUNT.accountId, KDNIAO_ACCOUNT.key).body;

let cloud: ProductCloud;
let next = 76_200_000_000_000;
beforeAll(async () => {
  cloud = await startProduct();
});
afterAll(() => cloud.close());

async function ship(changes = {}): Promise<{ waybillNo: string; parcelId: string }> {
  const waybillNo = String((next += 1));
  const form = shipForm({
    buyerOpenid: BUYER,
    waybillNo,
    orderNo: `T-${waybillNo}`,
    requestKey: waybillNo,
    ...changes,
  });
  const result = data(await cloud.merchant(OWNER, 'shipOrder', form));
  if (result.outcome !== 'shipped') throw new Error(result.outcome);
  return { waybillNo, parcelId: result.parcelId };
}
const operations = () => {
  const kinds = cloud.operations().map(({ kind }) => kind);
  return {
    reads: kinds.filter((kind) => kind === 'read').length,
    writes: kinds.filter((kind) => kind === 'write').length,
  };
};

it('ship → push → list → timeline → message, through the real SDK', async () => {
  const { waybillNo, parcelId } = await ship();
  const results = TEMPLATE_IDS.map((templateId) => ({ templateId, result: 'accept' as const }));
  cloud.grantAccepts(BUYER, TEMPLATE_IDS, 1);
  const phone = { locale, zone: 'Asia/Shanghai' };
  expect(data(await cloud.shopper(BUYER, 'recordAccepts', { results, askedAt: 1, phone })).accepts).toEqual({
    progress: 1,
    pickup: 1,
    trouble: 1,
  });

  const answer = await cloud.push(signed({ waybillNo, nodes: PLAIN_DAY.slice(0, 4) }));
  expect(answer).toMatchObject({ status: 200 });
  expect(JSON.parse(answer.text)).toEqual({
    EBusinessID: KDNIAO_ACCOUNT.accountId,
    UpdateTime: '2026-11-21 14:00:00',
    Success: true,
    Reason: '',
  });

  const list = data(await cloud.shopper(BUYER, 'listOrders', { locale }));
  expect(list.orders.flatMap(({ parcels }) => parcels)).toContainEqual(
    expect.objectContaining({ parcelId, stage: 'out_for_delivery' }),
  );
  const timeline = data(await cloud.shopper(BUYER, 'getTimeline', { locale, parcelId }));
  expect(timeline).toMatchObject({ eventCount: 4, accepts: { progress: 0 }, courier: { phone: '13900002231' } });

  const [message] = cloud.messages().slice(-1);
  expect(message).toMatchObject({
    touser: BUYER,
    templateId: 'tmpl-progress',
    page: `pages/timeline/index?parcelId=${parcelId}`,
  });
  expect(message?.data['phrase2']).toEqual({ value: '派送中' });
});

it('a replay is one read and no write; a list one read; a timeline three', async () => {
  const { waybillNo, parcelId } = await ship();
  const body = signed({ waybillNo, nodes: PLAIN_DAY });
  await cloud.push(body);
  await cloud.settled(); // WeChat has told of what was sent
  cloud.resetOperations();
  await cloud.push(body);
  expect(operations()).toEqual({ reads: 1, writes: 0 });
  cloud.resetOperations();
  await cloud.shopper(BUYER, 'listOrders', { locale });
  expect(operations()).toEqual({ reads: 1, writes: 0 });
  cloud.resetOperations();
  await cloud.shopper(BUYER, 'getTimeline', { locale, parcelId });
  expect(operations()).toEqual({ reads: 3, writes: 0 });
});

it('a long parcel’s timeline three, too', async () => {
  const { waybillNo, parcelId } = await ship();
  const nodes = Array.from({ length: 70 }, (_node, at) => ({
    time: `2026-11-21 1${String(Math.floor(at / 60))}:${String(at % 60).padStart(2, '0')}:00`,
    words: '【杭州市】 快件已经到达 【杭州中转部】',
  }));
  await cloud.push(signed({ waybillNo, nodes }));
  await cloud.settled();
  cloud.resetOperations();
  const first = data(await cloud.shopper(BUYER, 'getTimeline', { locale, parcelId }));
  expect(operations()).toEqual({ reads: 3, writes: 0 });
  const all = data(await cloud.shopper(BUYER, 'getTimeline', { locale, parcelId, allEvents: true }));
  expect([all.events.length, first.eventCount, first.events]).toEqual([70, 70, all.events.slice(0, 20)]);
});

it('takes a body that arrives in base64', async () => {
  const { waybillNo, parcelId } = await ship();
  const response = await fetch(`${cloud.url}/http/carrierPush/kdniao/${KDNIAO_ACCOUNT.accountId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-local-base64': '1' },
    body: signed({ waybillNo, nodes: PLAIN_DAY.slice(0, 2) }),
  });
  expect(await response.json()).toMatchObject({ Success: true });
  expect(data(await cloud.shopper(BUYER, 'getTimeline', { locale, parcelId })).eventCount).toBe(2);
});

describe('what is not to be believed', () => {
  const nodes = PLAIN_DAY;
  const cases: { name: string; body: (waybillNo: string) => string; code: string }[] = [
    {
      name: 'a wrong signature',
      body: (no) => signed({ waybillNo: no, nodes }).replace(/DataSign=[^&]+/, 'DataSign=eA%3D%3D'),
      code: 'bad_signature',
    },
    {
      name: "another account's signature",
      body: (no) => push([{ waybillNo: no, nodes }], KDNIAO_ACCOUNT.accountId, 'other-key').body,
      code: 'bad_signature',
    },
    {
      name: 'a truncated body',
      body: (no) => signed({ waybillNo: no, nodes }).slice(0, 300),
      code: 'unsupported_format',
    },
    {
      name: '__proto__',
      body: () => formBody('{"__proto__":{"isAdmin":true}}', KDNIAO_ACCOUNT.key),
      code: 'unsupported_format',
    },
    {
      name: 'an unknown carrier',
      body: (no) => signed({ shipper: 'NOSUCH', waybillNo: no, nodes }),
      code: 'unknown_carrier',
    },
  ];
  it.each(cases)('$name: a coded answer, no write, and the process lives', async ({ body, code }) => {
    const { waybillNo, parcelId } = await ship();
    cloud.resetOperations();
    expect(JSON.parse((await cloud.push(body(waybillNo))).text)).toMatchObject({ Success: false, Reason: code });
    expect(operations().writes).toBe(0);
    expect(data(await cloud.shopper(BUYER, 'getTimeline', { locale, parcelId })).eventCount).toBe(0);
  });

  it('2 MB of JSON: refused by the platform, and by the function where the platform lets it through', async () => {
    const body = formBody(JSON.stringify({ Data: ['x'.repeat(2_000_000)] }), KDNIAO_ACCOUNT.key);
    expect(await cloud.push(body)).toMatchObject({
      status: 413,
      text: expect.stringContaining('EXCEED_MAX_PAYLOAD_SIZE') as string,
    });
    const generous = await startProduct({ limits: { textBodyBytes: 6 * 1024 * 1024 } });
    const { text } = await generous.push(body);
    const { length: operationCount } = generous.operations();
    await generous.close();
    expect(JSON.parse(text)).toMatchObject({ Success: false, Reason: 'too_large' });
    expect(operationCount).toBe(0);
  });

  it('an account that is none of ours', async () => {
    expect(await cloud.push(signed({ waybillNo: '1', nodes }), 'nobody')).toMatchObject({ status: 404 });
  });
});

it('keeps a push for a waybill that was never shipped, and merges it later', async () => {
  const waybillNo = String((next += 1));
  await cloud.push(signed({ waybillNo, nodes: PLAIN_DAY.slice(0, 3) }));
  const { parcelId } = await ship({ waybillNo });
  expect(data(await cloud.shopper(BUYER, 'getTimeline', { locale, parcelId }))).toMatchObject({ eventCount: 3 });
});

describe('what is not yours', () => {
  it('is as if it did not exist, through the real SDK', async () => {
    const { parcelId } = await ship();
    const { buyerOpenid: _nobody, ...form } = shipForm({
      waybillNo: String((next += 1)),
      orderNo: 'claimed-once',
      requestKey: 'claim-1',
    });
    const shipped = data(await cloud.merchant(OWNER, 'shipOrder', form));
    const token = shipped.outcome === 'shipped' ? (shipped.claim?.token ?? '') : '';
    expect(data(await cloud.shopper(BUYER, 'claimOrder', { locale, token, take: true }))).toHaveProperty('parcelId');
    const answers = [
      await cloud.shopper('oStranger', 'getTimeline', { locale, parcelId }),
      await cloud.shopper('oStranger', 'getTimeline', { locale, parcelId: '0'.repeat(64) }),
      await cloud.shopper('oStranger', 'claimOrder', { locale, token, take: true }),
      await cloud.shopper('oStranger', 'claimOrder', { locale, token: 'a'.repeat(22), take: true }),
    ].map((reply) => ({ ...reply, requestId: '' }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: false, code: 'not_found' });
    expect(await cloud.merchant('oStranger', 'listParcels', { locale })).toMatchObject({
      ok: false,
      code: 'forbidden',
    });
  });
});

describe('input is never a query', () => {
  it.each([
    { action: 'getTimeline', input: { locale, parcelId: { $ne: '' } } },
    { action: 'getTimeline', input: { locale, parcelId: '0'.repeat(64), openid: BUYER } },
    { action: 'listOrders', input: { locale, cursor: { $gt: '' } } },
    { action: 'claimOrder', input: { locale, token: { $regex: '.*' }, take: true } },
    { action: 'saveSettings', input: { settings: { language: 'auto', told: {}, __proto__: null } } },
    { action: 'constructor', input: {} },
    { action: 'listOrders' },
  ])('$action $input is refused', async (event) => {
    expect(await cloud.call('shopper', event, BUYER)).toMatchObject({ ok: false, code: 'bad_input' });
  });

  it('nobody is nobody', async () => {
    expect(await cloud.call('shopper', { action: 'getSettings', input: {} })).toMatchObject({
      ok: false,
      code: 'forbidden',
    });
  });
});

it('two workers pushing different snapshots of one parcel keep the union, every time', async () => {
  cloud.resetOperations();
  const ROUNDS = 40;
  const clockOf = (round: number, minute: number) =>
    new Date(Date.UTC(2026, 10, 20, 8) + round * 60_000 * 7 + minute * 60_000)
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ');
  for (let batch = 0; batch < ROUNDS / 20; batch += 1) {
    const { waybillNo, parcelId } = await ship();
    for (let round = 0; round < 20; round += 1) {
      const bodies = [1, 2].map((minute) =>
        signed({
          waybillNo,
          nodes: [{ time: clockOf(round, minute), words: `【武汉市】 快件已经到达 【武汉中心${String(minute)}】` }],
        }),
      );
      const answers = await Promise.all(bodies.map((body) => cloud.push(body)));
      for (const { text } of answers) expect(text).toContain('"Success":true');
    }
    const timeline = data(await cloud.shopper(BUYER, 'getTimeline', { locale, parcelId, allEvents: true }));
    expect(timeline.eventCount).toBe(40);
  }
  const lost = cloud
    .operations()
    .filter(({ kind, collection, changed }) => kind === 'write' && collection === 'parcels' && changed === 0);
  process.stderr.write(`conditional writes that lost a race: ${String(lost.length)} in ${String(ROUNDS)} rounds\n`);
  expect(lost.length).toBeGreaterThan(0);
}, 240_000);
