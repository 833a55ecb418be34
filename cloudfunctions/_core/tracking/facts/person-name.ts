/** The 200 most frequent family names and those of two characters: a word that begins otherwise is a shop or a street. */
const FAMILY_NAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段漕钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇蓝都巩稽井练仲原荣佟仝闫肖付代谷明佘赏艾缪霍沙桑敬占但岑雷骆虞禹湛茅麻危昝裘宗宣贲杭诸钮嵇荀惠芮储汲邴富巫巴隗宓郗厉戎祖符束幸韶蓟宿怀蒲邰鄂索蔺胥闻莘贡劳扶宰郦雍濮寿边扈郏尚茹习宦容慎戈庾暨衡匡寇阙欧蔚隆晁勾訾阚鞠蒯荆竺权逯桓谌麦招粟栗卿楚冼邝农普杞撒妥冶亓逄鹿尧仉郇郄綦缑眭谯亢帅盘雒仵卞皮楼狄伏况那慕尉漆朴';
const DOUBLE_NAMES =
  /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|长孙|宇文|端木|百里|南宫|西门|轩辕|独孤)/;

/** Parts of names of shops, streets and teams. */
const NOT_A_PERSON =
  /^(?:已|正|将|请|在)|包裹|快件|邮件|订单|货物|商品|公司|部|站|配送|投递|开始|送货|上门|等待|片区|店|仓|超市|大学|小区|学校|洗衣|操作|客服|中心|广场|大厦|村|镇|号|柜|邻里|承包|网点|快递|物流|速递|业务|分拨|转运|正在|派送|派件|为您|外出|出发|方式|号码|领取|尚未|主动|拒收|不在|明日|明天|后天|[上下中]午|联络|沟通|好评|评价|即将|^即|待分配|尽快|核实|要求|家属|提醒|收取|安排|再次|今日|今天|成功|完成|马上|通知|单位|先生|女士|经理|代收|代签|本人|同事|门卫|您|电话|电联|手机|联系|取走|签收|收件|取件|揽收|路$|州$|市$|区$|点$|街$|员$/;

/** Whether a text can be a person's name: 2–4 Chinese characters, more with a middle dot, or Latin words. */
export function canBeName(text: string): boolean {
  if (NOT_A_PERSON.test(text)) return false;
  return (
    /^(?:[\u4e00-\u9fff]{1,4}|[\u4e00-\u9fff]{1,2}\*{1,2}|[\uac00-\ud7a3]{2,4})$/.test(text) ||
    /^[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,12}$/.test(text)
  );
}

/** Whether it also begins with a family name, for places where anything may stand. */
export function isLikelyName(text: string): boolean {
  return (
    text.length >= 2 &&
    canBeName(text) &&
    (isNickname(text) || DOUBLE_NAMES.test(text) || text.includes('·') || FAMILY_NAMES.includes(text.charAt(0)))
  );
}

/** 小钟 */
function isNickname(text: string): boolean {
  return /^[小老阿].$/.test(text) && !/^小[时包米白]/.test(text) && FAMILY_NAMES.includes(text.charAt(1));
}

/** 王 of 王小明, 欧阳 of 欧阳小明; undefined for what is no Chinese name of 2–4 characters. */
export function familyName(name: string): string | undefined {
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(name) || !isLikelyName(name)) return undefined;
  return DOUBLE_NAMES.exec(name)?.[0] ?? name.charAt(0);
}
