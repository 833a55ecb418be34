import type { Family } from '../../../theme/marks';
import { titleBarColors } from '../../../theme/tints';

/** The families of `tokens.wxss` in light: a canvas knows no tokens, and a chat card stands on white. */
const INK: Readonly<Record<Family, string>> = {
  moving: '#1558c8',
  needs: '#ab520a',
  pickup: '#64127f',
  done: '#0e703c',
  trouble: '#98101f',
  back: '#2c4560',
  unknown: '#666b67',
};
/** `--control-line` and `--surface`. */
export const AHEAD = '#838983';
export const PAPER = '#ffffff';

/** What a way is drawn with. */
export const routeColors = (family: Family): { ink: string; tint: string } => ({
  ink: INK[family],
  tint: titleBarColors('light', family).backgroundColor,
});
