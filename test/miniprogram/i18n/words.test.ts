import { labelsOf, wordsFor } from '../../../miniprogram/i18n/index';

const AREAS = [
  'claim',
  'errors',
  'list',
  'marks',
  'settings',
  'ship',
  'states',
  'tabs',
  'timeline',
  'workbench',
] as const;

describe('words', () => {
  it.each(AREAS)('%s: both languages hold the same keys, of the same kinds, and no empty Chinese', (area) => {
    const zh = shape(wordsFor('zh-CN')[area]);
    expect(shape(wordsFor('en')[area])).toEqual(zh);
    expect(zh).not.toEqual({});
  });

  it.each(AREAS)('%s: English shows no Chinese, but for the names of languages', (area) => {
    const texts = Object.values(labelsOf<Record<string, unknown>>(wordsFor('en')[area])).map(String);
    expect(texts.filter((text) => /[\u4e00-\u9fff]/.test(text) && text !== '简体中文')).toEqual([]);
  });

  it('leaves functions out of labels, since WXML cannot call them', () => {
    expect(labelsOf({ title: '发货', itemLabel: (n: number) => `第 ${n} 样商品` })).toEqual({ title: '发货' });
  });
});

/** Keys and what kind of word each is. */
function shape(words: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(words).map(([key, word]: [string, unknown]) => [
      key,
      typeof word === 'object' && word !== null ? shape(word) : typeof word,
    ]),
  );
}
