import fc from 'fast-check';
import type { EventRowView, EventsView } from '../../../miniprogram/format/events-view';
import { timelineView } from '../../../miniprogram/format/timeline-view';
import type { TimelineChoice, TimelineView } from '../../../miniprogram/format/timeline-view';
import type { Deed } from '../../../miniprogram/format/deed';
import { BEIJING } from '../../../miniprogram/format/wall-clock';
import { wordsFor } from '../../../miniprogram/i18n/index';
import type { ReportedProblem, Timeline } from '../../../typings/shopper';
import type { Locale } from '../../../typings/vocabulary';
import { beijing, DAY, HOUR, MINUTE, NOW, someEvent, someTimeline } from '../some-parcels';

/** What a buyer says of a parcel, whichever it is. */
interface ReportInput {
  code: ReportedProblem;
  undo?: boolean;
}

function view(
  parcel: Timeline,
  choice: Partial<TimelineChoice> = {},
  { locale = 'zh-CN', now = NOW, zone = BEIJING }: { locale?: Locale; now?: number; zone?: string } = {},
): TimelineView {
  const { timeline, marks, states } = wordsFor(locale);
  const told = { open: [], showOlder: false, from: 0, largeText: false, mayAsk: false, askedInVain: undefined };
  const unsent = { waiting: [], lost: [] };
  const chosen = { ...told, looking: false, telling: false, unsaid: undefined, unsent, ...choice };
  return timelineView(parcel, chosen, { reader: { locale, now, zone }, timeline, marks, states });
}

/** Newest first. */
function idsOf({ events: { days }, eventIds }: TimelineView): string[] {
  return days.flat().flatMap((place) => eventIds[place] ?? []);
}

/** Newest first. */
function rowsOf({ rows, days }: EventsView): EventRowView[] {
  return days.flat().flatMap((place) => rows[place] ?? []);
}

describe('arrival', () => {
  it('says when, from whom, how old, and how far', () => {
    expect(view(someTimeline()).arrival).toMatchObject({
      time: '今天 14:00–16:00',
      spoken: '预计送达 今天 14 点到 16 点',
      source: '中通快递预计 · 3 分钟前更新',
      old: false,
      dots: [
        { text: '揽收', state: 'done' },
        { text: '运输', state: 'done' },
        { text: '派送', state: 'now' },
        { text: '签收', state: 'ahead' },
      ],
      progressLabel: '进度：到了派送这一步',
    });
  });

  it('never shows a time that has passed: what was cached says so by itself', () => {
    const { arrival } = view(someTimeline(), {}, { now: beijing(11, 21, 16, 1) });
    expect(arrival).toMatchObject({ time: '比预计晚了', known: false });
    expect(arrival?.source).toContain('新的时间还不知道');
    expect(JSON.stringify(arrival)).not.toContain('14:00');
  });

  it('admits that it does not know', () => {
    const { eta: _eta, heardAt: _heardAt, ...rest } = someTimeline({ stage: 'in_transit' });
    expect(view(rest).arrival).toMatchObject({ time: '还不知道', known: false, source: '' });
  });

  it('leaves the time out where the headline has said 今天, until something goes wrong', () => {
    const { eta: _eta, ...rest } = someTimeline({ stage: 'out_for_delivery' });
    expect(view(rest).arrival).toMatchObject({ caption: '', time: '', how: [] });
    const failed = view({ ...rest, issue: 'delivery_failed', courier: { name: '王师傅', since: NOW } });
    expect(failed.arrival).toMatchObject({ time: '还不知道' });
    expect(failed.courier).toMatchObject({ title: '王师傅', note: '' });
  });

  it('does not say that somebody is on the way who set out two days ago', () => {
    const { eta: _eta, ...rest } = someTimeline({ stage: 'out_for_delivery' });
    const shown = view({ ...rest, events: [someEvent({ at: NOW - 16 * HOUR - MINUTE })] });
    expect(shown.arrival).toMatchObject({ caption: '预计送达', time: '还不知道' });
    expect(shown.courier).toMatchObject({ title: '王师傅', note: '' });
    const takenBack = [someEvent({ withdrawn: true }), someEvent({ id: 'e2', at: NOW - 16 * HOUR - MINUTE })];
    expect(view({ ...rest, events: takenBack }).courier).toMatchObject({ title: '王师傅' });
    const fresh = view({ ...rest, events: [someEvent({ at: NOW - 16 * HOUR })] });
    expect(fresh.courier).toMatchObject({ title: '王师傅 正在派送', note: '当面看看外包装，破了可以不收' });
  });

  it('does not know either while an issue is open that does not lead', () => {
    const { eta: _eta, ...rest } = someTimeline({ stage: 'out_for_delivery' });
    const issues = [{ code: 'pickup_overdue' as const, since: NOW, headline: ['还没揽收'], steps: [] }];
    expect(view({ ...rest, issues }).arrival).toMatchObject({ time: '还不知道' });
  });

  it('points out data older than six hours', () => {
    expect(view(someTimeline({ heardAt: NOW - 6 * HOUR - MINUTE })).arrival).toMatchObject({ old: true });
    expect(view(someTimeline({ heardAt: NOW - 6 * HOUR })).arrival).toMatchObject({ old: false });
  });

  it.each([
    {
      name: 'an answer without news',
      heardAt: NOW - 9 * HOUR,
      checkedAt: NOW - 5 * MINUTE,
      age: '5 分钟前查过，没有新消息',
      old: false,
    },
    { name: 'one that brought news', heardAt: NOW, checkedAt: NOW, age: '刚刚更新', old: false },
    { name: 'news after it', heardAt: NOW - MINUTE, checkedAt: NOW - 9 * HOUR, age: '1 分钟前更新', old: false },
    {
      name: 'both long ago',
      heardAt: NOW - 9 * HOUR,
      checkedAt: NOW - 7 * HOUR,
      age: '7 小时前查过，没有新消息',
      old: true,
    },
  ])('is as old as the last answer of a source: $name', ({ heardAt, checkedAt, age, old }) => {
    const { arrival } = view(someTimeline({ heardAt, source: { state: 'subscribed', checkedAt } }));
    expect(arrival).toMatchObject({ source: `中通快递预计 · ${age}`, old });
  });

  it('says that it was checked, never that it was updated, while nobody has told anything', () => {
    const { heardAt: _heardAt, ...silent } = someTimeline({ source: { state: 'subscribed', checkedAt: NOW } });
    expect(view(silent).arrival?.source).toBe('中通快递预计 · 刚刚查过，没有新消息');
    expect(view(silent, {}, { locale: 'en' }).arrival?.source).toBe('By 中通快递 · Checked just now, nothing new');
  });

  it('shows the progress alone once it has arrived or goes back', () => {
    const delivered = someTimeline({
      stage: 'delivered',
      progress: { way: 'forward', at: 4 },
      delivered: { at: NOW, zone: BEIJING, signer: '本人' },
    });
    expect(view(delivered).arrival).toMatchObject({ caption: '', source: '签收人：本人' });
    expect(view(delivered).arrival?.dots.every((dot) => dot.state === 'done')).toBe(true);
    const back = view(someTimeline({ stage: 'returning', progress: { way: 'back', at: 2 } })).arrival;
    expect(back?.dots).toEqual([
      { text: '出问题', state: 'done' },
      { text: '退回途中', state: 'now' },
      { text: '商家签收', state: 'ahead' },
    ]);
  });

  it('starts with a capital in English', () => {
    expect(view(someTimeline(), {}, { locale: 'en' }).arrival).toMatchObject({
      time: 'Today 14:00–16:00',
      source: 'By 中通快递 · Updated 3 min ago',
    });
  });
});

