/** What stations, lockers and shops that keep parcels are called. A carrier's own depot (网点, 营业部, 服务部) is none of them. */
export const LOCKER =
  '丰巢|蜂巢|速递易|近邻宝|云柜|格格货栈|e栈|(?:自提|快递|智能|寄存|自助|储物|云)柜|柜机|智能快递|快递箱|智能箱';
export const STATION = `${LOCKER}|驿站|自提点|代收点|代办点|代收|便利店|超市|兔喜|熊猫快收|合作点|邻里|妈妈驿|菜鸟站|菜鸟(?:服务)?点|便民(?:站|点)|自助店|(?:物业|社区)服务中心|溪鸟|喵站|蓝店|多多买菜|如风达|快宝|收发室|小兵驿|店铺|小店|门店`;
