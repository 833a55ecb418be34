import { keywordLimit } from '../../cloudfunctions/_core/notices/keyword-limits';
import { TEMPLATE_OF, TOLD_STAGES } from '../../cloudfunctions/_core/notices/milestones';
import { phraseOf } from '../../cloudfunctions/_core/notices/phrase-of';
import { sampleRows, type SampleReader } from '../../cloudfunctions/_core/notices/sample-messages';
import type { MilestoneCode } from '../../cloudfunctions/_core/notices/types';
import { ISSUE_CODES } from '../../cloudfunctions/_core/tracking/vocabulary';
import type { Templates } from '../../cloudfunctions/_ports';

const MILESTONES: readonly MilestoneCode[] = [...TOLD_STAGES, 'soon', ...ISSUE_CODES];
/** A Chinese sign is two columns wide in a terminal. */
const COLUMNS = 44;

/** Every message as WeChat would show it, value by value, with its length and what its keyword holds. */
export const previewMessages = (templates: Templates, reader: SampleReader): string =>
  MILESTONES.map((milestone) => card(milestone, templates, reader)).join('\n\n');

function card(milestone: MilestoneCode, templates: Templates, reader: SampleReader): string {
  const kind = templateOf(milestone);
  const { keywords } = templates[kind];
  const rows = sampleRows(milestone, templates, reader).map(({ meaning, value }) => {
    const keyword = keywords[meaning] ?? '';
    return `  ${keyword.padEnd(19)} ${meaning.padEnd(6)} ${padded(value)} ${[...value].length}/${keywordLimit(keyword)}`;
  });
  return [`${reader.locale} · ${kind} · ${milestone} · ${phraseOf(milestone, undefined, reader.locale)}`, ...rows].join(
    '\n',
  );
}

const templateOf = (milestone: MilestoneCode) =>
  Object.entries(TEMPLATE_OF).find(([told]) => told === milestone)?.[1] ?? TEMPLATE_OF.trouble;

function padded(value: string): string {
  const width = [...value].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/u.test(sign) ? 2 : 1), 0);
  return `${value}${' '.repeat(Math.max(0, COLUMNS - width))}`;
}
