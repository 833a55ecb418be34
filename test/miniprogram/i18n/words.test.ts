import { labelsOf, wordsFor } from '../../../miniprogram/i18n/index';
import { workbenchWords } from '../../../miniprogram/merchant/bench/workbench-words';
import { issueWords } from '../../../miniprogram/merchant/issue/issue-words';
import { notTakenWords } from '../../../miniprogram/merchant/issue/not-taken-words';
import { rulesWords } from '../../../miniprogram/merchant/rules/rules-words';
import { errorWords } from '../../../miniprogram/merchant/ship/error-words';
import { shipWords } from '../../../miniprogram/merchant/ship/ship-words';
import { messagesWords } from '../../../miniprogram/pages/account/messages/messages-words';
import { claimWords } from '../../../miniprogram/pages/claim/claim-words';
import { lostWords } from '../../../miniprogram/pages/lost/lost-words';
import { privacyWords } from '../../../miniprogram/pages/account/privacy/privacy-words';

const AREAS = ['list', 'marks', 'settings', 'shell', 'states', 'tabs', 'timeline'] as const;

const WORDS = [
  ...AREAS.map((area) => ({ area, zh: wordsFor('zh-CN')[area], en: wordsFor('en')[area] })),
  { area: 'workbench', zh: workbenchWords['zh-CN'], en: workbenchWords.en },
  { area: 'issue', zh: issueWords['zh-CN'], en: issueWords.en },
  { area: 'not taken', zh: notTakenWords['zh-CN'], en: notTakenWords.en },
  { area: 'alert rules', zh: rulesWords['zh-CN'], en: rulesWords.en },
  { area: 'ship', zh: shipWords['zh-CN'], en: shipWords.en },
  { area: 'ship errors', zh: errorWords['zh-CN'], en: errorWords.en },
  { area: 'messages', zh: messagesWords['zh-CN'], en: messagesWords.en },
  { area: 'privacy', zh: privacyWords['zh-CN'], en: privacyWords.en },
  { area: 'claim', zh: claimWords['zh-CN'], en: claimWords.en },
  { area: 'lost', zh: lostWords['zh-CN'], en: lostWords.en },
];

describe('words', () => {
  it.each(WORDS)('$area: both languages hold the same keys, of the same kinds, and no empty Chinese', ({ zh, en }) => {
    expect(shape(en)).toEqual(shape(zh));
    expect(shape(zh)).not.toEqual({});
  });

  it.each(WORDS)('$area: English shows no Chinese, but for the names of languages', ({ en }) => {
    const texts = Object.values(labelsOf<Record<string, unknown>>({ ...en })).map(String);
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
