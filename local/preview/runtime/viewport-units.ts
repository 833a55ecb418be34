/** 750 rpx are one screen width (WeChat, WXSS). */
const RPX_PER_VW = 7.5;

/** rpx in a style given by a template → vw. The compiler does the same for sheets. */
export function viewportUnits(style: string): string {
  return style
    .replace(/(-?\d*\.?\d+)rpx\b/g, (_, number: string) => `${String(Number(number) / RPX_PER_VW)}vw`)
    .replace(/(-?\d*\.?\d+)vh\b/g, (_, number: string) => `calc(${number} * var(--preview-vh, 1vh))`);
}
