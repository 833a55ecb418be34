import type { ErrorCode } from '../../typings/reply';

/** What a provider's sentence of failure may speak of, and our code for it, tried in order. */
export type WordRules = readonly (readonly [RegExp, ErrorCode])[];

/** Undefined for words that no rule knows. */
export const codeByWords = (rules: WordRules, words: string): ErrorCode | undefined =>
  rules.find(([rule]) => rule.test(words))?.[1];
