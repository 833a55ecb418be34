import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IssueAct, IssuePage, IssueRef, MerchantCalls } from '../../../typings/merchant';
import type { Reply } from '../../../typings/reply';
import { demoEnvironment, SHOP, SUPPORT, TEMPLATE_IDS } from '../../../local/world/demo-shop';
import { filesBelow } from '../../../scripts/check/files';
import { sign as signAftership } from '../../../cloudfunctions/_providers/aftership/sign';
import { saltOf, signPush } from '../../../cloudfunctions/_providers/kuaidi100/sign';
import { sign as signSeventeenTrack } from '../../../cloudfunctions/_providers/seventeen-track/sign';
import { SAMPLES } from '../../_providers/contract-samples';
import { formBody, shipForm } from '../../_usecases/kdniao-track';
import { data, startProduct, type ProductCloud } from '../../functions/product-cloud';
import { CanaryScanner, type Canary } from '../canary-scanner';
import { openSinks, type Sinks } from './sinks';

const bytes = (seed: string) => Buffer.from(seed.repeat(8)).subarray(0, 32).toString('base64');
/** Secrets: each may be told to the one whom it is shared with, and to nobody else. */
const KEYS = {
  seal: bytes('seal-key-canary-'),
  lookup: bytes('look-up-canary--'),
  kdniao: 'kdniao-app-key-canary-4c1d',
  kuaidi100: 'kuaidi100-key-canary-77aa',
  seventeenTrack: '17track-key-canary-E5F0',
  aftership: 'aftership-api-key-canary-09',
  aftershipPush: 'aftership-webhook-canary-31',
  wecom: 'c0ffee00-aaaa-4bbb-8ccc-canary000001',
  dingtalkToken: 'dec0dedec0dedec0dedec0dedec0de01',
  dingtalkSecret: 'SECcanaryOfTheDingTalkRoom000001',
  otherKdniao: 'kdniao-app-key-canary-other',
} as const;
const ORIGINS = {
  kdniao: 'https://api.kdniao.com',
  kuaidi100: 'https://poll.kuaidi100.com',
  seventeenTrack: 'https://api.17track.net',
  aftership: 'https://api.aftership.com',
  wecom: 'https://qyapi.weixin.qq.com',
  dingtalk: 'https://oapi.dingtalk.com',
} as const;
const SHARED_WITH: Readonly<Partial<Record<keyof typeof KEYS, string>>> = {
  kuaidi100: ORIGINS.kuaidi100,
  seventeenTrack: ORIGINS.seventeenTrack,
  aftership: ORIGINS.aftership,
  wecom: ORIGINS.wecom,
  dingtalkToken: ORIGINS.dingtalk,
};

/** Whom parcels go to, and where that is. */
const RECIPIENT = { name: '欧阳拾珊', phone: '13812345091' };
const ADDRESS = '翠苑九幢二单元一零三';
const PERSONAL: readonly Canary[] = [
  { name: 'name', text: RECIPIENT.name },
  { name: 'name in pieces', text: '欧 阳 拾 珊' },
  { name: 'phone', text: RECIPIENT.phone },
  { name: 'phone in pieces', text: '138-1234-5091' },
  { name: 'phone in threes', text: '138 1234 5091' },
  { name: 'name of the second', text: 'Zzyzx Quillfeather' },
  { name: 'phone of the second', text: '13998765091' },
  { name: 'address', text: ADDRESS },
];
const scanner = new CanaryScanner([...PERSONAL, ...Object.entries(KEYS).map(([name, text]) => ({ name, text }))]);

const OWNER = SHOP.owner.openid;
const OTHER_OWNER = 'oOwnerOfTheOtherShop';
const BUYER = 'oBuyerChen';
const STRANGER = 'oBuyerLin';
const locale = 'zh-CN' as const;
const HOUR_MS = 3_600_000;
/** All of it happens before the first test; on a machine with much else to do that takes longer. */
const PATIENCE_MS = 240_000;
const phone = { locale, zone: 'Asia/Shanghai' } as const;

