import type { RaisedIssue } from '../../../../cloudfunctions/_core/tracking/types';
import fc from 'fast-check';
import { mergeEvents } from '../../../../cloudfunctions/_core/tracking/merging/merge-events';
import { deriveState } from '../../../../cloudfunctions/_core/tracking/state/derive-state';
import { anyEvents, HOUR, T0, track } from '../made-events';

const PICKED_UP = [1, '【佛山市】【佛山顺德网点】的陈志强（13800001234）已揽收'] as const;
const LEFT = [5, '【佛山市】快件离开【佛山转运中心】已发往【杭州转运中心】'] as const;
const CITY = [20, '【杭州市】快件到达【杭州文三路网点】'] as const;
const DOOR = [25, '【杭州市】【杭州文三路网点】的王建国（13800005678）正在派件'] as const;
const FAILED = [27, '派送失败：客户不在家，明天再派'] as const;
const SIGNED = [49, '已签收，签收人：本人'] as const;

const state = (...scans: readonly (readonly [number, string])[]) => deriveState(track(...scans), T0);

describe('since when staff know of what is open', () => {
  const raised = (code: 'stalled' | 'late', changes: Partial<RaisedIssue> = {}): RaisedIssue => ({
    ...{ code, since: T0 + 5 * HOUR, openedAt: T0 + 20 * HOUR, why: { rule: 'r', words: '' } },
    ...changes,
  });
  it.each<{ name: string; scans?: readonly (readonly [number, string])[]; raised: RaisedIssue[]; want?: number }>([
    { name: 'nothing is', raised: [] },
    { name: 'the shopper alone knows', raised: [raised('stalled', { only: 'shopper' })] },
    { name: 'when they joined', raised: [raised('stalled', { joinedAt: T0 + 24 * HOUR, joined: 'staff' })], want: 24 },
    { name: 'the first of two', raised: [raised('stalled'), raised('late', { openedAt: T0 + 19 * HOUR })], want: 19 },
    { name: 'a scan opened it', scans: [DOOR, FAILED], raised: [], want: 27 },
    { name: 'it was answered', scans: [DOOR, FAILED, SIGNED], raised: [] },
  ])('$name', ({ scans = [], raised: beside, want }) => {
    const { troubledAt } = deriveState(track(PICKED_UP, LEFT, ...scans), T0, { raised: beside });
    expect(troubledAt).toBe(want === undefined ? undefined : T0 + want * HOUR);
  });
});

