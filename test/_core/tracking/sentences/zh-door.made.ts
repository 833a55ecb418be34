import type { SentencesByFamily } from './made-sentence';

/** From the outlet to the door. */
export const ZH_DOOR: SentencesByFamily = {
  'out for delivery': [
    {
      text: '【杭州市】【杭州文三路网点】的王建国（13800001234）正在派件，请保持电话畅通',
      as: 'out_for_delivery',
      facts: {
        facility: '杭州文三路网点',
        courierName: '王建国',
        courierPhone: '13800001234',
      },
    },
    {
      text: '快件正在派送途中，请您准备签收（派送员：赵磊，电话：13800001234）',
      as: 'out_for_delivery',
      facts: {
        courierName: '赵磊',
        courierPhone: '13800001234',
      },
    },
    {
      text: '您的包裹正在派送，快递员：孙丽 电话：13800001234，请准备收件',
      as: 'out_for_delivery',
      facts: {
        courierName: '孙丽',
        courierPhone: '13800001234',
      },
    },
    {
      text: '【宁波海曙分部】快件正在派送中，派件员：欧阳明 联系电话13800001234',
      as: 'out_for_delivery',
      facts: { courierName: '欧阳明' },
    },
    {
      text: '邮件正在派送中，请耐心等待，投递员：何军，电话：13800001234',
      as: 'out_for_delivery',
      facts: {
        courierName: '何军',
        courierPhone: '13800001234',
      },
    },
    {
      text: '【苏州市】【苏州园区网点】的城南片区（13800001234）正在第1次派件',
      as: 'out_for_delivery',
      facts: { courierPhone: '13800001234' },
    },
    {
      text: '快件正在进行第2次派送，派件员郭涛',
      as: 'out_for_delivery.redelivery',
      facts: { courierName: '郭涛' },
    },
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
      facts: {
        station: '文三路菜鸟驿站',
        pickupCode: '8-2-4017',
      },
    },
    {
      text: '快件已暂存至阳光花园3号楼兔喜超市，请凭取件码12-3-0456取件，电话13800001234',
      as: 'awaiting_pickup',
      facts: {
        station: '阳光花园3号楼兔喜超市',
        pickupCode: '12-3-0456',
        stationPhone: '13800001234',
      },
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
      facts: {
        signer: '本人',
        signedBy: 'self',
      },
    },
    {
      text: '已签收，签收人是【陈**】，如有疑问请联系13800001234',
      as: 'delivered',
      facts: { signer: '陈**' },
    },
    {
      text: '快件已签收，签收人：家门口',
      as: 'delivered',
      facts: {
        signer: '家门口',
        signedBy: 'door',
      },
    },
    { text: '快件已送达，放置在家门口，感谢使用', as: 'delivered.door' },
    {
      text: '已签收，签收人：门卫代收',
      as: 'delivered.proxy',
      facts: {
        signer: '门卫代收',
        signedBy: 'proxy',
      },
    },
    {
      text: '已签收，签收人：丰巢智能柜',
      as: 'delivered.locker',
      facts: { signedBy: 'locker' },
    },
    {
      text: '快件已签收，签收人：文三路菜鸟驿站代收',
      as: 'delivered.station',
      facts: { signedBy: 'station' },
    },
    { text: '您的包裹已被本人从【文三路菜鸟驿站】取走', as: 'delivered.self' },
    { text: '客户已从丰巢取件，感谢使用', as: 'delivered.self' },
    { text: '邮件已妥投，他人代收：前台', as: 'delivered.proxy' },
    { text: '您的订单已完成配送，感谢您选择京东物流', as: 'delivered' },
    {
      text: '快件已被前台签收',
      as: 'delivered',
      facts: { signer: '前台' },
    },
    { text: '已成功自提', as: 'delivered.self' },
  ],
};
