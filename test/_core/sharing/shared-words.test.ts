import type { Locale, Sentence, Stage } from '../../../typings/vocabulary';
import { daySlot } from '../../../cloudfunctions/_core/sharing/day-slot';
import { SHARED_WORDS, type AboutShared } from '../../../cloudfunctions/_core/sharing/shared-words';
import { STAGES } from '../../../cloudfunctions/_core/tracking/vocabulary';
import { marks } from '../../../miniprogram/i18n/words/marks';

const LOCALES: readonly Locale[] = ['zh-CN', 'en'];
const eta = daySlot(Date.UTC(2026, 10, 21, 6), 'Asia/Shanghai');
const NOTHING: AboutShared = { isCleared: false, isQuiet: false };
const TOMORROW: AboutShared = { ...NOTHING, ...(eta && { eta }) };

const textOf = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : '…')).join('');

/** 派送 in 派送中, 签收 in 已签收. */
const rootOf = (word: string): string => word.replace(/^[已待]|中$/g, '');

describe.each(LOCALES)('a stranger’s headline in %s', (locale) => {
  const { stages, unread } = SHARED_WORDS[locale];
  const repeats = (word: string): string[] => [word, `正在${rootOf(word)}`, `${rootOf(word)}了`];

  it.each<Stage>([...STAGES])('says more than the word beside it: %s', (stage) => {
    for (const about of [NOTHING, TOMORROW])
      expect(repeats(marks[locale].stage[stage])).not.toContain(textOf(stages[stage](about)));
  });

  it('says more than the word beside it: not read', () => {
    expect(textOf(unread)).not.toContain(marks[locale].unknown);
  });
});

it.each([
  { locale: 'zh-CN' as const, known: ['…会送到'], unknown: ['快递员带着包裹出门了'] },
  { locale: 'en' as const, known: ['Arriving …'], unknown: ['The courier has set out with it'] },
])('names the day on which it comes, once a courier has it: $locale', ({ locale, known, unknown }) => {
  const say = SHARED_WORDS[locale].stages.out_for_delivery;
  expect([textOf(say(TOMORROW)), textOf(say(NOTHING))]).toEqual([...known, ...unknown]);
});