describe('stage', () => {
  it.each<{ name: string; scans: readonly (readonly [number, string])[]; stage: string }>([
    { name: 'is created before the first scan', scans: [], stage: 'created' },
    { name: 'follows the newest scan', scans: [PICKED_UP, LEFT], stage: 'in_transit' },
    { name: 'is not moved by a failure', scans: [PICKED_UP, DOOR, FAILED], stage: 'out_for_delivery' },
    { name: 'is not moved by words nobody knows', scans: [LEFT, [6, '信息记录']], stage: 'in_transit' },
    { name: 'knows the outlet that later delivers', scans: [LEFT, CITY], stage: 'arrived_city' },
    {
      name: 'stays delivered when a stray scan follows',
      scans: [SIGNED, [50, '快件到达【杭州转运中心】']],
      stage: 'delivered',
    },
    {
      name: 'stays delivered in person when somebody sets out again',
      scans: [SIGNED, [50, '正在派件']],
      stage: 'delivered',
    },
    {
      name: 'believes a new attempt after a proxy signed',
      scans: [
        [40, '已签收，签收人：门卫代收'],
        [50, '正在派件'],
      ],
      stage: 'out_for_delivery',
    },
    {
      name: 'believes a new attempt after a locker signed',
      scans: [
        [40, '已签收，签收人：丰巢智能柜'],
        [50, '正在派件'],
      ],
      stage: 'out_for_delivery',
    },
    {
      name: 'knows of no new attempt after it came back',
      scans: [
        [30, '快件退回中'],
        [60, '退回件已签收'],
        [70, '正在派件'],
      ],
      stage: 'returned',
    },
    {
      name: 'believes a station that it still waits after its signature',
      scans: [
        [40, '已签收，签收人：菜鸟驿站'],
        [41, '快件已暂存至文三路菜鸟驿站，请凭取件码1-2-3456取件'],
      ],
      stage: 'awaiting_pickup',
    },
    { name: 'follows a return after signing', scans: [SIGNED, [60, '应寄件人要求，快件退回中']], stage: 'returning' },
    {
      name: 'takes ordinary scans after a return for the way back',
      scans: [
        [30, '客户拒收，快件正在退回'],
        [40, '快件到达【佛山转运中心】'],
      ],
      stage: 'returning',
    },
    {
      name: 'takes a signature at the end of the way back for the shop’s',
      scans: [
        [30, '客户拒收，快件正在退回'],
        [60, '已签收'],
      ],
      stage: 'returned',
    },
    {
      name: 'leaves the way back when a new attempt is announced',
      scans: [
        [30, '快件退回中'],
        [40, '重新派送，派件员王建国'],
      ],
      stage: 'out_for_delivery',
    },
    {
      name: 'believes a person’s own signature after a locker’s, and no new attempt after that',
      scans: [
        [40, '已签收，签收人：丰巢智能柜'],
        [41, '已签收，签收人：本人'],
        [50, '正在派件'],
      ],
      stage: 'delivered',
    },
    {
      name: 'takes a station on the way back for the shop’s, and customs for the way back',
      scans: [
        [30, '【杭州市】客户拒收'],
        [31, '【杭州市】快件正在退回'],
        [35, '【上海市】海关查验中'],
        [40, '【佛山市】快件已暂存至【顺德菜鸟驿站】，请凭取件码8-2-4017领取'],
      ],
      stage: 'returning',
    },
    {
      name: 'came back when the shop signs at a station',
      scans: [
        [30, '【杭州市】客户拒收'],
        [31, '【杭州市】快件正在退回'],
        [40, '【佛山市】快件已暂存至【顺德菜鸟驿站】，请凭取件码8-2-4017领取'],
        [42, '【佛山市】快件已签收，签收人：寄件人'],
      ],
      stage: 'returned',
    },
    {
      name: 'leaves the way back when it waits where it was to be delivered',
      scans: [
        LEFT,
        CITY,
        [30, '【杭州市】快件退回中'],
        [40, '【杭州市】快件已暂存至【文三路菜鸟驿站】，请凭取件码8-2-4017领取'],
      ],
      stage: 'awaiting_pickup',
    },
    {
      name: 'leaves cancelled and returned only on a way back that is told in so many words',
      scans: [
        [1, '订单已取消'],
        [2, '快件退回中'],
      ],
      stage: 'returning',
    },
    {
      name: 'goes back once more',
      scans: [
        [30, '快件退回中'],
        [60, '退回件已签收'],
        [61, '快件到达【佛山转运中心】'],
        [62, '快件退回中'],
      ],
      stage: 'returning',
    },
    {
      name: 'is not in the city when a scan names the country as its facility',
      scans: [
        [12, '快件已到达【东京转运中心】'],
        [15, '航班起飞，离开日本东京 前往 上海浦东国际机场'],
        [20, '到达中国，上海'],
      ],
      stage: 'in_transit',
    },
    {
      name: 'never leaves cancelled',
      scans: [
        [1, '订单已取消'],
        [2, '已揽收'],
      ],
      stage: 'cancelled',
    },
  ])('$name', ({ scans, stage }) => {
    expect(state(...scans).stage).toBe(stage);
  });

  describe('when a provider gave up', () => {
    it.each<{ name: string; scans: readonly (readonly [number, string])[]; stage: string; gaveUpAt?: number }>([
      { name: 'is expired', scans: [PICKED_UP, LEFT], stage: 'expired' },
      { name: 'is expired without any scan', scans: [], stage: 'expired' },
      { name: 're-opens with any later event', scans: [PICKED_UP, LEFT, CITY], stage: 'arrived_city' },
      { name: 're-opens with later words that nobody knows', scans: [LEFT, [6, '信息记录']], stage: 'in_transit' },
      { name: 'stays delivered', scans: [[4, '已签收，签收人：本人']], stage: 'delivered' },
      {
        name: 'is not, when that was about an earlier parcel with the same number',
        scans: [],
        stage: 'created',
        gaveUpAt: T0 - 30 * HOUR,
      },
      { name: 'stays returned', scans: [[4, '退回件已签收']], stage: 'returned' },
      { name: 'stays cancelled', scans: [[4, '订单已取消']], stage: 'cancelled' },
    ])('$name', ({ scans, stage, gaveUpAt = T0 + 5 * HOUR }) => {
      expect(deriveState(track(...scans), T0, { tracks: { gaveUpAt } }).stage).toBe(stage);
    });
  });

  it('knows an arrival at a hub of the city to which the parcel goes', () => {
    const events = track(PICKED_UP, LEFT, [18, '【杭州市】快件到达【杭州转运中心】']);
    expect(deriveState(events, T0).stage).toBe('in_transit');
    expect(deriveState(events, T0, { destination: { name: '浙江省杭州市西湖区', saidAt: T0 } }).stage).toBe(
      'arrived_city',
    );
    const beforeShipping = { name: '杭州市', saidAt: T0 - 30 * HOUR };
    expect(deriveState(events, T0, { destination: beforeShipping }).stage).toBe('in_transit');
    expect(deriveState(events, T0, { destination: { name: '宁波市', saidAt: T0 } }).stage).toBe('in_transit');
  });

  it('does not follow from what was withdrawn', () => {
    const events = track(DOOR, SIGNED);
    const lacks = events.filter(({ reading }) => reading.status === 'delivered').map(({ id }) => id);
    const whole = { kdniao: { oldest: T0, newest: T0 + 60 * HOUR, count: 2, lacks } };
    expect(deriveState(events, T0, { tracks: { whole } })).toMatchObject({ stage: 'out_for_delivery' });
    expect(deriveState(events, T0).stage).toBe('delivered');
  });

  it('leaves out what happened more than a day before shipping: a number that was used before', () => {
    const old = track([-30, '已签收，签收人：本人'], [-20, '已揽收']);
    expect(deriveState(old, T0)).toMatchObject({ stage: 'picked_up' });
  });
});

