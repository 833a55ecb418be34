import type { Journey } from '../journey';
import { chen, lin } from './recipients';

/** Something goes wrong before the parcel is in the recipient's city. */
export const ON_THE_WAY: readonly Journey[] = [
  {
    title: '说好明天到，后天才到',
    trouble: '承诺的那一天过了',
    orderNo: 'MZ20261120011',
    buyer: 'oBuyerChen',
    startedHoursAgo: 20,
    recipient: chen,
    parcels: [
      {
        carrier: 'sf-express',
        waybillNo: 'SF1300087654321',
        items: [{ name: '香薰蜡烛', quantity: 3 }],
        told: ['out_for_delivery', 'delivered'],
        // The end of the promised day for a world that begins at 14:00 in Beijing: shipped at 18:00, so 30 hours later it is midnight.
        warned: [{ hours: 30, code: 'late' }],
        nodes: [
          { hours: 1, words: '顺丰速运 已收取快件，预计明天送达', kind: 'picked_up', area: '广东,佛山市' },
          { hours: 4, words: '快件到达 【佛山南海中转场】', kind: 'arrived_hub' },
          { hours: 7, words: '快件已发车', kind: 'departed' },
          { hours: 15, words: '快件到达 【长沙黄花中转场】', kind: 'arrived_hub' },
          { hours: 18, words: '快件在【长沙黄花中转场】完成分拣，准备发往 【杭州萧山中转场】', kind: 'departed' },
          { hours: 36, words: '快件到达 【杭州萧山中转场】', kind: 'arrived_hub' },
          { hours: 39, words: '快件到达 【杭州西湖古荡营业点】', kind: 'arrived_outlet' },
          { hours: 40, words: '快件交给卢师傅，正在派送途中（联系电话：13800006801）', kind: 'out_for_delivery' },
          { hours: 43, words: '您的快件已签收，如有疑问请电联派送员【卢师傅，电话：13800006801】', kind: 'signed' },
        ],
      },
    ],
  },
  {
    title: '外箱压破了',
    trouble: '破损，重新包装后送到',
    orderNo: 'MZ20261120012',
    buyer: 'oBuyerLin',
    startedHoursAgo: 18,
    recipient: lin,
    parcels: [
      {
        carrier: 'jd-logistics',
        waybillNo: 'JDVA00123456789',
        items: [{ name: '玻璃花瓶', quantity: 1 }],
        told: ['damaged', 'out_for_delivery', 'delivered'],
        nodes: [
          { hours: 2, words: '您的快件已由【佛山顺德营业部】揽收完成', kind: 'picked_up' },
          { hours: 6, words: '您的快件在【佛山分拣中心】分拣完成，已发往【杭州萧山分拣中心】', kind: 'departed' },
          { hours: 20, words: '您的快件已到达【杭州萧山分拣中心】', kind: 'arrived_hub' },
          { hours: 21, words: '您的快件外包装破损，我们正在核实并重新加固包装', kind: 'damaged' },
          { hours: 25, words: '您的快件已发往【杭州滨江营业部】', kind: 'departed' },
          { hours: 28, words: '您的快件已到达【杭州滨江营业部】', kind: 'arrived_outlet' },
          {
            hours: 29,
            words: '您的快件正在派送中，请您准备签收（快递员：柯师傅，联系电话：13100005150）',
            kind: 'out_for_delivery',
          },
          { hours: 31, words: '您的快件已签收，签收人：本人，感谢您使用京东物流', kind: 'signed' },
        ],
      },
    ],
  },
  {
    title: '找不到了',
    trouble: '没有消息，后来确认遗失',
    orderNo: 'MZ20261115013',
    buyer: 'oBuyerChen',
    startedHoursAgo: 60,
    recipient: chen,
    parcels: [
      {
        carrier: 'china-post',
        waybillNo: '9890012345670',
        items: [{ name: '明信片套装', quantity: 2 }],
        told: ['lost'],
        // Nothing after hour 31.
        warned: [{ hours: 79, code: 'stalled' }],
        nodes: [
          { hours: 4, words: '【佛山市乐从邮政支局】已收寄，揽投员：谭师傅，电话：13100006240', kind: 'picked_up' },
          { hours: 10, words: '离开【佛山市乐从邮政支局】，下一站【佛山邮件处理中心】', kind: 'departed' },
          { hours: 14, words: '到达【佛山邮件处理中心】', kind: 'arrived_hub' },
          { hours: 18, words: '离开【佛山邮件处理中心】，下一站【南昌邮件处理中心】', kind: 'departed' },
          { hours: 30, words: '到达【南昌邮件处理中心】（经转）', kind: 'arrived_hub' },
          { hours: 31, words: '离开【南昌邮件处理中心】，下一站【杭州邮件处理中心】', kind: 'departed' },
          { hours: 150, words: '经查找，该邮件已确认遗失，请联系收寄单位办理赔偿', kind: 'lost' },
        ],
      },
    ],
  },
  {
    title: '发到别的城市去了',
    trouble: '错发温州，转回杭州',
    orderNo: 'MZ20261120014',
    buyer: 'oBuyerLin',
    startedHoursAgo: 34,
    recipient: lin,
    parcels: [
      {
        carrier: 'zto-express',
        waybillNo: '75812300456789',
        items: [{ name: '羊毛地毯', quantity: 1 }],
        told: ['missorted', 'out_for_delivery', 'delivered'],
        nodes: [
          {
            hours: 2,
            words: '【佛山市】 【佛山顺德】（0757-22110001） 的 周师傅（13500001201） 已揽收',
            kind: 'picked_up',
          },
          { hours: 8, words: '【佛山市】 快件已经到达 【佛山中心】', kind: 'arrived_hub' },
          { hours: 9, words: '【佛山市】 快件离开 【佛山中心】 已发往 【温州中转部】', kind: 'departed' },
          { hours: 27, words: '【温州市】 快件已经到达 【温州中转部】', kind: 'arrived_hub' },
          {
            hours: 28,
            words: '【温州市】 【温州中转部】 快件错发，正在转往正确的目的地 【杭州中转部】',
            kind: 'missorted',
          },
          { hours: 30, words: '【温州市】 快件离开 【温州中转部】 已发往 【杭州中转部】', kind: 'departed' },
          { hours: 36, words: '【杭州市】 快件已经到达 【杭州中转部】', kind: 'arrived_hub' },
          { hours: 40, words: '【杭州市】 快件已经到达 【杭州滨江】', kind: 'arrived_outlet' },
          {
            hours: 41,
            words: '【杭州市】 【杭州滨江】 的 贺师傅（13900003377） 正在第1次派件，请保持电话畅通',
            kind: 'out_for_delivery',
          },
          {
            hours: 44,
            words: '【杭州市】 快件已签收，签收人：前台，如有疑问请联系 13900003377',
            kind: 'signed_by_proxy',
          },
        ],
      },
    ],
  },
  {
    title: '一直没人来取',
    trouble: '下单后没有揽收',
    orderNo: 'MZ20261120015',
    buyer: 'oBuyerChen',
    startedHoursAgo: 12,
    recipient: chen,
    parcels: [
      {
        carrier: 'yto-express',
        waybillNo: 'YT8800012345679',
        items: [{ name: '衣架', quantity: 20 }],
        told: [],
        // A day for the shop's list, two for the shopper.
        warned: [{ hours: 24, code: 'pickup_overdue' }],
        nodes: [{ hours: 0.2, words: '商家已下单，等待圆通速递上门揽收', kind: 'ordered' }],
      },
    ],
  },
];
