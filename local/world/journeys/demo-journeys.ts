import type { Journey } from '../journey';
import { chen, lin } from './recipients';

/** What the demo shows: six parcels of five orders, two buyers. */
export const JOURNEYS: readonly Journey[] = [
  {
    title: '平平常常的一件',
    orderNo: 'MZ20261121001',
    buyer: 'oBuyerChen',
    startedHoursAgo: 22,
    recipient: chen,
    parcels: [
      {
        carrier: 'zto-express',
        waybillNo: '76123456789012',
        items: [{ name: '落地灯', quantity: 1 }],
        told: ['out_for_delivery', 'delivered'],
        nodes: [
          {
            hours: 2,
            words: '【佛山市】 【佛山顺德】（0757-22110001） 的 周师傅（13500001201） 已揽收',
            kind: 'picked_up',
          },
          { hours: 5, words: '【佛山市】 快件离开 【佛山顺德】 已发往 【佛山中心】', kind: 'departed' },
          { hours: 8, words: '【佛山市】 快件已经到达 【佛山中心】', kind: 'arrived_hub' },
          { hours: 9, words: '【佛山市】 快件离开 【佛山中心】 已发往 【杭州中转部】', kind: 'in_transit' },
          { hours: 21, words: '【杭州市】 快件已经到达 【杭州中转部】', kind: 'arrived_hub' },
          { hours: 23, words: '【杭州市】 快件离开 【杭州中转部】 已发往 【西湖文三路】', kind: 'in_transit' },
          { hours: 25, words: '【杭州市】 快件已经到达 【西湖文三路】', kind: 'arrived_outlet' },
          {
            hours: 26,
            words: '【杭州市】 【西湖文三路】 的 王师傅（13900002231） 正在第1次派件，请保持电话畅通',
            kind: 'out_for_delivery',
          },
          {
            hours: 29,
            words: '【杭州市】 快件已在 【西湖文三路】 签收，签收人：本人，感谢使用中通快递',
            kind: 'signed',
          },
        ],
      },
    ],
  },
  {
    title: '一单两件',
    orderNo: 'MZ20261121002',
    buyer: 'oBuyerChen',
    startedHoursAgo: 24,
    recipient: chen,
    parcels: [
      {
        carrier: 'yto-express',
        waybillNo: 'YT2512345678901',
        items: [{ name: '餐椅', quantity: 2 }],
        told: ['out_for_delivery', 'delivered'],
        nodes: [
          { hours: 3, words: '【广东省佛山市顺德区公司】 已收件 取件人：李师傅（13600003344）' },
          { hours: 10, words: '【广东省佛山市顺德区公司】 已发出 下一站 【佛山转运中心】' },
          { hours: 14, words: '【佛山转运中心】 已发出 下一站 【杭州转运中心】' },
          { hours: 27, words: '【杭州转运中心】 已收入' },
          { hours: 28, words: '【杭州转运中心】 已发出 下一站 【浙江省杭州市西湖区公司】' },
          {
            hours: 31,
            words: '【浙江省杭州市西湖区公司】 派件中 派件人：赵师傅 电话 13700005566 。如有疑问，请联系',
            kind: 'out_for_delivery',
          },
          { hours: 34, words: '客户签收人：本人签收 已签收 感谢使用圆通速递', kind: 'signed' },
        ],
      },
      {
        carrier: 'sto-express',
        waybillNo: '773012345678901',
        items: [{ name: '椅垫', quantity: 2 }],
        told: ['out_for_delivery', 'delivered'],
        nodes: [
          { hours: 1, words: '【佛山顺德公司】的收件员【孙师傅】已收件' },
          { hours: 4, words: '快件由【佛山顺德公司】发往【广东佛山转运中心】' },
          { hours: 18, words: '快件已到达【浙江杭州转运中心】' },
          { hours: 20, words: '快件由【浙江杭州转运中心】发往【杭州西湖公司】' },
          { hours: 22, words: '【杭州西湖公司】的派件员【钱师傅 13800007788】正在派件', kind: 'out_for_delivery' },
          { hours: 24.5, words: '已签收，签收人：家人代收', kind: 'signed_by_proxy' },
        ],
      },
    ],
  },
  {
    title: '没送成，第二天送到',
    trouble: '家里没人，改天再派',
    orderNo: 'MZ20261121003',
    buyer: 'oBuyerLin',
    startedHoursAgo: 26,
    recipient: lin,
    parcels: [
      {
        carrier: 'yunda-express',
        waybillNo: '463123456789012',
        items: [{ name: '书架', quantity: 1 }],
        told: ['out_for_delivery', 'delivery_failed', 'delivered'],
        nodes: [
          { hours: 2, words: '【佛山市】 广东佛山顺德公司 已揽收', kind: 'picked_up' },
          { hours: 6, words: '【佛山市】 已离开 广东佛山分拨中心 发往 浙江杭州分拨中心', kind: 'in_transit' },
          { hours: 22, words: '【杭州市】 已到达 浙江杭州分拨中心', kind: 'arrived_hub' },
          { hours: 25, words: '【杭州市】 已到达 浙江杭州滨江网点', kind: 'arrived_outlet' },
          {
            hours: 27,
            words: '【杭州市】 浙江杭州滨江网点 派件员 何师傅（13400006677） 正在为您派送',
            kind: 'out_for_delivery',
          },
          {
            hours: 30,
            words: '【杭州市】 派送不成功，原因：家中无人，已与客户约定次日再次派送',
            kind: 'delivery_failed',
          },
          {
            hours: 49,
            words: '【杭州市】 浙江杭州滨江网点 派件员 何师傅（13400006677） 正在为您再次派送',
            kind: 'redelivery',
          },
          { hours: 52, words: '【杭州市】 已签收，签收人凭本人签收', kind: 'signed' },
        ],
      },
    ],
  },
  {
    title: '到驿站，凭取件码',
    orderNo: 'MZ20261121004',
    buyer: 'oBuyerChen',
    startedHoursAgo: 25,
    recipient: chen,
    parcels: [
      {
        carrier: 'jt-express',
        waybillNo: 'JT5012345678901',
        items: [{ name: '猫爬架', quantity: 1 }],
        told: ['out_for_delivery', 'awaiting_pickup', 'delivered'],
        nodes: [
          { hours: 2, words: '【佛山市】 【佛山顺德网点】 的 吴师傅 已取件，联系电话：13300008899', kind: 'picked_up' },
          { hours: 7, words: '【佛山市】 快件离开【佛山转运中心】已发往【杭州转运中心】' },
          { hours: 20, words: '【杭州市】 快件到达【杭州转运中心】' },
          { hours: 23, words: '【杭州市】 快件到达【杭州西湖文三网点】', kind: 'arrived_outlet' },
          {
            hours: 25.5,
            words: '【杭州市】 【杭州西湖文三网点】 的 郑师傅（13200009900） 正在派件，请保持电话畅通',
            kind: 'out_for_delivery',
          },
          {
            hours: 28,
            words: '【杭州市】 快件已送达【菜鸟驿站文三路店】，请凭取件码 8-2-4017 取件，如有疑问请联系 0571-88001234',
            kind: 'at_station',
          },
          {
            hours: 47,
            words: '【杭州市】 快件已从【菜鸟驿站文三路店】取出，取件人：本人，期待再次为您服务',
            kind: 'collected',
          },
        ],
      },
    ],
  },
  {
    title: '在转运中心停住了',
    trouble: '在武汉停了一天多',
    orderNo: 'MZ20261121005',
    buyer: 'oBuyerLin',
    startedHoursAgo: 20,
    recipient: lin,
    parcels: [
      {
        carrier: 'ems',
        waybillNo: '1212345678901',
        items: [{ name: '咖啡豆', quantity: 2 }],
        // At the hub from hour 19: six hours later.
        warned: [{ hours: 25, code: 'stalled' }],
        told: ['stalled', 'out_for_delivery', 'delivered'],
        nodes: [
          { hours: 3, words: '【佛山市顺德揽投部】已收寄，揽投员：冯师傅，电话：13100001122' },
          { hours: 9, words: '离开【广州处理中心】，下一站【武汉处理中心】' },
          { hours: 19, words: '到达【武汉处理中心】' },
          { hours: 21, words: '【武汉市】邮件在【武汉处理中心】滞留，原因：车辆故障，后续将尽快发出', kind: 'delayed' },
          { hours: 47, words: '离开【武汉处理中心】，下一站【杭州处理中心】' },
          { hours: 57, words: '到达【杭州处理中心】' },
          {
            hours: 61,
            words: '【杭州市滨江揽投部】安排投递，投递员：褚师傅，电话：13000003344',
            kind: 'out_for_delivery',
          },
          { hours: 65, words: '已签收，他人代收：门卫，投递员：褚师傅', kind: 'signed_by_proxy' },
        ],
      },
    ],
  },
];