describe('issues', () => {
  it('opens with its event, with when and why', () => {
    const { issues, openIssues } = state(DOOR, FAILED);
    expect(openIssues).toEqual(['delivery_failed']);
    expect(issues).toMatchObject([{ code: 'delivery_failed', since: T0 + 27 * HOUR, why: { words: '派送失败' } }]);
  });

  it('closes with the event that answers it, and is kept', () => {
    const { issues, openIssues } = state(DOOR, FAILED, [45, '正在第2次派送'], SIGNED);
    expect(openIssues).toEqual([]);
    expect(issues).toMatchObject([{ code: 'delivery_failed', closedAt: T0 + 45 * HOUR }]);
  });

  it('opens once while it is open, and again after an answer', () => {
    const twice = state(DOOR, FAILED, [28, '家中无人'], [45, '正在第2次派送'], [47, '派送失败：客户不在家']);
    expect(twice.issues.map(({ since }) => (since - T0) / HOUR)).toEqual([27, 47]);
  });

  it.each([
    {
      text: '受台风影响，快件滞留在【福州转运中心】',
      code: 'stalled',
      answer: '快件离开【福州转运中心】已发往【杭州转运中心】',
    },
    { text: '清关资料不全，请上传身份证', code: 'customs_held', answer: '清关完成，已放行' },
    { text: '包裹需缴纳进口税', code: 'duty_unpaid', answer: '税款已缴纳' },
    { text: '因收件地址不详，无法派送', code: 'bad_address', answer: '正在派件' },
    { text: '收件人手机关机，暂无法派送', code: 'unreachable', answer: '已签收' },
    { text: '快件外包装破损，已登记', code: 'damaged', answer: '已签收' },
    { text: '客户拒收，待进一步处理', code: 'refused', answer: '退回件已签收' },
    { text: '【问题件】错分', code: 'missorted', answer: '正在派件' },
    { text: '快件超时未被取走', code: 'pickup_uncollected', answer: '客户已从丰巢取件' },
    { text: '揽收失败', code: 'pickup_overdue', answer: '已揽收' },
    { text: '快件在运输途中遗失', code: 'lost', answer: '快件到达【杭州转运中心】' },
  ])('$code opens by “$text” and closes by “$answer”', ({ text, code, answer }) => {
    expect(state([1, text]).openIssues).toEqual([code]);
    expect(state([1, text], [2, answer]).openIssues).toEqual([]);
  });

  it.each([
    ['a signature', SIGNED],
    ['a cancellation', [49, '订单已取消']],
    ['the way back', [49, '退回件已签收']],
  ] as const)('opens no delay after %s, only what a person would still write about', (_end, end) => {
    const late = [50, '受台风影响，快件滞留在【福州转运中心】'] as const;
    expect(state(DOOR, end, late).issues).toEqual([]);
    expect(state(DOOR, end, [51, '快件外包装破损，已登记']).openIssues).toEqual(['damaged']);
    expect(state(DOOR, end, [52, '快件退回中'], [53, late[1]]).openIssues).toEqual(['refused', 'stalled']);
  });

  it('keeps a refusal open on the way back', () => {
    expect(state([1, '客户拒收，待进一步处理'], [2, '快件退回中']).openIssues).toEqual(['refused']);
  });

  it('opens a refusal that is told together with the way back', () => {
    expect(state([1, '收件人拒收，快件将退回']).openIssues).toEqual(['refused']);
    expect(state([1, '收件人拒收，快件将退回'], [2, '退回件已签收']).openIssues).toEqual([]);
  });

  it('leaves a way back of which no words say that it was refused to staff alone', () => {
    const unexplained = [1, '快件退回中，原因：地址不详'] as const;
    expect(state(unexplained).issues).toMatchObject([{ code: 'refused', only: 'staff', reason: '地址不详' }]);
    expect(state(unexplained, [2, '收件人拒收，快件将退回']).issues).toMatchObject([
      { code: 'refused', since: T0 + HOUR, joinedAt: T0 + 2 * HOUR },
    ]);
    expect(state(unexplained, [2, '收件人拒收，快件将退回']).issues[0]).not.toHaveProperty('only');
    expect(state(unexplained, [2, '退回件已签收']).openIssues).toEqual([]);
  });

  it('is not surprised by a way back that the shop itself asked for', () => {
    expect(state([1, '快件被发件方申请拦截，暂停派送'], [2, '快件退回中']).openIssues).toEqual([]);
    expect(state([1, '拦截成功，快件开始原路返回']).openIssues).toEqual([]);
  });
});

