/** 2026-11-20 09:00 in China, epoch ms. */
export const SHIPPED_AT = 1_795_136_400_000;
/** Between two scans, ms. */
const STEP_MS = 240_000;

/** Where a parcel goes and who brings it: what the words of its scans say. */
export interface SampleWay {
  from: string;
  to: string;
  outlet: string;
  courier: string;
  phone: string;
  pickupCode: string;
}

const ORDINARY: SampleWay = {
  from: '佛山',
  to: '杭州',
  outlet: '西湖文三路',
  courier: '王师傅',
  phone: '13900002231',
  pickupCode: '8-2-4017',
};

/** One scan as every source knows it. */
export interface SampleNode {
  /** Epoch ms. */
  at: number;
  words: string;
  city: string;
}

type Words = (way: SampleWay) => { city: string; words: string };

/** A parcel's ordinary way; the middle repeats for longer tracks. */
const BEGIN: readonly Words[] = [
  ({ from }) => ({ city: from, words: `【${from}城南】（0757-20001234） 的 周师傅（13500001201） 已揽收` }),
  ({ from }) => ({ city: from, words: `快件离开 【${from}城南】 已发往 【${from}中心】` }),
];
const MIDDLE: readonly Words[] = [
  ({ from }) => ({ city: from, words: `快件已经到达 【${from}中心】` }),
  ({ from, to }) => ({ city: from, words: `快件离开 【${from}中心】 已发往 【${to}中转部】` }),
  ({ to }) => ({ city: to, words: `快件已经到达 【${to}中转部】` }),
  ({ to, outlet }) => ({ city: to, words: `快件离开 【${to}中转部】 已发往 【${outlet}】` }),
];
const END: readonly Words[] = [
  ({ to, outlet }) => ({ city: to, words: `快件已经到达 【${outlet}】` }),
  ({ to, outlet, courier, phone }) => ({
    city: to,
    words: `【${outlet}】 的 ${courier}（${phone}） 正在第1次派件，请保持电话畅通，并耐心等待（95720为专属号码，请放心接听）`,
  }),
  ({ to, phone, pickupCode }) => ({
    city: to,
    words: `快件已暂存至 【文三路菜鸟驿站】，请凭取件码${pickupCode}及时领取，如有疑问请电联：${phone}`,
  }),
  ({ to, outlet, phone }) => ({
    city: to,
    words: `快件已在 【${outlet}】 签收，签收人：本人，如有疑问请电联：${phone}，您的快递已经妥投`,
  }),
];

/** `count` scans of a parcel, oldest first, four minutes apart, delivered from the sixth on. */
export function sampleNodes(count: number, way = ORDINARY, shippedAt = SHIPPED_AT): SampleNode[] {
  const between = Math.max(0, count - BEGIN.length - END.length);
  const middle = Array.from({ length: between }, (_, index) => MIDDLE[index % MIDDLE.length] ?? MIDDLE[0]);
  return [...BEGIN, ...middle, ...END].slice(0, count).flatMap((wordsOf, index) => {
    const said = wordsOf?.(way);
    return said
      ? [{ at: shippedAt + index * STEP_MS, city: `${said.city}市`, words: `【${said.city}市】 ${said.words}` }]
      : [];
  });
}
