import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AHEAD, PAPER, routeColors } from '../../../miniprogram/pages/sharing/send/route-colors';
import { SHAPE_OF_FAMILY } from '../../../miniprogram/theme/marks';
import type { Family } from '../../../miniprogram/theme/marks';

const css = readFileSync(path.resolve(__dirname, '../../../miniprogram/theme/tokens.wxss'), 'utf8');
const light = /\.theme-light \{([^}]*)\}/.exec(css)?.[1] ?? '';
const token = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1] ?? `no ${name}`;

it.each(Object.keys(SHAPE_OF_FAMILY) as Family[])('a shared card is drawn in the light colours of %s', (family) => {
  expect(routeColors(family)).toEqual({ ink: token(family), tint: token(`${family}-tint`) });
});

it('what lies ahead of a shared parcel has the colours of controls and of paper', () => {
  expect({ AHEAD, PAPER }).toEqual({ AHEAD: token('control-line'), PAPER: token('surface') });
});
