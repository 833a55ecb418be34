/** Inline style of a view that shows a mask in a token's colour: works in WeChat's WebView and in browsers alike. */
export function maskStyle(mask: string, color: string): string {
  return [
    `background-color:var(--${color})`,
    `-webkit-mask-image:${mask}`,
    `mask-image:${mask}`,
    '-webkit-mask-repeat:no-repeat',
    'mask-repeat:no-repeat',
    '-webkit-mask-size:100% 100%',
    'mask-size:100% 100%',
  ].join(';');
}
