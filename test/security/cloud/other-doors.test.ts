import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATE_IDS } from '../../../local/world/demo-shop';
import { PLAIN_DAY, push } from '../../_usecases/kdniao-track';
import { ROOT } from '../../../scripts/build/root';
import { CALLERS, openTwoShops, type TwoShops } from './two-shops';

const TIMERS = ['sendNotices', 'syncTracks', 'watchParcels'] as const;
const FORGED_TIMER = { Type: 'Timer', TriggerName: 'everyMinute', Time: '2026-11-21T06:00:00Z' };

let shops: TwoShops;
beforeAll(async () => {
  shops = await openTwoShops();
});
afterAll(() => shops.close());

const changes = () => shops.cloud.operations().reduce((sum, { changed }) => sum + changed, 0);

describe('what is a timer’s', () => {
  it.each(TIMERS)('%s does nothing for somebody who calls it', async (name) => {
    shops.cloud.resetOperations();
    await expect(shops.cloud.call(name, FORGED_TIMER, CALLERS.buyer)).rejects.toThrow('a timer’s function was called');
    await expect(shops.cloud.call(name, FORGED_TIMER)).rejects.toThrow('a timer’s function was called');
    expect(shops.cloud.operations()).toEqual([]);
  });

  it.each(TIMERS)('%s does nothing over HTTP', async (name) => {
    shops.cloud.resetOperations();
    const headers = { 'content-type': 'application/json' };
    await fetch(`${shops.cloud.url}/http/${name}`, { method: 'POST', headers, body: JSON.stringify(FORGED_TIMER) });
    expect(shops.cloud.operations()).toEqual([]);
  });

  it.each(TIMERS)('%s works when its timer rings', async (name) => {
    shops.cloud.resetOperations();
    await shops.cloud.runTimer(name);
    expect(shops.cloud.operations().length).toBeGreaterThan(0);
  });
});

describe('what is a source’s', () => {
  it('a push that a phone makes up is refused as any other without the key', async () => {
    const { body } = push([{ waybillNo: shops.targets.ours.waybillNo, nodes: PLAIN_DAY }], '1237100', 'a guessed key');
    const event = { path: '/carrierPush/kdniao/1237100', httpMethod: 'POST', headers: {}, body };
    shops.cloud.resetOperations();
    const answer = await shops.cloud.call('carrierPush', event, CALLERS.owner);
    expect(JSON.stringify(answer)).toContain('bad_signature');
    expect(changes()).toBe(0);
  });

  it('one shop’s key signs nothing for another’s parcels', async () => {
    const nodes = [{ time: '2026-11-21 13:50:00', words: '已签收', code: '301' }];
    const { body } = push([{ waybillNo: shops.targets.ours.waybillNo, nodes }], '7654321', 'key-of-the-other-shop');
    await shops.cloud.push(body, '7654321');
    const { parcelId } = shops.targets.ours;
    const reply = await shops.cloud.shopper(CALLERS.buyer, 'getTimeline', { locale: 'zh-CN', parcelId });
    expect(reply).toMatchObject({ ok: true, data: { eventCount: 1, stage: 'created' } });
  });
});

describe('what is WeChat’s', () => {
  const [templateId] = TEMPLATE_IDS;
  const event = {
    MsgType: 'event',
    Event: 'subscribe_msg_popup_event',
    ToUserName: 'gh_forged',
    FromUserName: CALLERS.owner,
    openid: CALLERS.owner,
    CreateTime: 1_795_327_200,
    List: [{ PopupScene: '0', SubscribeStatusString: 'accept', TemplateId: templateId }],
  };
  const phone = { locale: 'zh-CN', zone: 'Asia/Shanghai' } as const;
  const acceptsOf = async (openid: string) => {
    const reply = await shops.cloud.shopper(openid, 'getSettings', { phone });
    return reply.ok ? reply.data.accepts.progress : NaN;
  };

  it('an event that a phone makes up is about that phone’s owner alone, whomever it names', async () => {
    const before = await acceptsOf(CALLERS.owner);
    await shops.cloud.call('wechatEvents', event, CALLERS.otherBuyer);
    expect(await acceptsOf(CALLERS.owner)).toBe(before);
  });

  it('one that nobody vouches for is about nobody', async () => {
    shops.cloud.resetOperations();
    expect(await shops.cloud.call('wechatEvents', event)).toBe('success');
    const headers = { 'content-type': 'application/json' };
    await fetch(`${shops.cloud.url}/http/wechatEvents`, { method: 'POST', headers, body: JSON.stringify(event) });
    expect(shops.cloud.operations()).toEqual([]);
  });
});

describe('the database', () => {
  const { collections } = JSON.parse(readFileSync(join(ROOT, 'cloudfunctions/database.json'), 'utf8')) as {
    collections: { name: string; permission: Record<string, unknown> }[];
  };
  const OPERATIONS = ['read', 'write'] as const;
  const cells = collections.flatMap(({ name, permission }) =>
    OPERATIONS.map((operation) => ({ name, operation, allowed: permission[operation] })),
  );
  afterAll(() => process.stderr.write(`database rules: ${String(cells.length)} cells, allowed 0\n`));

  it.each(cells)('$name: no phone may $operation', ({ allowed }) => {
    expect(allowed).toBe(false);
  });

  it('has rules for nothing else', () => {
    for (const { permission } of collections) expect(Object.keys(permission).sort()).toEqual([...OPERATIONS]);
  });

  it('is open to functions alone: they are all that HTTP access names, and of them only what sources call', () => {
    const access = JSON.parse(readFileSync(join(ROOT, 'cloudfunctions/http-access.json'), 'utf8')) as unknown;
    expect(access).toEqual([{ path: '/carrierPush', function: 'carrierPush' }]);
  });
});
