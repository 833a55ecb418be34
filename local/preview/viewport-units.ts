/** 750 rpx are one screen width, whatever the device. Source: WeChat, WXSS "尺寸单位". */
const RPX_PER_VW = 7.5;
/** Digits kept: finer than any screen's pixel. */
const DIGITS = 5;

function shareOfWidth(rpx: string): string {
  return `${String(Number((Number(rpx) / RPX_PER_VW).toFixed(DIGITS)))}vw`;
}

/**
 * WeChat's lengths as the browser knows them, in sheets and inline styles alike: rpx as a share of the window's width,
 * vh as a share of the page's height (the native bars are outside of the page).
 */
export function viewportUnits(style: string): string {
  return style
    .replace(/(-?\d*\.?\d+)rpx\b/g, (_, number: string) => shareOfWidth(number))
    .replace(/(-?\d*\.?\d+)vh\b/g, (_, number: string) => `calc(${number} * var(--preview-vh, 1vh))`);
}