describe('while nothing new comes', () => {
  const SILENT = '当前物流信息暂未更新，建议 10 分钟后查看';
  const silentTill = (nextAt: number) => ({ outcome: 'silent', nextAt, saidAt: NOW }) as const;
  const quietOf = (source: Timeline['source'], askedInVain?: TimelineChoice['askedInVain'], locale: Locale = 'zh-CN') =>
    view(someTimeline(source && { source }), { askedInVain }, { locale }).quiet;

  it('says nothing as long as a source answers', () => {
    expect(quietOf({ state: 'subscribed', checkedAt: NOW })).toBeNull();
    expect(quietOf(undefined)).toBeNull();
  });

  it.each([
    { since: beijing(11, 21, 9, 5), zh: '数据源从 09:05 起没有回应', en: 'No source has answered since 09:05' },
    {
      since: beijing(11, 20, 23, 5),
      zh: '数据源从昨天 23:05 起没有回应',
      en: 'No source has answered since 23:05 yesterday',
    },
    {
      since: beijing(11, 18, 23, 5),
      zh: '数据源从 11 月 18 日 23:05 起没有回应',
      en: 'No source has answered since 23:05 on 18 Nov',
    },
  ])('says since when no source answers: $zh', ({ since, zh, en }) => {
    const source = { state: 'subscribed' as const, silentSince: since };
    expect(quietOf(source)).toEqual({ title: '暂时查不到新消息', line: SILENT, since: zh, until: '' });
    expect(quietOf(source, undefined, 'en')).toMatchObject({ title: 'No news right now', since: en });
  });

  it.each([
    { name: 'ten minutes', nextAt: NOW + 10 * MINUTE + 59_999, zh: '', en: '' },
    { name: 'an hour', nextAt: NOW + HOUR, zh: '15:02 起可以再查', en: 'You can check again from 15:02' },
    {
      name: 'until tomorrow',
      nextAt: beijing(11, 22, 9),
      zh: '明天 09:00 起可以再查',
      en: 'You can check again from 09:00 tomorrow',
    },
  ])('answers a question put in vain with when to ask again: $name', ({ nextAt, zh, en }) => {
    const card = { title: '暂时查不到新消息', line: SILENT, since: '', until: zh };
    expect(quietOf(undefined, silentTill(nextAt))).toEqual(card);
    expect(quietOf(undefined, silentTill(nextAt), 'en')).toMatchObject({
      line: 'Not updated yet. Try again in 10 minutes',
      until: en,
    });
  });

  it('keeps the promised moment as it comes closer', () => {
    const choice = { askedInVain: silentTill(NOW + HOUR) };
    const until = (now: number) => view(someTimeline(), choice, { now }).quiet?.until;
    expect([until(NOW), until(NOW + 55 * MINUTE)]).toEqual(['15:02 起可以再查', '15:02 起可以再查']);
  });

  it.each([
    { viewer: 'buyer', state: 'later', known: false, title: undefined },
    { viewer: 'buyer', state: 'no_source', known: false, title: undefined },
    { viewer: 'buyer', state: 'bad_waybill', known: true, title: undefined },
    { viewer: 'buyer', state: 'bad_waybill', known: false, title: '这个单号暂时查不到' },
    { viewer: 'buyer', state: 'bad_phone', known: false, title: '这个单号暂时查不到' },
    { viewer: 'staff', state: 'subscribed', known: false, title: undefined },
    { viewer: 'staff', state: 'later', known: true, title: '还没跟踪上' },
    { viewer: 'staff', state: 'bad_waybill', known: true, title: undefined },
    { viewer: 'staff', state: 'bad_waybill', known: false, title: '单号不对：数据源不认这个号' },
    { viewer: 'staff', state: 'bad_phone', known: false, title: '收件电话后四位对不上' },
    { viewer: 'staff', state: 'no_source', known: true, title: undefined },
    { viewer: 'staff', state: 'no_source', known: false, title: '没有数据源跟进这个包裹' },
  ] as const)('$viewer, $state, events known $known: $title', ({ viewer, state, known, title }) => {
    const parcel = someTimeline({ viewer, source: { state }, ...(!known && { events: [] }) });
    expect(view(parcel).quiet?.title).toBe(title);
  });

  it.each([
    { viewer: 'buyer', state: 'bad_waybill', title: '这个单号暂时查不到' },
    { viewer: 'buyer', state: 'no_source', title: '这个包裹现在没法查' },
    { viewer: 'staff', state: 'bad_phone', title: '收件电话后四位对不上' },
    { viewer: 'staff', state: 'no_source', title: '没有数据源跟进这个包裹' },
    { viewer: 'staff', state: 'later', title: '暂时查不到新消息' },
  ] as const)(
    'a reason that waiting does not mend comes before silence: $viewer, $state',
    ({ viewer, state, title }) => {
      const parcel = someTimeline({ viewer, events: [], source: { state, silentSince: NOW - 3 * HOUR } });
      expect(view(parcel, { askedInVain: silentTill(NOW + HOUR) }).quiet?.title).toBe(title);
    },
  );

  it.each([
    { viewer: 'buyer', title: '这个包裹现在没法查', line: '想知道到哪了，问商家' },
    { viewer: 'staff', title: '没有数据源跟进这个包裹', line: '它不会自动更新' },
  ] as const)('a question about a parcel that no source could be asked of promises the $viewer nothing', (want) => {
    const { viewer, title, line } = want;
    const { quiet } = view(someTimeline({ viewer }), { askedInVain: { outcome: 'unfollowed' } });
    expect(quiet).toEqual({ title, line, since: '', until: '' });
  });

  it('a shopper without any events is told that they come, unless nobody follows the parcel', () => {
    const parcel = someTimeline({ events: [], source: { state: 'later' } });
    expect(view(parcel)).toMatchObject({ quiet: null, events: { none: '还没有轨迹。快递员取走后会出现在这里' } });
    expect(view({ ...parcel, source: { state: 'no_source' } }).events.none).toBe('还没有轨迹');
  });
});

