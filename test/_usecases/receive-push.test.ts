import fc from 'fast-check';
import { openTrack } from '../../cloudfunctions/_usecases/quarantine-arrival';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import { parcelKey } from '../../cloudfunctions/_core/tracking/parcel-key';
import { memoryPorts, TEMPLATES, type MemoryPorts } from '../_adapters/memory-ports';
import { DEFAULT_SETTINGS } from '../../cloudfunctions/_core/access/settings';
import { formBody, PLAIN_DAY, push, shipForm } from './kdniao-track';

const OWNER = { openid: 'oOwner' };
const NO = '76123456789012';

async function shipped(changes = {}): Promise<{ ports: MemoryPorts; id: string; parcel: () => Parcel }> {
  const ports = memoryPorts();
  const result = await shipOrder(ports, OWNER, shipForm(changes));
  if (result.outcome !== 'shipped') throw new Error(result.outcome);
  ports.count.reset();
  return { ports, id: result.parcelId, parcel: () => ports.stored.get(result.parcelId) as Parcel };
}
const giveAccepts = (ports: MemoryPorts, each: number) =>
  ports.shopperRecords.set('oBuyer', {
    _id: 'oBuyer',
    version: 1,
    settings: DEFAULT_SETTINGS,
    accepts: Object.fromEntries(Object.values(TEMPLATES).map(({ id }) => [id, each])),
  });
/** Events in quarantine, track by track. */
const waiting = (ports: MemoryPorts) =>
  [...ports.tracks.values()].map((track) => openTrack(ports, track, 0)?.events.length);
const answerOf = ({ body }: { body: string }) => JSON.parse(body) as { Success: boolean; Reason: string };

/** Nobody can open its recipient any more. */
function loseKeyOf(parcel: Parcel | undefined): void {
  if (parcel?.recipient.sealed) parcel.recipient.sealed.keyId = 'a-key-that-is-gone';
}

