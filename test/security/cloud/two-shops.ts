import type { IssueRef } from '../../../typings/merchant';
import { demoEnvironment, KDNIAO_ACCOUNT } from '../../../local/world/demo-shop';
import { push, shipForm, type Node } from '../../_usecases/kdniao-track';
import { data, DEMO_KEYS, startProduct, type ProductCloud } from '../../functions/product-cloud';

/** Everybody who may call. Nobody is a call without WeChat's login. */
export const CALLERS = {
  buyer: 'oBuyerChen',
  otherBuyer: 'oBuyerLin',
  owner: 'oOwnerLin',
  support: 'oSupportZhou',
  otherStaff: 'oOwnerOfTheOtherShop',
  nobody: undefined,
} as const;
export type CallerName = keyof typeof CALLERS;

/** What a call is about: the shop's own, the other shop's, or what there is not. */
export type TargetName = 'ours' | 'theirs' | 'absent';

export interface Target {
  parcelId: string;
  issue: IssueRef;
  /** Of a claim card that the parcel's buyer has used. */
  usedCard: string;
  /** Of a link that its buyer has made. */
  link: string;
  orderNo: string;
  waybillNo: string;
}

/** Words that only some may read: whoever else gets one has been told too much. */
interface Mark {
  text: string;
  readers: readonly CallerName[];
}

