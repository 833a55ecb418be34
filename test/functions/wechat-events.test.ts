import { KDNIAO_ACCOUNT, TEMPLATE_IDS } from '../../local/world/demo-shop';
import { PLAIN_DAY, push, shipForm, type Node } from '../_usecases/kdniao-track';
import { data, startProduct, type ProductCloud } from './product-cloud';

const NO = '76300000000001';
const phone = { locale: 'zh-CN', zone: 'Asia/Shanghai' } as const;
const accepted = TEMPLATE_IDS.map((templateId) => ({ templateId, result: 'accept' as const }));

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProduct();
});
afterAll(() => cloud.close());

/** What a person does in WeChat; resolves when we were told of it. */
async function inWechat(what: 'accepts' | 'rejects', body: object): Promise<void> {
  const response = await fetch(`${cloud.url}/__wechat/${what}`, { method: 'POST', body: JSON.stringify(body) });
  expect(response.status).toBe(200);
  await cloud.settled();
}
/** What the carrier told of so far; resolves when WeChat has told what became of the messages. */
async function tell(nodes: readonly Node[]): Promise<void> {
  const { accountId, key } = KDNIAO_ACCOUNT;
  await cloud.push(push([{ waybillNo: NO, nodes }], accountId, key).body);
  await cloud.settled();
}
const left = async (openid: string) => data(await cloud.shopper(openid, 'getSettings', { phone })).accepts;

it('counts a tap of which WeChat tells before the phone, once', async () => {
  await inWechat('accepts', { openid: 'oTaps', results: accepted });
  expect(await left('oTaps')).toEqual({ progress: 1, pickup: 1, trouble: 1 });
  const view = data(await cloud.shopper('oTaps', 'recordAccepts', { results: accepted, askedAt: 1, phone }));
  expect(view.accepts).toEqual({ progress: 1, pickup: 1, trouble: 1 });
});

it('counts a tap of which the phone never told, and none when it was taken back', async () => {
  await inWechat('accepts', { openid: 'oTurns', results: accepted.slice(0, 1) });
  await inWechat('rejects', { openid: 'oTurns', templateIds: TEMPLATE_IDS });
  expect(await left('oTurns')).toEqual({ progress: 0, pickup: 0, trouble: 0 });
});

it('sends no second message where WeChat tells that the first went, though its answer was lost', async () => {
  const openid = 'oHears';
  await cloud.merchant('oOwnerLin', 'shipOrder', shipForm({ buyerOpenid: openid, waybillNo: NO }));
  for (let tap = 0; tap < 3; tap += 1) {
    cloud.clock.jump(1_000);
    await inWechat('accepts', { openid, results: accepted });
  }
  await tell(PLAIN_DAY.slice(0, 4));
  cloud.setSendWeather(['lost_after']);
  await tell(PLAIN_DAY);
  expect(await left(openid)).toMatchObject({ progress: 1 });
  cloud.clock.jump(5 * 60_000);
  await cloud.settled();
  expect(cloud.messages().filter(({ touser }) => touser === openid)).toHaveLength(2);
});

it('hears nobody tell of somebody else', async () => {
  const event = {
    FromUserName: 'oVictim',
    CreateTime: '1795240800',
    MsgType: 'event',
    Event: 'subscribe_msg_popup_event',
    List: { TemplateId: TEMPLATE_IDS[0], SubscribeStatusString: 'accept', PopupScene: '0' },
  };
  expect(await cloud.call('wechatEvents', event, 'oStranger')).toBe('success');
  expect(await cloud.call('wechatEvents', event)).toBe('success');
  expect((await left('oVictim')).progress).toBe(0);
});
