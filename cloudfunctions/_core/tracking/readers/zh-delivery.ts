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
      /(?:马上|即将|很快|将很快|等待|待|稍后|尽快|将)(?:由[^,.;]{0,12})?(?:为您)?(?:进行|安排)?(?:派送|派件|配送|投递)|(?:安排|分配)(?:派送|派件|配送|投递|快递)员|待派|今[日天]派送|到达目的(?:地|城市|网点)|目的地网点|到达派件(?:网点|城市)/,
    unless: /(?:正在|已)(?:为您)?(?:派送|派件|配送|投递)(?!员)|第\d+次派|耐心等待/,
  },
  {
    rule: 'zh.out-for-delivery-again',
    status: 'out_for_delivery',
    subStatus: 'redelivery',
    strength: STRENGTH.delivering + 1,
    words: /(?:再次|重新|二次|第[2-9二三四]次)(?:安排|进行|为您)?(?:派送|派件|投递|配送|派单)/,
    unless: /待再次/,
  },
  {
    rule: 'zh.out-for-delivery',
    status: 'out_for_delivery',
    strength: STRENGTH.delivering,
    words:
      /(?:正在?|开始|已?安排|已?进行|为您|第\d+次|现在)[^,.;]{0,4}(?:派送|派件|投递|配送|送货|派单)|(?:派送|派件|配送|投递|送货)(?:中|途中|扫描)|(?:派件|派送|配送|投递|送货|递送)(?:员|人|业务员|快递员)|派送业务员|派件出仓|出仓|^\[?派件\]|(?:已)?(?:出库|装车)(?:派送|配送)|正在[^,.;]{0,6}送(?:往|达)?您|快递员[^,.;]{0,12}(?:派送|送货)/,
    unless: /派件送达|(?:派送|派件|配送|投递)(?:网点|城市)/,
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
    words: /(?:到达|抵达|到了)[^,.;]{0,24}(?:派送|派件|投递|配送)(?:网点|站点|站|部)/,
  },
];
