import { REPORTED } from '../../../cloudfunctions/_core/issues/reported';
import type { ParcelSummary } from '../../../cloudfunctions/_core/tracking/parcel';
import type { Issue, Reading } from '../../../cloudfunctions/_core/tracking/types';
import type { IssueCode } from '../../../typings/vocabulary';
import { HOUR, parcel, T0 } from './made-events';

/** One kind of issue, on a parcel as it stands then; hours after T0. */
export interface Trouble {
  issue: Issue;
  of: ParcelSummary;
}

/** The newest scan, at T0. */
export const newest = (reading: Partial<Reading>, hours = 0): NonNullable<ParcelSummary['newest']> => ({
  at: T0 + hours * HOUR,
  zone: 'Asia/Shanghai',
  rawText: '',
  reading: { status: 'in_transit', facts: {}, why: { rule: 'r', words: 'w' }, ...reading },
});

/** An issue that a rule opened, or a buyer: since T0. */
export const raised = (code: IssueCode, rule: string, more: Partial<Issue> = {}): Issue => ({
  code,
  since: T0,
  openedAt: T0 + 24 * HOUR,
  why: { rule, words: '' },
  seenAt: T0 + 24 * HOUR,
  ...more,
});

/** One that a scan opened. */
const scanned = (code: IssueCode, words: string, more: Partial<Issue> = {}): Issue => ({
  code,
  since: T0,
  why: { rule: `zh.${code}`, words },
  ...more,
});

const trouble = (issue: Issue, more: Partial<ParcelSummary> = {}): Trouble => ({
  issue,
  of: parcel({ stage: 'in_transit', issues: [issue], openIssues: [issue.code], newest: newest({}), ...more }),
});

const usual = { p50Ms: 3 * HOUR, p90Ms: 30.4 * HOUR, n: 40 };
const atHub = { newest: newest({ subStatus: 'arrived_hub' }), facts: { city: '武汉' } };
const locker = { codes: ['8'], kind: 'locker' as const, place: '文三路丰巢', arrivedAt: T0 };
const station = { codes: ['8'], kind: 'station' as const, place: '文三路店', arrivedAt: T0, until: T0 + 30 * HOUR };
const eta = { from: T0 - 24 * HOUR, zone: 'Asia/Shanghai', source: 'carrier' as const, saidAt: 0 };
const customs = { stage: 'customs' as const, newest: newest({ status: 'customs', subStatus: 'waiting' }) };

/** Every rule that opens issues itself, every way a scan does, and what became of some. */
export const TROUBLES = {
  'not-picked-up': trouble(raised('pickup_overdue', 'not-picked-up', { patienceMs: 24 * HOUR }), { stage: 'created' }),
  'resting-at-hub': trouble(
    raised('stalled', 'resting-at-hub', {
      openedAt: T0 + 6.1 * HOUR,
      joinedAt: T0 + 24.1 * HOUR,
      joined: 'staff',
      patienceMs: 6 * HOUR,
      usual,
    }),
    atHub,
  ),
  'resting-at-hub, for the shopper alone': trouble(
    raised('stalled', 'resting-at-hub', { openedAt: T0 + 6.1 * HOUR, patienceMs: 6 * HOUR, only: 'shopper' }),
    atHub,
  ),
  'no-news': trouble(raised('stalled', 'no-news', { patienceMs: 48 * HOUR, usual }), {
    newest: newest({ subStatus: 'departed' }),
    facts: { city: '武汉' },
  }),
  'no-news, from somewhere': trouble(raised('stalled', 'no-news', { patienceMs: 53.4 * HOUR })),
  'no-news, and then words that nobody read': trouble(raised('stalled', 'no-news', { patienceMs: 48 * HOUR }), {
    newest: newest({ status: 'unknown' }, 50),
  }),
  'no-news-abroad': trouble(raised('stalled', 'no-news-abroad', { patienceMs: 240 * HOUR })),
  'not-rescheduled': trouble(
    scanned('delivery_failed', '客户不在家', { reason: '客户不在家', escalatedAt: T0 + 24.1 * HOUR }),
    { stage: 'out_for_delivery' },
  ),
  'not-rescheduled, by phone': trouble(scanned('unreachable', '电话无人接听', { escalatedAt: T0 + 24.1 * HOUR }), {
    stage: 'out_for_delivery',
  }),
  'customs-dwell': trouble(raised('customs_held', 'customs-dwell', { patienceMs: 72 * HOUR }), customs),
  'customs-dwell, and then papers are asked for': trouble(
    raised('customs_held', 'customs-dwell', { patienceMs: 72 * HOUR }),
    { ...customs, newest: newest({ status: 'customs', subStatus: 'info_required' }, 80) },
  ),
  'not-collected': trouble(raised('pickup_uncollected', 'not-collected', { patienceMs: 18 * HOUR }), {
    stage: 'awaiting_pickup',
    facts: { pickup: locker },
  }),
  'deadline-near': trouble(raised('pickup_uncollected', 'deadline-near', { patienceMs: 24 * HOUR }), {
    stage: 'awaiting_pickup',
    facts: { pickup: station },
  }),
  'promise-passed': trouble(raised('late', 'promise-passed', { patienceMs: 0 }), { eta }),
  'promise-passed, and a newer one': trouble(raised('late', 'promise-passed', { patienceMs: 0 }), {
    eta: { ...eta, from: T0 + 50 * HOUR },
  }),
  'late by the words, with a newer time': trouble(scanned('late', '延误', { reason: '台风' }), {
    eta: { ...eta, from: T0 + 50 * HOUR },
  }),
  'reported missing': trouble(raised('not_received', REPORTED), { stage: 'delivered' }),
  'reported damaged': trouble(raised('damaged', REPORTED), { stage: 'delivered' }),
  'back, nobody says why': trouble(scanned('refused', '退回', { only: 'staff' }), { stage: 'returning' }),
  'back, for another reason': trouble(scanned('refused', '退回', { only: 'staff', reason: '地址不详' }), {
    stage: 'returning',
  }),
  refused: trouble(scanned('refused', '拒收', { reason: '拒收' }), { stage: 'returning' }),
  'bad phone': trouble(scanned('bad_address', '空号', { why: { rule: 'zh.bad-phone', words: '空号' } })),
  'bad address': trouble(scanned('bad_address', '地址不详')),
  'out of area': trouble(scanned('missorted', '超区', { why: { rule: 'zh.out-of-area', words: '超区' } })),
  missorted: trouble(scanned('missorted', '错分'), { facts: { city: '宁波' } }),
  papers: trouble(scanned('customs_held', '补资料', { reason: '发票' }), customs),
  'only held': trouble(scanned('customs_held', '查验', { why: { rule: 'zh.customs-held', words: '查验' } })),
  duty: trouble(scanned('duty_unpaid', '缴税'), {
    newest: newest({ status: 'customs', subStatus: 'duty_due', facts: { duty: { amount: 12_860, currency: 'CNY' } } }),
  }),
  delayed: trouble(scanned('stalled', '滞留'), { facts: { city: '武汉' } }),
  'delayed, by a code': trouble(scanned('stalled', '604', { why: { rule: 'code', words: '604' } })),
  'not delivered': trouble(scanned('delivery_failed', '13800001234'), { stage: 'out_for_delivery' }),
  unreachable: trouble(scanned('unreachable', '{0}'), { stage: 'out_for_delivery' }),
  damaged: trouble(scanned('damaged', '破损')),
  lost: trouble(scanned('lost', '丢失')),
} as const satisfies Record<string, Trouble>;
