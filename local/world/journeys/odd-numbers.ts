import type { Journey } from '../journey';
import { chen, lin } from './recipients';

/** The number is not what it seems: another carrier's, a second one, an old one. */
export const ODD_NUMBERS: readonly Journey[] = [
  {
    title: '快递公司选错了',
    trouble: '填的是 EMS，其实是邮政快递包裹',
    orderNo: 'MZ20261120016',
    buyer: 'oBuyerLin',
    startedHoursAgo: 16,
    recipient: lin,
    parcels: [
      {
        carrier: 'china-post',
        shippedAs: 'ems',
        waybillNo: '9872345678905',
        items: [{ name: '手账本', quantity: 2 }],
        told: ['out_for_delivery', 'delivered'],
        nodes: [
          { hours: 3, words: '【佛山市乐从邮政支局】已收寄，揽投员：谭师傅，电话：13100006240', kind: 'picked_up' },
          { hours: 9, words: '离开【佛山邮件处理中心】，下一站【杭州邮件处理中心】', kind: 'departed' },
          { hours: 33, words: '到达【杭州邮件处理中心】', kind: 'arrived_hub' },
          { hours: 36, words: '离开【杭州邮件处理中心】，下一站【杭州市长河揽投部】', kind: 'departed' },
          { hours: 40, words: '到达【杭州市长河揽投部】', kind: 'arrived_outlet' },
          {
            hours: 41,
            words: '【杭州市长河揽投部】安排投递，投递员：麦师傅，电话：13000007788',
            kind: 'out_for_delivery',
          },
          { hours: 44, words: '【杭州市长河揽投部】已妥投，签收人：本人，投递员：麦师傅', kind: 'signed' },
        ],
      },
    ],
  },
  {
    title: '换了单号继续走',
    trouble: '圆通不到的乡镇，转邮政',
    orderNo: 'MZ20261119017',
    buyer: 'oBuyerLin',
    startedHoursAgo: 36,
    recipient: lin,
    parcels: [
      {
        carrier: 'yto-express',
        waybillNo: 'YT8800098765432',
        items: [{ name: '雨靴', quantity: 1 }],
        told: ['out_for_delivery', 'delivered'],
        nodes: [
          { hours: 3, words: '【广东省佛山市顺德区公司】 已收件 取件人：李师傅（13600003344）', kind: 'picked_up' },
          { hours: 12, words: '【佛山转运中心】 已发出 下一站 【昆明转运中心】', kind: 'departed' },
          { hours: 44, words: '【昆明转运中心】 已收入', kind: 'arrived_hub' },
          { hours: 47, words: '【昆明转运中心】 已发出 下一站 【云南省怒江州泸水市公司】', kind: 'departed' },
          { hours: 58, words: '【云南省怒江州泸水市公司】 已收入', kind: 'arrived_outlet' },
          {
            hours: 60,
            words: '【云南省怒江州泸水市公司】 快件转邮政快递包裹，新单号：9865432109871',
            kind: 'forwarded',
          },
        ],
        forwarded: {
          waybillNo: '9865432109871',
          carrier: 'china-post',
          nodes: [
            { hours: 64, words: '【泸水市六库邮政支局】已收寄，揽投员：和师傅，电话：13200001829', kind: 'picked_up' },
            { hours: 70, words: '离开【泸水市六库邮政支局】，下一站【泸水市片马邮政所】', kind: 'departed' },
            { hours: 88, words: '到达【泸水市片马邮政所】', kind: 'arrived_outlet' },
            {
              hours: 90,
              words: '【泸水市片马邮政所】安排投递，投递员：余师傅，电话：13200002930',
              kind: 'out_for_delivery',
            },
            { hours: 95, words: '已签收，本人签收，投递员：余师傅', kind: 'signed' },
          ],
        },
      },
    ],
  },
  {
    title: '这个单号去年用过',
    trouble: '旧包裹的记录还在',
    orderNo: 'MZ20261120018',
    buyer: 'oBuyerChen',
    startedHoursAgo: 14,
    recipient: chen,
    parcels: [
      {
        carrier: 'sto-express',
        waybillNo: '77001234509876',
        items: [{ name: '砧板', quantity: 1 }],
        told: ['out_for_delivery', 'delivered'],
        nodes: [
          { hours: -8_790, words: '【成都武侯公司】的收件员【罗师傅】已收件', kind: 'picked_up' },
          { hours: -8_760, words: '快件已到达【陕西西安转运中心】', kind: 'arrived_hub' },
          { hours: -8_748, words: '【西安雁塔公司】的派件员【段师傅 13900009123】正在派件', kind: 'out_for_delivery' },
          { hours: -8_745, words: '已签收，签收人：本人', kind: 'signed' },
          { hours: 2, words: '【佛山顺德公司】的收件员【孙师傅 13600007621】已收件', kind: 'picked_up' },
          { hours: 6, words: '快件由【广东佛山转运中心】发往【浙江杭州转运中心】', kind: 'departed' },
          { hours: 22, words: '快件已到达【浙江杭州转运中心】', kind: 'arrived_hub' },
          { hours: 25, words: '快件由【浙江杭州转运中心】发往【杭州西湖公司】', kind: 'departed' },
          { hours: 27, words: '快件已到达【杭州西湖公司】', kind: 'arrived_outlet' },
          { hours: 28, words: '【杭州西湖公司】的派件员【钱师傅 13800007788】正在派件', kind: 'out_for_delivery' },
          { hours: 31, words: '已签收，签收人：家人代收', kind: 'signed_by_proxy' },
        ],
      },
    ],
  },
];
