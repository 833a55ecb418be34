import type { MessageSample } from '../../../typings/shopper';
import type { IssueCode, Locale, Meaning, TemplateKind, Told } from '../../../typings/vocabulary';
import type { Milestone, MilestoneCode } from './types';
import { ISSUE_CODES } from '../tracking/vocabulary';
import { fillMessage, MEANINGS, type MessageParcel } from './fill-message';
import { issueMilestone, stageMilestone } from './milestones';

/** For whom samples are made, and when, epoch ms. */
export interface SampleReader {
  locale: Locale;
  zone: string;
  now: number;
}

type Templates = Readonly<Record<TemplateKind, { keywords: Readonly<Record<string, string>> }>>;

/** What stands for each kind of news, in the order of the settings page. */
const SAMPLES: readonly (readonly [Told, MilestoneCode])[] = [
  ['out_for_delivery', 'out_for_delivery'],
  ['soon', 'soon'],
  ['awaiting_pickup', 'awaiting_pickup'],
  ['trouble', 'delivery_failed'],
  ['delivered', 'delivered'],
  ['arrived_city', 'arrived_city'],
];

/** One message for each kind of news, made of an invented parcel by the code that sends. */
export const sampleMessages = (templates: Templates, reader: SampleReader): MessageSample[] =>
  SAMPLES.map(([told, milestone]) => ({
    told,
    template: milestoneOf(milestone, reader.now).template,
    rows: sampleRows(milestone, templates, reader),
  }));

/** What a message about the invented parcel says, in its template's order. */
export function sampleRows(
  milestone: MilestoneCode,
  templates: Templates,
  reader: SampleReader,
): MessageSample['rows'] {
  const { code, ...news } = milestoneOf(milestone, reader.now);
  const { keywords } = templates[news.template];
  const values = fillMessage({ ...news, milestone: code }, sampleParcel(code, reader), { ...reader, keywords });
  const carried: readonly string[] = MEANINGS[news.template];
  return Object.entries(keywords).flatMap(([meaning, keyword]) => {
    const value = values[keyword];
    return value === undefined || !carried.includes(meaning) ? [] : [{ meaning: meaning as Meaning, value }];
  });
}

const isIssueCode = (code: MilestoneCode): code is IssueCode => (ISSUE_CODES as readonly string[]).includes(code);

const milestoneOf = (code: MilestoneCode, at: number): Milestone =>
  isIssueCode(code) ? issueMilestone(code, at) : stageMilestone(code, at);

const MS_PER_MINUTE = 60_000;
/** How far ahead the carrier's time lies, and for how long it is meant. */
const AHEAD = { usual: 120 * MS_PER_MINUTE, soon: 40 * MS_PER_MINUTE, window: 60 * MS_PER_MINUTE } as const;
/** A carrier names no odd minutes. */
const STEP_MS = 10 * MS_PER_MINUTE;

/** ¥128.60 */
const DUTY = { amount: 12_860, currency: 'CNY' } as const;

/** What the shop and the station would be called where the reader lives. */
const NAMES: Record<Locale, { goods: string; place: string }> = {
  'zh-CN': { goods: '餐椅', place: '文三路店' },
  en: { goods: 'Dining chairs', place: 'Wensan Rd point' },
};

/** Invented, with everything known that a message can say. */
function sampleParcel(milestone: MilestoneCode, { locale, now, zone }: SampleReader): MessageParcel {
  const { goods, place } = NAMES[locale];
  const why = { rule: 'sample', words: '' };
  const from = Math.ceil((now + AHEAD[milestone === 'soon' ? 'soon' : 'usual']) / STEP_MS) * STEP_MS;
  return {
    items: [{ name: goods, quantity: 2 }],
    facts: {
      city: '杭州',
      courier: { name: '王师傅', since: now },
      signer: '本人',
      pickup: { codes: ['8-2-4017'], place, kind: 'station', arrivedAt: now },
    },
    eta: { from, to: from + AHEAD.window, zone, source: 'carrier', saidAt: now },
    issues: isIssueCode(milestone) ? [{ code: milestone, since: now, why, reason: '家里没人' }] : [],
    newest: { at: now, zone, rawText: '', reading: { status: 'customs', facts: { city: '杭州', duty: DUTY }, why } },
  };
}
