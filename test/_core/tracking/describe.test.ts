import fc from 'fast-check';
import { deriveState } from '../../../cloudfunctions/_core/tracking/derive-state';
import { describeEvent } from '../../../cloudfunctions/_core/tracking/describe-event';
import { describeIssue } from '../../../cloudfunctions/_core/tracking/describe-issue';
import { describeParcel } from '../../../cloudfunctions/_core/tracking/describe-parcel';
import type { ParcelSummary } from '../../../cloudfunctions/_core/tracking/parcel';
import type { Locale, Sentence } from '../../../typings/vocabulary';
import { anyEvents, HOUR, parcel, T0, track } from './made-events';
import { MADE_SENTENCES } from './sentences.made';

/** A sentence with its slots named, to compare: {day 2}, hours after T0. */
const spoken = (sentence: Sentence | undefined): string | undefined =>
  sentence
    ?.map((part) => (typeof part === 'string' ? part : `{${part.kind} ${String((part.at - T0) / HOUR)}}`))
    .join('');

const withTrack = (...scans: readonly (readonly [number, string])[]): ParcelSummary =>
  parcel({ ...deriveState(track(...scans), T0) });

const face = (of: ParcelSummary, locale: Locale = 'zh-CN', hours = 30) => {
  const { headline, line, ...rest } = describeParcel(of, { locale, now: T0 + hours * HOUR });
  return { ...rest, headline: spoken(headline), ...(line && { line: spoken(line) }) };
};

describe('describeEvent', () => {
  it.each([
    {
      text: '【杭州市】快件离开【杭州转运中心】已发往【长沙转运中心】',
      zh: '离开杭州，去往长沙',
      en: 'Left 杭州 for 长沙',
    },
    { text: '【长沙市】快件已到达【长沙转运中心】', zh: '到达长沙', en: 'Arrived at 长沙' },
    {
      text: '【杭州文三路网点】的王建国（13800001234）正在派件',
      zh: '王师傅带着包裹出门了',
      en: 'Out for delivery with 王建国',
    },
    { text: '快件正在派件', zh: '快递员带着包裹出门了', en: 'Out for delivery' },
    {
      text: '快件已暂存至文三路菜鸟驿站，请凭取件码8-2-4017取件',
      zh: '到文三路菜鸟驿站了，等你来取，取件码 8-2-4017',
      en: 'At 文三路菜鸟驿站, ready for you, code 8-2-4017',
    },
    { text: '已签收，签收人：本人', zh: '本人签收了', en: 'Signed for by the receiver' },
    { text: '收件人手机关机，暂无法派送', zh: '电话打不通，没送成', en: 'Not delivered: no answer by phone' },
  ])('$text', ({ text, zh, en }) => {
    const [event] = track([1, text]);
    expect(event && spoken(describeEvent(event, 'zh-CN').sentence)).toBe(zh);
    expect(event && spoken(describeEvent(event, 'en').sentence)).toBe(en);
  });

  it('shows what it cannot read in the carrier’s words, phones masked', () => {
    const [event] = track([1, '信息记录 13800001234']);
    expect(event && describeEvent(event, 'zh-CN')).toEqual({
      sentence: ['信息记录 138****1234'],
      why: '我们还没读懂这句',
      unread: true,
    });
  });
});

