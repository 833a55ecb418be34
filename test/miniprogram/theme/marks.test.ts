import { wordsFor } from '../../../miniprogram/i18n/index';
import { statusWord } from '../../../miniprogram/i18n/words/marks';
import { ICON_NAMES, iconMask, routeMask, shapeMask } from '../../../miniprogram/theme/icons';
import { markOf, SHAPE_OF_FAMILY } from '../../../miniprogram/theme/marks';

it.each([
  { face: { stage: 'out_for_delivery' }, want: 'moving·home', word: '派送中' },
  { face: { stage: 'out_for_delivery', detail: 'soon' }, want: 'moving·home', word: '快到了' },
  { face: { stage: 'in_transit', detail: 'abroad' }, want: 'moving·globe', word: '国际运输' },
  { face: { stage: 'customs', detail: 'cleared' }, want: 'moving·shield', word: '已放行' },
  { face: { stage: 'in_transit', issue: 'stalled' }, want: 'trouble·clock', word: '出问题了' },
  { face: { stage: 'out_for_delivery', issue: 'delivery_failed' }, want: 'needs·bang', word: '等你处理' },
  { face: { stage: 'returning', issue: 'refused' }, want: 'back·u-turn', word: '退回' },
  { face: { stage: 'in_transit', unknown: true }, want: 'unknown·ask', word: '还不清楚' },
  { face: { stage: 'delivered' }, want: 'done·check', word: '已签收' },
] as const)('$word is $want', ({ face, want, word }) => {
  const { family, icon } = markOf(face);
  expect(`${family}·${icon}`).toBe(want);
  expect(statusWord(face, family, wordsFor('zh-CN').marks)).toBe(word);
});

it('draws every icon and shape as one mask without quotes that would end it early', () => {
  const masks = [
    ...ICON_NAMES.map((name) => iconMask(name)),
    ...Object.values(SHAPE_OF_FAMILY).map(shapeMask),
    routeMask(),
  ];
  for (const mask of masks) expect(mask).toMatch(/^url\("data:image\/svg\+xml,[^"\s]+"\)$/);
});
