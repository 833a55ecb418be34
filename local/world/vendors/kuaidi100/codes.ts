import type { ScanKind } from '../../journey';
import type { CarrierWords } from '../carrier-words';

/** kuaidi100's code (com) of the carriers that it follows, by ours. */
export const COMPANIES: CarrierWords = {
  'sf-express': 'shunfeng',
  'zto-express': 'zhongtong',
  'yto-express': 'yuantong',
  'sto-express': 'shentong',
  'yunda-express': 'yunda',
  'jt-express': 'jtexpress',
  'jd-logistics': 'jd',
  ems: 'ems',
  'china-post': 'youzhengguonei',
  'china-post-standard': 'youzhengbk',
  deppon: 'debangkuaidi',
  'best-express': 'huitongkuaidi',
  'tiantian-express': 'tiantian',
  'uc-express': 'youshuwuliu',
  'zjs-express': 'zhaijisong',
  'kuayue-express': 'kuayue',
  'ane-express': 'annengwuliu',
  danniao: 'danniao',
  cainiao: 'cainiao',
  'sf-freight': 'shunfengkuaiyun',
  'zto-freight': 'zhongtongkuaiyun',
  'yunda-freight': 'yundakuaiyun',
  'jd-freight': 'jingdongkuaiyun',
  'best-freight': 'baishiwuliu',
  yimidida: 'yimidida',
  'sxjd-freight': 'sxjdfreight',
  'suning-logistics': 'suning',
  dhl: 'dhl',
  fedex: 'fedex',
  ups: 'ups',
  usps: 'usps',
  '4px': 'disifang',
  yunexpress: 'yuntrack',
  'ems-international': 'emsguoji',
  'china-post-international': 'youzhengguoji',
  'hongkong-post': 'hkpost',
  'japan-post': 'japanposten',
  'royal-mail': 'royalmail',
  'australia-post': 'auspost',
  'canada-post': 'canpost',
  'zto-international': 'zhongtongguoji',
  'yto-international': 'yuantongguoji',
  yanwen: 'yw56',
  'deutsche-post': 'deutschepost',
  'korea-post': 'koreapost',
  'singapore-post': 'singpost',
};

/** Our codes of the carriers without whose parcel's phone kuaidi100 looks nothing up. */
export const WANT_PHONE: ReadonlySet<string> = new Set(['sf-express', 'sf-freight', 'zto-express']);

/** statusCode of a node, its word, and the `state` of a parcel whose newest node it is. */
export interface StatusWords {
  code: string;
  word: string;
  state: string;
}

const status = (code: string, word: string, state: string): StatusWords => ({ code, word, state });

export const STATUSES: Readonly<Record<ScanKind, StatusWords>> = {
  ordered: status('101', '已下单', '1'),
  picked_up: status('103', '已揽收', '1'),
  departed: status('1002', '干线', '0'),
  arrived_hub: status('0', '在途', '0'),
  in_transit: status('0', '在途', '0'),
  arrived_city: status('1001', '到达派件城市', '0'),
  arrived_outlet: status('1001', '到达派件城市', '0'),
  out_for_delivery: status('5', '派件', '5'),
  redelivery: status('5', '派件', '5'),
  at_locker: status('501', '投柜或驿站', '5'),
  at_station: status('501', '投柜或驿站', '5'),
  collected: status('304', '投柜或站签收', '3'),
  signed: status('301', '本人签收', '3'),
  signed_by_proxy: status('303', '代签', '3'),
  delivery_failed: status('204', '派件异常', '2'),
  refused: status('203', '拒收', '2'),
  bad_address: status('204', '派件异常', '2'),
  bad_phone: status('206', '无法联系', '2'),
  unreachable: status('206', '无法联系', '2'),
  missorted: status('2', '疑难', '2'),
  delayed: status('208', '滞留', '2'),
  damaged: status('209', '破损', '2'),
  lost: status('2', '疑难', '2'),
  uncollected: status('205', '柜或驿站超时未取', '2'),
  returning: status('6', '退回', '6'),
  returned: status('4', '退签', '4'),
  forwarded: status('7', '转投', '7'),
  customs: status('10', '待清关', '8'),
  customs_clearing: status('11', '清关中', '8'),
  customs_cleared: status('12', '已清关', '8'),
  customs_held: status('13', '清关异常', '8'),
  cancelled: status('210', '销单', '2'),
};
