import { timelineView } from '../../../miniprogram/format/timeline-view';
import type { TimelineView } from '../../../miniprogram/format/timeline-view';
import { BEIJING } from '../../../miniprogram/format/wall-clock';
import { wordsFor } from '../../../miniprogram/i18n/index';
import type { Leg, Timeline } from '../../../typings/shopper';
import type { Locale, TimeSlot } from '../../../typings/vocabulary';
import { beijing, NOW, someEvent, someTimeline } from '../some-parcels';

const TOKYO = 'Asia/Tokyo';

const day = (at: number, zone = BEIJING): TimeSlot => ({ kind: 'day', at, zone });

const LEGS: Leg[] = [
  {
    kind: 'left',
    state: 'done',
    title: '日本发出',
    line: ['东京 → 上海'],
    when: [day(beijing(11, 14, 23, 30), TOKYO)],
  },
  { kind: 'arrived', state: 'done', title: '到达中国', line: ['上海'], when: [day(beijing(11, 18))] },
  {
    kind: 'customs',
    state: 'now',
    title: '清关',
    line: ['要交税 ¥128.60 才能放行'],
    since: day(beijing(11, 18, 23, 50)),
  },
  { kind: 'delivery', state: 'ahead', title: '国内派送', line: ['上海 → 杭州'], when: ['放行后'] },
];

interface Look {
  locale?: Locale;
  now?: number;
  zone?: string;
  there?: boolean;
}

function view(
  changes: Partial<Timeline>,
  { locale = 'zh-CN', now = NOW, zone = BEIJING, there }: Look = {},
): TimelineView {
  const { timeline, marks, states } = wordsFor(locale);
  const choice = { open: [], showOlder: false, from: 0, largeText: false, mayAsk: false, askedInVain: undefined };
  const unsaid = { looking: false, telling: false, unsaid: undefined, unsent: { waiting: [], lost: [] } };
  const reader = { locale, now, zone, ...(there !== undefined && { there }) };
  const parcel = someTimeline({ stage: 'customs', ...changes });
  return timelineView(parcel, { ...choice, ...unsaid }, { reader, timeline, marks, states });
}

const rows = (legs: Leg[], look: Look = {}, changes: Partial<Timeline> = {}) =>
  view({ legs, ...changes }, look).arrival?.legs.map(({ title, line, when }) => [title, line, when]);

describe('legs', () => {
  it('stand instead of the dots, each with where and when', () => {
    const { arrival } = view({ legs: LEGS, issue: 'duty_unpaid' });
    expect(arrival?.dots).toEqual([]);
    expect(rows(LEGS)).toEqual([
      ['日本发出', '东京 → 上海', '11 月 14 日'],
      ['到达中国', '上海', '11 月 18 日'],
      ['清关', '要交税 ¥128.60 才能放行', '第 4 天'],
      ['国内派送', '上海 → 杭州', '放行后'],
    ]);
    expect(arrival?.legs.map(({ family, icon, now }) => [family, icon, now])).toEqual([
      ['done', 'check', false],
      ['done', 'check', false],
      ['needs', 'shield', true],
      ['unknown', 'truck', false],
    ]);
    expect(arrival?.legs[0]?.label).toBe('日本发出，完成了，东京 → 上海，11 月 14 日');
  });

  it('count in English', () => {
    expect(rows(LEGS, { locale: 'en' })?.[2]?.[2]).toBe('Day 4');
  });

  it.each([
    { now: beijing(11, 18, 23, 55), when: '第 1 天' },
    { now: beijing(11, 19, 0, 5), when: '第 2 天' },
    { now: beijing(11, 30), when: '第 13 天' },
    { now: beijing(11, 18, 23), when: '第 1 天' },
  ])('count the days of customs when they are drawn: $when', ({ now, when }) => {
    expect(rows(LEGS, { now })?.[2]?.[2]).toBe(when);
  });

  it('say no more than is known', () => {
    expect(rows([{ kind: 'left', state: 'done', title: '发出' }])).toEqual([['发出', '', '']]);
  });

  it('give way to the dots within a country, and to the code card', () => {
    expect(view({}).arrival).toMatchObject({ legs: [], dots: { length: 4 } });
    expect(view({ legs: LEGS, stage: 'awaiting_pickup' }).arrival).toBeNull();
  });
});

describe('by whose clocks', () => {
  const at = beijing(11, 14, 23, 30);
  const events = [someEvent(), someEvent({ id: 'e2', at, zone: TOKYO, sentence: ['离开日本东京'] })];

  it.each<{ name: string; look: Look; clocks: TimelineView['clocks']; time: string; left: string }>([
    {
      name: 'Beijing’s',
      look: {},
      clocks: { shown: '时间按北京时间显示', change: '换成当地时间' },
      time: '23:30',
      left: '11 月 14 日',
    },
    {
      name: 'those there',
      look: { there: true },
      clocks: { shown: '时间按当地时间显示', change: '换回来' },
      time: '00:30',
      left: '11 月 15 日',
    },
    {
      name: 'the phone’s',
      look: { zone: 'Europe/London' },
      clocks: { shown: '时间按你这里的时间显示', change: '换成当地时间' },
      time: '15:30',
      left: '11 月 14 日',
    },
    {
      name: 'those there, for a phone abroad',
      look: { zone: 'Europe/London', there: true },
      clocks: { shown: '时间按当地时间显示', change: '换回来' },
      time: '00:30',
      left: '11 月 15 日',
    },
  ])('$name', ({ look, clocks, time, left }) => {
    const shown = view({ events, legs: LEGS }, look);
    expect(shown.clocks).toEqual(clocks);
    expect(shown.events.rows[shown.eventIds.indexOf('e2')]?.time).toBe(time);
    expect(shown.arrival?.legs[0]?.when).toBe(left);
  });

  it('says nothing where all clocks agree', () => {
    expect(view({}).clocks).toBeNull();
    expect(view({ events: [someEvent({ zone: 'Asia/Hong_Kong' })] }).clocks).toBeNull();
    expect(view({ events: [] }).clocks).toBeNull();
  });

  it('words every moment of the headline by them, and a day without hours by where it was said', () => {
    const headline = [{ kind: 'moment' as const, at, zone: TOKYO }, '送到了'];
    const eta = { from: beijing(11, 24, 23), to: beijing(11, 25, 23), zone: TOKYO, source: 'carrier' as const };
    expect(view({ headline, eta }, { there: true }).hero.headline).toBe('11 月 15 日 00:30 送到了');
    expect(view({ headline, eta }).arrival?.time).toBe('11 月 25–26 日');
  });
});
