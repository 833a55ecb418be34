import type { Following } from '../../../cloudfunctions/_core/following/following';
import { deriveState } from '../../../cloudfunctions/_core/tracking/state/derive-state';
import { toEvents } from '../../../cloudfunctions/_core/tracking/merging/events';
import type { Deed } from '../../../cloudfunctions/_core/issues/handling';
import type { FaceReader } from '../../../cloudfunctions/_core/tracking/describe-parcel';
import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import type { Scan } from '../../../cloudfunctions/_core/tracking/types';
import { parcelRow } from '../../../cloudfunctions/_core/views/parcel-row';
import { timelineView } from '../../../cloudfunctions/_core/views/timeline';
import { workbenchView } from '../../../cloudfunctions/_core/views/workbench';
import type { Locale } from '../../../typings/vocabulary';
import { HOUR, parcel, scan, T0 } from '../tracking/made-events';

const NOW = T0 + 30 * HOUR;

function parcelOf(...scans: Scan[]): Parcel {
  const events = toEvents(scans, { carrier: 'zto-express', provider: 'kdniao', receivedAt: NOW });
  return { ...parcel(), events, notices: [], ...deriveState(events, T0) };
}

const view = (of: Parcel, locale: Locale = 'zh-CN', reader: Partial<FaceReader> = {}) =>
  timelineView(
    of,
    [of],
    {
      ...{ shopName: '木作', accepts: { progress: 0, pickup: 0, trouble: 0 } },
      ...{ sourceName: (name: string) => name, read: () => '', allEvents: true },
    },
    { locale, now: NOW, ...reader },
  );

describe('what leaves the cloud', () => {
  it('masks phones in an event’s place, and drops what a template left open', () => {
    const of = parcelOf(
      scan(1, '快件已到达', { place: '李四 13712345678' }),
      scan(2, '快件已到达【长沙转运中心】', { place: '${city}' }),
      scan(3, '快件已到达【杭州转运中心】', { place: '浙江省\u202e杭州市' }),
    );
    expect(view(of).events.map(({ place }) => place)).toEqual(['杭州', undefined, '李四 137****5678']);
  });

  it.each(['${x}驿站', '{0}'])('does not show a station that is called %s', (place) => {
    const of = parcelOf(scan(25, '快件已到站，等待取件'));
    const open = { ...of, facts: { pickup: { codes: [], kind: 'station' as const, arrivedAt: T0, place } } };
    expect([view(open).pickup, parcelRow(open, 1, { locale: 'zh-CN', now: NOW }).pickup]).toEqual([
      { codes: [], kind: 'station', arrivedAt: T0 },
      { codes: [], kind: 'station', arrivedAt: T0 },
    ]);
  });

  it('masks a phone in a station’s name', () => {
    const of = parcelOf(scan(25, '快件已到站，等待取件'));
    const facts = { pickup: { codes: [], kind: 'station' as const, arrivedAt: T0, place: '李四驿站 13712345678' } };
    expect(view({ ...of, facts }).pickup?.place).toBe('李四驿站 137****5678');
  });

  it('gives no call button for somebody else’s number', () => {
    const of = parcelOf(scan(25, '派送中，收件人电话13712345678'));
    const { courier, events } = view(of);
    expect(courier).toBeUndefined();
    expect(events[0]?.raw).toBe('派送中，收件人电话137****5678');
  });
});

describe('to an English reader', () => {
  const way = [
    scan(1, '【佛山市】【佛山顺德网点】已揽收', { place: '佛山市' }),
    scan(9, '快件到达【杭州转运中心】', { place: '文三路网点' }),
  ];

  it('names cities, places and the courier in letters', () => {
    const { route, events, courier } = view(
      parcelOf(...way, scan(25, '【杭州文三路网点】的王建国（13800001234）正在派件')),
      'en',
    );
    expect(route).toEqual(['Foshan', 'Hangzhou']);
    expect(events.map(({ place }) => place)).toEqual([undefined, undefined, 'Foshan']);
    expect(courier?.name).toBe('Courier Wang');
  });

  it.each([
    { signer: '前台代签', shown: 'the front desk' },
    { signer: '陈小满', shown: undefined },
    { signer: '136****5678', shown: undefined },
    { signer: 'J. Smith', shown: 'J. Smith' },
  ])('names the signer: $signer', ({ signer, shown }) => {
    const of = parcelOf(...way, scan(25, '已签收'));
    expect(view({ ...of, facts: { deliveredAt: NOW, signer } }, 'en').delivered?.signer).toBe(shown);
  });

  it.each([
    { city: '杭州', shown: 'Hangzhou' },
    { city: '文三路', shown: undefined },
  ])('names the city on the workbench: $city', ({ city, shown }) => {
    const of = { ...parcel({ stage: 'in_transit' }), facts: { city } };
    const { tasks } = workbenchView([of], { locale: 'en', now: NOW, openid: 'o', hours: undefined });
    expect(tasks[0]?.place).toBe(shown);
  });
});

