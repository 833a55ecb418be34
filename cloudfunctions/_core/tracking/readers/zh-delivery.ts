import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** The last stretch: at the outlet that delivers, and on the road to the door. */
export const zhDelivery: readonly Reader[] = [
  {
    rule: 'zh.soon-delivered',
    status: 'arrived_city',
    subStatus: 'outlet',
    strength: STRENGTH.soonDelivered,
    words:
      /(?:马上|即将|很快|将很快|等待|等候|待|稍后|尽快|将|准备)(?:由[^,.;]{0,12})?(?:[^,.;]{0,6}员)?(?:为您)?(?:进行|安排|出发|开始)?(?:派送|派件|配送|投递|送货|派递)|(?:安排|分配)(?:派送|派件|配送|投递|快递|送货)员|待派|[今明][日天早晨](?:[上下]午)?(?:安排)?派|(?:等待|待)[^,.;]{0,4}员(?:领取|派)|员待分配|(?:等待|待)(?:配送|派送|派件|投递|送货)员|将在[^,.;]{0,6}为您(?:派|配)|(?:站长|站点|网点|正)(?:为您)?(?:正在)?分[派配]|(?:到达|抵达|已到)[^;]{0,40}员将[^,.;]{0,8}联系|(?:预约|约)(?:派送|送货|配送)|到达目的(?:地|城市|网点|站)|目的地网点|到达派件(?:网点|城市)|(?:到达|抵达|已到)[^;]{0,40}安排(?:派送|派件|投递|配送|送货)|(?:到达|抵达|已到|到了?)(?:您|收件|收货|派件|派送|目的)[^,.;]{0,4}(?:城市|地区|地(?!址))/,
    unless:
      /(?:正在|已)(?:为您)?(?:派送|派件|配送|投递)(?!员|[站点])|第\d+次派|待再次|开始(?:派送|派件|配送|投递)|发往|离开|目的地?(?:机场|口岸|国|港)|下一站|延[误迟]|滞留|恢复|失败|[派配]送中(?!心)|派件中/,
  },
  {
    rule: 'zh.being-delivered-again',
    status: 'out_for_delivery',
    subStatus: 'redelivery',
    strength: STRENGTH.failedBecause + 0.6,
    words: /(?:正在|已|现)[^,.;]{0,6}(?:再次|重新|二次|第[2-9二三四]次)(?:安排|进行|为您)?(?:派送|派件|投递|配送|送货)/,
    unless: /失败|不成功|未成功|将/,
  },
  {
    rule: 'zh.out-for-delivery-again',
    status: 'out_for_delivery',
    subStatus: 'redelivery',
    strength: STRENGTH.delivering + 1,
    words:
      /(?:再次|重新|二次|三次|第[2-9二三四]次)(?:安排|进行|为您)?(?:派送|派件|投递|配送|派单|送货)|(?:^|[^\u4e00-\u9fff]|已|正在|安排)[二三]派/,
    unless: /待再次|失败|不成功|未成功/,
  },
  {
    rule: 'zh.out-for-delivery',
    status: 'out_for_delivery',
    strength: STRENGTH.delivering,
    words:
      /(?:正在?|开始|已?安排|已?进行|为您|给您|第\d+次|现在)[^,.;]{0,6}(?:派送|派件|投递|配送(?!中心)|送货|派单|送件|递送)|(?:派送|派件|配送|投递|送货|配达|派递|递送|(?<!分)派)(?:中(?!心|转)|途中|扫描|出库|上门)|(?:派件|派送|配送|投递|送货|递送)(?:员|人|业务员|快递员|司机)|派送业务员|派件出仓|出仓(?!扫描)|^\[?派件\]|(?:已)?(?:出库|装车)(?:派送|配送)|正在[^,.;]{0,6}送(?:往|达)?您|(?:快递员|小哥|骑手|师傅|司机|配送员)[^,.;]{0,14}(?:派送|送货|出发|送往|飞奔|配送|投递|派件)|距离?您[^,.;]{0,4}\d|即将送[达到]|派车[送配]|送货车|今[日天]送(?!达)|赶来|赶往(?:收|您)|将由[^,;]{0,24}(?:派送|配送|投递)|已上路|取件派送|滞留件出仓/,
    unless:
      /派件送达|(?:派送|派件|配送|投递)(?:网点|城市|站点|点部)|(?:上门|前往|正在|待|赶来)[^,.;]{0,4}取件|揽[收件]|恢复(?:派|配)|派件前|暂缓|后[^,.;]{0,6}(?:派送|派件|配送|投递)/,
  },
  {
    // Goods from the shop's own warehouse: only the outlet that delivers is called 站.
    rule: 'zh.at-delivery-station',
    status: 'arrived_city',
    subStatus: 'outlet',
    strength: STRENGTH.atDestination,
    carriers: ['jd-logistics', 'suning-logistics'],
    words: /(?:货物|商品)已到达\s*\[[^[\]]*站\]/,
  },
  {
    rule: 'zh.at-delivering-outlet',
    status: 'arrived_city',
    subStatus: 'outlet',
    strength: STRENGTH.atDestination,
    words:
      /(?:到达|抵达|到了)[^,.;]{0,24}(?:派送|派件|投递|配送)(?:网点|站点|站|点|部|局|机构|单位)|到达投递[局部]|(?:到达|抵达)[^,.;]{0,24}(?:派送|投递)中心|在当地[^,.;]{0,10}机构/,
    unless: /发往|离开|下一站/,
  },
];