describe('describeParcel', () => {
  it.each<{ name: string; of: ParcelSummary; want: object }>([
    {
      name: 'before the first scan',
      of: withTrack(),
      want: { stage: 'created', headline: '商家备好货，等快递员来取', line: '{ago 0}发的货' },
    },
    {
      name: 'between two cities',
      of: withTrack([5, '【长沙市】快件离开【长沙转运中心】已发往【杭州转运中心】']),
      want: { headline: '正从长沙去杭州' },
    },
    {
      name: 'on the delivery day',
      of: withTrack([25, '【杭州文三路网点】的王建国（13800001234）正在派件']),
      want: { headline: '{day 25}会送到你手上', line: '王师傅在路上，留意电话' },
    },
    {
      name: 'at a station',
      of: withTrack([25, '快件已暂存至文三路菜鸟驿站，请凭取件码8-2-4017取件']),
      want: { headline: '到驿站了，等你来取', line: '文三路菜鸟驿站' },
    },
    {
      name: 'delivered',
      of: withTrack([25, '已签收，签收人：本人']),
      want: { headline: '{moment 25}送到了', line: '签收人：本人' },
    },
    {
      name: 'with an open issue',
      of: withTrack([25, '快件正在派件'], [26, '派送失败：客户不在家']),
      want: { stage: 'out_for_delivery', issue: 'delivery_failed', headline: '没送成，一般会再送' },
    },
    {
      name: 'with words that nobody reads',
      of: withTrack([2, '信息记录']),
      want: { unknown: true, headline: '还不清楚走到哪了' },
    },
  ])('$name', ({ of, want }) => {
    expect(face(of)).toMatchObject(want);
  });

  it('shows an arrival that lies ahead and never one that has passed', () => {
    const of = parcel({
      ...withTrack([5, '快件到达【长沙转运中心】']),
      eta: { from: T0 + 40 * HOUR, to: T0 + 42 * HOUR, zone: 'Asia/Shanghai', source: 'carrier', saidAt: 0 },
    });
    expect(face(of, 'zh-CN', 30).line).toBe('预计{window 40}送到');
    expect(face(of, 'zh-CN', 43).line).toBeUndefined();
  });

  it('says when it is almost there', () => {
    const of = parcel({
      ...withTrack([29, '快件正在派件']),
      eta: { from: T0 + 30.5 * HOUR, zone: 'Asia/Shanghai', source: 'carrier', saidAt: 0 },
    });
    expect(face(of)).toMatchObject({ detail: 'soon', headline: '大约{clock 30.5}到' });
  });

  it('tells the shopper of a late pickup only after two days, and staff at once', () => {
    const of = withTrack([1, '揽收失败']);
    expect(describeParcel(of, { locale: 'zh-CN', now: T0 + 30 * HOUR }).issue).toBeUndefined();
    expect(describeParcel(of, { locale: 'zh-CN', now: T0 + 30 * HOUR, viewer: 'staff' }).issue).toBe('pickup_overdue');
    expect(describeParcel(of, { locale: 'zh-CN', now: T0 + 49 * HOUR }).issue).toBe('pickup_overdue');
  });

  it('lets the issue lead that somebody can act on', () => {
    const of = withTrack([1, '受台风影响，快件滞留'], [2, '因收件地址不详，无法派送']);
    expect(face(of).issue).toBe('bad_address');
  });
});

const HOLES = /undefined|null|NaN|\[object|[{}]|：$|，$|^，|: $/;

/** Every text of a sentence says something, and no slot is without a time. */
function expectWhole(sentence: Sentence, raw = ''): void {
  expect(sentence.length).toBeGreaterThan(0);
  for (const part of sentence) {
    if (typeof part === 'string') {
      expect(part.trim()).not.toBe('');
      if (raw === '') expect(part).not.toMatch(HOLES);
    } else expect(Number.isFinite(part.at)).toBe(true);
  }
}

describe.each<Locale>(['zh-CN', 'en'])('describing in %s', (locale) => {
  it('never leaves a hole in an event’s sentence', () => {
    for (const { text } of Object.values(MADE_SENTENCES).flat()) {
      const [event] = track([1, text]);
      if (event) expectWhole(describeEvent(event, locale).sentence);
    }
  });

  it('never throws and never leaves a hole, whatever happened', () => {
    const run = fc.property(anyEvents, fc.integer({ min: -80, max: 80 }), (events, hours) => {
      const of = parcel({ ...deriveState(events, T0) });
      const { headline, line } = describeParcel(of, { locale, now: T0 + hours * HOUR });
      expectWhole(headline);
      if (line) expectWhole(line);
      for (const issue of of.issues) {
        const view = describeIssue(issue, of, { locale });
        for (const sentence of [view.headline, ...(view.line ? [view.line] : []), ...view.steps]) expectWhole(sentence);
        expect(view.steps.length).toBeLessThanOrEqual(3);
      }
      for (const event of events) {
        const { sentence, why, unread } = describeEvent(event, locale);
        expectWhole(sentence, unread ? event.rawText : '');
        expect(why).not.toBe('');
      }
    });
    fc.assert(run, { numRuns: 500 });
  });
});
