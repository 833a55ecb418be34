import { KDNIAO_ACCOUNT, SHOP, SUPPORT, TEMPLATE_IDS } from './demo-shop';
import type { Journey, JourneyParcel } from './journey';
import { truthOf } from './truth';
import { Kdniao } from './vendors/kdniao/kdniao';
import { createLedger } from './vendors/ledger';
import { postOverHttp } from './vendors/post-over-http';
import type { RunningVendors } from './vendors/start-vendors';
import { AT_ONCE } from './vendors/vendor';

const MS_PER_HOUR = 3_600_000;
/** What each buyer gives of each template before the demo begins. */
const ACCEPTS_EACH = 8;
/** Everybody here has the same. */
const PHONE = { locale: 'zh-CN', zone: 'Asia/Shanghai' };

export interface WorldOptions {
  /** http://127.0.0.1:PORT of the local cloud. */
  cloudUrl: string;
  journeys: readonly Journey[];
  /** When the demo began on the cloud's clock, epoch ms. */
  beganAt: number;
  /** The vendors at which the cloud subscribes. When absent, kdniao alone tells of every parcel, unasked and at once. */
  vendors?: Pick<RunningVendors, 'tick'>;
}

/** Plays the shop, the buyers and the vendors against the product's own doors: calls as a phone makes them, signed pushes over HTTP. */
export interface World {
  /** Lets support in, gives the buyers' accepts, ships what is to be shipped. Safe to repeat. */
  begin(): Promise<void>;
  /** The vendors push what they know by `now` (epoch ms); how many pushes they tried. */
  tick(now: number): Promise<number>;
  /** When the next scan happens after `now`, epoch ms; undefined when all have arrived. */
  nextAfter(now: number): number | undefined;
}

export function createWorld(options: WorldOptions): World {
  const { cloudUrl, journeys, beganAt, vendors = unaskedKdniao(options) } = options;
  const truth = truthOf(journeys, beganAt);
  const moments = [...truth.waybillNos()].flatMap((waybillNo) => truth.momentsOf(waybillNo)).sort((a, b) => a - b);
  return {
    async begin() {
      await call(cloudUrl, SHOP.owner.openid, 'merchant', 'saveStaff', SUPPORT);
      for (const buyer of new Set(journeys.map((journey) => journey.buyer))) await giveAccepts(cloudUrl, buyer);
      for (const journey of journeys) {
        const shippedAt = beganAt - journey.startedHoursAgo * MS_PER_HOUR;
        for (const parcel of journey.parcels) await ship(cloudUrl, journey, parcel, shippedAt);
      }
    },
    tick: (now) => vendors.tick(now),
    nextAfter: (now) => moments.find((at) => at > now),
  };
}

function unaskedKdniao({ cloudUrl, journeys, beganAt }: WorldOptions): Pick<RunningVendors, 'tick'> {
  const truth = truthOf(journeys, beganAt);
  const pushUrl = `${cloudUrl}/http/carrierPush/kdniao/${KDNIAO_ACCOUNT.accountId}`;
  const accounts = [{ ...KDNIAO_ACCOUNT, pushUrl }];
  const kdniao = new Kdniao({ ...AT_ONCE, truth, accounts, ledger: createLedger() });
  for (const { parcels, startedHoursAgo } of journeys)
    for (const { carrier, waybillNo } of parcels)
      kdniao.followUnasked(carrier, waybillNo, beganAt - startedHoursAgo * MS_PER_HOUR);
  return { tick: (now) => kdniao.tick(now, postOverHttp) };
}

async function ship(cloudUrl: string, journey: Journey, parcel: JourneyParcel, shippedAt: number): Promise<void> {
  await call(cloudUrl, SHOP.owner.openid, 'merchant', 'shipOrder', {
    orderNo: journey.orderNo,
    items: parcel.items,
    recipient: journey.recipient,
    carrier: parcel.shippedAs ?? parcel.carrier,
    waybillNo: parcel.waybillNo,
    shippedAt,
    buyerOpenid: journey.buyer,
    checkDigitConfirmed: true,
    requestKey: `demo-${parcel.waybillNo}`,
  });
}

/** As a phone does it: the person taps in WeChat's dialog, then the mini-program tells its cloud. */
async function giveAccepts(cloudUrl: string, openid: string): Promise<void> {
  const results = TEMPLATE_IDS.map((templateId) => ({ templateId, result: 'accept' }));
  for (let given = 0; given < ACCEPTS_EACH; given += 1) {
    await postJson(`${cloudUrl}/__wechat/accepts`, { openid, results });
    const askedAt = Date.now() + given;
    await call(cloudUrl, openid, 'shopper', 'recordAccepts', { results, askedAt, phone: PHONE });
  }
}

async function call(cloudUrl: string, openid: string, name: string, action: string, input: unknown): Promise<void> {
  const reply = (await postJson(`${cloudUrl}/call/${name}`, { action, input }, { 'x-wx-openid': openid })) as {
    ok?: boolean;
  };
  if (reply.ok !== true) throw new Error(`${name}.${action}: ${JSON.stringify(reply)}`);
}

async function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${String(response.status)} ${await response.text()}`);
  return response.json();
}
