import type { Journey, JourneyParcel } from './journeys';
import type { Track } from './kdniao-push';
import { KDNIAO_ACCOUNT, SHOP, SUPPORT, TEMPLATE_IDS } from './demo-shop';
import { kdniaoPush } from './kdniao-push';

const MS_PER_HOUR = 3_600_000;
/** What each buyer gives of each template before the demo begins. */
const ACCEPTS_EACH = 8;

export interface WorldOptions {
  /** http://127.0.0.1:PORT of the local cloud. */
  cloudUrl: string;
  journeys: readonly Journey[];
  /** When the demo began on the cloud's clock, epoch ms. */
  beganAt: number;
}

/** Plays the shop, the buyers and kdniao against the product's own doors: calls as a phone makes them, signed pushes over HTTP. */
export interface World {
  /** Lets support in, gives the buyers' accepts, ships what is to be shipped. Safe to repeat. */
  begin(): Promise<void>;
  /** Pushes every track that has moved on by `now` (epoch ms); how many parcels were pushed. */
  tick(now: number): Promise<number>;
  /** When the next scan happens after `now`, epoch ms; undefined when all have arrived. */
  nextAfter(now: number): number | undefined;
}

export function createWorld({ cloudUrl, journeys, beganAt }: WorldOptions): World {
  const shippedAt = ({ startedHoursAgo }: Journey) => beganAt - startedHoursAgo * MS_PER_HOUR;
  const parcels = journeys.flatMap((journey) => journey.parcels.map((parcel) => ({ journey, parcel })));
  const pushed = new Map<string, number>();

  function moved(journey: Journey, parcel: JourneyParcel, now: number): Track[] {
    const nodes = parcel.nodes.filter(({ hours }) => shippedAt(journey) + hours * MS_PER_HOUR <= now);
    if (nodes.length <= (pushed.get(parcel.waybillNo) ?? 0)) return [];
    return [{ parcel, nodes, shippedAt: shippedAt(journey) }];
  }

  return {
    async begin() {
      await call(cloudUrl, SHOP.owner.openid, 'merchant', 'saveStaff', SUPPORT);
      for (const buyer of new Set(journeys.map((journey) => journey.buyer))) await giveAccepts(cloudUrl, buyer);
      for (const { journey, parcel } of parcels) await ship(cloudUrl, journey, parcel, shippedAt(journey));
    },
    async tick(now) {
      const tracks = parcels.flatMap(({ journey, parcel }) => moved(journey, parcel, now));
      if (tracks.length === 0) return 0;
      await postPush(cloudUrl, kdniaoPush(tracks, KDNIAO_ACCOUNT, now));
      for (const { parcel, nodes } of tracks) pushed.set(parcel.waybillNo, nodes.length);
      return tracks.length;
    },
    nextAfter(now) {
      const moments = parcels.flatMap(({ journey, parcel }) =>
        parcel.nodes.map(({ hours }) => shippedAt(journey) + hours * MS_PER_HOUR),
      );
      const coming = moments.filter((at) => at > now);
      return coming.length === 0 ? undefined : Math.min(...coming);
    },
  };
}

async function ship(cloudUrl: string, journey: Journey, parcel: JourneyParcel, shippedAt: number): Promise<void> {
  await call(cloudUrl, SHOP.owner.openid, 'merchant', 'shipOrder', {
    orderNo: journey.orderNo,
    items: parcel.items,
    recipient: journey.recipient,
    carrier: parcel.carrier,
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
    await call(cloudUrl, openid, 'shopper', 'recordAccepts', { results });
  }
}

async function call(cloudUrl: string, openid: string, name: string, action: string, input: unknown): Promise<void> {
  const reply = (await postJson(`${cloudUrl}/call/${name}`, { action, input }, { 'x-wx-openid': openid })) as {
    ok?: boolean;
  };
  if (reply.ok !== true) throw new Error(`${name}.${action}: ${JSON.stringify(reply)}`);
}

async function postPush(cloudUrl: string, body: string): Promise<void> {
  const response = await fetch(`${cloudUrl}/http/carrierPush/kdniao/${KDNIAO_ACCOUNT.accountId}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded;charset=utf-8' },
    body,
  });
  const answer = await response.text();
  if (!/"Success":true/.test(answer)) throw new Error(`kdniao push refused: ${String(response.status)} ${answer}`);
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