/** As carriers write them: the recipient's own name and phone in the middle of their words. */
const WORDS = [
  `派送不成功，收件人${RECIPIENT.name}（${RECIPIENT.phone}）无人接听`,
  `【杭州市】 客户 欧 阳 拾 珊 138-1234-5091 电话无法接通，派送失败`,
  `【杭州市】 已与${RECIPIENT.name}（+86 138 1234 5091）约好，明日再次派送`,
];

const environment = (origins: Sinks['origins']): Record<string, string> => {
  const account = (provider: string, key: string) => ({ provider, accountId: `acc-${provider}`, key });
  const accounts = [
    { ...account('kdniao', KEYS.kdniao), plan: 'paid' },
    account('kuaidi100', KEYS.kuaidi100),
    account('17track', KEYS.seventeenTrack),
    { ...account('aftership', KEYS.aftership), pushKey: KEYS.aftershipPush },
  ];
  const staffRoom = { kind: 'wecom', key: KEYS.wecom };
  const otherRoom = { kind: 'dingtalk', token: KEYS.dingtalkToken, secret: KEYS.dingtalkSecret };
  const other = [{ provider: 'kdniao', accountId: 'acc-other', key: KEYS.otherKdniao }];
  const shops = [
    { id: SHOP.id, shopName: SHOP.name, firstOwner: SHOP.owner, accounts, staffRoom },
    {
      id: 'qingci',
      shopName: '青瓷别院',
      firstOwner: { openid: OTHER_OWNER, name: '青姐' },
      accounts: other,
      staffRoom: otherRoom,
    },
  ];
  const variables = demoEnvironment({ sealKey: KEYS.seal, lookupKey: KEYS.lookup, sourceOrigins: origins });
  return { ...variables, MERCHANTS: JSON.stringify(shops) };
};

let cloud: ProductCloud;
let sinks: Sinks;
let dataFolder: string;
const printed: string[] = [];
const replies: { to: string; text: string }[] = [];
/** Database files as they stood when the cloud had closed. */
let stored: Buffer[] = [];
let inspected = '';

beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0);
  sinks = await openSinks(Object.values(ORIGINS));
  dataFolder = mkdtempSync(join(tmpdir(), 'zhitu-'));
  cloud = await startProduct({ dataFolder, logs: 'json', environment: environment(sinks.origins) });
  await live();
  inspected = await (await fetch(`${cloud.url}/__inspect`)).text();
  const files = filesBelow(dataFolder, ['']);
  stored = files.map((file) => readFileSync(file));
  await cloud.close();
  stored.push(...filesBelow(dataFolder, ['']).map((file) => readFileSync(file)));
  await sinks.close();
  rmSync(dataFolder, { recursive: true });
  jest.restoreAllMocks();
}, PATIENCE_MS);
let findings = 0;
afterAll(() => process.stderr.write(`canaries: ${String(scanner.scanned)} bytes scanned, found ${String(findings)}\n`));

/** What is in it that may not be, each with where. */
function look(content: Buffer | string, mayHold: (name: string) => boolean = () => false): [string, string][] {
  const found = scanner.scan(content).filter((name) => !mayHold(name));
  findings += found.length;
  return found.map((name) => [name, content.toString().slice(0, 500)]);
}

const calling =
  (fn: 'shopper' | 'merchant') =>
  async (openid: string, action: string, input: object): Promise<unknown> => {
    const reply = await cloud.call(fn, { action, input }, openid);
    replies.push({ to: openid, text: JSON.stringify(reply) });
    return reply;
  };
const shopper = calling('shopper');
const merchant = calling('merchant');

async function post(path: string, body: string, headers: Record<string, string> = {}): Promise<string> {
  const type = body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded';
  const options = { method: 'POST', headers: { 'content-type': type, ...headers }, body };
  const answer = await (await fetch(`${cloud.url}/http/carrierPush/${path}`, options)).text();
  replies.push({ to: path, text: answer });
  return answer;
}