describe('a signed push', () => {
  it('becomes a parcel that people can read, and tells the buyer once', async () => {
    const { ports, parcel } = await shipped();
    giveAccepts(ports, 3);
    const answer = await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(0, 4) }]));
    expect(answerOf(answer)).toMatchObject({ EBusinessID: 'acc-1', Success: true });
    expect(parcel().stage).toBe('out_for_delivery');
    expect(parcel().facts.courier).toMatchObject({ phone: '13900002231' });
    expect(ports.sent.map(({ templateId, values }) => [templateId, values['phrase2'], values['thing1']])).toEqual([
      ['t-progress', '派送中', '餐椅 ×2'],
    ]);
    expect(ports.shopperRecords.get('oBuyer')?.accepts['t-progress']).toBe(2);
  });

  it('costs one read and no write when it comes again', async () => {
    const { ports, parcel } = await shipped();
    const same = push([{ waybillNo: NO, nodes: PLAIN_DAY }]);
    await receivePush(ports, same);
    const before = structuredClone(parcel());
    ports.count.reset();
    ports.time.now += 3_600_000;
    await receivePush(ports, same);
    await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(0, 2) }]));
    expect(ports.count).toMatchObject({ reads: 2, writes: 0 });
    expect(parcel()).toEqual(before);
  });

  it.each([
    { name: 'lists', deep: `${'['.repeat(60_000)}${']'.repeat(60_000)}` },
    { name: 'objects', deep: `${'{"a":'.repeat(60_000)}1${'}'.repeat(60_000)}` },
  ])('is taken in whatever stands nested in it: $name, and known again', async ({ deep }) => {
    const { ports, parcel } = await shipped();
    const plain = push([{ waybillNo: NO, nodes: PLAIN_DAY }]);
    const data = new URLSearchParams(plain.body).get('RequestData') ?? '';
    const body = formBody(data.replace('"Success":true', `"Success":true,"Extra":${deep}`), 'app-key-1');
    expect(answerOf(await receivePush(ports, { ...plain, body })).Success).toBe(true);
    expect(parcel().stage).toBe('delivered');
    ports.count.reset();
    expect(answerOf(await receivePush(ports, { ...plain, body })).Success).toBe(true);
    expect(ports.count).toMatchObject({ writes: 0 });
  });

  it('is taken in beside a track without a number, which is logged and left out', async () => {
    const { ports, parcel } = await shipped();
    const nodes = PLAIN_DAY;
    const warn = jest.spyOn(ports.log, 'warn');
    const answer = await receivePush(
      ports,
      push([
        { waybillNo: '', nodes },
        { waybillNo: NO, nodes },
      ]),
    );
    expect([answerOf(answer).Success, parcel().stage]).toEqual([true, 'delivered']);
    expect(waiting(ports)).toEqual([]);
    expect(warn).toHaveBeenCalledWith('unknown carrier', expect.anything());
  });

  it('gives the same parcel in whatever order pushes come', async () => {
    const snapshots = [1, 2, 3, 4, 5].map((upTo) => push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(0, upTo) }]));
    const stateAfter = async (order: readonly number[]) => {
      const { ports, parcel } = await shipped();
      for (const at of order) await receivePush(ports, snapshots[at] as (typeof snapshots)[number]);
      const { version: _version, notices: _notices, nextNoticeAt: _next, recipient: _sealed, ...state } = parcel();
      return state;
    };
    const want = await stateAfter([0, 1, 2, 3, 4]);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), async (order) => {
        expect(await stateAfter(order)).toEqual(want);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the union when another push writes in between', async () => {
    const { ports, parcel } = await shipped();
    let once = true;
    ports.hooks.beforeReplace = async () => {
      if (!once) return;
      once = false;
      await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(0, 2) }]));
    };
    await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(2, 4) }]));
    expect(parcel().events).toHaveLength(4);
  });

  it('answers without success when races are lost five times, so that the provider comes again', async () => {
    const { ports, parcel } = await shipped();
    const rivals = ['05', '06', '07', '08', '09', '10'];
    ports.hooks.beforeReplace = () => {
      const rival = rivals.pop();
      const current = parcel();
      if (rival) ports.stored.set(current._id, { ...current, version: current.version + 1 });
      return Promise.resolve();
    };
    const answer = await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY }]));
    expect(answerOf(answer)).toMatchObject({ Success: false, Reason: 'busy' });
    expect(parcel().events).toHaveLength(0);
  });

  it('takes several parcels with one read', async () => {
    const { ports } = await shipped();
    await shipOrder(ports, OWNER, shipForm({ waybillNo: '76123456789013', requestKey: 'tap-2' }));
    ports.count.reset();
    const nodes = PLAIN_DAY.slice(0, 2);
    await receivePush(
      ports,
      push([
        { waybillNo: NO, nodes },
        { waybillNo: '76123456789013', nodes },
      ]),
    );
    expect(ports.count).toMatchObject({ reads: 1, writes: 2 });
  });

  it('keeps what came before shipping, and merges it when the parcel is shipped', async () => {
    const ports = memoryPorts();
    await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(0, 3) }]));
    await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(0, 2) }]));
    expect(waiting(ports)).toEqual([3]);
    const result = await shipOrder(ports, OWNER, shipForm());
    const parcel = ports.stored.get(result.outcome === 'shipped' ? result.parcelId : '');
    expect(parcel?.events).toHaveLength(3);
    expect(ports.tracks.size).toBe(0);
  });

  it('leaves out scans of a recycled number', async () => {
    const { ports, parcel } = await shipped();
    const old = { time: '2026-05-01 10:00:00', words: '【上海市】 快件已在 【静安】 签收，签收人：门卫' };
    await receivePush(ports, push([{ waybillNo: NO, nodes: [old] }]));
    expect(parcel().stage).toBe('created');
  });

  it('never keeps the recipient in the words', async () => {
    const { ports, parcel } = await shipped();
    const words = '【杭州市】 已签收，签收人：陈小满，电话13800005678';
    await receivePush(ports, push([{ waybillNo: NO, nodes: [{ time: '2026-11-21 13:00:00', words }] }]));
    expect(JSON.stringify(parcel())).not.toMatch(/陈小满|13800005678/);
  });
});