describe('pick-up', () => {
  const waiting = (pickup: Partial<Timeline['pickup'] & object> = {}) =>
    someTimeline({
      stage: 'awaiting_pickup',
      pickup: {
        codes: ['8-2-4017'],
        kind: 'station',
        place: '文三路店',
        arrivedAt: NOW - 5 * HOUR,
        until: NOW + 2 * DAY + 3 * HOUR,
        ...pickup,
      },
    });

  it('takes the place of the arrival', () => {
    const shown = view(waiting());
    expect(shown.arrival).toBeNull();
    expect(shown.pickup).toMatchObject({
      place: '文三路店',
      arrived: '今天 09:02 到站',
      until: '免费放到后天 17:02',
      left: '还有 2 天 3 小时，过时可能收费或退回',
      noCode: '',
    });
  });

  it('says where the code is when the carrier gave none', () => {
    expect(view(waiting({ codes: [] })).pickup?.noCode).toBe('取件码在快递短信里');
  });

  it('leaves out a deadline that has passed', () => {
    expect(view(waiting({ until: NOW - HOUR })).pickup).toMatchObject({ until: '', left: '' });
  });
});

describe('events', () => {
  it('stand by day, newest first, the newest with its ring', () => {
    const { days, rows, newest } = view(someTimeline()).events;
    expect(days.map((day) => [rows[day[0] ?? -1]?.near, rows[day[0] ?? -1]?.date, day.length])).toEqual([
      ['今天', '11 月 21 日 周六', 2],
      ['昨天', '11 月 20 日 周五', 1],
    ]);
    expect(newest).toBe(days[0]?.[0]);
  });

  it('open to the carrier’s own words, why, the full time with its zone, the source and when it reached us', () => {
    expect(view(someTimeline(), { open: ['e1'] }).details).toEqual({
      2: {
        raw: '【杭州市】 西湖文三路 的王师傅 正在派件',
        why: '为什么说“派送中”：原话写明“正在派件”',
        time: '2026-11-21 09:12（北京时间）',
        origin: '来源：快递鸟 ·\u00a0我们收到：今天 09:14',
      },
    });
  });

  it('keep the carrier’s words where we could not read them, and say so', () => {
    const words = '【HUB】 XJ-7 LOADED';
    const unread = someEvent({ unread: true, sentence: [words], raw: words, status: 'unknown', zoneKnown: false });
    const { events, details } = view(someTimeline({ events: [unread] }), { open: ['e1'] });
    expect(events.rows[0]).toMatchObject({ sentence: '【HUB】 XJ-7 LOADED', unread: true });
    expect(details[0]).toMatchObject({
      why: '我们还没读懂这句，原话如上',
      time: '当地时间 2026-11-21 09:12（时区不明）',
    });
  });

  it('say so where the carrier gave no words at all', () => {
    const wordless = someEvent({ unread: true, sentence: ['快递公司没有写说明'], raw: '', status: 'unknown' });
    const row = view(someTimeline({ events: [wordless] })).events.rows[0];
    expect(row).toMatchObject({ sentence: '快递公司没有写说明', unread: true });
  });

  it.each([
    { locale: 'zh-CN' as const, want: '当地时间 2026-11-20 20:12（New York），北京时间 2026-11-21 09:12' },
    { locale: 'en' as const, want: '2026-11-20 20:12 local time (New York), 2026-11-21 09:12 Beijing time' },
  ])('tell of a scan abroad in both zones, in $locale', ({ locale, want }) => {
    const abroad = someEvent({ zone: 'America/New_York' });
    expect(view(someTimeline({ events: [abroad] }), { open: ['e1'] }, { locale }).details[0]?.time).toBe(want);
  });

  it.each([
    { scan: 'Asia/Shanghai', reader: 'Asia/Tokyo', want: '2026-11-21 09:12（北京时间），你这里 2026-11-21 10:12' },
    { scan: 'America/New_York', reader: 'Asia/Tokyo', want: '2026-11-20 20:12（New York），你这里 2026-11-21 10:12' },
    { scan: 'Asia/Tokyo', reader: 'Asia/Tokyo', want: '2026-11-21 10:12（Tokyo）' },
  ])('tell a reader who goes by $reader of a scan in $scan', ({ scan, reader, want }) => {
    const there = view(someTimeline({ events: [someEvent({ zone: scan })] }), { open: ['e1'] }, { zone: reader });
    expect(there.details[0]?.time).toBe(want);
    expect(there.events.rows[0]?.time).toBe('10:12');
  });

  it('tell the time once where the clocks agree with Beijing’s', () => {
    const events = [someEvent({ zone: 'Asia/Hong_Kong' })];
    expect(view(someTimeline({ events }), { open: ['e1'] }).details[0]?.time).toBe('2026-11-21 09:12（北京时间）');
  });

  it.each([
    { choice: {}, shown: 8, more: '再看 17 条更早的' },
    { choice: { largeText: true }, shown: 3, more: '再看 22 条更早的' },
    { choice: { showOlder: true }, shown: 20, more: '再看 5 条更早的' },
  ])('fold: $more', ({ choice, shown, more }) => {
    const events = Array.from({ length: 20 }, (_, n) => someEvent({ id: `e${n}`, at: NOW - n * HOUR }));
    const list = view(someTimeline({ events, eventCount: 25 }), choice).events;
    expect([list.days.flat().length, list.more]).toEqual([shown, more]);
  });

  it('beyond the fold are drawn a few screens at a time, with a way on and a way back', () => {
    const events = Array.from({ length: 60 }, (_, n) => someEvent({ id: `e${n}`, at: NOW - n * MINUTE }));
    const screen = (from: number) => {
      const shown = view(someTimeline({ events, eventCount: 60 }), { showOlder: true, from });
      return [idsOf(shown), shown.events.hasNewer, shown.events.next, shown.events.more];
    };
    const ids = (first: number, behind: number) => events.slice(first, behind).map(({ id }) => id);
    expect(screen(0)).toEqual([ids(0, 24), false, 24, '再看 36 条更早的']);
    expect(screen(48)).toEqual([ids(48, 60), true, 60, '']);
    expect(screen(60)).toEqual(screen(0));
  });

  it('law: one that comes takes a place that is free, and every row that stays keeps its own', () => {
    const events = Array.from({ length: 40 }, (_, n) => someEvent({ id: `e${n}`, at: NOW - n * HOUR }));
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 39 }), (known) => {
        const shown = (count: number) =>
          view(someTimeline({ events: events.slice(-count), eventCount: count })).eventIds;
        const [before, now] = [shown(known), shown(known + 1)];
        expect(now.filter((id, place) => id !== before[place])).toEqual([events[39 - known]?.id]);
      }),
    );
  });

  it('stand back when their source took them back, say so, and are never the newest', () => {
    const events = [someEvent({ id: 'gone', withdrawn: true }), someEvent({ id: 'e2', at: NOW - 9 * HOUR })];
    const shown = view(someTimeline({ events }));
    expect(rowsOf(shown.events).map(({ withdrawn }) => withdrawn)).toEqual([true, undefined]);
    expect(shown.eventIds[shown.events.newest]).toBe('e2');
  });

  describe('that were not kept', () => {
    const kept = ['arrived_city', 'in_transit', 'in_transit', 'picked_up'] as const;
    const events = kept.map((status, n) => someEvent({ id: `e${n}`, status, at: NOW - n * HOUR }));
    const gaps = (changes: Partial<Timeline>, locale: Locale = 'zh-CN') =>
      rowsOf(view(someTimeline({ events, ...changes }), { showOlder: true }, { locale }).events).map(
        ({ gap = '' }) => gap,
      );

    it('are missed under the oldest one on the way', () => {
      expect(gaps({ foldedCount: 12 })).toEqual(['', '', '中间至少还有 12 条经过，没有保留', '']);
      expect(gaps({})).toEqual(['', '', '', '']);
    });

    it('are missed at the end when nothing on the way was kept', () => {
      const turningPoints = events.filter(({ status }) => status !== 'in_transit');
      expect(gaps({ events: turningPoints, foldedCount: 3 })).toEqual(['', '中间至少还有 3 条经过，没有保留']);
    });

    it('are not missed while older ones are still to be unfolded', () => {
      expect(gaps({ foldedCount: 12, eventCount: 9 })).toEqual(['', '', '', '']);
    });

    it.each([
      { n: 1, want: 'At least 1 more update in between, not kept' },
      { n: 12, want: 'At least 12 more updates in between, not kept' },
    ])('are counted in English: $n', ({ n, want }) => {
      expect(gaps({ foldedCount: n }, 'en')).toContain(want);
    });
  });

  it('keep a pickup code on one line', () => {
    const event = someEvent({ sentence: ['到驿站了，取件码 8-2-4017'] });
    const row = view(someTimeline({ events: [event] })).events.rows[0];
    expect(row?.sentence).toBe('到驿站了，取件码 8\u2060-\u20602\u2060-\u20604017');
    expect(row?.spoken).toBe('到驿站了，取件码 8-2-4017');
  });

  it('do not repeat a place that the sentence names', () => {
    const event = someEvent({ sentence: ['到了杭州'], place: '杭州' });
    expect(view(someTimeline({ events: [event] })).events.rows[0]?.place).toBeUndefined();
  });
});

