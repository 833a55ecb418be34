const KIB = 1024;

/** `8.4 ms`, `120 ms`, `1.2 秒` */
export function durationText(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} 秒`;
  return `${ms < 10 && !Number.isInteger(ms) ? ms.toFixed(1) : String(Math.round(ms))} ms`;
}

/** `812 B`, `1.2 KB` */
export function sizeText(bytes: number): string {
  if (bytes < KIB) return `${String(bytes)} B`;
  return bytes < KIB * KIB ? `${(bytes / KIB).toFixed(1)} KB` : `${(bytes / KIB / KIB).toFixed(1)} MB`;
}
