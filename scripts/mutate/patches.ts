import { LOCAL_CLOUD_PATCHES } from './local-cloud-patches';
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
    find: "if (!isStillSo(notice, parcel)) return 'superseded';",
    replace: 'void isStillSo(notice, parcel);',
    tests: plain('test/_usecases/deliver-notices.test.ts'),
  },
  {
    name: 'an attempt is written down before its call',
    file: 'cloudfunctions/_usecases/carry-out.ts',
    find: 'if (taken) return [{ parcel: taken, notice }, ...others];',
    replace: 'if (before) return [{ parcel: before, notice }, ...others];',
    tests: plain('test/_usecases/deliver-notices.test.ts', 'test/faults/faults.test.ts'),
  },
  {
    name: 'an accept is kept for what is worth more',
    file: 'cloudfunctions/_core/notices/plan-notices.ts',
    find: 'if (worth >= priceOfAccept(left, demand)) return undefined;',
    replace: 'if (worth >= 0 * priceOfAccept(left, demand)) return undefined;',
    tests: plain('test/_core/notices/plan-notices.test.ts'),
  },
  {
    name: 'quiet hours',
    file: 'cloudfunctions/_core/notices/plan-notices.ts',
    find: 'if (quietEnd === undefined ||',
    replace: 'if (quietEnd !== undefined ||',
    tests: plain('test/_core/notices/plan-notices.test.ts'),
  },
  {
    name: 'a lost answer is not asked for ever',
    file: 'cloudfunctions/_core/notices/attempt.ts',
    find: 'unanswered > (ONCE_MORE.has(told) ? 1 : 0)',
    replace: 'unanswered > 9',
    tests: plain('test/_usecases/deliver-notices.test.ts'),
  },
  {
    name: 'one tap counts once',
    file: 'cloudfunctions/_core/notices/ledger.ts',
    find: 'const isNew = tapsIn(all, id) > tapsIn(reports, id);',
    replace: 'const isNew = all.length > reports.length;',
    tests: plain('test/_core/notices/ledger.test.ts'),
  },
  {
    name: 'no issue is opened unseen',
    file: 'cloudfunctions/_core/issues/raise.ts',
    find: 'at <= now && at <= seenAt',
    replace: 'at <= now && seenAt > 0',
    tests: plain('test/_core/issues/watch-laws.test.ts'),
  },
  {
    name: 'one issue an episode',
    file: 'cloudfunctions/_core/issues/pending.ts',
    find: 'if (known) return known.only !== undefined &&',
    replace: 'if (known) return',
    tests: plain('test/_core/issues/watch-laws.test.ts'),
  },
  {
    name: 'staff are told once more, once',
    file: 'cloudfunctions/_core/issues/pending.ts',
    find: 'return known?.escalatedAt === undefined;',
    replace: 'return known?.openedAt !== 0;',
    tests: plain('test/_core/issues/watch-laws.test.ts'),
  },
  {
    name: 'rounds do not begin at a tick',
    file: 'cloudfunctions/_core/issues/next-due-at.ts',
    find: 'return first + rounds * LOOK_AGAIN_MS;',
    replace: 'return rounds === 0 ? first : now + LOOK_AGAIN_MS;',
    tests: plain('test/_core/issues/watch-laws.test.ts'),
  },
  {
    name: 'each parcel teaches its lane once',
    file: 'cloudfunctions/_usecases/watch-parcels.ts',
    find: 'if (isLearnt) arrived.push(after);',
    replace: 'if (isLearnt || after.learntAt !== parcel.learntAt) arrived.push(after);',
    tests: plain('test/_usecases/learn-rests.test.ts'),
  },
  ...LOCAL_CLOUD_PATCHES,
];
