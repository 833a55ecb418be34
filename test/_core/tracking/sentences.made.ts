import type { Facts } from '../../../cloudfunctions/_core/tracking/types';

/**
 * Made-up sentences in the shapes that carriers use, 2014–2026: what each has to be read as. A new shape starts with a line here.
 * `as` is status, or status.subStatus where the finer reading matters.
 */
export interface MadeSentence {
  text: string;
  as: string;
  facts?: Facts;
  /** Our carrier code, where only this carrier means it so. */
  carrier?: string;
}

export const MADE_SENTENCES: Readonly<Record<string, readonly MadeSentence[]>> = {
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
      facts: { city: '杭州市', facility: '杭州西湖网点', courierName: '李小明', courierPhone: '13800001234' },
    },
    {
      text: '【佛山市】您的包裹已由【佛山顺德乐从网点】揽收，快递员：陈志强，电话：13800001234',
      as: 'picked_up',
      facts: { facility: '佛山顺德乐从网点', courierName: '陈志强', courierPhone: '13800001234' },
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
      facts: { courierName: '吴海涛', courierPhone: '13800001234' },
    },
    { text: '顺丰速运 已收取快件', as: 'picked_up' },
    { text: '寄件人已将快件投入丰巢柜', as: 'picked_up.dropped_off' },
  ],
  'on the way': [
    {
      text: '【杭州市】快件离开【杭州西湖网点】已发往【杭州转运中心】',
      as: 'in_transit.departed',
      facts: { city: '杭州市', facility: '杭州西湖网点', next: '杭州转运中心' },
    },
    { text: '【长沙市】快件已到达【长沙转运中心】', as: 'in_transit.arrived_hub', facts: { facility: '长沙转运中心' } },
    { text: '快件到达【武汉中转部】，正在分拣', as: 'in_transit.arrived_hub', facts: { facility: '武汉中转部' } },
    {
      text: '您的包裹离开【佛山转运中心】，发往【长沙转运中心】',
      as: 'in_transit.departed',
      facts: { next: '长沙转运中心' },
    },
    {
      text: '快件在【郑州分拨中心】完成分拣，准备发往【西安分拨中心】',
      as: 'in_transit',
      facts: { facility: '郑州分拨中心', next: '西安分拨中心' },
    },
    {
      text: '邮件离开【南京处理中心】，正在发往【上海处理中心】',
      as: 'in_transit.departed',
      facts: { facility: '南京处理中心', next: '上海处理中心' },
    },
    { text: '快件运输中，已到达【成都集散中心】', as: 'in_transit.arrived_hub', facts: { facility: '成都集散中心' } },
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
  'out for delivery': [
    {
      text: '【杭州市】【杭州文三路网点】的王建国（13800001234）正在派件，请保持电话畅通',
      as: 'out_for_delivery',
      facts: { facility: '杭州文三路网点', courierName: '王建国', courierPhone: '13800001234' },
    },
    {
      text: '快件正在派送途中，请您准备签收（派送员：赵磊，电话：13800001234）',
      as: 'out_for_delivery',
      facts: { courierName: '赵磊', courierPhone: '13800001234' },
    },
    {
      text: '您的包裹正在派送，快递员：孙丽 电话：13800001234，请准备收件',
      as: 'out_for_delivery',
      facts: { courierName: '孙丽', courierPhone: '13800001234' },
    },
    {
      text: '【宁波海曙分部】快件正在派送中，派件员：欧阳明 联系电话13800001234',
      as: 'out_for_delivery',
      facts: { courierName: '欧阳明' },
    },
    {
      text: '邮件正在派送中，请耐心等待，投递员：何军，电话：13800001234',
      as: 'out_for_delivery',
      facts: { courierName: '何军', courierPhone: '13800001234' },
    },
    {
      text: '【苏州市】【苏州园区网点】的城南片区（13800001234）正在第1次派件',
      as: 'out_for_delivery',
      facts: { courierPhone: '13800001234' },
    },
    { text: '快件正在进行第2次派送，派件员郭涛', as: 'out_for_delivery.redelivery', facts: { courierName: '郭涛' } },
    {
      text: '重新派送：快递员马超（13800001234）正在派送',
      as: 'out_for_delivery.redelivery',
      facts: { courierName: '马超' },
    },
    { text: '您的快件已安排派送，快递员今天会联系您', as: 'out_for_delivery' },
    { text: '順豐速運 快件正在派送途中，請您準備簽收', as: 'out_for_delivery' },
  ],
  'waiting for pickup': [
    {
      text: '您的包裹已到达文三路菜鸟驿站，取件码 8-2-4017，请及时取件',
      as: 'awaiting_pickup.station',
      facts: { station: '文三路菜鸟驿站', pickupCode: '8-2-4017' },
    },
    {
      text: '快件已暂存至阳光花园3号楼兔喜超市，请凭取件码12-3-0456取件，电话13800001234',
      as: 'awaiting_pickup',
      facts: { station: '阳光花园3号楼兔喜超市', pickupCode: '12-3-0456', stationPhone: '13800001234' },
    },
    {
      text: '【菜鸟驿站】您的包裹已到站，凭6-1-2233到杭州市西溪花园12幢底商取件',
      as: 'awaiting_pickup',
      facts: { pickupCode: '6-1-2233' },
    },
    {
      text: '快件已投递至丰巢柜【西溪北苑1号柜】，取件码123456，请24小时内取件',
      as: 'awaiting_pickup.locker',
      facts: { pickupCode: '123456' },
    },
    { text: '您的快件已放入丰巢智能柜，请尽快取走', as: 'awaiting_pickup.locker' },
    {
      text: '快件已由城西小区妈妈驿站代收，请及时取件',
      as: 'awaiting_pickup.station',
      facts: { station: '城西小区妈妈驿站' },
    },
    { text: '您的快件已由快宝驿站代收，如有问题请联系13800001234', as: 'awaiting_pickup.station' },
    {
      text: '已签收，签收人：幸福里菜鸟驿站，请凭取件码3-4-5678取件',
      as: 'awaiting_pickup.station',
      facts: { pickupCode: '3-4-5678' },
    },
    { text: '邮件已暂存至邮政自提点，请凭提货码领取', as: 'awaiting_pickup' },
    {
      text: '包裹已入库【翠苑便民站】，等待客户自提，逾期将退回',
      as: 'awaiting_pickup',
      facts: { station: '翠苑便民站' },
    },
    {
      text: '因电话无人接听，快件已暂放至文三路菜鸟驿站，请及时领取',
      as: 'awaiting_pickup',
      facts: { station: '文三路菜鸟驿站' },
    },
    { text: '快件已存放在翡翠城北门代收点，请前往取件', as: 'awaiting_pickup.station' },
    {
      text: '您的快递已到达 江南里小区近邻宝 请凭取件码 445566 取件',
      as: 'awaiting_pickup.locker',
      facts: { pickupCode: '445566' },
    },
  ],
  delivered: [
    {
      text: '【杭州市】您的快件已签收，签收人：本人，感谢使用中通快递',
      as: 'delivered',
      facts: { signer: '本人', signedBy: 'self' },
    },
    { text: '已签收，签收人是【陈**】，如有疑问请联系13800001234', as: 'delivered', facts: { signer: '陈**' } },
    { text: '快件已签收，签收人：家门口', as: 'delivered', facts: { signer: '家门口', signedBy: 'door' } },
    { text: '快件已送达，放置在家门口，感谢使用', as: 'delivered.door' },
    { text: '已签收，签收人：门卫代收', as: 'delivered.proxy', facts: { signer: '门卫代收', signedBy: 'proxy' } },
    { text: '已签收，签收人：丰巢智能柜', as: 'delivered.locker', facts: { signedBy: 'locker' } },
    { text: '快件已签收，签收人：文三路菜鸟驿站代收', as: 'delivered.station', facts: { signedBy: 'station' } },
    { text: '您的包裹已被本人从【文三路菜鸟驿站】取走', as: 'delivered.self' },
    { text: '客户已从丰巢取件，感谢使用', as: 'delivered.self' },
    { text: '邮件已妥投，他人代收：前台', as: 'delivered.proxy' },
    { text: '您的订单已完成配送，感谢您选择京东物流', as: 'delivered' },
    { text: '快件已被前台签收', as: 'delivered', facts: { signer: '前台' } },
    { text: '已成功自提', as: 'delivered.self' },
  ],
  'a failed attempt': [
    { text: '快件派送不成功（因收件人电话无人接听），待再次派送', as: 'exception.unreachable' },
    { text: '派送失败：客户不在家，明天再派', as: 'exception.delivery_failed' },
    { text: '因收件地址不详，无法派送', as: 'exception.bad_address' },
    { text: '收件人地址错误，正在与寄件人核实', as: 'exception.bad_address' },
    { text: '收件人电话为空号，无法联系', as: 'exception.bad_phone' },
    { text: '收件人手机关机，暂无法派送', as: 'exception.unreachable' },
    { text: '客户要求改约时间派送', as: 'exception.delivery_failed' },
    { text: '未妥投，家中无人，安排再投', as: 'exception.delivery_failed' },
    { text: '客户拒收，待进一步处理', as: 'exception.refused' },
    { text: '【问题件】因错分，快件将转至正确网点', as: 'exception.missorted' },
    { text: '该地址超出派送范围', as: 'exception.out_of_area' },
    { text: '快件外包装破损，已登记', as: 'exception.damaged' },
    { text: '快件在运输途中遗失，已报备', as: 'exception.lost' },
    { text: '受台风影响，快件滞留在【福州转运中心】', as: 'exception.delayed', facts: { facility: '福州转运中心' } },
    { text: '因天气原因，您的快件派送延误', as: 'exception.delayed' },
    { text: '包裹逾期未取，驿站即将联系您', as: 'exception.pickup_uncollected' },
    { text: '快件超时未被取走', as: 'exception.pickup_uncollected' },
    { text: '揽收失败，寄件人不在', as: 'exception.pickup_failed' },
    { text: '快件已被拦截', as: 'exception.intercepted' },
    { text: '问题件', as: 'exception' },
  ],
  'the way back': [
    { text: '客户拒收，快件正在退回', as: 'returning', facts: { reason: '拒收' } },
    { text: '快件因逾期未取，现退回寄件人', as: 'returning' },
    {
      text: '【退件】快件离开【杭州转运中心】发往【佛山转运中心】',
      as: 'returning',
      facts: { facility: '杭州转运中心', next: '佛山转运中心' },
    },
    { text: '应寄件人要求，快件退回中', as: 'returning' },
    { text: '退回件已签收', as: 'returned' },
    { text: '快件已退回至寄件人', as: 'returned' },
    { text: '商家已签收退件', as: 'returned' },
  ],
  'not to be mistaken': [
    { text: '正在派送，请准备签收', as: 'out_for_delivery' },
    { text: '快件已到达【嘉兴网点】，等待签收', as: 'in_transit.arrived_hub' },
    { text: '信息记录', as: 'unknown' },
    { text: '感谢您的支持', as: 'unknown' },
    { text: '', as: 'unknown' },
    { text: '快件正在派送，如外包装破损请当面拒收', as: 'out_for_delivery' },
    { text: '快件已暂存菜鸟驿站，如逾期未取将退回', as: 'awaiting_pickup.station' },
    { text: '正在派送，若无法联系到您将放至驿站', as: 'out_for_delivery' },
  ],
  English: [
    { text: 'Shipment picked up', as: 'picked_up' },
    { text: 'Shipping label created', as: 'created' },
    {
      text: 'Departed Facility in LEIPZIG - GERMANY',
      as: 'in_transit.departed',
      facts: { facility: 'LEIPZIG - GERMANY' },
    },
    { text: 'Arrived at sorting center', as: 'in_transit.arrived_hub' },
    { text: 'Held by customs: additional documents required', as: 'customs.info_required' },
    { text: 'Customs clearance completed', as: 'customs.cleared' },
    { text: 'Import duties and taxes due, payment outstanding', as: 'customs.duty_due' },
    { text: 'Out for delivery', as: 'out_for_delivery' },
    { text: 'Delivery attempted, nobody home', as: 'exception.delivery_failed' },
    { text: 'Incorrect address', as: 'exception.bad_address' },
    { text: 'Available for pickup', as: 'awaiting_pickup' },
    { text: 'Delivered, left at front door', as: 'delivered.door' },
    { text: 'Refused by recipient', as: 'exception.refused' },
    { text: 'Returning to sender', as: 'returning' },
    { text: 'Returned to sender', as: 'returned' },
    { text: 'Shipment damaged', as: 'exception.damaged' },
    { text: 'Shipment cancelled', as: 'cancelled' },
  ],
};