describe('how it is followed', () => {
  const asked = (outcome: 'subscribed' | 'later', failures = 0): Following => {
    const waybill = { carrier: 'zto-express', waybillNo: '76123456789012' };
    const kdniao = {
      ...waybill,
      accountId: 'kdniao-1',
      outcome,
      at: T0,
      failures: 0,
      reach: 'china' as const,
      rhythmMs: HOUR,
    };
    return { subscriptions: { kdniao }, buckets: {}, failures };
  };
  const onItsWay = (following: Following): Parcel => {
    const { heardAt: _heardAt, ...of } = parcelOf(scan(1, '快件已到达【长沙转运中心】'));
    return { ...of, createdAt: T0, following };
  };

  it.each([
    { name: 'a source tells of it', following: { ...asked('subscribed'), answeredAt: NOW }, checkedAt: NOW },
    { name: 'no source answers', following: asked('subscribed', 3), silentSince: T0 },
    {
      name: 'nobody could ask it',
      following: asked('subscribed'),
      askAt: NOW - 12 * HOUR - 1,
      silentSince: NOW - 2 * HOUR - 1,
    },
    {
      name: 'it tells by itself, and the allowance is used up',
      following: asked('subscribed'),
      askAt: NOW - 12 * HOUR,
    },
    { name: 'it failed, and is left alone', following: asked('subscribed', 3), askAt: NOW + HOUR, silentSince: T0 },
  ])('stands on the timeline: $name', ({ following, askAt, name: _name, ...want }) => {
    const of = { ...onItsWay(following), ...(askAt !== undefined && { askAt }) };
    expect(view(of).source).toEqual({ state: 'subscribed', ...want });
  });

  it('stands on the workbench until something is heard', () => {
    const followingOf = (parcel: Parcel) =>
      workbenchView([parcel], { locale: 'zh-CN', now: NOW, openid: 'o', hours: undefined }).tasks[0]?.following;
    const heard = onItsWay(asked('later'));
    const { newest: _newest, ...unheard } = heard;
    expect([followingOf(unheard), followingOf(heard)]).toEqual(['later', undefined]);
  });

  it('is nobody’s business at an end', () => {
    const of = { ...onItsWay(asked('later')), stage: 'delivered' as const };
    expect(view(of)).not.toHaveProperty('source');
  });
});

describe('what the shop knows and does', () => {
  const by = { openid: 'oLin', name: '林姐' };
  const issue = { code: 'refused' as const, since: T0, why: { rule: 'r', words: '' } };
  const withIssue = (only?: 'staff' | 'shopper'): Parcel => ({
    ...parcelOf(scan(1, '快件已到达【长沙转运中心】')),
    issues: [
      { ...issue, ...(only && { only }) },
      { ...issue, code: 'late', closedAt: NOW },
    ],
    openIssues: ['refused'],
  });

  it.each([
    { only: undefined, buyer: true, staff: true },
    { only: 'staff' as const, buyer: false, staff: true },
    { only: 'shopper' as const, buyer: true, staff: false },
  ])('an open issue for $only: the buyer sees it $buyer, staff $staff', ({ only, ...want }) => {
    for (const viewer of ['buyer', 'staff'] as const) {
      const { issues, siblings } = view(withIssue(only), 'zh-CN', { viewer });
      const codes = want[viewer] ? ['refused'] : [];
      expect([issues.map(({ code }) => code), siblings.flatMap(({ issue }) => issue ?? [])]).toEqual([codes, codes]);
    }
  });

  const told = (at: number, text: string): Deed => ({ kind: 'told', at, by, text });
  const delivered = scan(20, '已签收');
  it.each<{ name: string; scans?: Scan[]; deeds: Deed[]; now?: number; want: string | undefined }>([
    { name: 'nothing', deeds: [{ kind: 'took', at: T0, by }], want: undefined },
    {
      name: 'the newest',
      deeds: [told(T0 + 1, '旧的'), told(T0 + 2, '新的'), { kind: 'took', at: T0 + 3, by }],
      want: '新的',
    },
    { name: 'what was erased', deeds: [told(T0 + 1, '旧的'), told(T0 + 2, '')], want: '旧的' },
    { name: 'a week old', deeds: [told(T0, '催过了')], now: T0 + 168 * HOUR, want: '催过了' },
    { name: 'older', deeds: [told(T0, '催过了')], now: T0 + 168 * HOUR + 1, want: undefined },
    {
      name: 'a day after the end',
      scans: [delivered],
      deeds: [told(T0, '催过了')],
      now: T0 + 44 * HOUR,
      want: '催过了',
    },
    {
      name: 'later than that',
      scans: [delivered],
      deeds: [told(T0, '催过了')],
      now: T0 + 44 * HOUR + 1,
      want: undefined,
    },
    {
      name: 'said after the end',
      scans: [delivered],
      deeds: [told(T0 + 30 * HOUR, '在查')],
      now: T0 + 90 * HOUR,
      want: '在查',
    },
  ])('its words: $name', ({ scans = [], deeds, now = NOW, want }) => {
    const of = {
      ...parcelOf(scan(1, '快件已到达【长沙转运中心】'), ...scans),
      handling: [{ code: 'stalled' as const, since: T0, deeds }],
    };
    expect(view(of, 'zh-CN', { now }).shopWords?.text).toBe(want);
  });

  it('goes when a scan has answered what it was about', () => {
    const deed = { kind: 'told' as const, at: T0 + 30 * HOUR, by: { openid: 'o', name: '小林' }, text: '催过了' };
    const of = (closed: object) => ({
      ...parcelOf(scan(1, '快件已到达【长沙转运中心】')),
      issues: [{ code: 'stalled' as const, since: T0, why: { rule: 'no-news', words: '' }, ...closed }],
      handling: [{ code: 'stalled' as const, since: T0, deeds: [deed] }],
    });
    const at = { now: T0 + 40 * HOUR };
    expect(view(of({ closedAt: T0 + 39 * HOUR }), 'zh-CN', at).shopWords).toBeUndefined();
    expect(view(of({ closedAt: T0 + 39 * HOUR, outcome: 'reshipped' }), 'zh-CN', at).shopWords?.text).toBe('催过了');
  });
});
