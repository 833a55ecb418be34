import * as fc from 'fast-check';
import type { Settings } from '../../../typings/shopper';
import type { Notice } from '../../../cloudfunctions/_core/notices/types';
import type { NoticedParcel, Planned } from '../../../cloudfunctions/_core/notices/decision';
import { planNotices } from '../../../cloudfunctions/_core/notices/plan-notices';
import { issueMilestone, stageMilestone } from '../../../cloudfunctions/_core/notices/milestones';
import { DEFAULT_SETTINGS } from '../../../cloudfunctions/_core/access/settings';
import { USUAL_WORTH } from '../../../cloudfunctions/_core/notices/worth';
import { DAY, HOUR, inTrouble, MINUTE, noticeOf, NOW, parcelOf, person, reached } from './noticed';

/** `a delivered: send` for what is decided, in the order of the plan. */
const told = (planned: readonly Planned[]): string[] =>
  planned.map(({ parcel, notice, decision }) => {
    const why = 'reason' in decision ? ` ${decision.reason}` : '';
    const carried = decision.do === 'send' && decision.carries.length > 0 ? ` +${decision.carries.length}` : '';
    return `${parcel._id} ${notice.milestone}: ${decision.do}${why}${carried}`;
  });
const plan = (parcels: readonly NoticedParcel[], changes: Parameters<typeof person>[0] = {}, now = NOW): string[] =>
  told(planNotices(person(changes), parcels, now));
const accepts = (progress: number, pickup = progress, trouble = progress) => ({
  accepts: { progress, pickup, trouble },
});
const withSettings = (changes: Partial<Settings>): { settings: Settings } => ({
  settings: { ...structuredClone(DEFAULT_SETTINGS), ...changes },
});
const ALL_TOLD = withSettings({ told: { ...DEFAULT_SETTINGS.told, arrived_city: true } });

describe('an accept', () => {
  it.each([
    {
      name: 'is spent on the delivery day',
      parcels: [reached('a', 'out_for_delivery')],
      left: 1,
      plan: ['a out_for_delivery: send'],
    },
    {
      name: 'that is not there is not spent',
      parcels: [reached('a', 'out_for_delivery')],
      left: 0,
      plan: ['a out_for_delivery: end no_accept'],
    },
    {
      name: 'is kept for the delivery day of another parcel',
      parcels: [reached('a', 'delivered'), parcelOf('b')],
      left: 1,
      plan: ['a delivered: end kept'],
    },
    {
      name: 'is spent when there are enough for both',
      parcels: [reached('a', 'delivered'), parcelOf('b', { stage: 'arrived_city' })],
      left: 4,
      plan: ['a delivered: send'],
    },
    {
      name: 'is spent on a delivered parcel of somebody who seldom orders',
      parcels: [reached('a', 'delivered', { shippedAt: NOW - 20 * DAY })],
      left: 1,
      plan: ['a delivered: send'],
    },
    {
      name: 'is kept for the next parcel of somebody who orders every day',
      parcels: [
        reached('a', 'delivered', { shippedAt: NOW - 5 * DAY }),
        ...['b', 'c', 'd'].map((id) => parcelOf(id, { stage: 'delivered', shippedAt: NOW - 6 * DAY })),
      ],
      left: 1,
      plan: ['a delivered: end kept'],
    },
    {
      name: 'is never kept from a pick-up code',
      parcels: [reached('a', 'awaiting_pickup'), parcelOf('b'), parcelOf('c')],
      left: 1,
      plan: ['a awaiting_pickup: send'],
    },
    {
      name: 'is never kept from trouble',
      parcels: [inTrouble('a'), parcelOf('b'), parcelOf('c')],
      left: 1,
      plan: ['a delivery_failed: send'],
    },
  ])('$name', ({ parcels, left, plan: expected }) => {
    expect(plan(parcels, accepts(left))).toEqual(expected);
  });

  it('is kept for what is worth more to this merchant', () => {
    const worthOf = () => ({ ...USUAL_WORTH, delivered: 50 });
    expect(plan([reached('a', 'out_for_delivery')], { worthOf })).toEqual(['a out_for_delivery: end kept']);
  });

  it('is kept for what waits for the morning', () => {
    const asleep = noticeOf(stageMilestone('out_for_delivery', NOW - HOUR), {
      reason: 'quiet_hours',
      nextAt: NOW + HOUR,
    });
    const eta = { from: NOW + HOUR, zone: 'Asia/Shanghai', source: 'carrier' as const, saidAt: NOW };
    const soon = noticeOf(stageMilestone('soon', NOW - MINUTE));
    const parcels = [
      parcelOf('a', { stage: 'out_for_delivery', notices: [asleep] }),
      parcelOf('b', { stage: 'out_for_delivery', eta, notices: [soon] }),
    ];
    expect(plan(parcels, accepts(1))).toEqual(['b soon: end kept']);
  });

  it('says what it is kept for', () => {
    const [planned] = planNotices(person(), [reached('a', 'arrived_city')], NOW);
    expect(planned?.decision).toMatchObject({ reason: 'switched_off' });
    const [kept] = planNotices(person(ALL_TOLD), [reached('a', 'arrived_city')], NOW);
    expect(kept?.decision).toMatchObject({ reason: 'kept', keptFor: 'out_for_delivery' });
  });
});