/** A sample of what this source pushes, about this parcel and in these words. */
function payload(folder: string, waybillNo: string, { code, words }: { code: string; words: string }): string {
  const sample = SAMPLES.find((one) => one.folder === folder)!.pushWith([code]);
  return JSON.stringify(sample)
    .replaceAll('"note"', JSON.stringify(words))
    .replaceAll('75000000000001', waybillNo)
    .replaceAll(/2026-11-20([ T])09:12:00/g, `2026-11-21$113:${String(30 + WORDS.indexOf(words))}:00`)
    .replaceAll('"1237100"', '"acc-kdniao"');
}

type Source = (waybillNo: string, parcelId: string, told: { code: string; words: string }) => Promise<string>;
const SOURCES: Readonly<Record<string, { code: string; push: Source }>> = {
  kdniao: {
    code: '405',
    push: (no, _id, told) => post('kdniao/acc-kdniao', formBody(payload('kdniao', no, told), KEYS.kdniao)),
  },
  kuaidi100: {
    code: '204',
    push: (no, id, told) => {
      const param = payload('kuaidi100', no, told);
      const sign = signPush(param, saltOf(KEYS.kuaidi100, id));
      return post(`kuaidi100/acc-kuaidi100/${id}`, new URLSearchParams({ sign, param }).toString());
    },
  },
  '17track': {
    code: 'DeliveryFailure_NoBody',
    push: (no, _id, told) => {
      const body = payload('seventeen-track', no, told);
      return post('17track/acc-17track', body, { sign: signSeventeenTrack(body, KEYS.seventeenTrack) });
    },
  },
  aftership: {
    code: 'AttemptFail_002',
    push: (no, _id, told) => {
      const body = payload('aftership', no, told);
      return post('aftership/acc-aftership', body, {
        'aftership-hmac-sha256': signAftership(body, KEYS.aftershipPush),
      });
    },
  },
};

/** Everything that may happen to a parcel, with canaries wherever a person's name, phone or address may stand. */
async function live(): Promise<void> {
  await merchant(OWNER, 'saveStaff', SUPPORT);
  cloud.grantAccepts(BUYER, TEMPLATE_IDS, 20);
  const results = TEMPLATE_IDS.map((templateId) => ({ templateId, result: 'accept' as const }));
  for (let askedAt = 1; askedAt <= 5; askedAt += 1) await shopper(BUYER, 'recordAccepts', { results, askedAt, phone });
  let number = 75_100_000_000_000;
  for (const source of Object.keys(SOURCES)) await follow(source, String((number += 1)));
  await waitedFor(String((number += 1)));
  await refused(String((number += 1)));
  await elsewhere(String((number += 1)));
  await unclaimed(String((number += 1)));
  await pass(1);
  await everybodyLooks();
  await shopper(BUYER, 'deleteMe', {});
  await cloud.settled();
}

/** Timers ring meanwhile. */
async function pass(hours: number): Promise<void> {
  cloud.clock.jump(hours * HOUR_MS);
  await cloud.settled();
}

async function ship(waybillNo: string, changes: object = {}): Promise<string> {
  const form = shipForm({
    waybillNo,
    orderNo: `C-${waybillNo}`,
    requestKey: waybillNo,
    recipient: RECIPIENT,
    buyerOpenid: BUYER,
    ...changes,
  });
  const shipped = (await merchant(OWNER, 'shipOrder', form)) as { data?: { parcelId?: string } };
  return shipped.data?.parcelId ?? '';
}

async function follow(source: string, waybillNo: string): Promise<void> {
  const parcelId = await ship(waybillNo);
  const { code, push } = SOURCES[source]!;
  for (const words of WORDS) expect(await push(waybillNo, parcelId, { code, words })).toMatch(/true/);
  await shopper(BUYER, 'refreshParcel', { parcelId });
  const ask = { locale, parcelId, kind: 'address', text: `请改到${ADDRESS}`, key: source };
  if (source === 'kdniao') await shopper(BUYER, 'askShop', ask);
  const { token } = data(await cloud.shopper(BUYER, 'shareParcel', { locale, parcelId, kind: 'progress' }));
  expect(await shopper(STRANGER, 'openShare', { locale, token })).toMatchObject({ ok: true });
  await answered(parcelId);
}