describe('the bar', () => {
  const bar = (changes: Partial<Timeline>, mayAsk = true) => {
    const shown = view(someTimeline(changes), { mayAsk }).bar;
    return [shown.main?.text ?? 'none', ...shown.left.map(({ text }) => text)];
  };

  const BOTH = ['分享', '问商家'];
  const noNumber = { courier: { name: '王师傅', since: NOW } };
  it.each([
    { name: 'out for delivery', changes: {}, want: ['打给王师傅', ...BOTH] },
    { name: 'without the courier’s number', changes: noNumber, want: ['问商家', '分享'] },
    { name: 'before delivery day', changes: { stage: 'in_transit' }, want: ['有变化告诉我', ...BOTH] },
    {
      name: 'a number that nobody knows',
      changes: { stage: 'created', eventCount: 0, source: { state: 'bad_waybill' } },
      want: ['问商家', '分享'],
    },
    { name: 'delivered', changes: { stage: 'delivered' }, want: ['none', '问商家'] },
    { name: 'going back', changes: { stage: 'returning' }, want: ['none', '问商家'] },
    { name: 'stalled', changes: { stage: 'in_transit', issue: 'stalled' }, want: ['有变化告诉我', ...BOTH] },
    { name: 'unreachable', changes: { issue: 'unreachable' }, want: ['打给王师傅', ...BOTH] },
    { name: 'not delivered', changes: { issue: 'delivery_failed' }, want: ['打给王师傅', ...BOTH] },
    {
      name: 'not delivered, by nobody to call',
      changes: { issue: 'delivery_failed', ...noNumber },
      want: ['约时间', ...BOTH],
    },
    { name: 'an address that is not clear', changes: { issue: 'bad_address' }, want: ['补地址或电话', ...BOTH] },
    { name: 'damaged', changes: { issue: 'damaged' }, want: ['问商家', '分享'] },
    { name: 'staff, on the way', changes: { viewer: 'staff', stage: 'in_transit' }, want: ['none'] },
    { name: 'staff, out for delivery', changes: { viewer: 'staff' }, want: ['打给王师傅'] },
  ] as const)('$name', ({ changes, want }) => {
    expect(bar(changes)).toEqual(want);
  });

  it('has 问商家 in the page where a narrow one has no room for it, unless it is the main button', () => {
    const moved = (changes: Partial<Timeline>) => view(someTimeline(changes)).bar.ask;
    expect([moved({}), moved({ issue: 'damaged' }), moved({ stage: 'delivered' })]).toEqual(['问商家', '', '']);
  });

  it('falls back to the shop when nothing is left to ask WeChat', () => {
    expect(bar({ stage: 'in_transit', issue: 'late' }, false)).toEqual(['问商家', '分享']);
    expect(bar({ stage: 'in_transit' }, false)).toEqual(['分享给家人', '问商家']);
  });
});