describe('a push that comes again', () => {
  const nodes = PLAIN_DAY.slice(0, 4);
  const first = push([{ waybillNo: NO, nodes }]);
  const reordered = push([{ waybillNo: NO, nodes: [...nodes].reverse() }]);

  it.each([
    { name: 'byte for byte', again: first },
    { name: 'with its nodes in another order', again: reordered },
  ])('$name is known without being read: one read, no write', async ({ again }) => {
    const { ports, parcel } = await shipped();
    await receivePush(ports, first);
    // Whoever reads words has to open the recipient first.
    loseKeyOf(parcel());
    ports.count.reset();
    expect(answerOf(await receivePush(ports, again))).toMatchObject({ Success: true });
    expect(ports.count).toMatchObject({ reads: 1, writes: 0 });
  });

  it('is read again when something of it was left out', async () => {
    const { ports, parcel } = await shipped();
    const ahead = push([
      { waybillNo: NO, nodes: [...nodes, { time: '2026-11-25 10:00:00', words: '已签收，签收人：本人' }] },
    ]);
    await receivePush(ports, ahead);
    expect(parcel().events).toHaveLength(4);
    ports.time.now = Date.parse('2026-11-25T11:00:00+08:00');
    await receivePush(ports, ahead);
    expect(parcel().stage).toBe('delivered');
  });

  it('with one word changed is another push', async () => {
    const { ports, parcel } = await shipped();
    await receivePush(ports, first);
    const changed = nodes.map((node, index) => (index === 1 ? { ...node, words: `${node.words}。已封车` } : node));
    await receivePush(ports, push([{ waybillNo: NO, nodes: changed }]));
    expect(parcel().events).toHaveLength(5);
  });
});

it('finds a parcel under the number of its own before one that was only forwarded under it', async () => {
  const { ports, parcel } = await shipped();
  const other = await shipOrder(ports, OWNER, shipForm({ waybillNo: '76123456789013', requestKey: 'tap-2' }));
  const otherId = other.outcome === 'shipped' ? other.parcelId : '';
  parcel().keys.push(otherId);
  await receivePush(ports, push([{ waybillNo: '76123456789013', nodes: PLAIN_DAY.slice(0, 2) }]));
  expect(parcel().events).toHaveLength(0);
  expect(ports.stored.get(otherId)?.events).toHaveLength(2);
});

it('takes in what comes under a number that the parcel goes on with', async () => {
  const { ports, parcel } = await shipped();
  await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(0, 2) }]));
  parcel().keys.push(parcelKey('shop', 'sto-express', '773000000000001'));
  await receivePush(ports, push([{ shipper: 'STO', waybillNo: '773000000000001', nodes: PLAIN_DAY.slice(2, 4) }]));
  expect(parcel().events.map(({ via }) => via)).toEqual([undefined, undefined, '773000000000001', '773000000000001']);
  expect(parcel().stage).toBe('out_for_delivery');
});

