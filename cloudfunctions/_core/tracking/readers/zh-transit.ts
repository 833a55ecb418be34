import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** Between the first depot and the last. */
export const zhTransit: readonly Reader[] = [
  {
    rule: 'zh.forwarded',
    status: 'in_transit',
    subStatus: 'forwarded',
    strength: STRENGTH.forwarded,
    words:
      /转寄|转投(?!递)|改址|更址|修改地址|更改(?:收件|派送)?地址|地址[^,.;]{0,4}(?:修改|更改|变更)|改派至|转(?:为|由)新单/,
  },
  {
    rule: 'zh.departed',
    status: 'in_transit',
    subStatus: 'departed',
    strength: STRENGTH.departed,
    words:
      /发往|离开|(?:已|正在?|准备)发出|发出扫描|站点发出|发车|起飞|出港|启运|启程|驶离|运往|送往|发至|寄往|已?发运|装车[^,.;]{0,4}发|出发|封车|装船|开船|已发货|发货出库|已出库|发货$|从[^,.;]{0,20}发出|交航|前往下一|转往|出境|离港|已出口|海外发货/,
    unless: /(?:预计|准备|等待|即将|待)[^,;]{0,16}发货/,
  },
  {
    rule: 'zh.arrived',
    status: 'in_transit',
    subStatus: 'arrived_hub',
    strength: STRENGTH.arrived,
    words:
      /到达|抵达|到件|收入|到站|入库|落地|降落|卸车|进站|进港|已到|到了|进入[^,.;]{0,12}(?:中心|分拨|中转)|^到.{2,}|入境|运抵|接收扫描|签入/,
  },
  {
    rule: 'zh.on-the-way',
    status: 'in_transit',
    strength: STRENGTH.onTheWay,
    words:
      /分拣|分拨|打包|装袋|中转|转运|运输|运送|集包|建包|拆包|封发|封装|下一站|经转|处理中心|集散|配载|配装|安检|航空|航班|途中|称重|扫描|快件在|经停|装车|干线|在途|交接|交由|整理|流转|送达|转交|正?送往/,
  },
];
