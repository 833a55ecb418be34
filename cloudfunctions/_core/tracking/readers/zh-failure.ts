import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** Something went wrong, with the reason in the words. */
export const zhFailure: readonly Reader[] = [
  {
    rule: 'zh.refused',
    status: 'exception',
    subStatus: 'refused',
    strength: STRENGTH.failedBecause + 0.5,
    words: /拒收|拒签|拒绝(?:签收|收件|接收|付款)|拒付|不愿签收|客户不要/,
    unless: /(?:可以?|有权|如[^,.;]{0,8}|若[^,.;]{0,8}|请|直接)拒(?:收|签|绝)/,
  },
  {
    rule: 'zh.bad-phone',
    status: 'exception',
    subStatus: 'bad_phone',
    strength: STRENGTH.failedBecause + 0.2,
    words:
      /(?:电话|手机|号码|联系方式)[^,.;]{0,6}(?:错误|有误|不正确|不对|空号|不详|缺失|不存在)|空号|无(?:收件人)?(?:电话|联系方式)/,
    unless: /(?:如|若)[^,.;]{0,10}(?:错误|有误|空号)/,
  },
  {
    rule: 'zh.bad-address',
    status: 'exception',
    subStatus: 'bad_address',
    strength: STRENGTH.failedBecause + 0.3,
    words:
      /(?:地址|名址|址)[^,.;]{0,8}(?:不详|不清|错误|有误|不完整|欠详|不全|不明|不正确|不准|模糊|不对|不存在|缺少|少)|查无此|无此(?:人|单位|地址)|姓名[^,.;]{0,6}(?:不符|有误)|(?:收件人|客户|公司)[^,.;]{0,4}(?:搬迁|已搬|迁址)|门牌号?[^,.;]{0,4}(?:不详|缺|没|少)/,
    unless: /(?:如|若)[^,.;]{0,10}地址/,
  },
  {
    rule: 'zh.unreachable',
    status: 'exception',
    subStatus: 'unreachable',
    strength: STRENGTH.failedBecause,
    words:
      /(?:无法|未能|没能|不能|暂未|多次未)(?:正常)?(?:[^,.;]{0,4})(?:联系|接通|联络|拨通)|联系不[上到]|未联系上|(?:电话|手机|客户|收件人|收方)[^,.;]{0,10}(?:无人接|未接|不接|不通|关机|停机|无信号|无人应答|无应答|占线|打不通)|无人接|没人接|不接电话|打不通|无人应答|手机关机/,
    unless: /(?:如|若)[^,.;]{0,10}(?:无法|不能)?联系/,
  },
  {
    rule: 'zh.missorted',
    status: 'exception',
    subStatus: 'missorted',
    strength: STRENGTH.failedBecause,
    words:
      /错分|错发|误发|错派|分错|发错|错投|错送|误分|分拣(?:错误|有误)|路由(?:错误|有误)|非本(?:网点|站|公司|区域|部门)|不属于?(?:本|我)|送错|错件/,
  },
  {
    rule: 'zh.out-of-area',
    status: 'exception',
    subStatus: 'out_of_area',
    strength: STRENGTH.failedBecause,
    words:
      /超区|超派|超(?:出)?(?:派送|服务|配送|投递)?范围|不在(?:派送|服务|配送|投递|本网点)[^,.;]{0,6}(?:范围|区域)|(?:不派送|无法派送|不到)的?(?:区域|地区)/,
  },
  {
    rule: 'zh.damaged',
    status: 'exception',
    subStatus: 'damaged',
    strength: STRENGTH.failedBecause,
    words: /破损|损坏|破裂|渗漏|污染|(?:外?包装)(?:已?破|损)|内件短少|压坏/,
    unless: /(?:如|若|是否|有无|避免|防止|检查)[^,.;]{0,12}(?:破损|损坏)/,
  },
  {
    rule: 'zh.lost',
    status: 'exception',
    subStatus: 'lost',
    strength: STRENGTH.failedBecause,
    words: /丢失|遗失|灭失|丢件|(?:快件|包裹|邮件)(?:已)?(?:下落不明|找不到)/,
    unless: /(?:如|若|以免|避免|防止)[^,.;]{0,10}(?:丢失|遗失)/,
  },
  {
    rule: 'zh.pickup-uncollected',
    status: 'exception',
    subStatus: 'pickup_uncollected',
    strength: STRENGTH.waiting + 0.5,
    words:
      /(?:超时|逾期|超期|超过[^,.;]{0,8}|长时间|多日|仍未|一直未|尚未|未及时)(?:[^,.;]{0,6})(?:未取|未领|未提|未被取|取件|领取|提货|自提)|逾期未领|取件超时|滞留(?:在)?(?:驿站|柜|自提)/,
    unless: /(?:如|若|请在|避免)[^,.;]{0,14}(?:超时|逾期|超期|未取)|(?:超时|逾期|超期)[^,.;]{0,8}(?:将|会|可能)/,
  },
  {
    rule: 'zh.pickup-failed',
    status: 'exception',
    subStatus: 'pickup_failed',
    strength: STRENGTH.failed + 3,
    words: /(?:揽收|揽件|收件|取件|收寄)(?:失败|不成功|未成功|异常)|未能揽收|未揽收到|揽收[^,.;]{0,6}(?:失败|取消)/,
  },
  {
    rule: 'zh.taken-back',
    status: 'exception',
    subStatus: 'delivery_failed',
    strength: STRENGTH.collected + 1,
    words: /(?:快递员|派件员|业务员|小哥)[^,.;]{0,8}(?:取消派件|将[^,.;]{0,4}取出|取回)|取消派件/,
  },
  {
    rule: 'zh.delivery-failed',
    status: 'exception',
    subStatus: 'delivery_failed',
    strength: STRENGTH.failed,
    words:
      /(?:派送|派件|投递|配送|妥投|送货|递送|派)[^,.;]{0,2}(?:失败|不成功|未成功|未妥投|未果|异常)|(?:未能?|没能?|无法)(?:成功|正常|按时|及时)?(?:完成)?(?:妥投|派送|投递|配送|送达)|未妥投|(?:客户|收件人|收方|用户|您)[^,.;]{0,8}(?:不在|外出|不方便|无人|没人|休息|休假|放假|搬|改约|另约|要求[^,.;]{0,8}(?:延迟|延后|改日|改天|改期|次日|择日|晚|推迟|明[天日]|周[一二三四五六日]))|家中无人|家里没人|无人在家|无人签收|单位(?:放假|休息|已下班)|改约|另约|改期|约(?:定|好)[^,.;]{0,10}(?:再|另|派送|配送)|节假日|(?:择|改)[日天](?:再|另)?(?:派送|派件|配送|投递)|安排再投|再次投递|待再次派送/,
    unless: /(?:如|若)[^,.;]{0,12}(?:不在|外出|不方便|无人)/,
  },
  {
    rule: 'zh.intercepted',
    status: 'exception',
    subStatus: 'intercepted',
    strength: STRENGTH.failed,
    words: /拦截/,
    unless: /(?:拦截失败|取消拦截|未拦截)/,
  },
  {
    rule: 'zh.held-up',
    status: 'exception',
    subStatus: 'delayed',
    strength: STRENGTH.heldUp,
    words:
      /滞留|延误|延迟|延时|积压|爆仓|(?:受|因)[^,.;]{0,14}(?:影响|天气|管制|管控|疫情|暴雨|暴雪|台风)|天气(?:原因|恶劣)|(?:交通|道路)(?:管制|管控|封闭)|不可抗力|留仓|暂停(?:派送|收寄|运输|中转|服务)|暂存待|留置|班次取消|航班取消|隔离/,
    unless: /(?:可能|或会|如|若)[^,.;]{0,8}(?:延误|延迟)|避免延误/,
  },
  {
    rule: 'zh.problem',
    status: 'exception',
    strength: STRENGTH.problem,
    words:
      /违禁品|禁寄|禁运|安检(?:不合格|未通过|不通过)|问题件|超时未签收|(?:签收|妥投)(?:异常|失败)|疑难件|疑难|标记异常|(?:快件|包裹|邮件|运单|货物|派件|中转)[^,.;]{0,4}异常|异常(?:件|原因|签收前|上报|处理)/,
    unless: /异常[^,.;]{0,6}(?:已)?(?:解除|解决|处理完成)/,
  },
];
