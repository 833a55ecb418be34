import type { Locale } from '../../../../typings/vocabulary';

interface WhyWords {
  words: (seen: string) => string;
  code: (code: string) => string;
  unread: string;
  /** For an event without any words. */
  wordless: string;
}

/** How we say why an event is read as it is. */
export const WHY_WORDS: Readonly<Record<Locale, WhyWords>> = {
  'zh-CN': {
    words: (seen) => `原话里有“${seen}”`,
    code: (code) => `数据源给这一条的状态码是 ${code}`,
    unread: '我们还没读懂这句',
    wordless: '快递公司没有写说明',
  },
  en: {
    words: (seen) => `The carrier's words say “${seen}”`,
    code: (code) => `The source gave this event the code ${code}`,
    unread: "We couldn't read this one",
    wordless: 'The carrier gave no words',
  },
};