describe('a parcel that goes on under another number', () => {
  const NEW_NO = '76999999999999';
  const FORWARDED = { time: '2026-11-21 11:00:00', words: `【杭州市】 快件已转寄，新单号：${NEW_NO}` };
  const own = { waybillNo: NO, nodes: [...PLAIN_DAY.slice(0, 2), FORWARDED] };
  const further = { waybillNo: NEW_NO, nodes: PLAIN_DAY.slice(3) };

  it('is given what waited under that number, with a read for each further key', async () => {
    const { ports, parcel } = await shipped();
    await receivePush(ports, push([further]));
    expect(waiting(ports)).toEqual([2]);
    ports.count.reset();
    await receivePush(ports, push([own]));
    expect(ports.tracks.size).toBe(0);
    expect(parcel()).toMatchObject({ stage: 'delivered', saidKeys: [parcelKey('shop', 'zto-express', NEW_NO)] });
    expect(parcel().events.map(({ via }) => via)).toEqual([undefined, undefined, undefined, NEW_NO, NEW_NO]);
    // Read: the parcel, what waits under its further key, the shopper. Written: the parcel twice, what waited, a notice.
    expect(parcel().keys).toHaveLength(2);
    expect(ports.count).toMatchObject({ reads: 3, writes: 4 });
    ports.count.reset();
    await receivePush(ports, push([own]));
    expect(ports.count).toMatchObject({ reads: 1, writes: 0 });
  });

  it('is given it when it is shipped', async () => {
    const ports = memoryPorts();
    await receivePush(ports, push([further, own]));
    const result = await shipOrder(ports, OWNER, shipForm());
    const parcel = ports.stored.get(result.outcome === 'shipped' ? result.parcelId : '');
    expect(parcel).toMatchObject({ stage: 'delivered' });
    expect(ports.tracks.size).toBe(0);
  });

  it('is given one track of a push when the other failed the first time', async () => {
    const { ports, parcel } = await shipped();
    await receivePush(ports, push([own]));
    const both = push([{ ...own, nodes: [...own.nodes, ...PLAIN_DAY.slice(2, 3)] }, further]);
    let writes = 0;
    ports.hooks.beforeReplace = () => {
      writes += 1;
      const now = parcel();
      if (writes > 1) ports.stored.set(now._id, { ...now, version: now.version + 1 });
      return Promise.resolve();
    };
    expect(answerOf(await receivePush(ports, both))).toMatchObject({ Success: false });
    expect(parcel()).toMatchObject({ stage: 'in_transit' });
    delete ports.hooks.beforeReplace;
    expect(answerOf(await receivePush(ports, both))).toMatchObject({ Success: true });
    expect(parcel()).toMatchObject({ stage: 'delivered' });
  });
});

describe('a push whose path names a parcel', () => {
  const OTHER_NO = '76123456789013';
  const nodes = PLAIN_DAY.slice(0, 2);

  it('is that parcel’s, also under a number that another was shipped under', async () => {
    const { ports, id, parcel } = await shipped();
    const other = await shipOrder(ports, OWNER, shipForm({ waybillNo: OTHER_NO, requestKey: 'tap-2' }));
    await receivePush(ports, { ...push([{ waybillNo: OTHER_NO, nodes }]), parcelId: id });
    expect(parcel().events).toHaveLength(2);
    expect(ports.stored.get(other.outcome === 'shipped' ? other.parcelId : '')?.events).toHaveLength(0);
  });

  it('waits for it, whatever carrier the push names', async () => {
    const ports = memoryPorts();
    const parcelId = parcelKey('shop', 'zto-express', NO);
    const under = (shipper: string) => ({ ...push([{ shipper, waybillNo: NO, nodes }]), parcelId });
    await receivePush(ports, under('STO'));
    await receivePush(ports, { ...push([{ waybillNo: NO, nodes }], 'acc-2', 'app-key-2'), parcelId: 'another-key' });
    await shipOrder(ports, OWNER, shipForm());
    const parcel = ports.stored.get(parcelId);
    expect(parcel?.events).toHaveLength(2);
    expect(parcel?.keys).toContain(parcelKey('shop', 'sto-express', NO));
  });

  it('gives nothing of another merchant’s', async () => {
    const ports = memoryPorts();
    const parcelId = parcelKey('shop', 'zto-express', NO);
    await receivePush(ports, { ...push([{ waybillNo: NO, nodes }], 'acc-2', 'app-key-2'), parcelId });
    await shipOrder(ports, OWNER, shipForm());
    expect(ports.stored.get(parcelId)?.events).toHaveLength(0);
  });

  it('gives nothing to another merchant’s', async () => {
    const { ports, id, parcel } = await shipped();
    const before = structuredClone(parcel());
    await receivePush(ports, { ...push([{ waybillNo: NO, nodes }], 'acc-2', 'app-key-2'), parcelId: id });
    expect(parcel()).toEqual(before);
  });
});

