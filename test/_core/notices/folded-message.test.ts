import { fillMessage, type FoldedNews, type MessageParcel } from '../../../cloudfunctions/_core/notices/fill-message';
import { issueMilestone, stageMilestone } from '../../../cloudfunctions/_core/notices/milestones';
import { codesTogether } from '../../../cloudfunctions/_core/notices/pickup-codes';
import type { Milestone, MilestoneCode } from '../../../cloudfunctions/_core/notices/types';
import { TEMPLATES } from '../../_adapters/memory-ports';

const AT = Date.UTC(2026, 10, 21, 6, 5);
const CHAIRS: FoldedNews['parcel'] = { _id: 'chairs', items: [{ name: '餐椅', quantity: 2 }], facts: {}, issues: [] };
const LAMP: FoldedNews['parcel'] = { _id: 'lamp', items: [{ name: '落地灯', quantity: 1 }], facts: {}, issues: [] };
const waiting = (of: FoldedNews['parcel'], code: string, place = '文三路店'): FoldedNews['parcel'] => ({
  ...of,
  facts: { pickup: { codes: [code], place, kind: 'station', arrivedAt: AT } },
});

type Others = readonly FoldedNews[];

function folded(lead: Milestone, parcel: MessageParcel, others: Others, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const { code, ...news } = lead;
  const { keywords } = TEMPLATES[lead.template];
  const values = fillMessage({ ...news, milestone: code }, parcel, { keywords, locale, others });
  return (meaning: string) => values[keywords[meaning] ?? ''];
}

const lamp = (milestone: MilestoneCode): Others => [{ parcel: LAMP, milestone }];
const stage = (code: 'out_for_delivery' | 'delivered' | 'arrived_city') => stageMilestone(code, AT);

it.each([
  {
    lead: stage('out_for_delivery'),
    others: lamp('out_for_delivery'),
    zh: '2个包裹正一起派送',
    en: '2 out for delivery',
  },
  { lead: stage('out_for_delivery'), others: lamp('soon'), zh: '2个包裹正一起派送', en: '2 out for delivery' },
  { lead: stage('delivered'), others: lamp('delivered'), zh: '2个包裹都送到了', en: '2 parcels delivered' },
  { lead: stage('arrived_city'), others: lamp('arrived_city'), zh: '2个包裹都到本市了', en: '2 in your city' },
  {
    lead: stage('out_for_delivery'),
    others: lamp('delivered'),
    zh: '2个包裹有新消息，点开看',
    en: 'News of 2 parcels',
  },
  { lead: issueMilestone('stalled', AT), others: lamp('late'), zh: '2个包裹出了问题，点开看', en: '2 need a look' },
  {
    lead: issueMilestone('stalled', AT),
    others: lamp('delivered'),
    zh: '2个包裹有新消息，点开看',
    en: 'News of 2 parcels',
  },
])('says of $lead.code and another: $zh', ({ lead, others, zh, en }) => {
  const [inChinese, inEnglish] = [folded(lead, CHAIRS, others), folded(lead, CHAIRS, others, 'en')];
  expect([inChinese('goods'), inChinese('note')]).toEqual(['餐椅 ×2等2个包裹', zh]);
  expect([inEnglish('goods'), inEnglish('note')]).toEqual(['餐椅 ×2 +1', en]);
});

it('cuts the goods and not the count, and keeps the phrase of its own parcel', () => {
  const long = { ...CHAIRS, items: [{ name: '北欧实木餐椅家用靠背椅子现代简约', quantity: 12 }] };
  const eleven = Array.from({ length: 11 }, (_, at) => ({
    parcel: { ...LAMP, _id: `lamp ${at}` },
    milestone: 'out_for_delivery' as const,
  }));
  const say = folded(stage('out_for_delivery'), long, eleven);
  expect([say('goods'), say('phrase')]).toEqual(['北欧实木餐椅家用靠背椅子现…等12个包裹', '派送中']);
  expect([...(folded(stage('out_for_delivery'), long, eleven, 'en')('goods') ?? '')].length).toBe(20);
});

it('counts alone where the shop named nothing', () => {
  const say = folded(stage('delivered'), { ...CHAIRS, items: [] }, lamp('delivered'));
  expect(say('goods')).toBe('2个包裹');
});

describe('several to collect', () => {
  const lead = stageMilestone('awaiting_pickup', AT);

  it('gives all codes and the place where all of them wait', () => {
    const others = [{ parcel: waiting(LAMP, '8-2-4018'), milestone: 'awaiting_pickup' as const }];
    const say = folded(lead, waiting(CHAIRS, '8-2-4017'), others);
    expect([say('code'), say('place'), say('note')]).toEqual([
      '8-2-4017,8-2-4018',
      '文三路店',
      '2个包裹都到了，一起取',
    ]);
  });

  it.each([
    { name: 'elsewhere', other: waiting(LAMP, '6-1', '古荡店') },
    {
      name: 'nobody knows where',
      other: { ...LAMP, facts: { pickup: { codes: ['6-1'], kind: 'station' as const, arrivedAt: AT } } },
    },
  ])('sends nobody to the wrong place when the other waits $name', ({ other }) => {
    const say = folded(lead, waiting(CHAIRS, '8-2-4017'), [{ parcel: other, milestone: 'awaiting_pickup' }]);
    expect([say('place'), say('note')]).toEqual(['点开看地址', '2个包裹都到了，点开看地址']);
  });

  it.each([
    { codes: ['8-2-4017', '8-2-4018'], keyword: 'character_string1', want: '8-2-4017,8-2-4018' },
    { codes: ['8-2-4017', '8-2-4017'], keyword: 'character_string1', want: '8-2-4017' },
    { codes: ['1'.repeat(16), '2'.repeat(16)], keyword: 'character_string1', want: undefined },
    { codes: ['12-3-40001', '12-3-40002'], keyword: 'thing1', want: undefined },
    { codes: ['8-2-4017', '柜'], keyword: 'character_string1', want: undefined },
  ])('joins $codes in $keyword: $want', ({ codes, keyword, want }) => {
    expect(
      codesTogether(
        codes.map((code) => waiting(LAMP, code)),
        keyword,
      ),
    ).toBe(want);
  });
});

it.each([
  {
    name: 'its own other news',
    others: [{ parcel: CHAIRS, milestone: 'soon' as const }],
    want: ['餐椅 ×2', '快递员在路上，留意电话'],
  },
  {
    name: 'another’s second news',
    others: [
      { parcel: LAMP, milestone: 'out_for_delivery' as const },
      { parcel: LAMP, milestone: 'soon' as const },
    ],
    want: ['餐椅 ×2等2个包裹', '2个包裹正一起派送'],
  },
])('counts parcels, and not $name', ({ others, want }) => {
  const say = folded(stage('out_for_delivery'), CHAIRS, others);
  expect([say('goods'), say('note')]).toEqual(want);
});