describe('one message', () => {
  it('says several parcels that are out for delivery', () => {
    const parcels = [reached('a', 'out_for_delivery'), reached('b', 'out_for_delivery')];
    expect(plan(parcels, accepts(5))).toEqual(['a out_for_delivery: send +1', 'b out_for_delivery: fold']);
  });

  it('says different things of several parcels only where accepts do not suffice', () => {
    const parcels = [reached('a', 'out_for_delivery'), reached('b', 'delivered')];
    expect(plan(parcels, accepts(9))).toEqual(['a out_for_delivery: send', 'b delivered: send']);
    expect(plan(parcels, accepts(1))).toEqual(['a out_for_delivery: send +1', 'b delivered: fold']);
  });

  it('says two troubles only where accepts do not suffice', () => {
    expect(plan([inTrouble('a'), inTrouble('b')], accepts(2))).toEqual([
      'a delivery_failed: send',
      'b delivery_failed: send',
    ]);
    expect(plan([inTrouble('a'), inTrouble('b')], accepts(1))).toEqual([
      'a delivery_failed: send +1',
      'b delivery_failed: fold',
    ]);
  });

  it('gives the codes of one station, where all fit', () => {
    const at = (id: string, place: string, ...codes: string[]) =>
      reached(id, 'awaiting_pickup', { facts: { pickup: { codes, place, kind: 'station', arrivedAt: NOW } } });
    expect(plan([at('a', '文三路店', '1-2-3'), at('b', '文三路店', '4-5-6')], accepts(2))).toEqual([
      'a awaiting_pickup: send +1',
      'b awaiting_pickup: fold',
    ]);
    expect(plan([at('a', '文三路店', '1-2-3'), at('b', '学院路店', '4-5-6')], accepts(2))).toHaveLength(2);
    const long = (last: string) => `1234567890123456789${last}`;
    expect(plan([at('a', '文三路店', long('a')), at('b', '文三路店', long('b'))], accepts(2))).toEqual([
      'a awaiting_pickup: send',
      'b awaiting_pickup: send',
    ]);
  });
});

