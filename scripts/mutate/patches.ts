import type { Patch } from './patch';

const plain = (...paths: string[]): Patch['tests'] => ({ project: 'plain', paths });
const cloud = (...paths: string[]): Patch['tests'] => ({ project: 'cloud', paths });

/** Each promise's guard, removed. One line more for one promise more. */
export const PATCHES: readonly Patch[] = [
  {
    name: 'version check of the database',
    file: 'cloudfunctions/_adapters/database.ts',
    find: '{ _id: before._id, version: before.version }',
    replace: '{ _id: before._id }',
    tests: cloud('test/functions/cloud-ports.test.ts'),
  },
  {
    name: 'a lost race is tried again',
    file: 'cloudfunctions/_usecases/change-stored.ts',
    find: 'if (await stored.replace(before, after)) return',
    replace: 'await stored.replace(before, after); return',
    tests: plain('test/_usecases/receive-push.test.ts'),
  },
  {
    name: 'signature check',
    file: 'cloudfunctions/_usecases/receive-push.ts',
    find: "if (!isSigned) throw new AppError('bad_signature', 'signature does not fit');",
    replace: 'void isSigned;',
    tests: plain('test/_usecases/receive-push.test.ts'),
  },
  {
    name: 'union of events',
    file: 'cloudfunctions/_core/tracking/merging/merge-events.ts',
    find: 'new Map(known.map((event) => [event.id, event]))',
    replace: 'new Map<string, TrackingEvent>()',
    tests: plain('test/_core/tracking/merging/merge-events.test.ts', 'test/_usecases/receive-push.test.ts'),
  },
  {
    name: 'merchant check of a push',
    file: 'cloudfunctions/_usecases/receive-push.ts',
    find: 'known.filter(({ merchantId }) => merchantId === merchant.id)',
    replace: 'known',
    tests: plain('test/_usecases/receive-push.test.ts'),
  },
  {
    name: 'budget of an account',
    file: 'cloudfunctions/_usecases/take-budget.ts',
    find: 'withTaken(sound, limits, { count: taken, now })',
    replace: 'sound',
    tests: plain('test/_usecases/sync-tracks.test.ts'),
  },
  {
    name: 'breaker of an account',
    file: 'cloudfunctions/_usecases/ask-source.ts',
    find: 'source.breaker[kind] = state;',
    replace: 'source.breaker[kind] = undefined;',
    tests: plain('test/_usecases/sync-tracks.test.ts', 'test/_usecases/refresh.test.ts'),
  },
  {
    name: 'limit of one number',
    file: 'cloudfunctions/_usecases/ask-in-turn.ts',
    find: '{ count: 1, now }',
    replace: '{ count: 0, now }',
    tests: plain('test/_usecases/refresh.test.ts', 'test/_usecases/subscribe.test.ts'),
  },
  {
    name: 'no news of a stage that is overtaken',
    file: 'cloudfunctions/_core/notices/stale-reason.ts',
    find: "if (!stillSo) return 'superseded';",
    replace: 'void stillSo;',
    tests: plain('test/faults/faults.test.ts'),
  },
];
