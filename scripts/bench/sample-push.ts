import { sign } from '../../cloudfunctions/_providers/kdniao/sign';
import type { ReceivedPush } from '../../cloudfunctions/_providers/provider';

export const ACCOUNT = { accountId: '1000001', key: 'bench-app-key' } as const;
export const WAYBILL_NO = '75000000000001';
export const CARRIER = 'zto-express';
/** 2026-11-20 09:00 in China, epoch ms. */
export const SHIPPED_AT = 1_795_136_400_000;

/** A parcel's ordinary way; the middle repeats for longer tracks. */
const BEGIN = [
  '【佛山市】 【佛山顺德】（0757-20001234） 的 周师傅（13500001201） 已揽收',
  '【佛山市】 快件离开 【佛山顺德】 已发往 【佛山中心】',
];
const WAY = [
  '【佛山市】 快件已经到达 【佛山中心】',
  '【佛山市】 快件离开 【佛山中心】 已发往 【杭州中转部】',
  '【杭州市】 快件已经到达 【杭州中转部】',
  '【杭州市】 快件离开 【杭州中转部】 已发往 【西湖文三路】',
];
const END = [
  '【杭州市】 快件已经到达 【西湖文三路】',
  '【杭州市】 【西湖文三路】 的 王师傅（13900002231） 正在第1次派件，请保持电话畅通，并耐心等待（95720为专属号码，请放心接听）',
  '【杭州市】 快件已暂存至 【文三路菜鸟驿站】，请凭取件码8-2-4017及时领取，如有疑问请电联：13900002231',
  '【杭州市】 快件已在 【西湖文三路】 签收，签收人：本人，如有疑问请电联：13900002231，您的快递已经妥投',
];

interface Node {
  AcceptTime: string;
  AcceptStation: string;
  Location: string;
  Action: string;
}

/** `count` nodes, oldest first, four minutes apart. */
export function sampleNodes(count: number): Node[] {
  const middle = Math.max(0, count - BEGIN.length - END.length);
  const words = [...BEGIN, ...Array.from({ length: middle }, (_, index) => WAY[index % WAY.length] ?? ''), ...END];
  return words.slice(0, count).map((AcceptStation, index) => ({
    AcceptTime: new Date(SHIPPED_AT + 8 * 3_600_000 + index * 240_000).toISOString().slice(0, 19).replace('T', ' '),
    AcceptStation,
    Location: AcceptStation.slice(1, 4),
    Action: '2',
  }));
}

/** A signed push as kdniao sends it, its form decoded. */
export function samplePush(nodes: readonly Node[]): ReceivedPush {
  const { accountId } = ACCOUNT;
  const track = {
    EBusinessID: accountId,
    OrderCode: '',
    ShipperCode: 'ZTO',
    LogisticCode: WAYBILL_NO,
    Success: true,
    Reason: '',
    CallBack: '',
    State: '3',
    StateEx: '301',
    Location: '杭州市',
    EstimatedDeliveryTime: '',
    Traces: nodes,
  };
  const body = { EBusinessID: accountId, PushTime: '2026-11-21 14:00:00', Count: '1', Data: [track] };
  const signedText = JSON.stringify(body);
  return { signedText, signature: sign(signedText, ACCOUNT.key) };
}

/** The same push as it stands in a request's body. */
export function sampleForm({ signedText, signature }: ReceivedPush): string {
  return new URLSearchParams({ RequestData: signedText, RequestType: '101', DataSign: signature }).toString();
}
