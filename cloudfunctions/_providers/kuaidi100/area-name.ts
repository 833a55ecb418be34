const PARTS = /^\p{Script=Han}+(?:,\p{Script=Han}+)+$/u;

/** An area as people write it: kuaidi100 says 浙江,杭州市,余杭区, and 北京,北京市,朝阳区 for a city that is its own province. */
export function areaName(text: string): string {
  if (!PARTS.test(text)) return text;
  const [province = '', ...rest] = text.split(',');
  const isCity = rest[0]?.startsWith(province) === true;
  return isCity ? rest.join('') : province + rest.join('');
}
