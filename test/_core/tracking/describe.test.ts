import fc from 'fast-check';
import { deriveState } from '../../../cloudfunctions/_core/tracking/state/derive-state';
import { describeEvent } from '../../../cloudfunctions/_core/tracking/describe-event';
import { describeIssue } from '../../../cloudfunctions/_core/tracking/describe-issue';
import { describeParcel } from '../../../cloudfunctions/_core/tracking/describe-parcel';
import { toEvents } from '../../../cloudfunctions/_core/tracking/merging/events';
import type { ParcelSummary } from '../../../cloudfunctions/_core/tracking/parcel';
import type { Reading } from '../../../cloudfunctions/_core/tracking/types';
import type { Locale, Sentence } from '../../../typings/vocabulary';
import { anyEvents, HOUR, parcel, scan, spoken, T0, track } from './made-events';
import { MADE_SENTENCES } from './sentences.made';

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
      en: 'Left Hangzhou for Changsha',
    },
    { text: '【长沙市】快件已到达【长沙转运中心】', zh: '到达长沙', en: 'Arrived in Changsha' },
    {
      text: '【杭州文三路网点】的王建国（13800001234）正在派件',
      zh: '王师傅带着包裹出门了',
      en: 'Out for delivery with courier Wang',
    },
    { text: '快件正在派件', zh: '快递员带着包裹出门了', en: 'Out for delivery' },
    {
      text: '快件已暂存至文三路菜鸟驿站，请凭取件码8-2-4017取件',
      zh: '到文三路菜鸟驿站了，等你来取，取件码 8-2-4017',
      en: 'At 文三路菜鸟驿站, ready for you, code 8-2-4017',
    },
    { text: '已签收，签收人：本人', zh: '本人签收了', en: 'Signed for by the receiver' },
    { text: '收件人手机关机，暂无法派送', zh: '电话打不通，没送成', en: 'Not delivered: no answer by phone' },
    {
      text: '【义乌市】快件离开【义乌转运中心】已发往【杭州转运中心】',
      zh: '离开义乌，去往杭州',
      en: 'Left a depot in Jinhua for Hangzhou',
    },
    {
      text: '【杭州市】快件离开【杭州转运中心】已发往【杭州文三路网点】',
      zh: '离开杭州，去往杭州文三路网点',
      en: 'Left Hangzhou for a local depot',
    },
    { text: '派送失败：客户不在家', zh: '没送成：客户不在家', en: 'Not delivered: nobody home' },
    { text: '快件已从丰巢柜取出', zh: '包裹已取出', en: 'Collected' },
    { text: '包裹已从菜鸟驿站文三路店出库', zh: '包裹已从菜鸟驿站文三路店取出', en: 'Collected from 菜鸟驿站文三路店' },
    { text: '客户已从菜鸟驿站取走', zh: '本人签收了', en: 'Signed for by the receiver' },
    { text: '已签收，签收人：13612345678', zh: '送到了，已签收', en: 'Delivered' },
    { text: '已签收，签收人：136****5678', zh: '送到了，已签收', en: 'Delivered' },
    { text: '已签收，签收人：李四136****5678', zh: '送到了，签收人：李四', en: 'Delivered' },
    {
      text: '【漳州市】您的快递已签收，签收人是【家门口】',
      zh: '送到了，放在家门口',
      en: 'Delivered, left at the door',
    },
    { text: 'Item refused by addressee', zh: '包裹被拒收了', en: 'The parcel was refused' },
    { text: 'Out for delivery with courier John', zh: 'John 带着包裹出门了', en: 'Out for delivery with John' },
  ])('$text', ({ text, zh, en }) => {
    const [event] = track([1, text]);
    expect(event && spoken(describeEvent(event, 'zh-CN').sentence)).toBe(zh);
    expect(event && spoken(describeEvent(event, 'en').sentence)).toBe(en);
  });

  it.each([
    { signer: '放在门口', line: '放在门口', en: 'Delivered, left at the door' },
    { signer: '放电表箱', line: '放在电表箱', en: 'Delivered, left by the door' },
  ])(
    'believes words that say where it was left before a code that says who signed: $signer',
    ({ signer, line, en }) => {
      const left = scan(1, `【杭州市】快件已在【西湖文三路】签收，签收人：${signer}`, {
        ...{ providerCode: '301', codeReading: { status: 'delivered', subStatus: 'self' } },
      });
      const [event] = toEvents([left], { carrier: 'zto-express', provider: 'kdniao', receivedAt: T0 });
      expect(event && spoken(describeEvent(event, 'zh-CN').sentence)).toBe(`送到了，${line}`);
      expect(event && spoken(describeEvent(event, 'en').sentence)).toBe(en);
      expect(face(parcel({ ...deriveState(event ? [event] : [], T0) })).line).toBe(line);
    },
  );

  it('shows what it cannot read in the carrier’s words, phones masked', () => {
    const [event] = track([1, '信息记录 13800001234']);
    expect(event && describeEvent(event, 'zh-CN')).toEqual({
      sentence: ['信息记录 138****1234'],
      why: '我们还没读懂这句',
      unread: true,
    });
  });
});

