/** What stations, lockers and shops that keep parcels are called. A carrier's own depot (网点, 营业部, 服务部) is none of them. */
export const LOCKER =
  '丰巢|蜂巢|速递易|近邻宝|云柜|格格货栈|e栈|E栈|(?:自提|快递|智能|寄存|自助|储物|云|包裹|信包)柜|柜机|智能快递|快递箱|智能箱|快件箱|包裹箱|信包箱|格口|接驳柜';
export const STATION = `${LOCKER}|驿站(?!点部|服务部)|自提点|自提站|自提店|代收点|代办点|代理点|代收|便利店|超市|兔喜|熊猫快收|合作点|合作店|邻里|妈妈驿|菜鸟站|菜鸟(?:服务)?点|便民(?:服务)?(?:站|点|店)|自助店|(?:物业|社区)服务中心|溪鸟|喵站|蓝店|多多买菜|如风达|快宝|收发室|小兵驿|店铺|小店(?!区)|(?<![厦江荆天玉海])门店|(?<![厦江荆天玉海])门市(?![部场])|顺丰(?:店|站)|邮乐购|村邮站|超商|全家|7-11|7-ELEVEN|莱尔富|生活馆`;
/** Places that only recipients collect from: what is fetched there has arrived. */
export const COLLECTED_FROM = `${LOCKER}|驿站(?!点部|服务部)|自提[点站店]|代收点|便利店|超市|兔喜|熊猫快收|妈妈驿|菜鸟站|溪鸟|喵站|小兵驿`;
/** Shops and stations that sign for a parcel, as they stand in a signature. */
export const SIGNING_SHOP = '驿站|代收点|自提点|超市|便利店|兔喜';
