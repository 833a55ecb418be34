import type { MessageSample } from '../../../typings/shopper';
import type { Meaning, TemplateKind } from '../../../typings/vocabulary';
import type { Words } from '../../i18n/index';

/** A message card as WeChat shows it. */
export interface SampleView {
  title: string;
  rows: { name: string; value: string }[];
}

export function sampleView({ template, rows }: MessageSample, words: Words['settings']): SampleView {
  return {
    title: words.cardTitle[template],
    rows: rows.map(({ meaning, value }) => ({ name: keywordName(meaning, template, words), value })),
  };
}

function keywordName(meaning: Meaning, template: TemplateKind, words: Words['settings']): string {
  if (template === 'pickup' && meaning === 'time') return words.keepUntil;
  if (template === 'trouble' && meaning === 'phrase') return words.situation;
  return words.keyword[meaning];
}