it('shows the other parcels of the order with how far they are', () => {
  const siblings = [
    { parcelId: 'p1', index: 1, goods: '餐椅', stage: 'out_for_delivery' as const },
    { parcelId: 'p2', index: 2, goods: '椅垫', stage: 'delivered' as const },
  ];
  expect(view(someTimeline({ siblings })).siblings.map((one) => one.text)).toEqual([
    '包裹 1（餐椅）',
    '包裹 2（椅垫）·\u00a0已签收',
  ]);
  expect(view(someTimeline()).siblings).toEqual([]);
});

it('shows what to do for the issue that leads', () => {
  const issues = [
    { code: 'late' as const, since: NOW, headline: ['晚了'], steps: [['等等']] },
    { code: 'unreachable' as const, since: NOW, headline: ['打不通'], steps: [['现在回个电话'], ['或换个号码']] },
  ];
  const shown = view(someTimeline({ issue: 'unreachable', issues }));
  expect(shown.steps).toEqual({
    ...{ failed: '', busy: false },
    family: 'needs',
    title: '你可以这样做',
    says: [{ says: 'address', text: '换个号码' }],
    steps: [
      { n: 1, text: '现在回个电话' },
      { n: 2, text: '或换个号码' },
    ],
  });
  expect(view(someTimeline()).steps).toBeNull();
});

