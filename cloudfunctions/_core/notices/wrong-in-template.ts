import type { Meaning, TemplateKind } from '../../../typings/vocabulary';
import { MEANINGS } from './fill-message';
import { isKeyword, keywordType, type KeywordType } from './keyword-limits';

/** Types of keyword whose limits a meaning's values can be kept in. A code such as 3-2-1024 is no number. */
const TAKES: Readonly<Record<Meaning, readonly KeywordType[]>> = {
  goods: ['thing'],
  note: ['thing'],
  place: ['thing'],
  phrase: ['phrase', 'thing'],
  time: ['date', 'time'],
  code: ['character_string', 'thing'],
};

/** What a message of each template has to say: one of each list. */
const NEEDS: Readonly<Record<TemplateKind, readonly (readonly Meaning[])[]>> = {
  progress: [['phrase'], ['goods', 'note']],
  pickup: [['code'], ['place', 'note']],
  trouble: [['phrase'], ['note', 'goods']],
};

/**
 * What is wrong with a template's keywords, in words that quote none of them; undefined when every message can be filled in.
 *
 * @param keywords meaning → keyword
 */
export function wrongInTemplate(kind: TemplateKind, keywords: Readonly<Record<string, string>>): string | undefined {
  const carried: readonly string[] = MEANINGS[kind];
  const names = Object.values(keywords);
  if (Object.keys(keywords).some((meaning) => !carried.includes(meaning)))
    return `carries a meaning that is none of ${carried.join(', ')}`;
  return (
    MEANINGS[kind].map((meaning) => wrongKeyword(meaning, keywords[meaning])).find((wrong) => wrong !== undefined) ??
    (new Set(names).size < names.length ? 'two meanings have the same keyword' : missingMeaning(kind, keywords))
  );
}

function wrongKeyword(meaning: Meaning, keyword: string | undefined): string | undefined {
  if (keyword === undefined) return undefined;
  if (!isKeyword(keyword)) return `${meaning}: a keyword is its type and a number, as in ${TAKES[meaning][0]}1`;
  const type = keywordType(keyword);
  return type !== undefined && TAKES[meaning].includes(type)
    ? undefined
    : `${meaning}: its keyword must be of type ${TAKES[meaning].join(' or ')}`;
}

function missingMeaning(kind: TemplateKind, keywords: Readonly<Record<string, string>>): string | undefined {
  const missing = NEEDS[kind].find((meanings) => meanings.every((meaning) => keywords[meaning] === undefined));
  return missing && `no keyword for ${missing.join(' or ')}`;
}
