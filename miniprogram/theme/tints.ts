import type { Family } from './marks';

/** The tints of `tokens.wxss` as WeChat's native title bar wants them. */
const TINTS: Readonly<Record<'light' | 'dark', Readonly<Record<Family, string>>>> = {
  light: {
    moving: '#e7effc',
    needs: '#fcf0e2',
    pickup: '#f4e9f8',
    done: '#e4f3ea',
    trouble: '#fceaea',
    back: '#e9eef2',
    unknown: '#f0f1ee',
  },
  dark: {
    moving: '#16263c',
    needs: '#38240f',
    pickup: '#2b2140',
    done: '#132c1e',
    trouble: '#3b1b1c',
    back: '#202b33',
    unknown: '#262927',
  },
};

/** Colours of the native title bar over a hero; WeChat allows black and white letters only. */
export function titleBarColors(
  theme: 'light' | 'dark',
  family: Family,
): { frontColor: '#000000' | '#ffffff'; backgroundColor: string } {
  return { frontColor: theme === 'light' ? '#000000' : '#ffffff', backgroundColor: TINTS[theme][family] };
}
