import type { Locale } from '../../typings/vocabulary';
import { list } from './words/list';
import { marks } from './words/marks';
import { settings } from './words/settings';
import { shell } from './words/shell';
import { states } from './words/states';
import { tabs } from './words/tabs';
import { timeline } from './words/timeline';

/**
 * Words of labels, buttons and states. Each area file holds both languages; zh-CN is the source, and the compiler holds
 * en to the same keys. Words with something to fill in are functions.
 */
const AREAS = { list, marks, settings, shell, states, tabs, timeline };

type Area = keyof typeof AREAS;
export type Words = { readonly [A in Area]: (typeof AREAS)[A]['zh-CN'] };

const ZH_CN: Words = inLocale('zh-CN');
const EN: Words = inLocale('en');

/** All words in one language. */
export function wordsFor(locale: Locale): Words {
  return locale === 'en' ? EN : ZH_CN;
}

function inLocale(locale: Locale): Words {
  return Object.fromEntries(Object.entries(AREAS).map(([area, words]) => [area, words[locale]])) as unknown as Words;
}

/** The plain texts of an area: what may go into a page's data, since WXML cannot call functions. */
export type Labels<A> = { [K in keyof A as A[K] extends string ? K : never]: A[K] };

export function labelsOf<A extends object>(area: A): Labels<A> {
  return Object.fromEntries(Object.entries(area).filter(([, word]) => typeof word === 'string')) as Labels<A>;
}
