/** One scan's words, ready to be searched: `plain` has one unit for each unit of `raw`, so that a place in one is a place in the other. */
export interface Words {
  raw: string;
  /** `raw` with ordinary brackets, punctuation and width, and simplified characters for the traditional ones that carriers use. */
  plain: string;
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  '【': '[',
  '】': ']',
  '「': '[',
  '『': '[',
  '』': ']',
  '」': ']',
  '〔': '[',
  '〕': ']',
  '〖': '[',
  '〗': ']',
  '《': '[',
  '》': ']',
  '。': '.',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '─': '-',
};
/** Traditional, simplified, and so on: what carriers in Hong Kong, Macau and Taiwan write. */
const TRADITIONAL_PAIRS =
  '順顺豐丰運运達达發发貨货遞递單单轉转處处點点離离準准備备請请簽签務务員员電电話话號号櫃柜驛驿開开報报稅税費费關关檢检驗验繳缴納纳區区縣县門门無无聯联繫系係系絕绝損损壞坏遺遗誤误錯错網网營营業业廣广東东蘇苏島岛灣湾對对應应' +
  '該该進进裡里裏里內内這这經经鐵铁場场車车過过還还個个標标異异記记錄录間间際际倉仓庫库裝装託托攬揽與与們们來来時时長长預预約约滯滞飛飞機机領领後后寶宝體体賣卖買买郵邮輸输將将從从為为於于國国陸陆層层樓楼臺台幣币據据稱称紙纸' +
  '線线級级給给組组結结統统繼继續续訊讯詢询訂订詳详護护貼贴資资賠赔邊边遲迟選选遷迁環环鄉乡鎮镇閉闭隊队雙双難难頭头題题類类風风館馆馬马齊齐龍龙樞枢極极濕湿狀状現现產产畢毕監监眾众碼码確确種种積积節节籤签緊紧編编緩缓總总聲声' +
  '職职臨临舊旧萬万虧亏衛卫複复覆复見见規规視视親亲觀观觸触計计設设許许診诊評评試试認认語语說说調调諾诺謝谢證证識识譯译議议讀读變变讓让負负財财責责貴贵賀贺賬账購购趕赶跡迹軍军較较載载輔辅輕轻輛辆輪轮農农連连週周遊游違违適适' +
  '鄰邻釋释釐厘鋪铺鍵键鐘钟閃闪閱阅陳陈陰阴階阶隨随險险雜杂霧雾響响頁页項项頻频顏颜額额顧顾飯饭餘余駕驾騎骑驅驱鬆松鮮鲜麗丽麥麦黃黄齡龄寫写則则動动勞劳華华廠厂復复屆届匯汇傳传傷伤價价優优億亿僅仅側侧劃划協协參参嗎吗啟启問问' +
  '喚唤園园圓圆團团執执堅坚壓压夠够夾夹學学實实審审導导屬属帶带幫帮廳厅懷怀態态戶户擇择擊击擔担攔拦擴扩敗败數数斷断會会條条樣样橋桥歡欢歲岁歸归殘残毀毁沒没淚泪測测滿满漲涨漿浆濟济灑洒災灾燈灯爾尔牽牵獲获當当療疗盡尽盤盘礙碍' +
  '禮礼穩稳筆笔築筑粵粤糧粮絡络維维緣缘縮缩繞绕義义習习聖圣聽听肅肃腦脑膠胶興兴艙舱藝艺蘭兰補补製制誌志課课貝贝貫贯質质賴赖輯辑轄辖辦办遠远遙遥錢钱錦锦鎖锁鏈链閣阁闊阔闢辟隻只雲云靈灵靜静須须飄飘揀拣養养騰腾驚惊魚鱼鳥鸟鹽盐黨党暫暂懸悬顯显棟栋灘滩潤润澤泽溝沟鳳凤廟庙鄭郑鄧邓趙赵楊杨孫孙吳吴馮冯韓韩蔣蒋賈贾鍾钟譚谭範范盧卢羅罗劉刘張张莊庄蕭萧龔龚嚴严閩闽寧宁濱滨瀋沈';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PUNCTUATION),
  ...(TRADITIONAL_PAIRS.match(/../gu) ?? []).map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
]);

/** Full-width forms of ASCII, the ideographic space, and what the tables above hold. */
const UNUSUAL = new RegExp(`[\\u3000\\uff01-\\uff5e${[...SIGNS.keys()].join('')}]`, 'g');

/** @param raw cleaned words; anything is taken */
export function prepareWords(raw: string): Words {
  return { raw, plain: raw.replace(UNUSUAL, plainSign) };
}

function plainSign(sign: string): string {
  const known = SIGNS.get(sign);
  if (known !== undefined) return known;
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return sign === '\u3000' ? ' ' : sign;
}
