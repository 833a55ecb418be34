import type { Journey } from '../journey';
import { chen, lin } from './recipients';

/** The parcel comes as far as the recipient, and there something goes wrong. */
export const AT_THE_DOOR: readonly Journey[] = [
  {
    title: '门牌号不对，改好再送',
    trouble: '地址不详',
    orderNo: 'MZ20261120006',
    buyer: 'oBuyerLin',
    startedHoursAgo: 30,
    recipient: lin,
    parcels: [
      {
        carrier: 'deppon',
        waybillNo: 'DPK360012345678',
        items: [{ name: '实木床头柜', quantity: 2 }],
        told: ['out_for_delivery', 'bad_address', 'delivered'],
        nodes: [
          {
            hours: 3,
            words: '您的快件已由【佛山顺德乐从营业部】收件，收件员：魏师傅，电话：13500009012',
            kind: 'picked_up',
          },
          { hours: 8, words: '运输中，离开【佛山顺德乐从营业部】，下一站【佛山枢纽中心】', kind: 'departed' },
          { hours: 11, words: '运输中，到达【佛山枢纽中心】', kind: 'arrived_hub' },
          { hours: 14, words: '运输中，离开【佛山枢纽中心】，下一站【杭州枢纽中心】', kind: 'departed' },
          { hours: 34, words: '运输中，到达【杭州枢纽中心】', kind: 'arrived_hub' },
          { hours: 38, words: '运输中，离开【杭州枢纽中心】，下一站【杭州滨江长河营业部】', kind: 'departed' },
          { hours: 41, words: '运输中，到达【杭州滨江长河营业部】', kind: 'arrived_outlet' },
          { hours: 43, words: '派送中，派送员：姜师傅，电话：13700001357', kind: 'out_for_delivery' },
          { hours: 46, words: '派送异常，收货地址不详，缺少门牌号，已联系发件人核实', kind: 'bad_address' },
          { hours: 67, words: '派送中，派送员：姜师傅，电话：13700001357', kind: 'redelivery' },
          { hours: 70, words: '正常签收，签收人类型：本人', kind: 'signed' },
        ],
      },
    ],
  },
  {
    title: '电话打不通',
    trouble: '联系不上收件人，一天半后才再派',
    orderNo: 'MZ20261120007',
    buyer: 'oBuyerChen',
    startedHoursAgo: 27,
    recipient: chen,
    parcels: [
      {
        carrier: 'sf-express',
        waybillNo: 'SF1300012345678',
        items: [{ name: '手冲壶', quantity: 1 }],
        told: ['out_for_delivery', 'unreachable', 'delivered'],
        // Failed at hour 27.5, and nobody said when they come again.
        warned: [{ hours: 51.5, code: 'delivery_failed' }],
        nodes: [
          { hours: 1, words: '顺丰速运 已收取快件', kind: 'picked_up', area: '广东,佛山市' },
          { hours: 3, words: '快件在【佛山顺德大良营业点】完成分拣，准备发往 【佛山南海中转场】', kind: 'departed' },
          { hours: 6, words: '快件到达 【佛山南海中转场】', kind: 'arrived_hub' },
          { hours: 8, words: '快件在【佛山南海中转场】完成分拣，准备发往 【杭州萧山中转场】', kind: 'departed' },
          { hours: 19, words: '快件到达 【杭州萧山中转场】', kind: 'arrived_hub' },
          { hours: 22, words: '快件到达 【杭州西湖古荡营业点】', kind: 'arrived_outlet' },
          { hours: 24, words: '快件交给卢师傅，正在派送途中（联系电话：13800006801）', kind: 'out_for_delivery' },
          { hours: 27.5, words: '因联系不上收件人，快件暂存营业点，等待进一步处理', kind: 'unreachable' },
          { hours: 63, words: '快件交给卢师傅，正在派送途中（联系电话：13800006801）', kind: 'redelivery' },
          { hours: 65, words: '在官网"运单资料&签收图"，可查看签收人信息', kind: 'signed' },
          { hours: 65.05, words: '已签收（本人签收），感谢使用顺丰，期待再次为您服务', kind: 'signed' },
        ],
      },
    ],
  },
  {
    title: '柜里放了一天多',
    trouble: '丰巢超时未取',
    orderNo: 'MZ20261119008',
    buyer: 'oBuyerLin',
    startedHoursAgo: 40,
    recipient: lin,
    parcels: [
      {
        carrier: 'yunda-express',
        waybillNo: '312000455660781',
        items: [{ name: '餐具套装', quantity: 1 }],
        told: ['out_for_delivery', 'awaiting_pickup', 'pickup_uncollected', 'delivered'],
        // In the locker from hour 33.
        warned: [{ hours: 51, code: 'pickup_uncollected' }],
        nodes: [
          { hours: 2, words: '【佛山市】广东佛山顺德公司 已揽收', kind: 'picked_up' },
          { hours: 6, words: '【佛山市】已离开 广东佛山分拨中心；发往 浙江杭州分拨中心', kind: 'departed' },
          { hours: 24, words: '【杭州市】已到达 浙江杭州分拨中心', kind: 'arrived_hub' },
          { hours: 28, words: '【杭州市】已到达 浙江杭州滨江网点', kind: 'arrived_outlet' },
          {
            hours: 30,
            words: '【杭州市】浙江杭州滨江网点 派件员 康师傅（13400004412） 正在为您派件',
            kind: 'out_for_delivery',
          },
          {
            hours: 33,
            words:
              '【杭州市】您的快件已存放至【丰巢智能柜】(滨江江南新村2号门)，请凭取件码 60418823 及时取件，超时可能收取服务费',
            kind: 'at_locker',
          },
          {
            hours: 57,
            words: '【杭州市】您的快件在【丰巢智能柜】(滨江江南新村2号门)存放已超时未取，请尽快取件',
            kind: 'uncollected',
          },
          { hours: 60, words: '【杭州市】您的快件已从【丰巢智能柜】取出，感谢使用韵达快递', kind: 'collected' },
        ],
      },
    ],
  },
  {
    title: '不想要了',
    trouble: '拒收，退回',
    orderNo: 'MZ20261119009',
    buyer: 'oBuyerChen',
    startedHoursAgo: 44,
    recipient: chen,
    parcels: [
      {
        carrier: 'jt-express',
        waybillNo: 'JT5100223344556',
        items: [{ name: '旅行收纳包', quantity: 1 }],
        told: ['out_for_delivery', 'refused'],
        nodes: [
          { hours: 2, words: '【佛山市】【佛山顺德网点】的 吴师傅（13300008899）已取件', kind: 'picked_up' },
          { hours: 7, words: '【佛山市】快件离开【佛山转运中心】已发往【杭州转运中心】', kind: 'departed' },
          { hours: 21, words: '【杭州市】快件到达【杭州转运中心】', kind: 'arrived_hub' },
          { hours: 23, words: '【杭州市】快件离开【杭州转运中心】已发往【杭州西湖文三网点】', kind: 'departed' },
          { hours: 25, words: '【杭州市】快件到达【杭州西湖文三网点】', kind: 'arrived_outlet' },
          {
            hours: 27,
            words: '【杭州市】【杭州西湖文三网点】的 郑师傅（13200009900）正在派件',
            kind: 'out_for_delivery',
          },
          { hours: 29, words: '【杭州市】客户拒收，原因：不想要了，网点将与发件人确认', kind: 'refused' },
          { hours: 33, words: '【杭州市】快件已退回，正在返回【佛山顺德网点】途中', kind: 'returning' },
          { hours: 35, words: '【杭州市】快件离开【杭州转运中心】已发往【佛山转运中心】', kind: 'departed' },
          { hours: 52, words: '【佛山市】快件到达【佛山转运中心】', kind: 'arrived_hub' },
          { hours: 56, words: '【佛山市】快件已退回至寄件人，退件签收人：发件人本人', kind: 'returned' },
        ],
      },
    ],
  },
  {
    title: '店家叫回来了',
    trouble: '发件人要求退回',
    orderNo: 'MZ20261119010',
    buyer: 'oBuyerLin',
    startedHoursAgo: 38,
    recipient: lin,
    parcels: [
      {
        carrier: 'sto-express',
        waybillNo: '773088812345670',
        items: [{ name: '挂钟', quantity: 1 }],
        told: [],
        nodes: [
          { hours: 2, words: '【佛山顺德公司】的收件员【孙师傅 13600007621】已收件', kind: 'picked_up' },
          { hours: 5, words: '快件由【佛山顺德公司】发往【广东佛山转运中心】', kind: 'departed' },
          { hours: 9, words: '快件由【广东佛山转运中心】发往【浙江杭州转运中心】', kind: 'departed' },
          { hours: 24, words: '快件已到达【浙江杭州转运中心】', kind: 'arrived_hub' },
          { hours: 25, words: '应发件人要求，快件已拦截成功，将退回发件网点', kind: 'returning' },
          { hours: 28, words: '快件由【浙江杭州转运中心】发往【广东佛山转运中心】', kind: 'departed' },
          { hours: 44, words: '快件已到达【广东佛山转运中心】', kind: 'arrived_hub' },
          { hours: 47, words: '快件已到达【佛山顺德公司】', kind: 'arrived_outlet' },
          { hours: 50, words: '退回件已签收，签收人：发件人', kind: 'returned' },
        ],
      },
    ],
  },
];
