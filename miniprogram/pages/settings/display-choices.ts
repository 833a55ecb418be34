import { showsBeijingTime } from '../../format/phone-zone';
import type { Words } from '../../i18n/index';
import type { Session } from '../../stores/session';

export type ChoiceKey = 'language' | 'appearance' | 'largeText' | 'times';

/** One thing to choose, all its answers in sight. */
export interface Choice {
  key: ChoiceKey;
  name: string;
  options: { value: string; name: string; chosen: boolean }[];
}

/** How things are shown. Whose clocks is asked only where it makes a difference. @param now epoch ms */
export function displayChoices(session: Session, now: number, words: Words['settings']): Choice[] {
  const choice = (key: ChoiceKey, chosen: string, options: Readonly<Record<string, string>>): Choice => ({
    key,
    name: words[key],
    options: Object.keys(options).map((value) => ({ value, name: options[value] ?? '', chosen: value === chosen })),
  });
  const choices = [
    choice('language', session.language, { auto: words.followWechat, 'zh-CN': words.chinese, en: words.english }),
    choice('appearance', session.appearance, { auto: words.followSystem, light: words.light, dark: words.dark }),
    choice('largeText', session.largeText ? 'on' : 'auto', { auto: words.followWechat, on: words.large }),
  ];
  if (showsBeijingTime(session.phone.zone, now)) return choices;
  return [...choices, choice('times', session.times, { beijing: words.beijing, local: words.local })];
}
