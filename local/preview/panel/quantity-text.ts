const KIB = 1024;
const COUNT = new Intl.NumberFormat('zh-CN');
const TENTHS = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `7`, `200,000` */
export function countText(count: number): string {
  return COUNT.format(count);
}

/** `8.4 ms`, `120 ms`, `1.2 秒` */
export function durationText(ms: number): string {
  if (ms >= 1000) return `${TENTHS.format(ms / 1000)} 秒`;
  return `${ms < 10 && !Number.isInteger(ms) ? ms.toFixed(1) : String(Math.round(ms))} ms`;
}

/** `812 B`, `1.2 KB` */
export function sizeText(bytes: number): string {
  if (bytes < KIB) return `${String(bytes)} B`;
  return bytes < KIB * KIB ? `${(bytes / KIB).toFixed(1)} KB` : `${TENTHS.format(bytes / KIB / KIB)} MB`;
}
