import { DocumentLocks } from '../../../../local/cloud/store/document-locks';

it('forgets what was written before every open transaction began', () => {
  const locks = new DocumentLocks();
  const first = locks.watch();
  locks.wrote(['a']);
  const second = locks.watch();
  locks.wrote(['b']);
  expect(['a', 'b'].map((key) => locks.wasWrittenAfter(key, first))).toEqual([true, true]);
  expect(['a', 'b'].map((key) => locks.wasWrittenAfter(key, second))).toEqual([false, true]);
  locks.unwatch(first);
  expect([locks.remembered, locks.wasWrittenAfter('b', second)]).toEqual([1, true]);
  locks.unwatch(second);
  locks.wrote(['c']);
  expect(locks.remembered).toBe(0);
});
