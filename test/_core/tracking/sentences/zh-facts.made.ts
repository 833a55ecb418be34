import type { MadeSentence } from './made-sentence';

/** Whole readings: what Chinese sentences state beside their status, and nothing else. */
export const ZH_FACTS: readonly (MadeSentence & Required<Pick<MadeSentence, 'facts'>>)[] = [
  {
    text: '由【苏州相城网点】发往【无锡转运中心】',
    as: 'in_transit',
    facts: { facility: '苏州相城网点', next: '无锡转运中心' },
  },
  { text: '苏州转运中心-已装车-无锡转运中心', as: 'in_transit', facts: { facility: '苏州转运中心' } },
  {
    text: '【苏州市】快件由苏州转运中心驶出，开往无锡转运中心',
    as: 'in_transit',
    facts: { city: '苏州市', facility: '苏州转运中心', next: '无锡转运中心' },
  },
  { text: '在苏州相城公司进行揽件扫描', as: 'picked_up', facts: { facility: '苏州相城公司' } },
  {
    text: '苏州相城公司(0512-65550000)周建平，已揽收',
    as: 'picked_up',
    facts: { facility: '苏州相城公司', courierName: '周建平' },
  },
  {
    text: '已通知揽投员【周建平，13800001234】上门取件',
    as: 'created',
    facts: { courierName: '周建平', courierPhone: '13800001234' },
  },
  {
    text: '苏州相城网点业务员周建平（13800001234）正在派送',
    as: 'out_for_delivery',
    facts: { facility: '苏州相城网点', courierName: '周建平', courierPhone: '13800001234' },
  },
  {
    text: '您的快件正由【周建平，电话：13800001234】派送',
    as: 'out_for_delivery',
    facts: { courierName: '周建平', courierPhone: '13800001234' },
  },
  {
    text: '包裹正在【枫桥路快递中心】等您来取，凭码T-405-8',
    as: 'awaiting_pickup',
    facts: { facility: '枫桥路快递中心', station: '枫桥路快递中心', pickupCode: 'T-405-8' },
  },
  {
    text: '快件已送達觀塘順便智能櫃，取件碼H8K204',
    as: 'awaiting_pickup',
    facts: { station: '觀塘順便智能櫃', pickupCode: 'H8K204' },
  },
  {
    text: '快件已暂存枫桥路快递超市，货架号A-3-2012，派件员周建平，电话：13800001234',
    as: 'awaiting_pickup',
    facts: {
      station: '枫桥路快递超市',
      pickupCode: 'A-3-2012',
      courierName: '周建平',
      courierPhone: '13800001234',
    },
  },
  { text: '货物签收完毕，周经理，无破损', as: 'delivered', facts: { signer: '周经理' } },
  { text: '包裹已妥投，签收：保安室', as: 'delivered', facts: { signer: '保安室', signedBy: 'proxy' } },
  { text: '快件已由【前台】代签', as: 'delivered', facts: { signer: '前台', signedBy: 'proxy' } },
  {
    text: '包裹需缴税款123.45元，请尽快支付',
    as: 'customs',
    facts: { duty: { amount: 12_345, currency: 'CNY' } },
  },
  { text: '税金 USD 12.30 已支付', as: 'customs', facts: { duty: { amount: 1_230, currency: 'USD' } } },
  { text: '海关通知补缴进口税1,200，请办理', as: 'customs', facts: {} },
  {
    text: '海关通知补缴进口税1,200日元，请办理',
    as: 'customs',
    facts: { duty: { amount: 1_200, currency: 'JPY' } },
  },
  {
    text: '应收件人要求转寄，新单号：sf1234567890123',
    as: 'in_transit',
    facts: { newWaybillNo: 'SF1234567890123' },
  },
  { text: '已转EMS,单号 1234567890123', as: 'in_transit', facts: { newWaybillNo: '1234567890123' } },
  { text: '已转交邮政派送，单号请询13800001234', as: 'in_transit', facts: {} },
  {
    text: '派送失败：客户不在家，明天再派',
    as: 'exception',
    facts: { reason: '客户不在家' },
  },
  {
    text: '您的快件已投放到自提柜【枫桥花园京东自提柜】，提货码502716',
    as: 'awaiting_pickup',
    facts: { station: '枫桥花园京东自提柜', pickupCode: '502716' },
  },
  {
    text: '快件已放入【快递柜】枫桥花园2号楼云柜，请凭密码88213取件',
    as: 'awaiting_pickup',
    facts: { station: '枫桥花园2号楼云柜', pickupCode: '88213' },
  },
  {
    text: '快件已到达枫桥路韵达超市，请凭取件码A3-1209前往领取',
    as: 'awaiting_pickup',
    facts: { station: '枫桥路韵达超市', pickupCode: 'A3-1209' },
  },
  { text: '请凭身份证到枫桥邮政支局领取邮件', as: 'awaiting_pickup', facts: { station: '枫桥邮政支局' } },
  {
    text: '货物已到，提货地址：苏州相城服务部',
    as: 'awaiting_pickup',
    facts: { facility: '苏州相城服务部', station: '苏州相城服务部' },
  },
  {
    text: '【枫桥花园2栋店】的快件客户已凭码自提 电话:13800001234',
    as: 'delivered',
    facts: { facility: '枫桥花园2栋店', station: '枫桥花园2栋店', courierPhone: '13800001234' },
  },
  {
    text: '您的快件已在【枫桥花园菜鸟驿站】完成取件',
    as: 'delivered',
    facts: { facility: '枫桥花园菜鸟驿站', station: '枫桥花园菜鸟驿站', signedBy: 'station' },
  },
  {
    text: '快件已在枫桥花园驿站取出，签收人：本人',
    as: 'delivered',
    facts: { facility: '枫桥花园驿站', station: '枫桥花园驿站', signer: '本人', signedBy: 'self' },
  },
  {
    text: '包裹已入柜，柜机位置：枫桥花园A栋大堂，取件码345678',
    as: 'awaiting_pickup',
    facts: { station: '枫桥花园A栋大堂', pickupCode: '345678' },
  },
  { text: '邮件已投递至村邮站，已签收', as: 'delivered', facts: { signer: '村邮站' } },
  { text: '包裹已被【家门口】签收', as: 'delivered', facts: { signer: '家门口', signedBy: 'door' } },
  {
    text: '【杭州市】快件已在【西湖文三路】签收，签收人：放在门口',
    as: 'delivered',
    facts: { city: '杭州市', facility: '西湖文三路', signer: '门口', signedBy: 'door' },
  },
  {
    text: '【杭州市】快件已在【西湖文三路】签收，签收人：放鞋柜',
    as: 'delivered',
    facts: { city: '杭州市', facility: '西湖文三路', signer: '鞋柜', signedBy: 'door' },
  },
  {
    text: '快件交给周建平，正在派送途中（联系电话：138****1234）',
    as: 'out_for_delivery',
    facts: { courierName: '周建平', courierPhone: '138****1234' },
  },
  {
    text: '快递员：周建平，电话：138-0000-1234，正在派送',
    as: 'out_for_delivery',
    facts: { courierName: '周建平', courierPhone: '138-0000-1234' },
  },
  { text: '业务员电联（13800001234）正在派送', as: 'out_for_delivery', facts: { courierPhone: '13800001234' } },
  {
    text: '苏州相城枫桥【周建平】收件扫描',
    as: 'picked_up',
    facts: { facility: '苏州相城枫桥', courierName: '周建平' },
  },
  {
    text: '快件由【苏州相城网点】的快递员【周建平】派送',
    as: 'out_for_delivery',
    facts: { facility: '苏州相城网点', courierName: '周建平' },
  },
  { text: '快件已拆包，苏州航空部', as: 'in_transit', facts: { facility: '苏州航空部' } },
  { text: '海关放行（苏州市国际交换站）', as: 'customs', facts: { facility: '苏州市国际交换站' } },
  { text: '邮件被苏州海关驻邮局办事处暂扣', as: 'customs', facts: { facility: '苏州海关驻邮局办事处' } },
  {
    text: '您的包裹离开苏州分拨中心，前往相城配送站',
    as: 'in_transit',
    facts: { facility: '苏州分拨中心', next: '相城配送站' },
  },
  { text: '航班从杭州起飞，飞往列日', as: 'in_transit', facts: { city: '杭州', next: '列日' } },
  { text: '需缴税款123.45元', as: 'customs', facts: { duty: { amount: 12_345, currency: 'CNY' } } },
  { text: '需缴税金 USD 12.30', as: 'customs', facts: { duty: { amount: 1_230, currency: 'USD' } } },
  { text: '请支付关税 ￥56', as: 'customs', facts: { duty: { amount: 5_600, currency: 'CNY' } } },
  { text: '进口税 50 元已缴纳', as: 'customs', facts: { duty: { amount: 5_000, currency: 'CNY' } } },
  { text: '需支付关税1,280.5港币', as: 'customs', facts: { duty: { amount: 128_050, currency: 'HKD' } } },
];
