import type { ScanKind } from '../journey';
import { ABROAD_BOOKS } from './abroad-books';
import { TROUBLE_WORDS } from './trouble-words';
import type { CarrierBook, Words } from './words';

const post: CarrierBook = {
  outlet: ({ name }, district) => `${name}市${district}揽投部`,
  hub: ({ name }) => `${name}邮件处理中心`,
  words: {
    picked_up: [
      '【{here}】已收寄，揽投员：{courier}，电话：{phone}',
      '{here} 已收件，揽投员：{courier}，电话：{phone}',
    ],
    departed: ['离开【{here}】，下一站【{next}】'],
    arrived_hub: ['到达【{here}】', '到达【{here}】（经转）'],
    arrived_outlet: ['到达【{here}】'],
    out_for_delivery: ['【{here}】安排投递，投递员：{courier}，电话：{phone}'],
    at_station: ['已投递至【{held}】，请凭取件码 {code} 领取'],
    signed: ['已签收，本人签收，投递员：{courier}，电话：{phone}', '【{here}】已妥投，签收人：本人'],
    signed_by_proxy: ['已签收，他人代收：{signer}，投递员：{courier}'],
  },
};

const BOOKS: Readonly<Record<string, CarrierBook>> = {
  ...ABROAD_BOOKS,
  'zto-express': {
    outlet: ({ name }, district) => `${name}${district}`,
    hub: ({ name }) => `${name}中转部`,
    words: {
      picked_up: ['【{city}市】 【{here}】（{landline}） 的 {courier}（{phone}） 已揽收'],
      departed: ['【{city}市】 快件离开 【{here}】 已发往 【{next}】'],
      arrived_hub: ['【{city}市】 快件已经到达 【{here}】'],
      arrived_outlet: ['【{city}市】 快件已经到达 【{here}】'],
      out_for_delivery: ['【{city}市】 【{here}】 的 {courier}（{phone}） 正在第1次派件，请保持电话畅通，并耐心等待'],
      at_station: ['【{city}市】 快件已在 【{held}】 暂放，请凭取货码【{code}】前往领取'],
      signed: ['【{city}市】 快件已在 【{here}】 签收，签收人：本人，感谢使用中通快递，期待再次为您服务'],
      signed_by_proxy: ['【{city}市】 快件已签收，签收人：{signer}，如有疑问请联系 {phone}'],
    },
  },
  'yto-express': {
    outlet: ({ name, province }, district) => `${formalProvince(province, name)}${name}市${district}区公司`,
    hub: ({ name }) => `${name}转运中心`,
    words: {
      picked_up: ['【{here}】 已收件 取件人：{courier}（{phone}）', '【{here}】 已揽收 揽收人：{courier}（{phone}）'],
      departed: ['【{here}】 已发出 下一站 【{next}】'],
      arrived_hub: ['【{here}】 已收入', '【{here}】 已到达'],
      arrived_outlet: ['【{here}】 已收入'],
      out_for_delivery: ['【{here}】 派件中 派件人：{courier} 电话 {phone} 。如有疑问，请联系：【{here}】'],
      at_station: ['快件已暂存至{held}，请凭{code}前往领取'],
      signed: ['客户签收人：本人签收 已签收 感谢使用圆通速递，期待再次为您服务'],
      signed_by_proxy: ['客户签收人：{signer} 已签收 感谢使用圆通速递'],
    },
  },
  'sto-express': {
    outlet: ({ name }, district) => `${name}${district}公司`,
    hub: ({ name, province }) => `${shortProvince(province, name)}${name}转运中心`,
    words: {
      picked_up: [
        '【{here}】的收件员【{courier} {phone}】已收件',
        '【{here}】已揽收，揽收员：{courier}，电话：{phone}',
      ],
      departed: ['快件由【{here}】发往【{next}】', '【{here}】快件已发往【{next}】'],
      arrived_hub: ['快件已到达【{here}】'],
      arrived_outlet: ['快件已到达【{here}】'],
      out_for_delivery: ['【{here}】的派件员【{courier} {phone}】正在为您派件，请保持电话畅通'],
      signed: ['已签收，签收人：本人，感谢使用申通快递'],
    },
  },
  'yunda-express': {
    outlet: ({ name, province }, district) => `${shortProvince(province, name)}${name}${district}公司`,
    hub: ({ name, province }) => `${shortProvince(province, name)}${name}分拨中心`,
    words: {
      picked_up: ['【{city}市】{here} 已揽收，揽收员：{courier}（{phone}）', '【{city}市】{here} 已揽收'],
      departed: ['【{city}市】已离开 {here}；发往 {next}'],
      arrived_hub: ['【{city}市】已到达 {here}'],
      arrived_outlet: ['【{city}市】已到达 {here}'],
      out_for_delivery: ['【{city}市】{here} 派件员 {courier}（{phone}） 正在为您派件，请注意查收'],
      signed: ['【{city}市】已签收，签收人：本人，如有疑问请联系派件员 {courier}（{phone}）'],
    },
  },
  'jt-express': {
    outlet: ({ name }, district) => `${name}${district}网点`,
    hub: ({ name }) => `${name}转运中心`,
    words: {
      picked_up: ['【{city}市】【{here}】的{courier}（{phone}）已取件，投诉电话：{landline}'],
      departed: ['【{city}市】快件离开【{here}】已发往【{next}】'],
      arrived_hub: ['【{city}市】快件到达【{here}】'],
      arrived_outlet: ['【{city}市】快件到达【{here}】'],
      out_for_delivery: [
        '【{city}市】【{here}】的{courier}（{phone}）正在派件（可放心接听952300专属热线），请保持电话畅通',
      ],
      signed: ['【{city}市】您的快件已签收，签收人：本人，如有疑问请联系业务员 {courier}（{phone}）'],
    },
  },
  'sf-express': {
    outlet: ({ name }, district) => `${name}${district}营业点`,
    hub: ({ name }) => `${name}中转场`,
    words: {
      picked_up: ['顺丰速运 已收取快件', '【{here}】已收取快件，收派员：{courier}，电话：{phone}'],
      departed: ['快件在【{here}】完成分拣，准备发往 【{next}】', '快件已发车，离开【{here}】'],
      arrived_hub: ['快件到达 【{here}】'],
      arrived_outlet: ['快件到达 【{here}】'],
      out_for_delivery: [
        '快件交给{courier}，正在派送途中（联系电话：{phone}，顺丰已开启"安全呼叫"保护您的电话隐私，请放心接听！）',
      ],
      at_locker: ['快件已放入{held}，请凭取件码{code}及时取件'],
      signed: [
        '已签收（本人），感谢使用顺丰，期待再次为您服务',
        '您的快件已签收，如有疑问请电联派送员【{courier}，电话：{phone}】',
      ],
    },
  },
  'jd-logistics': {
    outlet: ({ name }, district) => `${name}${district}营业部`,
    hub: ({ name }) => `${name}分拣中心`,
    words: {
      picked_up: ['您的快件已由【{here}】揽收完成', '京东快递 已收取快件，揽收员：{courier}，电话：{phone}'],
      departed: ['您的快件在【{here}】分拣完成，已发往【{next}】', '您的快件已由【{here}】准备发往【{next}】'],
      arrived_hub: ['您的快件已到达【{here}】'],
      arrived_outlet: ['您的快件已到达【{here}】'],
      out_for_delivery: ['您的快件正在派送中，请您准备签收（快递员：{courier}，联系电话：{phone}）'],
      signed: ['您的快件已签收，签收人：本人，感谢您使用京东物流，期待再次为您服务'],
    },
  },
  ems: post,
  'china-post': post,
  deppon: {
    outlet: ({ name }, district) => `${name}${district}营业部`,
    hub: ({ name }) => `${name}枢纽中心`,
    words: {
      picked_up: ['您的快件已由【{here}】收件，收件员：{courier}，电话：{phone}'],
      departed: ['运输中，离开【{here}】，下一站【{next}】'],
      arrived_hub: ['运输中，到达【{here}】'],
      arrived_outlet: ['运输中，到达【{here}】'],
      out_for_delivery: ['派送中，派送员：{courier}，电话：{phone}'],
      signed: ['正常签收，签收人类型：本人'],
      signed_by_proxy: ['正常签收，签收人类型：{signer}'],
    },
  },
};

