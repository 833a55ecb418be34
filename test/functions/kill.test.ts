import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLAIN_DAY, shipForm, type Node } from '../_usecases/kdniao-track';
import { buildCloudProgram, type CloudProgram } from './cloud-program';
import { DoomedCloud } from './doomed-cloud';
import { killNotices } from './kill-notices';

const OUT = PLAIN_DAY.slice(0, 4);
const AT_STATION: Node = {
  time: '2026-11-21 13:45:00',
  words: '【杭州市】 快件已暂存至 【文三路菜鸟驿站】，请凭取件码8-2-4017及时领取',
};
const STAGES = {
  'out for delivery': OUT,
  delivered: PLAIN_DAY,
  'a pick-up code': [...OUT, AT_STATION],
} satisfies Record<string, readonly Node[]>;

interface Case {
  of: keyof typeof STAGES;
  /** The push's request before which it dies: 1 parcel, 2 commit, 3 shopper, 4 parcels, 5 claim, 6 send, 7 result, 8 ledger. */
  killAt: number;
  /** WeChat tells of the message after all, before the lease has ended. */
  isHeard?: boolean;
  sentBefore: number;
  sentInAll: number;
}
const CASES: readonly Case[] = [
  { of: 'out for delivery', killAt: 6, sentBefore: 0, sentInAll: 0 },
  { of: 'out for delivery', killAt: 7, sentBefore: 1, sentInAll: 1 },
  { of: 'delivered', killAt: 6, sentBefore: 0, sentInAll: 1 },
  { of: 'delivered', killAt: 7, sentBefore: 1, sentInAll: 2 },
  { of: 'delivered', killAt: 7, isHeard: true, sentBefore: 1, sentInAll: 1 },
  { of: 'delivered', killAt: 8, sentBefore: 1, sentInAll: 1 },
  { of: 'a pick-up code', killAt: 7, sentBefore: 1, sentInAll: 2 },
];

/** More than messages too many would need: WeChat's books do not hide one. */
const ACCEPTS = 5;
const TEMPLATE_IDS = ['tmpl-progress', 'tmpl-pickup', 'tmpl-trouble'];
const waybillOf = (index: number): string => String(76_123_456_789_200 + index);
const buyerOf = (index: number): string => `oBuyer${index}`;
/** The lease of an attempt is 90 s: each round finds what the one before left. */
const ROUND_MS = 120_000;
const ROUNDS = 4;

async function prepare(cloud: DoomedCloud, index: number): Promise<void> {
  const form = { orderNo: `A-${index}`, waybillNo: waybillOf(index), requestKey: `tap-${index}` };
  const input = shipForm({ ...form, buyerOpenid: buyerOf(index), checkDigitConfirmed: true });
  await cloud.post('/call/merchant', { action: 'shipOrder', input }, 'oOwnerLin');
  const results = TEMPLATE_IDS.map((templateId) => ({ templateId, result: 'accept', kept: true }));
  for (let given = 0; given < ACCEPTS; given += 1) {
    await cloud.post('/__wechat/accepts', { openid: buyerOf(index), results });
    const told = results.map(({ templateId, result }) => ({ templateId, result }));
    const phone = { locale: 'zh-CN', zone: 'Asia/Shanghai' };
    const report = { results: told, askedAt: given, phone };
    await cloud.post('/call/shopper', { action: 'recordAccepts', input: report }, buyerOf(index));
  }
}

interface Message {
  msgid: string;
  touser: string;
  templateId: string;
  sentAt: number;
}
const messagesTo = async (cloud: DoomedCloud, index: number): Promise<Message[]> =>
  (await cloud.get<{ messages: Message[] }>('/__wechat/messages')).messages.filter(
    ({ touser }) => touser === buyerOf(index),
  );

/** As WeChat tells of a message, later than it did. */
async function hear(cloud: DoomedCloud, { msgid, touser, templateId, sentAt }: Message): Promise<void> {
  const event = {
    FromUserName: touser,
    CreateTime: String(Math.floor(sentAt / 1_000)),
    MsgType: 'event',
    Event: 'subscribe_msg_sent_event',
    List: { TemplateId: templateId, MsgID: msgid, ErrorCode: '0', ErrorStatus: 'success' },
  };
  await cloud.post('/call/wechatEvents', event, touser);
}

let program: CloudProgram;
beforeAll(async () => {
  program = await buildCloudProgram();
});
afterAll(() => program.remove());

it('loses no message that matters, and sends none too often, wherever a push is killed', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'zhitu-kill-'));
  const start = (killAt: number) => DoomedCloud.start(program, { dataFolder, killAt, functions: ['carrierPush'] });
  const pushed = (index: number, of: Case['of']) => [{ waybillNo: waybillOf(index), nodes: STAGES[of] }];
  const sent: { before: number; inAll: number }[] = [];
  let cloud = await start(0);
  try {
    for (const index of CASES.keys()) await prepare(cloud, index);
    for (const [index, { of, killAt, isHeard }] of CASES.entries()) {
      await cloud.kill();
      cloud = await start(killAt);
      await expect(cloud.push(pushed(index, of))).rejects.toThrow();
      await cloud.died();
      if (isHeard !== true) continue;
      cloud = await start(0);
      for (const message of await messagesTo(cloud, index)) await hear(cloud, message);
    }
    await cloud.kill();
    cloud = await start(0);
    for (const index of CASES.keys()) sent.push({ before: (await messagesTo(cloud, index)).length, inAll: 0 });
    for (let round = 0; round < ROUNDS; round += 1) await cloud.pass(ROUND_MS);
    // The carrier hears no answer and pushes again, as kdniao does.
    for (const [index, { of }] of CASES.entries()) expect(await cloud.push(pushed(index, of))).toBe(true);
    await cloud.pass(ROUND_MS);
    for (const [index, one] of sent.entries()) one.inAll = (await messagesTo(cloud, index)).length;
  } finally {
    await cloud.kill();
    rmSync(dataFolder, { recursive: true, force: true });
  }
  const seen = CASES.map((one, index) => ({ ...one, sentBefore: sent[index]?.before, sentInAll: sent[index]?.inAll }));
  expect(seen).toEqual(CASES);
});

const KILLS = 12;

/** The rest of three hundred is `npm run faults -- notices`. */
it('keeps its promises while the whole cloud is killed again and again', async () => {
  const { kills, lost, sentAfter43101 } = await killNotices(program, { seed: 1, kills: KILLS });
  expect({ kills, lost, sentAfter43101 }).toEqual({ kills: KILLS, lost: 0, sentAfter43101: 0 });
}, 120_000);
