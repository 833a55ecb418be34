import type { SentencesByFamily } from './made-sentence';

/** From the order to the destination’s outlet. */
export const ZH_WAY: SentencesByFamily = {
  'before the courier came': [
    { text: '商家已下单，等待快递员上门揽收', as: 'created.ordered' },
    { text: '您的订单已打印面单，等待揽收', as: 'created.ordered' },
    { text: '仓库正在拣货', as: 'created' },
    { text: '包裹等待揽收', as: 'created.ordered' },
    { text: '快递员王建国（13800001234）将上门取件，请保持电话畅通', as: 'created.ordered' },
    { text: '订单已取消', as: 'cancelled' },
    { text: '寄件人已取消寄件', as: 'cancelled' },
  ],
  'picked up': [
    {
      text: '【杭州市】【杭州西湖网点】的李小明（13800001234）已揽收',
      as: 'picked_up',
      facts: {
        city: '杭州市',
        facility: '杭州西湖网点',
        courierName: '李小明',
        courierPhone: '13800001234',
      },
    },
    {
      text: '【佛山市】您的包裹已由【佛山顺德乐从网点】揽收，快递员：陈志强，电话：13800001234',
      as: 'picked_up',
      facts: {
        facility: '佛山顺德乐从网点',
        courierName: '陈志强',
        courierPhone: '13800001234',
      },
    },
    { text: '您的快件已揽收完成', as: 'picked_up' },
    { text: '【广州白云】揽收成功', as: 'picked_up' },
    {
      text: '【宁波邮政速递】已收寄，揽投员：周平，电话：13800001234',
      as: 'picked_up',
      facts: { courierName: '周平' },
    },
    {
      text: '【金华义乌集散网点】快件已揽收（揽件员：吴海涛 13800001234）',
      as: 'picked_up',
      facts: {
        courierName: '吴海涛',
        courierPhone: '13800001234',
      },
    },
    { text: '顺丰速运 已收取快件', as: 'picked_up' },
    { text: '寄件人已将快件投入丰巢柜', as: 'picked_up.dropped_off' },
  ],
  'on the way': [
    {
      text: '【杭州市】快件离开【杭州西湖网点】已发往【杭州转运中心】',
      as: 'in_transit.departed',
      facts: {
        city: '杭州市',
        facility: '杭州西湖网点',
        next: '杭州转运中心',
      },
    },
    {
      text: '【长沙市】快件已到达【长沙转运中心】',
      as: 'in_transit.arrived_hub',
      facts: { facility: '长沙转运中心' },
    },
    {
      text: '快件到达【武汉中转部】，正在分拣',
      as: 'in_transit.arrived_hub',
      facts: { facility: '武汉中转部' },
    },
    {
      text: '您的包裹离开【佛山转运中心】，发往【长沙转运中心】',
      as: 'in_transit.departed',
      facts: { next: '长沙转运中心' },
    },
    {
      text: '快件在【郑州分拨中心】完成分拣，准备发往【西安分拨中心】',
      as: 'in_transit',
      facts: {
        facility: '郑州分拨中心',
        next: '西安分拨中心',
      },
    },
    {
      text: '邮件离开【南京处理中心】，正在发往【上海处理中心】',
      as: 'in_transit.departed',
      facts: {
        facility: '南京处理中心',
        next: '上海处理中心',
      },
    },
    {
      text: '快件运输中，已到达【成都集散中心】',
      as: 'in_transit.arrived_hub',
      facts: { facility: '成都集散中心' },
    },
    {
      text: '【极兔广州转运中心】已发出，下一站【极兔武汉转运中心】',
      as: 'in_transit.departed',
      facts: { next: '极兔武汉转运中心' },
    },
    { text: '应收件人要求，快件改址转寄至苏州', as: 'in_transit.forwarded' },
    { text: '快件正送往菜鸟驿站', as: 'in_transit' },
    { text: '包裹已装车，即将发往上海', as: 'in_transit.departed' },
  ],
  customs: [
    { text: '包裹到达口岸，等待清关', as: 'customs.waiting' },
    { text: '正在办理清关手续', as: 'customs.processing' },
    { text: '清关完成，已放行', as: 'customs.cleared' },
    { text: '海关已放行', as: 'customs.cleared' },
    { text: '海关要求补充收件人身份证明', as: 'customs.info_required' },
    { text: '清关资料不全，请上传身份证', as: 'customs.info_required' },
    { text: '包裹被海关查扣', as: 'customs.held' },
    { text: '清关异常，等待处理', as: 'customs.held' },
    { text: '包裹需缴纳进口税，请尽快缴税', as: 'customs.duty_due' },
    { text: '税款已缴纳，等待海关放行', as: 'customs.duty_paid' },
    { text: '出口报关中', as: 'customs.processing' },
  ],
  'at the destination': [
    {
      text: '【杭州市】快件已到达【杭州文三路网点】，即将为您派送',
      as: 'arrived_city.outlet',
      facts: { facility: '杭州文三路网点' },
    },
    { text: '快件已到达目的地网点【宁波海曙分部】，等待派送', as: 'arrived_city.outlet' },
    { text: '货物已到达【杭州滨江站】', as: 'arrived_city.outlet', carrier: 'jd-logistics' },
  ],
};