describe('a push that is not to be believed', () => {
  const nodes = PLAIN_DAY.slice(0, 4);
  const good = push([{ waybillNo: NO, nodes }]);
  const data = new URLSearchParams(good.body).get('RequestData') ?? '';
  const cases = [
    {
      name: 'a wrong signature',
      body: good.body.replace(/DataSign=[^&]+/, 'DataSign=d3Jvbmc%3D'),
      code: 'bad_signature',
    },
    { name: "another account's signature", body: formBody(data, 'app-key-2'), code: 'bad_signature' },
    {
      name: 'no signature',
      body: new URLSearchParams({ RequestData: data, RequestType: '101' }).toString(),
      code: 'unsupported_format',
    },
    { name: 'a changed body', body: good.body.replace('ZTO', 'STO'), code: 'bad_signature' },
    { name: 'a truncated body', body: formBody(data.slice(0, -40), 'app-key-1'), code: 'unsupported_format' },
    {
      name: '__proto__',
      body: formBody('{"__proto__":{"Data":[]},"EBusinessID":"acc-1"}', 'app-key-1'),
      code: 'unsupported_format',
    },
    { name: '2 MB', body: formBody(JSON.stringify({ Data: ['快'.repeat(700_000)] }), 'app-key-1'), code: 'too_large' },
    { name: 'another kind of push', body: formBody(data, 'app-key-1', '107'), code: 'unsupported_format' },
    {
      name: 'an unknown carrier',
      body: push([{ shipper: 'NOSUCH', waybillNo: NO, nodes }]).body,
      code: 'unknown_carrier',
    },
    { name: 'an empty body', body: '', code: 'unsupported_format' },
  ];
  it.each(cases)('$name is refused by name and writes nothing', async ({ body, code }) => {
    const { ports, parcel } = await shipped();
    const before = structuredClone(parcel());
    const answer = await receivePush(ports, { provider: 'kdniao', accountId: 'acc-1', headers: {}, body });
    expect(answerOf(answer)).toMatchObject({ Success: false, Reason: code });
    expect(ports.count.writes).toBe(0);
    expect(parcel()).toEqual(before);
  });

  it.each(['constructor', '__proto__', 'kuaidi100'])('the path %s leads nowhere', async (provider) => {
    const { ports } = await shipped();
    await expect(receivePush(ports, { ...good, provider })).rejects.toMatchObject({ code: 'not_found' });
  });

  it("reaches only its own merchant's parcel", async () => {
    const { ports, parcel } = await shipped();
    await receivePush(ports, push([{ waybillNo: NO, nodes }], 'acc-2', 'app-key-2'));
    expect(parcel().events).toHaveLength(0);
  });
});

it('forgets a track that nobody shipped for 30 days, and begins anew', async () => {
  const ports = memoryPorts();
  await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(0, 3) }]));
  ports.time.now += 31 * 86_400_000;
  await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(4) }]));
  expect(waiting(ports)).toEqual([1]);
  ports.time.now += 31 * 86_400_000;
  const result = await shipOrder(ports, OWNER, shipForm({ shippedAt: ports.time.now }));
  expect(ports.stored.get(result.outcome === 'shipped' ? result.parcelId : '')?.events).toEqual([]);
});

