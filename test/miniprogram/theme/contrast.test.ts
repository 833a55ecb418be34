import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SHAPE_OF_FAMILY } from '../../../miniprogram/theme/marks';
import type { Family } from '../../../miniprogram/theme/marks';
import { titleBarColors } from '../../../miniprogram/theme/tints';

const css = readFileSync(path.resolve(__dirname, '../../../miniprogram/theme/tokens.wxss'), 'utf8');
const FAMILIES = Object.keys(SHAPE_OF_FAMILY) as Family[];
const THEMES = ['light', 'dark'] as const;

/** Token → hex colour, from the block of `.theme-light` or `.theme-dark` that holds colours. */
function tokens(theme: 'light' | 'dark'): Record<string, string> {
  const block = new RegExp(`\\.theme-${theme} \\{([^}]*--page:[^}]*)\\}`).exec(css)?.[1] ?? '';
  const pairs = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
    ([, name = '', hex = '']) => [name, hex] as const,
  );
  return Object.fromEntries(pairs);
}

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = parseInt(hex.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(THEMES)('in %s', (theme) => {
  const color = tokens(theme);
  const of = (token: string) => color[token] ?? `no ${token}`;

  it.each(['ink', 'ink-2', 'ink-3', 'accent', ...FAMILIES])('--%s is readable text on paper', (token) => {
    for (const ground of ['surface', 'page', 'sunken']) {
      expect(contrast(of(token), of(ground))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(FAMILIES)('--%s is readable on its own tint, and so are ink and its icon', (family) => {
    expect(contrast(of(family), of(`${family}-tint`))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('ink'), of(`${family}-tint`))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('ink-2'), of(`${family}-tint`))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('on-status'), of(family))).toBeGreaterThanOrEqual(4.5);
  });

  it('draws controls at 3 to 1 and the main button at 4.5 to 1', () => {
    expect(contrast(of('control-line'), of('surface'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of('control-line'), of('page'))).toBeGreaterThanOrEqual(3);
    expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(FAMILIES)('the native title bar over %s has the hero’s tint', (family) => {
    expect(titleBarColors(theme, family).backgroundColor).toBe(of(`${family}-tint`));
  });
});