it('staff see neither the shopper’s steps nor advice for the door', () => {
  const issues = [{ code: 'unreachable' as const, since: NOW, headline: ['打不通'], steps: [['现在回个电话']] }];
  expect(view(someTimeline({ viewer: 'staff', issue: 'unreachable', issues })).steps).toBeNull();
  expect(view(someTimeline({ viewer: 'staff' })).courier).toMatchObject({ title: '王师傅 正在派送', note: '' });
});

it('draws a route of two to five cities', () => {
  expect(view(someTimeline()).route).toMatchObject({
    cities: ['广州', '长沙', '杭州'],
    label: '走过：广州、长沙、杭州',
  });
  expect(view(someTimeline({ route: ['杭州'] })).route).toBeNull();
});

it.each<{ name: string; route: string[]; left: number; largeText?: true; locale?: Locale }>([
  { name: 'five Chinese names', route: ['广州', '长沙', '武汉', '南京', '杭州'], largeText: true, left: 5 },
  { name: 'five English names', route: ['Guangzhou', 'Changsha', 'Wuhan', 'Nanjing', 'Hangzhou'], left: 4 },
  { name: 'three large ones', route: ['Guangzhou', 'Changsha', 'Hangzhou'], largeText: true, left: 2 },
  {
    name: 'three large ones in English',
    route: ['Foshan', 'Changsha', 'Hangzhou'],
    left: 2,
    largeText: true,
    locale: 'en' as const,
  },
  { name: 'six', route: ['一', '二', '三', '四', '五', '六'], left: 5 },
])(
  'names as many cities as have room, the first and the newest among them: $name',
  ({ route, left, locale = 'zh-CN', ...choice }) => {
    const { cities = [], label } = view(someTimeline({ route }), choice, { locale }).route ?? {};
    expect([cities.length, cities[0], cities[left - 1]]).toEqual([left, route.slice(-5)[0], route[route.length - 1]]);
    expect(label).toContain(route.slice(-5).join(locale === 'en' ? ', ' : '、'));
  },
);

it('groups the number for the eye and keeps it whole for copying', () => {
  expect(view(someTimeline()).carrier).toMatchObject({ waybillNo: '761234567890', waybillText: '7612 3456 7890' });
});