/** Staff answer each issue that there is; what they look up is in that answer alone, the only one that is not looked through. */
async function answered(parcelId: string): Promise<void> {
  const found = (await merchant(OWNER, 'listParcels', { locale })) as Reply<MerchantCalls['listParcels']['output']>;
  if (!found.ok) throw new Error(found.code);
  for (const { issue, issueSince: since, ...task } of found.data.tasks) {
    if (task.parcelId !== parcelId || issue === undefined || since === undefined) continue;
    const ref: IssueRef = { parcelId, code: issue, since };
    for (const act of [{ kind: 'take' }, { kind: 'tell', text: '今天再送一次' }] as const) await handled(ref, act);
    const revealed = await handled(ref, { kind: 'reveal', reason: 'address' });
    if (issue === 'asked') expect(JSON.stringify(revealed)).toContain(ADDRESS);
  }
}

async function handled(ref: IssueRef, act: IssueAct): Promise<unknown> {
  const page = (await merchant(SUPPORT.openid, 'getIssue', { locale, ...ref })) as Reply<IssuePage>;
  if (!page.ok) throw new Error(page.code);
  const deed = { locale, ...ref, revision: page.data.revision, act };
  const answer =
    act.kind === 'reveal'
      ? await cloud.merchant(SUPPORT.openid, 'handleIssue', deed)
      : await merchant(SUPPORT.openid, 'handleIssue', deed);
  expect(answer).toMatchObject({ ok: true, data: { outcome: 'done' } });
  return answer;
}

/** Pushed before it was shipped, to somebody whose name is written in letters. */
async function waitedFor(waybillNo: string): Promise<void> {
  const words = 'Delivery failed: Zzyzx Quillfeather, 13998765091, did not answer';
  await SOURCES['kdniao']!.push(waybillNo, '', { code: '405', words });
  stored.push(...filesBelow(dataFolder, ['']).map((file) => readFileSync(file)));
  await ship(waybillNo, { recipient: { name: 'Zzyzx Quillfeather', phone: '13998765091' } });
}

/** What is refused, broken, or falls over, with canaries in it. */
async function refused(waybillNo: string): Promise<void> {
  const words = WORDS[0]!;
  const broken = payload('kdniao', waybillNo, { code: '405', words });
  await post('kdniao/acc-kdniao', formBody(broken.slice(0, -20), KEYS.kdniao));
  await post('kdniao/acc-kdniao', formBody(broken.replace('"ZTO"', '"NOSUCH"'), KEYS.kdniao));
  await post('kdniao/acc-kdniao', formBody(broken, 'a wrong key'));
  await post('17track/acc-17track', `{"${RECIPIENT.name}": ${RECIPIENT.phone}x`, { sign: 'x' });
  await post(`kdniao/${RECIPIENT.phone}`, RECIPIENT.name);
  await ship(waybillNo, { recipient: { ...RECIPIENT, phone: `${RECIPIENT.phone}-${RECIPIENT.phone}` } });
  await ship(waybillNo, { recipient: { ...RECIPIENT, address: ADDRESS } });
  await ship(waybillNo, { carrier: RECIPIENT.name });
  await shopper(BUYER, RECIPIENT.name, { phone: RECIPIENT.phone });
  await merchant(OWNER, 'findParcels', { locale, q: RECIPIENT.phone });
  const fault = {
    id: 'K7M-2QF',
    page: 'pages/timeline/index',
    message: `no such: ${RECIPIENT.name} ${RECIPIENT.phone}`,
    stack: `${ADDRESS}:1:1`,
  };
  await shopper(BUYER, 'reportFault', fault);
}

