import type { Locale } from '../../../../typings/vocabulary';
import { familyName } from '../facts/person-name';

/** The most frequent family names and how they are written in pinyin. */
const PINYIN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '王 Wang 李 Li 张 Zhang 刘 Liu 陈 Chen 杨 Yang 赵 Zhao 黄 Huang 周 Zhou 吴 Wu 徐 Xu 孙 Sun 胡 Hu 朱 Zhu 高 Gao 林 Lin 何 He ' +
    '郭 Guo 马 Ma 罗 Luo 梁 Liang 宋 Song 郑 Zheng 谢 Xie 韩 Han 唐 Tang 冯 Feng 于 Yu 董 Dong 萧 Xiao 程 Cheng 曹 Cao 袁 Yuan ' +
    '邓 Deng 许 Xu 傅 Fu 沈 Shen 曾 Zeng 彭 Peng 吕 Lü 苏 Su 卢 Lu 蒋 Jiang 蔡 Cai 贾 Jia 丁 Ding 魏 Wei 薛 Xue 叶 Ye 阎 Yan ' +
    '余 Yu 潘 Pan 杜 Du 戴 Dai 夏 Xia 钟 Zhong 汪 Wang 田 Tian 任 Ren 姜 Jiang 范 Fan 方 Fang 石 Shi 姚 Yao 谭 Tan 廖 Liao ' +
    '邹 Zou 熊 Xiong 金 Jin 陆 Lu 郝 Hao 孔 Kong 白 Bai 崔 Cui 康 Kang 毛 Mao 邱 Qiu 秦 Qin 江 Jiang 史 Shi 顾 Gu 侯 Hou ' +
    '邵 Shao 孟 Meng 龙 Long 万 Wan 段 Duan 钱 Qian 汤 Tang 尹 Yin 黎 Li 易 Yi 常 Chang 武 Wu 乔 Qiao 贺 He 赖 Lai 龚 Gong ' +
    '文 Wen 肖 Xiao 付 Fu 瞿 Qu 路 Lu 俞 Yu 葛 Ge 倪 Ni 严 Yan 牛 Niu 温 Wen 季 Ji 章 Zhang 鲁 Lu 韦 Wei 申 Shen 尤 You 毕 Bi ' +
    '聂 Nie 丛 Cong 焦 Jiao 向 Xiang 柳 Liu 邢 Xing 岳 Yue 齐 Qi 梅 Mei 莫 Mo 庄 Zhuang 管 Guan 祝 Zhu 左 Zuo 涂 Tu 谷 Gu ' +
    '祁 Qi 时 Shi 舒 Shu 耿 Geng 卜 Bu 詹 Zhan 关 Guan 苗 Miao 凌 Ling 费 Fei 纪 Ji 盛 Sheng 童 Tong 颜 Yan 梅 Mei 洪 Hong ' +
    '陶 Tao 殷 Yin 施 Shi 樊 Fan 兰 Lan 庞 Pang 安 An 柯 Ke 阮 Ruan 桂 Gui 柴 Chai 华 Hua 车 Che 房 Fang 米 Mi 池 Chi 欧阳 Ouyang 司马 Sima 诸葛 Zhuge 上官 Shangguan'
  )
    .match(/\p{Script=Han}+ [A-Z]\p{L}+/gu)
    ?.map((pair) => pair.split(' ') as [string, string]) ?? [],
);

/**
 * What a courier is called in a sentence: 王师傅 for 王小明, courier Wang in English; another name as it is.
 *
 * @returns undefined for a name that an English reader could not read
 */
export function courierTitle(name: string, locale: Locale): string | undefined {
  const family = /^\p{Script=Han}$/u.test(name) ? name : familyName(name);
  if (locale === 'en') return inEnglish(name, family);
  return family === undefined ? name : `${family}师傅`;
}

function inEnglish(name: string, family: string | undefined): string | undefined {
  if (!/\p{Script=Han}/u.test(name)) return name;
  const latin = PINYIN[family ?? /^(.{1,2})(?:师傅|先生|女士)$/u.exec(name)?.[1] ?? ''];
  return latin === undefined ? undefined : `courier ${latin}`;
}