describe('what the buyer can say of what was delivered', () => {
  const may = ['not_received' as const, 'damaged' as const];
  const delivered = someTimeline({ stage: 'delivered', report: { may, said: [] } });
  const issues = [{ code: 'not_received' as const, since: NOW, headline: ['没收到'], steps: [['看看门口']] }];
  const missed = someTimeline({
    ...{ stage: 'delivered', issue: 'not_received', issues },
    report: { may: ['damaged'], said: ['not_received'] },
  });

  it.each<{ name: string; parcel: Timeline; looking?: boolean; title: string; texts: string[]; steps: number }>([
    { name: 'asked', parcel: delivered, title: '东西都好吗？', texts: ['没收到', '有破损'], steps: 0 },
    {
      name: 'looking',
      parcel: delivered,
      looking: true,
      title: '先看看门口、驿站、邻居',
      texts: ['再找找', '还是没收到'],
      steps: 0,
    },
    { name: 'said', parcel: missed, title: '你可以这样做', texts: ['点错了，撤销'], steps: 1 },
    {
      name: 'said, on another page',
      parcel: missed,
      looking: true,
      title: '你可以这样做',
      texts: ['点错了，撤销'],
      steps: 1,
    },
  ])('$name', ({ parcel, looking = false, title, texts, steps }) => {
    const shown = view(parcel, { looking }).steps;
    expect([shown?.title, shown?.says.map(({ text }) => text), shown?.steps.length]).toEqual([title, texts, steps]);
  });

  it.each<{ name: string; parcel: Timeline; choice: Partial<TimelineChoice>; failed: string }>([
    { name: 'was not heard', parcel: delivered, choice: { unsaid: 'damaged' }, failed: '没告诉成商家，再点一次' },
    { name: 'can be said no more', parcel: delivered, choice: { unsaid: 'missing' }, failed: '' },
    { name: 'was heard after all', parcel: missed, choice: { unsaid: 'missing', looking: true }, failed: '' },
    { name: 'is on its way', parcel: delivered, choice: { telling: true }, failed: '' },
  ])('what $name: “$failed”', ({ parcel, choice, failed }) => {
    expect(view(parcel, choice).steps).toMatchObject({ failed, busy: choice.telling === true });
  });

  it.each([
    { name: 'there is nothing to say', parcel: someTimeline({ stage: 'delivered' }) },
    { name: 'staff look', parcel: { ...delivered, viewer: 'staff' as const } },
  ])('is not asked when $name', ({ parcel }) => {
    expect(view(parcel).steps).toBeNull();
  });

  it('is not asked beside another problem', () => {
    const lost = [{ code: 'lost' as const, since: NOW, headline: ['丢了'], steps: [['问商家']] }];
    expect(view({ ...delivered, issue: 'lost', issues: lost }).steps?.says).toEqual([]);
  });

  it('promises no arrival any more, whatever is wrong', () => {
    expect(view(missed).arrival).toMatchObject({ caption: '', time: '', old: false });
  });

  it('calls the courier who brought it, where one is known', () => {
    const courier = { name: '王师傅', phone: '13900002231', since: NOW - HOUR };
    const { bar, courier: person } = view({ ...missed, courier });
    expect([bar.main?.text, person]).toEqual(['打给王师傅', null]);
    const { courier: _courier, ...unknown } = missed;
    expect(view(unknown).bar.main?.text).toBe('问商家');
  });
});

describe('notes', () => {
  const usual = { p50Ms: 12 * HOUR, p90Ms: 31 * HOUR, n: 40 };
  const resting = (hours: number, changes: Partial<Timeline> = {}) =>
    someTimeline({ stage: 'in_transit', events: [someEvent({ at: NOW - hours * HOUR })], usual, ...changes });

  it.each<{ name: string; parcel: Timeline; locale?: Locale; want: string[] }>([
    { name: 'no news is normal', parcel: resting(9), want: ['这条线路两次更新之间常隔 31 小时，现在才 9 小时，正常'] },
    {
      name: 'in English',
      parcel: resting(9),
      locale: 'en',
      want: ['On this route updates are often 31 h apart. It has been 9 h: normal'],
    },
    {
      name: 'days, where hours are too many',
      parcel: resting(75, { usual: { ...usual, p90Ms: 98 * HOUR } }),
      want: ['这条线路两次更新之间常隔 4 天 2 小时，现在才 3 天 3 小时，正常'],
    },
    { name: 'saved, and past by now', parcel: resting(32), want: [] },
    {
      name: 'nothing is known of this route, and the scan is ahead of our clock',
      parcel: someTimeline({ stage: 'in_transit', events: [someEvent({ at: NOW + HOUR })] }),
      want: [],
    },
    {
      name: 'its sources are silent',
      parcel: resting(9, { source: { state: 'subscribed', silentSince: NOW - 3 * HOUR } }),
      want: [],
    },
    {
      name: 'the shop said something',
      parcel: someTimeline({ shopWords: { text: '包裹在武汉停住了，今天去催', at: beijing(11, 20, 18, 20) } }),
      want: ['商家说 · 昨天 18:20', '包裹在武汉停住了，今天去催'],
    },
  ])('$name', ({ parcel, locale = 'zh-CN', want }) => {
    const { notes } = view(parcel, {}, { locale });
    expect(notes.flatMap(({ title, text }) => [...(title === '' ? [] : [title]), text])).toEqual(want);
  });

  it('a gap reads as one, and not as a stop', () => {
    const { quiet, hero } = view(resting(9, { source: { state: 'subscribed', silentSince: NOW - 3 * HOUR } }));
    expect([quiet?.title, hero.word]).toEqual(['暂时查不到新消息', '运输中']);
  });
});

