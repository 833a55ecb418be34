import type { Locator } from 'playwright-core';
import type { ParcelTask } from '../../typings/merchant';
import { SUPPORT, TEMPLATE_IDS } from '../../local/world/demo-shop';
import type { Journey, JourneyParcel } from '../../local/world/journey';
import { data } from '../functions/product-cloud';
import type { Phone } from './phone';
import { Shop } from './shop';
import { FollowedProduct } from './sources';
import { LEFT_LYING, NOT_AT_HOME, OUT_OF_SIGHT, SIGNED_FOR, STUCK } from './troubled-journeys';

const BUYER = 'oBuyerChen';
const OWNER = 'oOwnerLin';
const TIMELINE = 'pages/timeline/index';
const WORKBENCH = 'pages/workbench/index';
const ISSUE = 'merchant/issue/index';
/** The headline, and not what the shop says of it. */
const STOPPED = /^在武汉停住了$/;
const locale = 'zh-CN' as const;

let followed: FollowedProduct;
let shop: Shop;
beforeAll(async () => {
  followed = await FollowedProduct.start([STUCK, NOT_AT_HOME, LEFT_LYING, SIGNED_FOR, OUT_OF_SIGHT]);
  const { cloud } = followed.product;
  shop = new Shop(cloud);
  data(await cloud.merchant(OWNER, 'saveStaff', SUPPORT));
  cloud.grantAccepts(BUYER, TEMPLATE_IDS, 1);
  const results = TEMPLATE_IDS.map((templateId) => ({ templateId, result: 'accept' as const }));
  const phone = { locale, zone: 'Asia/Shanghai' };
  data(await cloud.shopper(BUYER, 'recordAccepts', { results, askedAt: 1, phone }));
});
afterAll(() => followed.close());

/** The shop ships what a journey is about, when it begins. Safe to repeat: it is the same order. */
async function shipped(journey: Journey): Promise<string> {
  await followed.passTo(-journey.startedHoursAgo);
  const [{ carrier, waybillNo, items }] = journey.parcels as [JourneyParcel];
  const form = { carrier, waybillNo, items, buyerOpenid: BUYER, shippedAt: followed.now() };
  const { parcelId } = await shop.ship(form);
  await passTo(journey, 0.25);
  return parcelId;
}

/** Goes on to so many hours after a journey's beginning. */
const passTo = (journey: Journey, hours: number): Promise<void> => followed.passTo(hours - journey.startedHoursAgo);

/** What is on the staff's list about this parcel, most pressing first. */
async function issuesOf(parcelId: string): Promise<ParcelTask[]> {
  const { tasks } = data(await followed.product.cloud.merchant(OWNER, 'listParcels', { locale }));
  return tasks.filter((task) => task.kind === 'issue' && task.parcelId === parcelId);
}

const openTimeline = (parcelId: string): Promise<Phone> =>
  followed.product.open(BUYER, { path: TIMELINE, query: { parcelId } });

/** The cards of the staff's list, from the top, as they are read aloud. */
const cardsOf = (phone: Phone): Promise<(string | null)[]> =>
  phone.front
    .getByRole('button', { name: /中通快递/ })
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label')));

/** The page of a parcel's issue, as it is on the staff's list. */
async function openIssue(openid: string, parcelId: string): Promise<Phone> {
  const [task] = await issuesOf(parcelId);
  const query = { parcelId, code: task?.issue ?? '', since: String(task?.issueSince) };
  const phone = await followed.product.open(openid, { path: ISSUE, query });
  await phone.sees('建议这样做');
  return phone;
}

/** Marks an issue solved, as far as the sheet goes. */
async function settle(phone: Phone, outcome: string, note: string): Promise<void> {
  await phone.tap('标记已解决');
  await phone.front.getByRole('radio', { name: outcome }).click();
  await noteOf(phone).fill(note);
  await phone.tap('保存');
}

const noteOf = (phone: Phone): Locator => phone.front.getByLabel('备注，可以不写').locator('textarea');

describe('a parcel rests at a hub', () => {
  let parcelId: string;
  let buyer: Phone;

  it('its buyer sees it after six hours, and not before; the shop after a day, told once, the most pressing first', async () => {
    parcelId = await shipped(STUCK);
    const told = followed.toldFromNow();
    await passTo(STUCK, 9.9);
    buyer = await openTimeline(parcelId);
    await buyer.sees('到了武汉，还在路上');
    await passTo(STUCK, 10.25);
    await buyer.page.reload();
    await buyer.sees(STOPPED, '你可以这样做', '一直没动就问商家');
    await passTo(STUCK, 27.9);
    expect([await issuesOf(parcelId), told()]).toEqual([[], []]);

    await shipped(NOT_AT_HOME);
    await passTo(STUCK, 28.25);
    expect(told()).toEqual([expect.stringMatching(/停滞中 · 咖啡豆\n.*11月21日 18:00起 · 在武汉$/)]);
  });

  it('one clerk tells the customer; another, who still sees it as it was, is told so and loses nothing', async () => {
    await passTo(NOT_AT_HOME, 3.1);
    const owner = await openIssue(OWNER, parcelId);
    const support = await followed.product.open(SUPPORT.openid, { path: WORKBENCH });
    await support.sees('停太久 1', '没送成 1', /^剩 1 小时/);
    expect(await cardsOf(support)).toEqual([expect.stringContaining('咖啡豆'), expect.stringContaining('书架')]);
    await support.tap(/咖啡豆/);
    await support.arrivesAt(ISSUE);
    await support.sees('向快递公司查件', '到中转站 24 小时没离开', '【武汉市】 快件已经到达 【武汉中转部】');
    await support.tap('告诉客户');
    await support.tap(/^用这句：抱歉让你久等，包裹在武汉停住了/);
    await support.tap('发给客户');
    await support.hears('发给客户了');
    await support.sees(/^小周告诉客户：抱歉让你久等/);
    await support.close();

    await settle(owner, '补发', '急用，先寄一份');
    await owner.sees('小周刚改过，看看再存', /^小周告诉客户：抱歉让你久等/);
    await owner.tap('接过来');
    expect(await noteOf(owner).inputValue()).toBe('急用，先寄一份');
    expect(await owner.front.getByRole('radio', { name: '补发' }).getAttribute('aria-checked')).toBe('true');
    await buyer.page.reload();
    await buyer.sees('商家说 · 刚刚', /^抱歉让你久等，包裹在武汉停住了，我们正在联系中通快递/);

    await passTo(STUCK, 31.25);
    await owner.page.reload();
    await owner.sees('已结束', '已经不用处理了');
    expect(await issuesOf(parcelId)).toEqual([]);
    await owner.close();
    await buyer.page.reload();
    await buyer.sees('正从武汉去杭州');
    expect(await buyer.text(STOPPED).count()).toBe(0);
    await buyer.close();
  });
});

