/** Short names that are words, parts of many a name, or said of several places: alone they name nothing. */
const WORDS = `
朝阳 河西 南开 河北 海港 运河 复兴 桥东 回民 红山 松山 大东 太平 文圣 宏伟 振兴 振安 元宝 西市 老边 二道 龙潭 新荣 平城 玉泉 东河 立山 千山 顺城 明山
古塔 站前 双塔 龙城 平房 双城 建华 工农 鸡冠 尖山 龙凤 友好 前进 东风 桃山 爱民 阳明 新林 静安 金山 玄武 滨湖 天宁 钟楼 新北 虎丘 广陵 上城 滨江
钱塘 南湖 镜湖 花山 义安 大观 金安 东湖 珠山 月湖 广信 天桥 市南 市北 福山 泰山 兰山 牡丹 中原 二七 金水 上街 老城 文峰 北关 红旗 解放 中站 马村
湖滨 卧龙 平桥 江岸 江汉 洪山 点军 荷塘 芙蓉 天心 开福 南岳 石鼓 双清 大祥 武陵 光明 南海 三水 高明 江海 新会 赤坎 江南 七星 长洲 港口 港北 港南
银海 海棠 天涯 长寿 南岸 锦江 金牛 东区 西区 仁和 安居 嘉陵 前锋 名山 花溪 南明 西山 东川 古城 昭阳 宝塔 未央 平安 城东 城西 城北 天山 新市 黄龙
古镇 三角 桥头 中堂 横栏 南头 黄江 东城 矿区 北湖 西城 东郊 凤山 城厢 集美 桃城 双桥 连云 湖里 三元 平川 利通 金凤 东坡 雨城 南溪 西固 小店 迎泽
东方 灯塔 明光 天长 无为 新民 合作 同仁 宁安 同江 弥勒 津市 江山 安国 北安 五常 洪江 兴平 兴城 凤城 新乐 东宁 乐平 永城 合山 平果 康定 临海 丰镇
公安 共和 互助 同心 同德 通道 会同 中方 大方 南部 康乐 民乐 平和 和政 正安 普安 资源 凤凰 方正 友谊 富裕 延寿 明水 长海 台前 民权 桃源 石门 太湖
东海 金湖 响水 三门 天台 博爱 商城 内黄 青龙 集贤 望江 中江 大英 威远 黑水 小金 金阳 喜德 独山 长顺 天柱 安龙 温泉 清水 镇安 金塔 富民 乐业 会东
进贤 兴国 大田 清流 光泽 将乐 连城 新田 双江 来安 兴隆 隆化 开化 交口 交城 大宁 长子 福海 新和 和静 民丰 比如 乌兰 白朗 文成 金门 三江 大名 成安
多伦 宝兴 福贡 通海 平定 左权 志丹 子长 靖宇 广平 安平 尚义 永清 大城 大厂 太康 甘泉 白水 太白 石泉 黄陵 东明 红安 英山 团风 天全 南江 美姑 德格
白玉 石棉 大竹 武胜 高县 兴文 金沙 江口 德江 大化 凌云 凤山 天等 大新 宁明 灵山 大埔 平远 龙门 新丰 广宁 封开 连平 连南 永兴 双峰 新化 安化 平江
新宁 武功 长武 合阳 延长 洛川 永宁 平安 中宁 新源 新龙 九龙 得荣 红原 元阳 永平 祥云 永仁 大关 永善 华宁 新平 三台 青川 安岳 乐至 荣县 江安 西充
`;

/** Short names of cities that need a depot's word behind them, since they are words, another place's name or a carrier's, too. */
const WEAK = `阿里 来宾 兴安 海北 海西 黄南 海东 桃园 新北 基隆 汉堡 罗马 怒江 红河 三明 安康 平安 大同 日照 信丰`;

const read = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Never taken for a place without its city or province before it. */
export const WORD_NAMES = read(WORDS);

/** Taken for a city only in front of 转运中心 and the like. */
export const WEAK_NAMES = read(WEAK);
