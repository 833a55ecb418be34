import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** Order made, goods being packed, the courier not there yet. */
export const zhBeforePickup: readonly Reader[] = [
  {
    rule: 'zh.cancelled',
    status: 'cancelled',
    strength: STRENGTH.ended,
    words:
      /(?:订单|运单|快件|包裹|寄件)[^,.;]{0,6}(?:已|被)取消|已?取消(?:寄件|订单|发货|下单|揽收|寄递)|订单取消|销单|撤单|运单作废/,
    unless: /取消(?:派件|退回|拦截|派送)/,
  },
  {
    rule: 'zh.awaits-courier',
    status: 'created',
    subStatus: 'ordered',
    strength: STRENGTH.awaitsPickup,
    words:
      /(?:等待|待|准备|即将|预约|将)(?:[^,.;]{0,10})(?:揽收|揽件|上门|收件(?!人))|等待[^,.;]{0,6}(?:快递员|小哥|业务员)[^,.;]{0,4}取件|预约取件|取件员[^,.;]{0,6}(?:出发|上门|前往)|待取件揽收|暂未揽收|尚未揽收/,
    unless: /已(?:完成)?(?:揽收|揽件|收件|取件)/,
  },
  {
    rule: 'zh.order-made',
    status: 'created',
    strength: STRENGTH.created,
    words:
      /下单|订单|打印|面单|拣货|配货|备货|仓库(?:内)?(?:操作|作业|处理)|(?:准备|即将|等待|预计)[^,;]{0,16}(?:出库|发货)|包裹?(?:打包|包装)(?:中|完成)|信息已(?:收到|提交|录入|生成)|运单(?:信息)?已?(?:生成|创建)|商家(?:正在|已)(?:备|打|通知|接单)|(?:仓库|商家|卖家)[^,.;]{0,4}接单|同步到?快递/,
  },
];
