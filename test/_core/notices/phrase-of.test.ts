import { PHRASES } from '../../../cloudfunctions/_core/notices/message-words';
import { phraseOf } from '../../../cloudfunctions/_core/notices/phrase-of';
import { TROUBLES } from '../tracking/troubles';
import type { Reading } from '../../../cloudfunctions/_core/tracking/types';

const AT = Date.UTC(2026, 10, 21, 6, 5);
const held = { code: 'customs_held' as const, since: AT, why: { rule: 'zh.customs-held', words: '查验' } };
const newest = (reading: Partial<Reading>) => ({
  at: AT,
  zone: 'Asia/Shanghai',
  rawText: '',
  reading: { status: 'customs' as const, facts: {}, why: { rule: 'r', words: 'w' }, ...reading },
});

it('is at most five Chinese characters, or twenty of English', () => {
  const { 'zh-CN': zh, en } = PHRASES;
  for (const phrase of [zh.milestones, zh.finer].flatMap((phrases) => Object.values(phrases)))
    expect(phrase).toMatch(/^\p{Script=Han}{1,5}$/u);
  for (const phrase of [en.milestones, en.finer].flatMap((phrases) => Object.values(phrases)))
    expect(phrase).toMatch(/^[A-Z][a-z ,]{1,19}$/);
});

it.each([
  { name: 'without a parcel', parcel: undefined, zh: '待补资料', en: 'Customs needs papers' },
  { name: 'while it is looked at', parcel: { issues: [held] }, zh: '海关查验', en: 'Held by customs' },
  {
    name: 'once papers are asked for',
    parcel: { issues: [held], newest: newest({ subStatus: 'papers' }) },
    zh: '待补资料',
    en: 'Customs needs papers',
  },
  {
    name: 'after it was let go',
    parcel: { issues: [{ ...held, closedAt: AT }], newest: newest({ subStatus: 'cleared' }) },
    zh: '海关查验',
    en: 'Held by customs',
  },
])('calls a parcel held by customs, $name: $zh', ({ parcel, zh, en }) => {
  expect([phraseOf('customs_held', parcel), phraseOf('customs_held', parcel, 'en')]).toEqual([zh, en]);
});

it.each([
  ['resting-at-hub', '停滞中', 'Stopped on the way'],
  ['no-news', '没有新消息', 'No news for a while'],
  ['no-news, and then words that nobody read', '停滞中', 'Stopped on the way'],
  ['no-news-abroad', '没有新消息', 'No news for a while'],
  ['customs-dwell', '清关较久', 'Customs takes longer'],
  ['customs-dwell, and then papers are asked for', '待补资料', 'Customs needs papers'],
  ['not-collected', '还没取件', 'Ready, not collected'],
  ['deadline-near', '快到期了', 'Collect it soon'],
  ['bad phone', '电话不对', 'Wrong phone number'],
  ['back, nobody says why', '退回中', 'Going back'],
] as const)('calls %s: %s', (name, zh, en) => {
  const { issue, of } = TROUBLES[name];
  expect([phraseOf(issue.code, of), phraseOf(issue.code, of, 'en')]).toEqual([zh, en]);
});
