import type { SourceHealth } from '../../../cloudfunctions/_core/following/source-record';
import { failingSince, noteCalls } from '../../../cloudfunctions/_core/following/source-health';

const HOUR = 3_600_000;
const NOW = 1_000 * HOUR;

/** Calls so many hours ago. */
const healthAfter = (answered: number[], failed: number[]): SourceHealth =>
  noteCalls(
    { hours: [] },
    [
      ...answered.map((hours) => ({ at: NOW - hours * HOUR })),
      ...failed.map((hours) => ({ at: NOW - hours * HOUR, failure: 'provider_busy' as const })),
    ].sort((a, b) => a.at - b.at),
  );

describe('since when a source has failed', () => {
  it.each([
    { name: 'never asked', answered: [], failed: [], want: undefined },
    { name: 'well', answered: [3, 1], failed: [2], want: undefined },
    { name: 'the hour in which it began to', answered: [5.5], failed: [3.5, 2.5, 0.5], want: 4 },
    { name: 'its last answer, in the same hour', answered: [3.75], failed: [3.25, 1], want: 3.75 },
    { name: 'ever', answered: [], failed: [7, 1], want: 7 },
    { name: 'not asked for more than a day', answered: [40], failed: [30], want: undefined },
  ])('$name', ({ answered, failed, want }) => {
    const since = failingSince(healthAfter(answered, failed), NOW);
    expect(since).toBe(want === undefined ? undefined : NOW - want * HOUR);
  });
});