describe('quiet hours', () => {
  const MIDNIGHT = NOW + 10 * HOUR;
  const night = (parcel: NoticedParcel): NoticedParcel => ({
    ...parcel,
    notices: parcel.notices.map((notice) => ({ ...notice, at: MIDNIGHT - MINUTE, nextAt: MIDNIGHT })),
  });
  const waiting = { codes: ['1-2-3'], kind: 'locker' as const, arrivedAt: NOW };

  it('put a message off until the morning, and it is still news then', () => {
    const [planned] = planNotices(person(), [night(reached('a', 'delivered'))], MIDNIGHT);
    const decision = planned?.decision;
    if (decision?.do !== 'wait') throw new Error('it does not wait');
    expect(decision.reason).toBe('quiet_hours');
    expect(decision.until - MIDNIGHT).toBeGreaterThanOrEqual(8 * HOUR);
    expect(decision.until - MIDNIGHT).toBeLessThan(8 * HOUR + 10 * MINUTE);
    expect(decision.newsUntil).toBeGreaterThan(decision.until);
  });

  it.each([
    { name: 'a locker that returns the parcel by then', until: MIDNIGHT + 7 * HOUR, plan: ['a awaiting_pickup: send'] },
    {
      name: 'a locker that keeps it for days',
      until: MIDNIGHT + 3 * DAY,
      plan: ['a awaiting_pickup: wait quiet_hours'],
    },
  ])('$name', ({ until, plan: expected }) => {
    const parcel = night(reached('a', 'awaiting_pickup', { facts: { pickup: { ...waiting, until } } }));
    expect(plan([parcel], {}, MIDNIGHT)).toEqual(expected);
  });

  it('hold back even that when the person wants it so', () => {
    const parcel = night(
      reached('a', 'awaiting_pickup', { facts: { pickup: { ...waiting, until: MIDNIGHT + 7 * HOUR } } }),
    );
    const quiet = { ...DEFAULT_SETTINGS.quiet, urgentAnyway: false };
    expect(plan([parcel], withSettings({ quiet }), MIDNIGHT)).toEqual(['a awaiting_pickup: wait quiet_hours']);
  });

  it('end with one message for all that waited', () => {
    const slept = (parcel: NoticedParcel): NoticedParcel => ({
      ...parcel,
      notices: parcel.notices.map((notice) => ({ ...notice, reason: 'quiet_hours' as const })),
    });
    expect(plan([slept(reached('a', 'delivered')), slept(reached('b', 'out_for_delivery'))], accepts(9))).toEqual([
      'b out_for_delivery: send +1',
      'a delivered: fold',
    ]);
  });
});

describe('soon', () => {
  const soonAt = NOW - MINUTE;
  const eta = { from: soonAt + HOUR, zone: 'Asia/Shanghai', source: 'carrier' as const, saidAt: NOW };
  const soon = (changes: Partial<NoticedParcel> = {}) =>
    parcelOf('a', { stage: 'out_for_delivery', eta, notices: [noticeOf(stageMilestone('soon', soonAt))], ...changes });

  it.each([
    { name: 'is told an hour ahead', parcel: soon(), plan: ['a soon: send'] },
    { name: 'is no news once it is there', parcel: soon({ stage: 'delivered' }), plan: ['a soon: end superseded'] },
    {
      name: 'is no news past that time',
      parcel: soon({ eta: { ...eta, from: NOW - 2 * MINUTE } }),
      plan: ['a soon: end outdated'],
    },
  ])('$name', ({ parcel, plan: expected }) => {
    expect(plan([parcel], accepts(4))).toEqual(expected);
  });
});

describe('one hears of a parcel in its order', () => {
  const trying = noticeOf(issueMilestone('delivery_failed', NOW - HOUR), {
    ...{ reason: 'temporary_failure', attempts: 2, nextAt: NOW + MINUTE },
  });
  const later = noticeOf(issueMilestone('unreachable', NOW - MINUTE));

  it('a later trouble waits for one that is tried again', () => {
    const parcel = parcelOf('a', { openIssues: ['delivery_failed', 'unreachable'], notices: [trying, later] });
    expect(plan([parcel], accepts(2))).toEqual(['a unreachable: wait in_turn']);
  });

  it('and not for one that is tried again much later', () => {
    const slow = { ...trying, nextAt: NOW + 3 * MINUTE };
    const parcel = parcelOf('a', { openIssues: ['delivery_failed', 'unreachable'], notices: [slow, later] });
    expect(plan([parcel], accepts(2))).toEqual(['a unreachable: send']);
  });

  it('and not for one that was answered meanwhile', () => {
    const parcel = parcelOf('a', { openIssues: ['unreachable'], notices: [trying, later] });
    expect(plan([parcel], accepts(2))).toEqual(['a unreachable: send']);
  });
});