describe('a reading’s facts', () => {
  const said = (reading: Partial<Reading>, now = T0, place?: string) => {
    const [event] = track([0, '信息记录']);
    if (!event) throw new Error('no event');
    const read: Reading = { status: 'unknown', facts: {}, why: { rule: 'r', words: 'w' }, ...reading };
    const told = { ...event, reading: read, ...(place !== undefined && { place }) };
    return [describeEvent(told, 'zh-CN', now), describeEvent(told, 'en', now)].map(({ sentence }) => spoken(sentence));
  };

  it.each<{ name: string; reading: Partial<Reading>; want: [string, string] }>([
    {
      name: 'name the duty',
      reading: { status: 'customs', subStatus: 'duty_due', facts: { duty: { amount: 12_345, currency: 'CNY' } } },
      want: ['要交税 ¥123.45 才能放行', 'Duty of ¥123.45 has to be paid before release'],
    },
    {
      name: 'name the new number',
      reading: { status: 'in_transit', subStatus: 'forwarded', facts: { newWaybillNo: 'YT88' } },
      want: ['换了单号，接着看 YT88', 'The number changed, now YT88'],
    },
    {
      name: 'name the station, the code and until when it is kept',
      reading: {
        status: 'awaiting_pickup',
        subStatus: 'station',
        facts: { station: '文三路店', pickupCode: '8-2-4017', until: T0 + 5 * HOUR },
      },
      want: [
        '到文三路店了，等你来取，取件码 8-2-4017，放到{moment 5}',
        'At 文三路店, ready for you, code 8-2-4017, kept until {moment 5}',
      ],
    },
    {
      name: 'name the promised hours',
      reading: { status: 'out_for_delivery', facts: { promised: { from: T0 + HOUR, to: T0 + 3 * HOUR } } },
      want: ['快递员带着包裹出门了，预计{window 1}送到', 'Out for delivery, expected {window 1}'],
    },
    {
      name: 'keep silent about hours that have passed',
      reading: { status: 'out_for_delivery', facts: { promised: { from: T0 - 3 * HOUR, to: T0 - HOUR } } },
      want: ['快递员带着包裹出门了', 'Out for delivery'],
    },
    {
      name: 'leave out what an English reader cannot read',
      reading: { status: 'in_transit', subStatus: 'arrived_hub', facts: { facility: '文三路网点' } },
      want: ['到达文三路网点', 'Arrived at the next stop'],
    },
    {
      name: 'count as less than the place where a depot’s name does not tell where it is',
      reading: {
        status: 'in_transit',
        subStatus: 'arrived_hub',
        facts: { facility: 'Sort Facility', city: 'LEIPZIG' },
      },
      want: ['到达莱比锡', 'Arrived in Leipzig'],
    },
    {
      name: 'name no place where the slot tells what happened',
      reading: { status: 'in_transit', subStatus: 'arrived_hub', facts: { facility: '郵件已到達沙田派遞局' } },
      want: ['到了下一站', 'Arrived at the next stop'],
    },
    {
      name: 'tell that it is in China',
      reading: { status: 'in_transit', subStatus: 'destination_country', facts: { city: '上海' } },
      want: ['到中国了，现在在上海', 'In China, now in Shanghai'],
    },
    {
      name: 'stay where a scan belongs to the way back',
      reading: {
        status: 'returning',
        subStatus: 'departed',
        facts: { facility: '杭州转运中心', next: '长沙转运中心' },
      },
      want: ['退回途中，离开杭州，去往长沙', 'Going back: left Hangzhou for Changsha'],
    },
  ])('$name', ({ reading, want }) => {
    expect(said(reading)).toEqual(want);
  });

  it('do not bring back a template’s holes, nor words of which nothing is left', () => {
    const of = (rawText: string) =>
      toEvents([scan(0, rawText)], { carrier: 'zto-express', provider: 'kdniao', receivedAt: T0 }).map(
        (event) => describeEvent(event, 'zh-CN').sentence,
      );
    expect(of('XJ-7 {qq} ${x}')).toEqual([['XJ-7 qq x']]);
    expect(of('undefined')).toEqual([['快递公司没有写说明']]);
    expect(of('，。')).toEqual([['快递公司没有写说明']]);
    expect(of('XJ-7, 12 miles')).toEqual([['XJ-7, 12 miles（约 19 公里）']]);
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
      name: 'with a courier who keeps it until tomorrow',
      of: withTrack([25, '派送中，预计明天18:00前送达']),
      want: { headline: '{day 57}会送到你手上', line: '快递员在路上，留意电话' },
    },
    {
      name: 'with a courier who left last night',
      of: withTrack([14, '快件正在派件']),
      want: { headline: '快递员带着包裹出门了', line: '快递员在路上，留意电话' },
    },
    {
      name: 'with a courier, and something newer that nobody could read',
      of: withTrack([25, '快件正在派件'], [27, 'zzz qqq']),
      want: { headline: '快递员带着包裹出门了' },
    },
    {
      name: 'at a station',
      of: withTrack([25, '快件已暂存至文三路菜鸟驿站，请凭取件码8-2-4017取件']),
      want: { headline: '到驿站了，等你来取', line: '文三路菜鸟驿站' },
    },
    {
      name: 'with a wrong number, which is no wrong address',
      of: withTrack([25, '收件人电话为空号，无法派送']),
      want: { headline: '电话不对，联系不上你', line: '快递员手里的号码打不通' },
    },
    {
      name: 'outside the depot’s area, which is not the wrong place',
      of: withTrack([25, '该地址超出派送范围']),
      want: { headline: '超出了网点的派送范围', line: '会晚到一些，商家已收到提醒' },
    },
    {
      name: 'in a locker that its name tells',
      of: withTrack([25, '快件已存放至丰巢智能柜（3号门），取件码61094827，请于24小时内取出']),
      want: { headline: '到快递柜了，等你来取', line: '丰巢智能柜（3号门）' },
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

  const newest = (reading: Partial<Reading>, more: object = {}) => ({
    at: T0 + 29 * HOUR,
    zone: 'Asia/Shanghai',
    rawText: '',
    reading: { status: 'in_transit' as const, facts: {}, why: { rule: 'r', words: 'w' }, ...reading },
    ...more,
  });

  it.each<{ name: string; more: Partial<ParcelSummary>; zh: object; en: object }>([
    {
      name: 'abroad on its way to China',
      more: {
        stage: 'in_transit',
        newest: newest({ subStatus: 'departed', facts: { facility: '东京国际邮局' } }, { zone: 'Asia/Tokyo' }),
        destination: { name: '浙江省杭州市', saidAt: 0 },
      },
      zh: { detail: 'abroad', headline: '离开东京国际邮局，飞往中国' },
      en: { detail: 'abroad', headline: 'Left a depot in Tokyo for China' },
    },
    {
      name: 'abroad, for nobody knows where',
      more: {
        stage: 'in_transit',
        newest: newest({ subStatus: 'departed' }, { zone: 'Europe/Berlin', place: 'LEIPZIG' }),
      },
      zh: { detail: 'abroad', headline: '离开莱比锡，还在路上' },
      en: { detail: 'abroad', headline: 'Left Leipzig, still on the way' },
    },
    {
      name: 'leaving China',
      more: {
        stage: 'in_transit',
        newest: newest({ subStatus: 'departed', facts: { facility: '上海国际处理中心', next: '东京' } }),
      },
      zh: { detail: 'abroad', headline: '正从上海去东京' },
      en: { detail: 'abroad', headline: 'On the way from Shanghai to Tokyo' },
    },
    {
      name: 'a time in UTC is no place abroad',
      more: { stage: 'in_transit', newest: newest({ subStatus: 'departed' }, { zone: 'UTC' }) },
      zh: { headline: '包裹在路上' },
      en: { headline: 'On the way' },
    },
    {
      name: 'forwarded under a new number',
      more: { stage: 'in_transit', newest: newest({ subStatus: 'forwarded', facts: { newWaybillNo: 'YT88' } }) },
      zh: { headline: '换了单号，包裹还在路上', line: '新单号 YT88' },
      en: { headline: 'The number changed, still on the way', line: 'New number YT88' },
    },
    {
      name: 'waiting for customs',
      more: { stage: 'customs', newest: newest({ status: 'customs', subStatus: 'waiting' }) },
      zh: { headline: '到海关了，等待清关', line: '上次更新是{ago 29}' },
      en: { headline: 'At customs, waiting to be cleared', line: 'Last update {ago 29}' },
    },
    {
      name: 'with the duty paid',
      more: { stage: 'customs', newest: newest({ status: 'customs', subStatus: 'duty_paid' }) },
      zh: { headline: '税已交，等海关放行' },
      en: { headline: 'Duty paid, waiting for release' },
    },
    {
      name: 'released abroad',
      more: {
        stage: 'customs',
        newest: newest({ status: 'customs', subStatus: 'cleared' }, { zone: 'Europe/Berlin', place: 'LEIPZIG' }),
      },
      zh: { detail: 'cleared', headline: '清关完成，已放行' },
      en: { detail: 'cleared', headline: 'Cleared by customs' },
    },
    {
      name: 'several codes at one station',
      more: {
        stage: 'awaiting_pickup',
        newest: newest({ status: 'awaiting_pickup' }),
        facts: {
          pickup: { codes: ['1', '2'], place: '文三路店', kind: 'station', arrivedAt: T0, until: T0 + 50 * HOUR },
        },
      },
      zh: { line: '文三路店 · 2 个取件码 · 放到{moment 50}' },
      en: { line: '文三路店 · 2 pickup codes · kept until {moment 50}' },
    },
    {
      name: 'going back because of what came before',
      more: {
        stage: 'returning',
        newest: newest({ status: 'returning' }),
        issues: [{ code: 'pickup_uncollected', since: T0, closedAt: T0 + HOUR, why: { rule: 'r', words: 'w' } }],
      },
      zh: { headline: '正在退回给商家', line: '原因：没人取 · 退款按商家规则' },
      en: { headline: 'Going back to the shop', line: 'Reason: not collected' },
    },
    {
      name: 'only held by customs',
      more: {
        stage: 'customs',
        newest: newest({ status: 'customs', subStatus: 'held' }),
        issues: [{ code: 'customs_held', since: T0, why: { rule: 'code', words: '604' } }],
      },
      zh: { issue: 'customs_held', headline: '被海关留下检查' },
      en: { issue: 'customs_held', headline: 'Held by customs for a check' },
    },
    {
      name: 'late, with a new time',
      more: {
        stage: 'in_transit',
        newest: newest({}),
        issues: [{ code: 'late', since: T0, why: { rule: 'r', words: 'w' } }],
        eta: { from: T0 + 40 * HOUR, zone: 'Asia/Shanghai', source: 'carrier', saidAt: 0 },
      },
      zh: { issue: 'late', line: '新的时间：{moment 40}' },
      en: { issue: 'late', line: 'New time: {moment 40}' },
    },
    {
      name: 'duty to pay',
      more: {
        stage: 'customs',
        newest: newest({
          status: 'customs',
          subStatus: 'duty_due',
          facts: { duty: { amount: 12_860, currency: 'CNY' } },
        }),
        issues: [{ code: 'duty_unpaid', since: T0, why: { rule: 'r', words: 'w' } }],
      },
      zh: { headline: '交了税就能放行', line: '税款 ¥128.60，只在官方页面缴，我们不代收' },
      en: { headline: 'Pay the duty to release it', line: '¥128.60, only on the official page; we never collect duty' },
    },
  ])('$name', ({ more, zh, en }) => {
    expect(face(parcel(more))).toMatchObject(zh);
    expect(face(parcel(more), 'en')).toMatchObject(en);
  });

  it('says when it is almost there', () => {
    const of = parcel({
      ...withTrack([29, '快件正在派件']),
      eta: { from: T0 + 30.5 * HOUR, zone: 'Asia/Shanghai', source: 'carrier', saidAt: 0 },
    });
    expect(face(of)).toMatchObject({ detail: 'soon', headline: '大约{clock 30.5}到' });
  });

  it.each([
    { only: undefined, shopper: 'pickup_overdue', staff: 'pickup_overdue' },
    { only: 'staff' as const, shopper: undefined, staff: 'pickup_overdue' },
    { only: 'shopper' as const, shopper: 'pickup_overdue', staff: undefined },
  ])('words an issue that is for $only alone as nothing wrong to the other', ({ only, shopper, staff }) => {
    const issue = { code: 'pickup_overdue' as const, since: T0, why: { rule: 'r', words: 'w' }, ...(only && { only }) };
    const told = (viewer?: 'buyer' | 'staff') => {
      const reader = { locale: 'zh-CN' as const, now: T0 + 30 * HOUR, ...(viewer && { viewer }) };
      return describeParcel(parcel({ issues: [issue] }), reader).issue;
    };
    expect([told(), told('buyer'), told('staff')]).toEqual([shopper, shopper, staff]);
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
