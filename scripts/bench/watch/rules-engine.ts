import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import { Engine, type RuleProperties } from 'json-rules-engine';
import { expectationsOf } from '../../../cloudfunctions/_core/issues/expectations';
import { pendingOf } from '../../../cloudfunctions/_core/issues/pending';
import { isDue } from '../../../cloudfunctions/_core/issues/raise';
import { seenAt, type HeardUpTo } from '../../../cloudfunctions/_core/issues/seen-at';
import { THRESHOLDS } from '../../../cloudfunctions/_core/issues/thresholds';
import { watch } from '../../../cloudfunctions/_core/issues/watched';
import { TERMS } from './told-parcel';

/** What is due of a parcel by our rules, as `rule for whom`, sorted. This is what the engine's work is measured against. */
export function dueByOurs(parcel: Parcel, heardUpTo: HeardUpTo, now: number): string[] {
  const when = { now, seenAt: seenAt(parcel, { ...TERMS, heardUpTo, now }) };
  return pendingOf(parcel, expectationsOf(watch(parcel), TERMS))
    .filter((pending) => isDue(pending, when))
    .map(({ expected, who }) => `${expected.why.rule} for ${expected.isEscalation ? 'again' : who}`)
    .sort();
}

/** The same by the engine. */
export async function dueByEngine(engine: Engine, facts: Record<string, unknown>): Promise<string[]> {
  const { events } = await engine.run(facts);
  return events.map(({ type }) => type).sort();
}

type Conditions = RuleProperties['conditions'];
type Nested = Extract<Conditions, { all: unknown }>['all'][number];

const is = (fact: string, value: unknown): Nested => ({ fact, operator: 'equal', value });
const isNot = (fact: string, value: unknown): Nested => ({ fact, operator: 'notEqual', value });
const atLeast = (fact: string, value: number): Nested => ({ fact, operator: 'greaterThanInclusive', value });
const isUntold = (who: string, code: string): Nested => ({
  fact: `told ${who}`,
  operator: 'doesNotContain',
  value: code,
});
const rule = (type: string, ...all: Nested[]): RuleProperties => ({ conditions: { all }, event: { type } });

/**
 * The product's seven rules, once for each who is to hear of them. What no due parcel here has is left out: a locker's deadline, a ship, a lane
 * whose rests are known, a promise to come again.
 */
export function rulesEngine(): Engine {
  const h = THRESHOLDS;
  const atRest = [is('rests', true)];
  const hub = [...atRest, is('at hub', true), is('between countries', false)];
  const both = (name: string, code: string, ...all: Nested[]) =>
    ['shopper', 'staff'].map((who) => rule(`${name} for ${who}`, isUntold(who, code), ...all));
  const shipped = [is('stage', 'created'), isNot('status', 'unknown')];
  const uncollected: Nested = {
    any: [
      { all: [is('pickup', 'locker'), atLeast('pickup hours', h.lockerHours)] },
      { all: [is('pickup', 'station'), atLeast('pickup hours', h.stationHours)] },
    ],
  };
  const silent: Nested = {
    any: [
      { all: [is('between countries', false), is('at hub', false), atLeast('rest hours', h.noNewsHours)] },
      { all: [is('between countries', true), atLeast('rest hours', h.abroadHours)] },
    ],
  };
  return new Engine([
    rule(
      'not-picked-up for staff',
      ...shipped,
      isUntold('staff', 'pickup_overdue'),
      atLeast('shipped hours', h.notPickedUpHours),
    ),
    rule(
      'not-picked-up for shopper',
      ...shipped,
      isUntold('shopper', 'pickup_overdue'),
      atLeast('shipped hours', h.notPickedUpShopperHours),
    ),
    rule(
      'resting-at-hub for shopper',
      ...hub,
      isUntold('shopper', 'stalled'),
      atLeast('rest hours', h.hubShopperHours),
    ),
    rule('resting-at-hub for staff', ...hub, isUntold('staff', 'stalled'), atLeast('rest hours', h.hubHours)),
    ...both('no-news', 'stalled', ...atRest, silent),
    rule(
      'not-rescheduled for again',
      is('is failed', true),
      is('is told again', false),
      atLeast('failed hours', h.notRescheduledHours),
    ),
    ...both(
      'customs-dwell',
      'customs_held',
      is('stage', 'customs'),
      isNot('sub-status', 'cleared'),
      atLeast('customs hours', h.customsHours),
    ),
    ...both('not-collected', 'pickup_uncollected', is('stage', 'awaiting_pickup'), uncollected),
    ...both(
      'promise-passed',
      'late',
      is('is promised', true),
      is('is on its way', true),
      atLeast('hours past the day', 0),
    ),
  ]);
}
