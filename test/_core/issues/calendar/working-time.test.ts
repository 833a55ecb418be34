import fc from 'fast-check';
import type { Rest } from '../../../../cloudfunctions/_core/issues/calendar/carrier-rests';
import { afterWorking, workingBetween } from '../../../../cloudfunctions/_core/issues/calendar/working-time';
import { readLocalTime, writeLocalTime } from '../../../../cloudfunctions/_core/tracking/time/local-time';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const at = (text: string): number => readLocalTime(text)!;

const RESTS: readonly Rest[] = ['never', 'spring_festival', 'days_off'];

describe('in Beijing', () => {
  it.each<{ name: string; rest: Rest; from: string; hours: number; want: string }>([
    {
      name: 'nothing is left out for who never rests',
      rest: 'never',
      from: '2026-02-15 20:00:00',
      hours: 48,
      want: '2026-02-17 20:00:00',
    },
    {
      name: '除夕 to 初三 are left out',
      rest: 'spring_festival',
      from: '2026-02-15 20:00:00',
      hours: 24,
      want: '2026-02-20 20:00:00',
    },
    {
      name: 'a rest that is going on is waited for',
      rest: 'spring_festival',
      from: '2026-02-18 11:00:00',
      hours: 6,
      want: '2026-02-20 06:00:00',
    },
    {
      name: 'it may end at the midnight at which a rest begins',
      rest: 'spring_festival',
      from: '2026-02-15 20:00:00',
      hours: 4,
      want: '2026-02-16 00:00:00',
    },
    {
      name: 'weekends are no rest of a carrier',
      rest: 'spring_festival',
      from: '2026-11-20 20:00:00',
      hours: 48,
      want: '2026-11-22 20:00:00',
    },
    {
      name: 'a weekend is left out',
      rest: 'days_off',
      from: '2026-11-20 20:00:00',
      hours: 72,
      want: '2026-11-25 20:00:00',
    },
    {
      // 14 February is a Saturday that is worked; 15 to 23 are off.
      name: 'all of the holiday around 春节 is left out',
      rest: 'days_off',
      from: '2026-02-13 12:00:00',
      hours: 48,
      want: '2026-02-24 12:00:00',
    },
    {
      name: 'the Saturday after it is worked',
      rest: 'days_off',
      from: '2026-02-27 12:00:00',
      hours: 37,
      want: '2026-03-02 01:00:00',
    },
    {
      name: 'the Golden Week is left out, and the Saturday after it is worked',
      rest: 'days_off',
      from: '2026-09-30 18:00:00',
      hours: 72,
      want: '2026-10-10 18:00:00',
    },
    {
      name: 'the Sunday before it is worked',
      rest: 'days_off',
      from: '2026-09-18 12:00:00',
      hours: 36,
      want: '2026-09-21 00:00:00',
    },
    {
      name: 'a year that was not announced has the days of the law',
      rest: 'days_off',
      from: '2027-02-04 12:00:00',
      hours: 24,
      want: '2027-02-11 12:00:00',
    },
    {
      name: 'a far year knows its 春节',
      rest: 'spring_festival',
      from: '2035-02-06 12:00:00',
      hours: 24,
      want: '2035-02-11 12:00:00',
    },
    {
      name: 'a leap day is a day',
      rest: 'days_off',
      from: '2028-02-28 12:00:00',
      hours: 48,
      want: '2028-03-01 12:00:00',
    },
    {
      name: 'a year ends with its New Year off',
      rest: 'days_off',
      from: '2026-12-31 23:00:00',
      hours: 2,
      want: '2027-01-04 01:00:00',
    },
  ])('$name', ({ rest, from, hours, want }) => {
    expect(writeLocalTime(afterWorking(rest, at(from), hours * HOUR))).toBe(want);
    expect(workingBetween(rest, at(from), at(want))).toBe(hours * HOUR);
  });
});

/** Mostly around 春节 2026; else from 2000 to the end of the century. */
const moment = fc.oneof(
  fc.integer({ min: at('2026-02-10 00:00:00'), max: at('2026-03-02 00:00:00') }),
  fc.integer({ min: 0, max: 20 * 24 }).map((hours) => at('2026-02-10 00:00:00') + hours * HOUR),
  fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 31) }),
);
const wait = fc.oneof(
  fc.integer({ min: 0, max: 30 * DAY }),
  fc.integer({ min: 0, max: 30 }).map((days) => days * DAY),
);
const waiting = fc.record({ who: fc.constantFrom(...RESTS), from: moment, later: moment, ms: wait, more: wait });

describe('laws', () => {
  it('counts as much as was waited, at the first such moment', () =>
    fc.assert(
      fc.property(waiting, ({ who, from, ms }) => {
        const end = afterWorking(who, from, ms);
        expect(workingBetween(who, from, end)).toBe(ms);
        expect(workingBetween(who, from, end - 1)).toBe(Math.max(0, ms - 1));
      }),
    ));

  it('is never sooner than without rest, and the same for who never rests', () =>
    fc.assert(
      fc.property(waiting, ({ who, from, ms }) => {
        expect(afterWorking(who, from, ms)).toBeGreaterThanOrEqual(from + ms);
        expect(afterWorking('never', from, ms)).toBe(from + ms);
      }),
    ));

  it('is no sooner for a longer wait, and for one that began later', () =>
    fc.assert(
      fc.property(waiting, ({ who, from, later, ms, more }) => {
        expect(afterWorking(who, from, ms + more)).toBeGreaterThanOrEqual(afterWorking(who, from, ms));
        const [first, second] = from < later ? [from, later] : [later, from];
        expect(afterWorking(who, second, ms)).toBeGreaterThanOrEqual(afterWorking(who, first, ms));
      }),
    ));

  it('may be waited for in two parts', () =>
    fc.assert(
      fc.property(waiting, ({ who, from, ms, more }) => {
        expect(afterWorking(who, afterWorking(who, from, ms), more)).toBe(afterWorking(who, from, ms + more));
      }),
    ));

  it('adds up between three moments', () =>
    fc.assert(
      fc.property(waiting, ({ who, from, ms, more }) => {
        const [middle, end] = [from + ms, from + ms + more];
        const inParts = workingBetween(who, from, middle) + workingBetween(who, middle, end);
        expect(inParts).toBe(workingBetween(who, from, end));
      }),
    ));

  it('waits for nothing at once, and counts nothing backwards', () =>
    fc.assert(
      fc.property(waiting, ({ who, from, ms }) => {
        expect(afterWorking(who, from, 0)).toBe(from);
        expect(afterWorking(who, from, -ms)).toBe(from);
        expect(workingBetween(who, from, from - ms)).toBe(0);
      }),
    ));
});

it.each([NaN, Infinity])('refuses to wait for %d', (ms) => {
  expect(() => afterWorking('days_off', 0, ms)).toThrow(RangeError);
  expect(() => afterWorking('spring_festival', ms, 1)).toThrow(RangeError);
});

it('never asks for the zone of the process', () => {
  const local = ['getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getTimezoneOffset'] as const;
  const asked = local.map((getter) => jest.spyOn(Date.prototype, getter));
  RESTS.forEach((who) => afterWorking(who, at('2018-02-10 12:00:00'), 30 * DAY));
  RESTS.forEach((who) => afterWorking(who, at('2044-02-10 12:00:00'), 30 * DAY));
  const calls = asked.map((spy) => spy.mock.calls.length);
  jest.restoreAllMocks();
  expect(calls).toEqual(local.map(() => 0));
});