describe('an arrival time', () => {
  const nodes = PLAIN_DAY;
  const first = push([{ waybillNo: NO, nodes: nodes.slice(0, 2), eta: '2026-11-22 18:00:00' }]);
  const newer = push([{ waybillNo: NO, nodes: nodes.slice(0, 3) }]);
  const twin = push([{ waybillNo: NO, nodes: nodes.slice(0, 2), eta: '2026-11-22 20:00:00' }]);

  it('does not depend on the order of pushes, and replays settle', async () => {
    const etaAfter = async (order: (typeof first)[]) => {
      const { ports, parcel } = await shipped();
      for (const each of order) await receivePush(ports, each);
      ports.count.reset();
      for (const each of order) await receivePush(ports, each);
      expect(ports.count.writes).toBe(0);
      return parcel().eta;
    };
    const want = await etaAfter([first, newer, twin]);
    expect(want).toMatchObject({ from: Date.parse('2026-11-22T20:00:00+08:00') });
    for (const order of [
      [twin, newer, first],
      [newer, first, twin],
      [newer, twin, first],
      [twin, first, newer],
    ])
      expect(await etaAfter(order)).toEqual(want);
  });

  it('waits in quarantine with its scans', async () => {
    const ports = memoryPorts();
    await receivePush(ports, first);
    const result = await shipOrder(ports, OWNER, shipForm());
    const parcel = ports.stored.get(result.outcome === 'shipped' ? result.parcelId : '');
    expect(parcel?.eta).toMatchObject({ from: Date.parse('2026-11-22T18:00:00+08:00') });
  });
});

it('keeps nothing in clear of a track whose recipient is not known yet', async () => {
  const ports = memoryPorts();
  const words = '【杭州市】 已签收，签收人：陈小满，电话13800005678';
  await receivePush(ports, push([{ waybillNo: NO, nodes: [{ time: '2026-11-21 13:00:00', words }] }]));
  expect(JSON.stringify([...ports.tracks.values()])).not.toMatch(/陈小满|13800005678/);
});

it('takes in the others when one parcel of a push fails, and asks the provider to come again', async () => {
  const { ports, parcel } = await shipped();
  await shipOrder(ports, OWNER, shipForm({ waybillNo: '76123456789013', requestKey: 'tap-2' }));
  const other = [...ports.stored.values()].find(({ waybillNo }) => waybillNo === '76123456789013');
  loseKeyOf(other);
  const nodes = PLAIN_DAY.slice(0, 2);
  const both = push([
    { waybillNo: '76123456789013', nodes },
    { waybillNo: NO, nodes },
  ]);
  expect(answerOf(await receivePush(ports, both))).toMatchObject({ Success: false, Reason: 'internal' });
  expect(parcel().events).toHaveLength(2);
});

it('believes no scan from the far future, and counts it', async () => {
  const { ports, parcel } = await shipped();
  const nodes = [...PLAIN_DAY.slice(0, 2), { time: '2062-11-21 13:50:00', words: '已签收，签收人：本人' }];
  await receivePush(ports, push([{ waybillNo: NO, nodes, eta: '2026-11-22 18:00:00' }]));
  expect(parcel()).toMatchObject({ stage: 'in_transit', eta: { saidAt: Date.parse('2026-11-20T20:00:00+08:00') } });
  expect(parcel().events).toHaveLength(2);
  expect(ports.sent).toEqual([]);
  await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY }]));
  expect(parcel().stage).toBe('delivered');
});

it('keeps the arrival time that the words promise, however often the push comes', async () => {
  const { ports, parcel } = await shipped();
  const words = '【佛山市】 快件离开 【佛山中心】 已发往 【杭州中转部】，预计11月22日送达';
  const same = push([{ waybillNo: NO, nodes: [{ time: '2026-11-20 20:00:00', words }], eta: '2026-11-23 18:00:00' }]);
  await receivePush(ports, same);
  const before = structuredClone(parcel());
  expect(before.eta).toBeDefined();
  ports.count.reset();
  await receivePush(ports, same);
  expect(ports.count).toMatchObject({ writes: 0 });
  expect(parcel()).toEqual(before);
});