describe('what its buyer asked', () => {
  const asked = { kind: 'new_time' as const, at: NOW - 12 * MINUTE, text: '11 月 23 日上午送' };
  const notes = (changes: Partial<Timeline>, choice: Partial<TimelineChoice> = {}) =>
    view(someTimeline(changes), choice).notes.map(({ title, text }) => `${title}：${text}`.replace(/\u00a0/g, ' '));

  it.each([
    { name: 'waits', changes: { asked }, want: ['你问商家 · 12 分钟前 · 等商家回：11 月 23 日上午送'] },
    {
      name: 'is answered in the shop’s words',
      changes: { asked: { ...asked, answeredAt: NOW }, shopWords: { text: '约好了', at: NOW } },
      want: ['商家说 · 刚刚：约好了', '你问商家 · 12 分钟前：11 月 23 日上午送'],
    },
    {
      name: 'is settled without words',
      changes: { asked: { ...asked, answeredAt: NOW }, shopWords: { text: '早先说的', at: NOW - HOUR } },
      want: ['商家说 · 今天 13:02：早先说的', '你问商家 · 12 分钟前 · 商家处理好了：11 月 23 日上午送'],
    },
  ])('$name', ({ changes, want }) => {
    expect(notes(changes)).toEqual(want);
  });

  it('says of what is not sent that it waits, and of what was refused then that it is gone', () => {
    const deed = (text: string): Deed => ({
      does: 'askShop',
      input: { parcelId: 'p1', kind: 'question', text, key: text },
    });
    const unsent = { waiting: [deed('到哪了')], lost: [deed('能退吗')] };
    expect(notes({}, { unsent })).toEqual(['还没发出去，有网就发：到哪了', '没发成，再问一次：能退吗']);
  });

  it('a report that waits takes the place of the question whether all is good', () => {
    const report = { may: ['damaged' as const], said: [] };
    const waiting: Deed[] = [{ does: 'reportProblem', input: { parcelId: 'p1', code: 'damaged' } }];
    const { steps } = view(someTimeline({ stage: 'delivered', report }), { unsent: { waiting, lost: [] } });
    expect(steps).toMatchObject({ says: [], failed: '还没发出去，有网就发' });
  });

  describe('a report that was refused after it had waited', () => {
    const all: ReportedProblem[] = ['not_received', 'damaged'];
    const failed = (input: ReportInput, report: Timeline['report'], looking = false) => {
      const lost: Deed[] = [{ does: 'reportProblem', input: { parcelId: 'p1', ...input } }];
      const parcel = someTimeline({ stage: 'delivered', ...(report && { report }) });
      return view(parcel, { unsent: { waiting: [], lost }, looking }).steps?.failed ?? '';
    };

    it.each<{ name: string; input: ReportInput; report: Timeline['report']; looking?: boolean }>([
      { name: 'its own button', input: { code: 'damaged' }, report: { may: all, said: [] } },
      { name: 'where looking for it begins', input: { code: 'not_received' }, report: { may: all, said: [] } },
      { name: 'where it ends', input: { code: 'not_received' }, report: { may: all, said: [] }, looking: true },
      { name: 'what takes it back', input: { code: 'damaged', undo: true }, report: { may: [], said: ['damaged'] } },
    ])('stands beside $name', ({ input, report, looking }) => {
      expect(failed(input, report, looking)).toBe('没告诉成商家，再点一次');
    });

    it.each<{ name: string; input: ReportInput; report: Timeline['report']; looking?: boolean }>([
      { name: 'nothing', input: { code: 'damaged' }, report: { may: [], said: [] } },
      { name: 'another button', input: { code: 'damaged' }, report: { may: ['not_received'], said: [] } },
      { name: 'another search', input: { code: 'damaged' }, report: { may: all, said: [] }, looking: true },
      { name: 'what takes it back', input: { code: 'damaged' }, report: { may: [], said: ['damaged'] } },
      { name: 'its opposite', input: { code: 'damaged', undo: true }, report: { may: all, said: [] } },
      {
        name: 'what takes back another',
        input: { code: 'damaged', undo: true },
        report: { may: [], said: ['not_received'] },
      },
    ])('does not stand beside $name', ({ input, report, looking }) => {
      expect(failed(input, report, looking)).toBe('');
    });
  });

  it.each([
    { issue: 'delivery_failed', want: ['约时间'] },
    { issue: 'unreachable', want: ['换个号码'] },
    { issue: 'stalled', want: [] },
  ] as const)('$issue offers what the bar does not', ({ issue, want }) => {
    const issues = [{ code: issue, since: NOW, headline: ['没送成'], steps: [['打电话']] }];
    expect(view(someTimeline({ issue, issues })).steps?.says.map(({ text }) => text)).toEqual(want);
  });
});