describe('one that was to be said by a message of which nobody wrote down what became', () => {
  const into = { parcelId: 'a', noticeId: 'delivered', attempt: 1 };
  const led = parcelOf('b', {
    stage: 'delivered',
    notices: [noticeOf(stageMilestone('delivered', NOW - HOUR), { state: 'sending', attempts: 1, foldedInto: into })],
  });
  const leader = (changes: Partial<Notice>) => {
    const notice = noticeOf(stageMilestone('delivered', NOW - HOUR), {
      ...{ attempts: 1, carries: [{ parcelId: 'b', noticeId: 'delivered' }], nextAt: NOW + MINUTE },
      ...changes,
    });
    return parcelOf('a', { stage: 'delivered', notices: [notice] });
  };

  it.each([
    { name: 'is told when that went', of: leader({ state: 'sent' }), plan: ['b delivered: end folded'] },
    {
      name: 'is on its own when that was refused',
      of: leader({ state: 'failed', reason: 'refused_by_wechat' }),
      plan: ['b delivered: release'],
    },
    {
      name: 'waits while that may still begin',
      of: leader({ state: 'waiting', attempts: 0, nextAt: NOW, carries: [] }),
      plan: ['a delivered: send'],
    },
    {
      name: 'is on its own when that was put off before it began',
      of: leader({ state: 'waiting', attempts: 0, carries: [] }),
      plan: ['b delivered: release'],
    },
    {
      name: 'is on its own when that went without it',
      of: leader({ state: 'sent', carries: [] }),
      plan: ['b delivered: release'],
    },
    {
      name: 'has lost an answer when that one has',
      of: leader({ state: 'failed', reason: 'answer_lost' }),
      plan: ['b delivered: send'],
    },
    {
      name: 'is on its own when that one was told to come later, and has gone on',
      of: leader({ state: 'sending', attempts: 2 }),
      plan: ['b delivered: release'],
    },
    {
      name: 'has lost an answer when that one has gone on',
      of: leader({ state: 'sending', attempts: 2, unanswered: 1 }),
      plan: ['b delivered: send'],
    },
  ])('$name', ({ of, plan: expected }) => {
    expect(plan([of, led], accepts(9))).toEqual(expected);
  });

  it('is not said twice when it is not worth that', () => {
    const out = noticeOf(stageMilestone('out_for_delivery', NOW - HOUR), {
      state: 'sending',
      attempts: 1,
      foldedInto: into,
    });
    const other = parcelOf('b', { stage: 'out_for_delivery', notices: [out] });
    const lost = leader({
      state: 'sending',
      attempts: 1,
      carries: [{ parcelId: 'b', noticeId: 'out_for_delivery' }],
      nextAt: NOW,
    });
    expect(plan([lost, other], accepts(9))).toEqual(['b out_for_delivery: end answer_lost', 'a delivered: send']);
  });
});

describe('a lost answer', () => {
  it.each([
    { stage: 'out_for_delivery' as const, decision: 'end answer_lost' },
    { stage: 'delivered' as const, decision: 'send' },
    { stage: 'awaiting_pickup' as const, decision: 'send' },
  ])('of $stage: $decision', ({ stage, decision }) => {
    const notice = noticeOf(stageMilestone(stage, NOW - HOUR), { state: 'sending', attempts: 1 });
    expect(plan([parcelOf('a', { stage, notices: [notice] })], accepts(9))).toEqual([`a ${stage}: ${decision}`]);
    const twice = { ...notice, unanswered: 1, attempts: 2 };
    expect(plan([parcelOf('a', { stage, notices: [twice] })], accepts(9))).toEqual([`a ${stage}: end answer_lost`]);
  });
});

