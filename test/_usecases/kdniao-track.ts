import { createHash } from 'node:crypto';
import type { ShipInput } from '../../typings/merchant';
import type { RawPush } from '../../cloudfunctions/_ports';

export interface Node {
  /** YYYY-MM-DD HH:mm:ss, Beijing. */
  time: string;
  words: string;
  code?: string;
}
export interface PushedParcel {
  shipper?: string;
  waybillNo: string;
  nodes: readonly Node[];
  /** kdniao's EstimatedDeliveryTime. */
  eta?: string;
}

/** kdniao's signature over any text. */
const sign = (text: string, key: string): string =>
  Buffer.from(
    createHash('md5')
      .update(text + key, 'utf8')
      .digest('hex'),
  ).toString('base64');

export function formBody(data: string, key: string, type = '101'): string {
  return new URLSearchParams({ RequestData: data, RequestType: type, DataSign: sign(data, key) }).toString();
}

/** A signed push as kdniao sends it. */
export function push(parcels: readonly PushedParcel[], accountId = 'acc-1', key = 'app-key-1'): RawPush {
  const Data = parcels.map(({ shipper = 'ZTO', waybillNo, nodes, eta }) => ({
    EBusinessID: accountId,
    ShipperCode: shipper,
    LogisticCode: waybillNo,
    Success: true,
    State: '2',
    ...(eta && { EstimatedDeliveryTime: eta }),
    Traces: nodes.map(({ time, words, code }) => ({
      AcceptTime: time,
      AcceptStation: words,
      ...(code && { Action: code }),
    })),
  }));
  const data = JSON.stringify({ EBusinessID: accountId, PushTime: '2026-11-21 14:00:00', Count: Data.length, Data });
  return { provider: 'kdniao', accountId, headers: {}, body: formBody(data, key) };
}

/** A day of a plain parcel, in Beijing time; the last three are the day of delivery. */
export const PLAIN_DAY: readonly Node[] = [
  { time: '2026-11-20 16:00:00', words: '【佛山市】 【佛山顺德】 的 周师傅（13500001201） 已揽收' },
  { time: '2026-11-20 20:00:00', words: '【佛山市】 快件离开 【佛山中心】 已发往 【杭州中转部】' },
  { time: '2026-11-21 10:00:00', words: '【杭州市】 快件已经到达 【西湖文三路】', code: '205' },
  {
    time: '2026-11-21 13:00:00',
    words: '【杭州市】 【西湖文三路】 的 王师傅（13900002231） 正在第1次派件，请保持电话畅通',
    code: '202',
  },
  { time: '2026-11-21 13:50:00', words: '【杭州市】 快件已在 【西湖文三路】 签收，签收人：本人', code: '301' },
];

/** A ship form as the owner fills it in. */
export const shipForm = (changes: Partial<ShipInput> = {}): ShipInput => ({
  orderNo: 'A-1001',
  items: [{ name: '餐椅', quantity: 2 }],
  recipient: { name: '陈小满', phone: '13800005678' },
  carrier: 'zto-express',
  waybillNo: '76123456789012',
  shippedAt: Date.UTC(2026, 10, 20, 7),
  buyerOpenid: 'oBuyer',
  requestKey: 'tap-1',
  ...changes,
});