/** What nearly all write alike. */
const COMMON: Words = {
  ordered: ['商家已下单，等待揽收', '订单已创建，等待快递员上门取件'],
  at_station: ['快件已送达【{held}】，请凭取件码 {code} 及时取件，如有疑问请联系 {phone}'],
  at_locker: ['您的快件已存放至【{held}】，请凭取件码 {code} 及时取件'],
  collected: ['您的快件已从【{held}】取出，取件人：本人，期待再次为您服务', '【{held}】已取件，感谢使用'],
  signed_by_proxy: ['已签收，签收人：{signer}', '您的快件已由{signer}代签收，如有疑问请联系 {phone}'],
  redelivery: ['【{here}】派件员 {courier}（{phone}） 正在为您再次派送'],
  ...TROUBLE_WORDS,
};

/** @throws RangeError for a carrier or a kind of scan without words */
export function wordsFor(carrier: string, kind: ScanKind): readonly string[] {
  const words = bookOf(carrier).words[kind] ?? COMMON[kind];
  if (!words) throw new RangeError(`${carrier} has no words for ${kind}`);
  return words;
}

/** @throws RangeError for a carrier that is not in the market */
export function bookOf(carrier: string): CarrierBook {
  const book = BOOKS[carrier];
  if (!book) throw new RangeError(`no words of ${carrier}`);
  return book;
}

/** 广东省; nothing for a city that is a province itself. */
function formalProvince(province: string, city: string): string {
  if (province === city) return '';
  return province === '新疆' ? '新疆维吾尔自治区' : `${province}省`;
}

const shortProvince = (province: string, city: string): string => (province === city ? '' : province);