it('a failed delivery that nobody tries again is told of once more, and is over when the courier is out again', async () => {
  const parcelId = await shipped(NOT_AT_HOME);
  await passTo(NOT_AT_HOME, 26.9);
  const told = followed.toldFromNow();
  await passTo(NOT_AT_HOME, 27.25);
  expect(told()).toEqual([expect.stringMatching(/没重新派送 · 书架\n.*24小时没重新派送 · 在杭州$/)]);
  const support = await openIssue(SUPPORT.openid, parcelId);
  await support.sees('没送成，还没重新派送', '还没处理好，又提醒了一次', /^剩 1 小时/);
  await passTo(NOT_AT_HOME, 30.25);
  await support.page.reload();
  await support.sees('已经不用处理了');
  expect(await issuesOf(parcelId)).toEqual([]);
  await support.close();
});

it('a false alarm is gone for shop and buyer, and does not come back while the silence goes on, until somebody opens it again', async () => {
  const parcelId = await shipped(LEFT_LYING);
  await passTo(LEFT_LYING, 24.25);
  const owner = await openIssue(OWNER, parcelId);
  await owner.sees('发货后还没揽收');
  await settle(owner, '误报', '约好了周三来取');
  await owner.sees('已解决：误报', /^林姐.*约好了周三来取$/);
  const told = followed.toldFromNow();
  await passTo(LEFT_LYING, 48.5);
  expect([await issuesOf(parcelId), told()]).toEqual([[], []]);
  const buyer = await openTimeline(parcelId);
  await buyer.sees('商家备好货，等快递员来取');
  await owner.page.reload();
  await owner.tap('重新打开');
  await owner.sees('建议这样做', /^林姐重新打开/);
  await owner.close();
  await passTo(LEFT_LYING, 49);
  await buyer.page.reload();
  await buyer.sees('发货后还没揽收');
  await buyer.close();
  expect(await issuesOf(parcelId)).toEqual([expect.objectContaining({ issue: 'pickup_overdue' })]);
});

it('what is delivered and not there is looked for first, then the shop is told; a mistake is taken back', async () => {
  const parcelId = await shipped(SIGNED_FOR);
  await passTo(SIGNED_FOR, 5.25);
  const told = followed.toldFromNow();
  const buyer = await openTimeline(parcelId);
  await buyer.sees('东西都好吗？');
  await buyer.tap('没收到');
  await buyer.sees('先看看门口、驿站、邻居');
  expect(await issuesOf(parcelId)).toEqual([]);
  await buyer.tap('还是没收到');
  await buyer.sees('显示签收，但你没收到');
  expect(await issuesOf(parcelId)).toEqual([expect.objectContaining({ issue: 'not_received' })]);
  await passTo(SIGNED_FOR, 5.5);
  expect(told()).toEqual([expect.stringContaining('花瓶')]);
  await buyer.tap('点错了，撤销');
  await buyer.sees('东西都好吗？');
  expect(await issuesOf(parcelId)).toEqual([]);
  await buyer.close();
});

it('while no source answers nothing is an alarm: buyer and shop read that nothing new is known', async () => {
  const parcelId = await shipped(OUT_OF_SIGHT);
  await passTo(OUT_OF_SIGHT, 4.25);
  await followed.haveWeather({ answers: 'refuses', pushes: 'halted' });
  const told = followed.toldFromNow();
  await passTo(OUT_OF_SIGHT, 9.9);
  for (let hours = 10.25; hours <= 13; hours += 0.25) await passTo(OUT_OF_SIGHT, hours);
  expect([await issuesOf(parcelId), told()]).toEqual([[], []]);
  const buyer = await openTimeline(parcelId);
  await buyer.sees('到了武汉，还在路上', '暂时查不到新消息', '当前物流信息暂未更新，建议 10 分钟后查看');
  expect(await buyer.text(STOPPED).count()).toBe(0);
  await buyer.close();
  const owner = await followed.product.open(OWNER, { path: WORKBENCH });
  await owner.sees(/^快递鸟从 .* 起没有新数据，期间不算停滞$/);
  await owner.close();
});
