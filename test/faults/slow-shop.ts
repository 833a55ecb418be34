import type { HttpReply } from '../../cloudfunctions/_ports';
import type { HttpRequest } from '../../cloudfunctions/_core/http-request';
import { configuredMerchants } from '../../cloudfunctions/_adapters/configured-merchants';
import { beijingTime } from '../../local/world/beijing-time';
import type { Node } from '../_usecases/kdniao-track';
import { askedOf, kdniaoTrack, TAKEN, unreachable } from '../_usecases/source-answers';
import type { Dice } from './dice';
import type { Ledger } from './ledger';
import { momentOf } from './made-track';
import { openShop, type Shop } from './shop';

const MINUTE = 60_000;

/** Ways on which something goes wrong, or takes long. */
const WAYS: readonly (readonly string[])[] = [
  [],
  ['已揽收'],
  ['已揽收', '到达【杭州转运中心】'],
  ['已揽收', '到达【杭州转运中心】', '离开【杭州转运中心】，已发往【杭州西湖网点】', '签收，签收人：本人'],
  ['已揽收', '离开【佛山转运中心】，已发往【杭州转运中心】', '派送不成功，原因：家中无人'],
  ['已揽收', '派送不成功，原因：家中无人', '正在第2次派件，请保持电话畅通', '签收，签收人：本人'],
  ['已揽收', '存入丰巢智能快递柜，请凭取件码123456领取'],
  ['已揽收', '存入丰巢智能快递柜，请凭取件码123456领取', '签收，签收人：本人'],
  ['已揽收', '到达【杭州转运中心】', '退回，退回原因：收件人拒收'],
];

/** A way of up to four nodes, with anything from an hour to three days between two. `beginsAt`: epoch ms. */
export function slowTrack(dice: Dice, beginsAt: number): Node[] {
  let at = beginsAt;
  return dice.pick(WAYS).map((words) => {
    at += dice.between(60, 72 * 60) * MINUTE;
    return { time: beijingTime(at), words: `【杭州市】 快件 ${words}` };
  });
}

/** A shop with a room for its staff, and a source that answers what has really happened by then. */
export interface SlowShop extends Shop {
  /** What has still to happen, or did, by waybill number. */
  truth: Map<string, readonly Node[]>;
  /** The world's own time, epoch ms: the product's clock may show another. */
  world: { now: number; isSourceWell: boolean };
  /** Of a parcel, what has happened by now. */
  happened(waybillNo: string): Node[];
  /** Each message that staff got, and each that the buyer got, as texts. */
  said(): string[];
}

const ROOM = { kind: 'wecom', key: 'room-key' } as const;

/** Of the fakes' shop, with one source. `now`: epoch ms. */
export function openSlowShop(ledger: Ledger, now: number): SlowShop {
  const shop = openShop(ledger, now);
  const { ports } = shop;
  const world: SlowShop['world'] = { now, isSourceWell: true };
  const truth: SlowShop['truth'] = new Map();
  const happened = (waybillNo: string): Node[] =>
    (truth.get(waybillNo) ?? []).filter(({ time }) => momentOf(time) <= world.now);
  const own = ports.merchants.byId('shop');
  if (!own) throw new Error('shop: there is none');
  const accounts = own.accounts.filter(({ provider }) => provider === 'kdniao');
  ports.merchants = configuredMerchants([{ ...own, accounts, staffRoom: ROOM }]);
  ports.web.replies = (request): HttpReply => {
    if (!world.isSourceWell) return unreachable;
    if (askedOf(request) === 'kdniao subscription') return TAKEN.kdniao;
    const waybillNo = waybillIn(request);
    return kdniaoTrack(waybillNo, happened(waybillNo));
  };
  const said = () => [...ports.said, ...ports.sent].map((message) => JSON.stringify(message));
  return { ...shop, truth, world, happened, said };
}

function waybillIn({ body = '' }: HttpRequest): string {
  const asked = JSON.parse(new URLSearchParams(body).get('RequestData') ?? '{}') as { LogisticCode?: string };
  return asked.LogisticCode ?? '';
}