describe('what lists need', () => {
  it('remembers who set out with it', () => {
    expect(state(DOOR, FAILED).facts.courier).toEqual({ name: '王建国', phone: '13800005678', since: T0 + 25 * HOUR });
  });

  it('tells where it waits and with which codes, only while it waits', () => {
    const wait = [30, '快件已暂存至文三路菜鸟驿站，请凭取件码1-2-3456取件，电话13800009999'] as const;
    expect(state(DOOR, wait).facts.pickup).toEqual({
      codes: ['1-2-3456'],
      place: '文三路菜鸟驿站',
      kind: 'station',
      phone: '13800009999',
      arrivedAt: T0 + 30 * HOUR,
    });
    expect(state(DOOR, wait, [33, '您的包裹已被本人取走']).facts.pickup).toBeUndefined();
  });

  it('tells the city in which it was last seen, and none that it has left since', () => {
    const left = [5, '快件已从【佛山转运中心】发出，下一站【杭州转运中心】'] as const;
    expect(state(PICKED_UP, left, [20, '快件已到达【文三路营业部】']).facts.city).toBeUndefined();
    expect(state(PICKED_UP, [5, '快件已到达【文三路营业部】']).facts.city).toBe('佛山');
    expect(state(PICKED_UP, left).facts.city).toBe('佛山');
    const within = [9, '【杭州转运中心】快件离开，发往【杭州西溪网点】'] as const;
    expect(state(PICKED_UP, within, [20, '快件已到达【文三路营业部】']).facts.city).toBe('杭州');
  });

  it('tells the newest arrival time, of a provider or of words that still stand', () => {
    const promise = [10, '快件已到达【文三路营业部】，预计11月23日18:00前送达'] as const;
    const saidEta = { from: T0 + 90 * HOUR, zone: 'Asia/Shanghai', source: 'carrier', saidAt: T0 } as const;
    const events = track(promise);
    expect(deriveState(events, T0, { saidEta }).eta?.saidAt).toBe(T0 + 10 * HOUR);
    expect(deriveState([], T0, { saidEta }).eta).toEqual(saidEta);
    expect(deriveState([], T0, { saidEta: { ...saidEta, saidAt: T0 - 30 * HOUR } }).eta).toBeUndefined();
    const whole = { kdniao: { oldest: T0, newest: T0 + 60 * HOUR, count: 2, lacks: events.map(({ id }) => id) } };
    expect(deriveState(events, T0, { saidEta, tracks: { whole } }).eta).toEqual(saidEta);
  });

  it('tells when it was delivered and to whom', () => {
    expect(state(DOOR, SIGNED).facts).toMatchObject({ deliveredAt: T0 + 49 * HOUR, signer: '本人', city: '杭州' });
  });
});

describe('deriveState', () => {
  it('does not depend on the order in which events came', () => {
    // As a parcel keeps them: each once, whatever was said of it a second time.
    const kept = anyEvents.map((events) => mergeEvents([], events));
    const shuffled = kept.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    fc.assert(
      fc.property(shuffled, ([events, mixed]) => {
        expect(deriveState(mixed, T0)).toEqual(deriveState(events, T0));
      }),
      { numRuns: 1_000 },
    );
  });
});