export interface TwoShops {
  cloud: ProductCloud;
  targets: Readonly<Record<TargetName, Target>>;
  marks: readonly Mark[];
  /** The functions' variables. */
  environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const locale = 'zh-CN' as const;
export const THEIR_BUYER = 'oBuyerOfTheOtherShop';
const THEIR_CLERK = 'oSupportOfTheOtherShop';
const THEIR_ACCOUNT = { provider: 'kdniao', accountId: '7654321', key: 'key-of-the-other-shop' } as const;

/** What a buyer asks. */
export const ASKED = '放楼道左转的绿色门边可以吗';
/** What staff tell a buyer. */
export const TOLD = '我们问过网点，明天上午再送一次';

const FAILED: Node = { time: '2026-11-21 13:40:00', words: '【杭州市】 派送不成功，原因：家中无人', code: '405' };
const FAILED_AT = Date.UTC(2026, 10, 21, 5, 40);

interface Shop {
  staff: string;
  buyer: string;
  account: { accountId: string; key: string };
  name: string;
  /** Of its first parcel; the second's is one more. */
  waybillNo: number;
}
const OURS: Shop = {
  staff: CALLERS.owner,
  buyer: CALLERS.buyer,
  account: KDNIAO_ACCOUNT,
  name: '胡桃木书架',
  waybillNo: 76_300_000_000_001,
};
const THEIRS: Shop = {
  staff: CALLERS.otherStaff,
  buyer: THEIR_BUYER,
  account: THEIR_ACCOUNT,
  name: '青瓷茶盏',
  waybillNo: 76_400_000_000_001,
};
const NEIGHBOUR = '樱桃木砧板';

/** Two shops on one cloud, each with a parcel that could not be delivered, and a claim card that its buyer has used. */
export async function openTwoShops(): Promise<TwoShops> {
  const environment = variables();
  const cloud = await startProduct({ environment });
  const clerk = { openid: CALLERS.support, name: '小周', role: 'support' as const };
  data(await cloud.merchant(CALLERS.owner, 'saveStaff', clerk));
  const otherClerk = { openid: THEIR_CLERK, name: '小吴', role: 'support' as const };
  data(await cloud.merchant(CALLERS.otherStaff, 'saveStaff', otherClerk));
  const [ours, theirs] = [await openShop(cloud, OURS), await openShop(cloud, THEIRS)];
  const neighbour = shipForm({
    orderNo: 'NEIGHBOUR-1',
    items: [{ name: NEIGHBOUR, quantity: 1 }],
    waybillNo: '76500000000001',
    buyerOpenid: CALLERS.otherBuyer,
    requestKey: 'neighbour',
  });
  data(await cloud.merchant(CALLERS.owner, 'shipOrder', neighbour));
  const parcelId = '0'.repeat(64);
  const absent = {
    parcelId,
    issue: { ...ours.issue, parcelId },
    usedCard: 'a'.repeat(22),
    link: 'b'.repeat(22),
    orderNo: 'ORDER-9',
    waybillNo: '76900000000009',
  };
  const targets = { ours, theirs, absent };
  return { cloud, environment, targets, marks: marksOf(ours, theirs), close: () => cloud.close() };
}

function variables(): Record<string, string> {
  const own = demoEnvironment(DEMO_KEYS);
  const merchants = JSON.parse(own['MERCHANTS'] ?? '[]') as object[];
  const firstOwner = { openid: CALLERS.otherStaff, name: '别家店主' };
  const other = { id: 'qingci', shopName: '青瓷别院', firstOwner, accounts: [THEIR_ACCOUNT] };
  return { ...own, MERCHANTS: JSON.stringify([...merchants, other]) };
}

async function openShop(cloud: ProductCloud, shop: Shop): Promise<Target> {
  const { staff, buyer, account, name } = shop;
  const orderNo = `ORDER-${String(shop.waybillNo)}`;
  const waybillNo = String(shop.waybillNo);
  const items = [{ name, quantity: 1 }];
  const known = shipForm({ orderNo, items, waybillNo, buyerOpenid: buyer, requestKey: waybillNo });
  const shipped = data(await cloud.merchant(staff, 'shipOrder', known));
  if (shipped.outcome !== 'shipped') throw new Error(shipped.outcome);
  const pushed = push([{ waybillNo, nodes: [FAILED] }], account.accountId, account.key);
  await cloud.push(pushed.body, account.accountId);
  const { parcelId } = shipped;
  const issue: IssueRef = { parcelId, code: 'delivery_failed', since: FAILED_AT };
  const { token: link } = data(await cloud.shopper(buyer, 'shareParcel', { locale, parcelId, kind: 'progress' }));
  return { parcelId, issue, orderNo, waybillNo, link, usedCard: await usedCard(cloud, shop) };
}

async function usedCard(cloud: ProductCloud, { staff, buyer, name, waybillNo }: Shop): Promise<string> {
  const unclaimed = shipForm({
    orderNo: `CARD-${String(waybillNo)}`,
    items: [{ name, quantity: 2 }],
    waybillNo: String(waybillNo + 1),
    requestKey: `card-${String(waybillNo)}`,
  });
  const { buyerOpenid: _nobodyYet, ...form } = unclaimed;
  const shipped = data(await cloud.merchant(staff, 'shipOrder', form));
  const token = shipped.outcome === 'shipped' ? (shipped.claim?.token ?? '') : '';
  data(await cloud.shopper(buyer, 'claimOrder', { locale, token, take: true }));
  return token;
}

function marksOf(ours: Target, theirs: Target): Mark[] {
  const readersOf = {
    ours: ['buyer', 'owner', 'support'],
    theirs: ['otherStaff'],
    neighbour: ['otherBuyer', 'owner', 'support'],
  } as const;
  return [
    ...[OURS.name, ours.orderNo, ours.waybillNo, ASKED].map((text) => ({ text, readers: readersOf.ours })),
    ...[THEIRS.name, theirs.orderNo, theirs.waybillNo].map((text) => ({ text, readers: readersOf.theirs })),
    { text: NEIGHBOUR, readers: readersOf.neighbour },
    // Whom a parcel goes to, and who is who at WeChat, nobody is told.
    ...['陈小满', '13800005678', ...Object.values(CALLERS), THEIR_BUYER, THEIR_CLERK].flatMap((text) =>
      text === undefined ? [] : { text, readers: [] },
    ),
  ];
}