describe('whatever is due', () => {
  const STAGES = ['arrived_city', 'out_for_delivery', 'awaiting_pickup', 'delivered'] as const;
  const someParcels = fc.array(
    fc.record({ stage: fc.constantFrom(...STAGES), isDue: fc.boolean(), isTrouble: fc.boolean(), days: fc.nat(30) }),
    { maxLength: 8 },
  );
  const parcelsOf = (made: { stage: (typeof STAGES)[number]; isDue: boolean; isTrouble: boolean; days: number }[]) =>
    made.map(({ stage, isDue, isTrouble, days }, index) => {
      const parcel = isTrouble ? inTrouble(`p${index}`, { stage }) : reached(`p${index}`, stage);
      return { ...parcel, shippedAt: NOW - days * DAY, ...(!isDue && { notices: [] }) };
    });
  const valueOf = (planned: readonly Planned[]): number =>
    planned
      .filter(({ decision }) => decision.do === 'send' || decision.do === 'fold')
      .reduce((sum, { notice }) => sum + USUAL_WORTH[notice.told], 0);
  const left = fc.record({ progress: fc.nat(9), pickup: fc.nat(9), trouble: fc.nat(9) });

  it('never more messages than accepts, each notice decided once, and each that is folded goes with one that is sent', () => {
    fc.assert(
      fc.property(someParcels, left, (made, accepts) => {
        const parcels = parcelsOf(made);
        const planned = planNotices(person({ accepts, ...ALL_TOLD }), parcels, NOW);
        for (const kind of ['progress', 'pickup', 'trouble'] as const) {
          const sends = planned.filter(({ notice, decision }) => notice.template === kind && decision.do === 'send');
          expect(sends.length).toBeLessThanOrEqual(accepts[kind]);
        }
        const due = parcels.flatMap(({ notices }) => notices).length;
        expect(new Set(planned.map(({ parcel, notice }) => `${parcel._id} ${notice.id}`)).size).toBe(due);
        expect(planned).toHaveLength(due);
        const leads = new Map(planned.map(({ parcel, decision }) => [parcel._id, decision]));
        for (const { decision } of planned)
          if (decision.do === 'fold') expect(leads.get(decision.into.parcelId)?.do).toBe('send');
      }),
    );
  });

  it('an accept more is never worth less', () => {
    fc.assert(
      fc.property(someParcels, left, fc.constantFrom('progress', 'pickup', 'trouble'), (made, accepts, kind) => {
        const parcels = parcelsOf(made);
        const value = (changed: typeof accepts) =>
          valueOf(planNotices(person({ accepts: changed, ...ALL_TOLD }), parcels, NOW));
        expect(value({ ...accepts, [kind]: accepts[kind] + 1 })).toBeGreaterThanOrEqual(value(accepts));
      }),
    );
  });

  it('nothing but what is urgent in quiet hours', () => {
    fc.assert(
      fc.property(someParcels, fc.integer({ min: 0, max: 9 }), (made, hours) => {
        const now = NOW + 8 * HOUR + hours * HOUR;
        const parcels = parcelsOf(made).map((parcel) => ({
          ...parcel,
          notices: parcel.notices.map((notice) => ({ ...notice, at: now - MINUTE, nextAt: now })),
        }));
        const planned = planNotices(person({ accepts: { progress: 9, pickup: 9, trouble: 9 } }), parcels, now);
        expect(planned.filter(({ decision }) => decision.do === 'send')).toEqual([]);
      }),
    );
  });
});