/** One without a buyer, whose card a stranger looks at. */
async function unclaimed(waybillNo: string): Promise<void> {
  const form = shipForm({ waybillNo, orderNo: `U-${waybillNo}`, requestKey: waybillNo, recipient: RECIPIENT });
  const { buyerOpenid: _nobody, ...nobodys } = form;
  const shipped = data(await cloud.merchant(OWNER, 'shipOrder', nobodys));
  const token = shipped.outcome === 'shipped' ? (shipped.claim?.token ?? '') : '';
  expect(await shopper(STRANGER, 'claimOrder', { locale, token, take: false })).toMatchObject({ ok: true });
}

/** The other shop's parcel, whose staff are told in DingTalk. */
async function elsewhere(waybillNo: string): Promise<void> {
  const form = shipForm({ waybillNo, orderNo: 'D-1', requestKey: waybillNo, recipient: RECIPIENT, buyerOpenid: BUYER });
  await merchant(OTHER_OWNER, 'shipOrder', form);
  const body = payload('kdniao', waybillNo, { code: '405', words: WORDS[0]! }).replaceAll('acc-kdniao', 'acc-other');
  expect(await post('kdniao/acc-other', formBody(body, KEYS.otherKdniao))).toMatch(/true/);
}

async function everybodyLooks(): Promise<void> {
  const { orders } = data(await cloud.shopper(BUYER, 'listOrders', { locale }));
  const ids = orders.flatMap(({ parcels }) => parcels.map(({ parcelId }) => parcelId));
  expect(ids.length).toBeGreaterThanOrEqual(6);
  for (const openid of [BUYER, OWNER, SUPPORT.openid, OTHER_OWNER, STRANGER]) {
    for (const action of ['listOrders', 'listMessages']) await shopper(openid, action, { locale });
    for (const action of ['whoAmI', 'listParcels', 'sourceHealth'])
      await merchant(openid, action, action === 'whoAmI' ? {} : { locale });
    await merchant(openid, 'findParcels', { locale, q: RECIPIENT.phone.slice(-4) });
    for (const parcelId of ids) await shopper(openid, 'getTimeline', { locale, parcelId, allEvents: true });
  }
}

describe('what is personal or secret is not in', () => {
  it('what functions print, and the cloud’s own log', () => {
    expect(printed.length).toBeGreaterThan(100);
    expect(printed.flatMap((line) => look(line))).toEqual([]);
  });

  it('what the outside world is asked and told, but each one’s own key', () => {
    const heard = new Set(sinks.heard().map(({ origin }) => origin));
    expect([...heard]).toEqual(expect.arrayContaining([ORIGINS.kdniao, ORIGINS.wecom, ORIGINS.dingtalk]));
    const own = (origin: string) => (name: string) => SHARED_WITH[name as keyof typeof KEYS] === origin;
    expect(sinks.heard().flatMap(({ origin, request }) => look(request, own(origin)))).toEqual([]);
  });

  it('what WeChat is given to send', () => {
    const messages = cloud.messages();
    expect(messages.length).toBeGreaterThan(3);
    expect(look(JSON.stringify(messages))).toEqual([]);
  });

  it('the database’s files, while it runs and when it has closed, though the carriers’ words are', () => {
    expect(stored.some((file) => file.includes('欧**') && file.includes('138****5091'))).toBe(true);
    expect(stored.flatMap((file) => look(file))).toEqual([]);
  });

  it('what a developer sees of the cloud', () => {
    expect(inspected.length).toBeGreaterThan(1_000);
    expect(look(inspected)).toEqual([]);
  });

  it('what staff see and do about an issue is among the answers', () => {
    const toSupport = replies.filter(({ to }) => to === SUPPORT.openid).map(({ text }) => text);
    for (const part of ['"acceptsLeft":', '"outcome":"done"'])
      expect(toSupport.filter((text) => text.includes(part)).length).toBeGreaterThan(1);
  });

  it('any answer, but what a buyer wrote to the buyer', () => {
    expect(replies.length).toBeGreaterThan(60);
    const own = (to: string) => (name: string) => name === 'address' && to === BUYER;
    expect(replies.flatMap(({ to, text }) => look(text, own(to)))).toEqual([]);
  });
});
