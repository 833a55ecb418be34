import { PHRASES } from '../../../cloudfunctions/_core/notices/message-words';
import { phraseOf } from '../../../cloudfunctions/_core/notices/phrase-of';
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
  for (const phrase of [...Object.values(zh.milestones), zh.held]) expect(phrase).toMatch(/^\p{Script=Han}{1,5}$/u);
  for (const phrase of [...Object.values(en.milestones), en.held]) expect(phrase).toMatch(/^[A-Z][a-z ,]{1,19}$/);
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
