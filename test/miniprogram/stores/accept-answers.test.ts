import fc from 'fast-check';
import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { AcceptAnswers } from '../../../miniprogram/stores/accept-answers';
import type { Answer } from '../../../miniprogram/stores/accept-answers';
import { HOUR } from '../some-parcels';
import { memoryCache } from './memory-cache';
import { someSession } from './some-session';
import { someSettings } from './some-settings';

const RESULTS = [{ templateId: 'tmpl-progress', result: 'accept' as const }];
const phone = { locale: 'zh-CN', zone: 'Asia/Shanghai' };

const NOW = 60_000;

/** A cloud that counts each question once, as the real one does, and fails as it is told to. */
function cloud(failures: (string | undefined)[] = []) {
  const counted = new Set<number>();
  const recordAccepts = jest.fn(({ askedAt }: { askedAt: number }) => {
    const failure = failures.shift();
    // Whatever went wrong, it may have been on the way back.
    if (failure !== 'bad_input') counted.add(askedAt);
    if (failure !== undefined) return Promise.reject(new CloudError(failure as 'offline', true));
    return Promise.resolve(someSettings());
  });
  return { counted, shopper: { recordAccepts }, recordAccepts };
}

function keeper(shopper: ReturnType<typeof cloud>['shopper'], cache = memoryCache(), clock = { now: NOW }) {
  return new AcceptAnswers({ shopper, cache, session: someSession(), phoneClock: () => clock.now });
}

it('tells the cloud at once, with the moment of the answer, how long ago that was, and what the cloud cannot see of the phone', async () => {
  const { shopper, recordAccepts } = cloud();
  const cache = memoryCache();
  const told = await keeper(shopper, cache).tell({ results: RESULTS, askedAt: 7 });
  expect(told).toEqual({ outcome: 'told', view: someSettings() });
  expect(recordAccepts.mock.calls).toEqual([[{ results: RESULTS, askedAt: 7, lateMs: NOW - 7, phone }]]);
  expect(cache.kept).toEqual({});
});

it('keeps what it could not tell over a launch, and tells it with the same moment', async () => {
  const cache = memoryCache();
  const { shopper, recordAccepts } = cloud(['offline']);
  await expect(keeper(shopper, cache).tell({ results: RESULTS, askedAt: 7 })).resolves.toEqual({ outcome: 'waits' });
  const later = keeper(shopper, cache);
  expect(later.waiting).toBe(true);
  await later.tellAll();
  expect(later.waiting).toBe(false);
  expect(recordAccepts.mock.calls.map(([{ askedAt }]) => askedAt)).toEqual([7, 7]);
  expect(cache.kept).toEqual({});
});

it('what the cloud will never take does not stand in the way', async () => {
  const { shopper, counted } = cloud(['offline', 'bad_input']);
  const answers = keeper(shopper);
  await answers.tell({ results: RESULTS, askedAt: 1 });
  await expect(answers.tell({ results: RESULTS, askedAt: 2 })).resolves.toMatchObject({ outcome: 'told' });
  expect([...counted]).toEqual([1, 2]);
});

it('knows of each what became of it, whatever became of the last', async () => {
  const { shopper } = cloud(['offline', 'offline', 'busy']);
  const answers = keeper(shopper);
  const [first, second] = [1, 2].map((askedAt) => ({ results: RESULTS, askedAt })) as [Answer, Answer];
  await answers.tell(first);
  await answers.tell(second);
  await answers.tellAll();
  expect([answers.became(first), answers.became(second)]).toMatchObject([{ outcome: 'waits' }, { outcome: 'told' }]);
  answers.forget();
  expect([answers.became(first), answers.became(second)]).toEqual([undefined, undefined]);
});

it('waits for however long the cloud fails at it', async () => {
  const { shopper } = cloud(Array.from({ length: 100 }, () => 'internal'));
  const [cache, clock] = [memoryCache(), { now: NOW }];
  const answers = keeper(shopper, cache, clock);
  await answers.tell({ results: RESULTS, askedAt: 1 });
  for (; clock.now < NOW + 99 * HOUR; clock.now += HOUR) await answers.tellAll();
  expect(answers.waiting).toBe(true);
  await answers.tellAll();
  expect(cache.kept).toEqual({});
});

it('keeps the first ten', async () => {
  const { shopper, counted } = cloud(Array.from({ length: 12 }, () => 'not_configured'));
  const cache = memoryCache();
  const answers = keeper(shopper, cache);
  for (let askedAt = 1; askedAt <= 12; askedAt += 1) await answers.tell({ results: RESULTS, askedAt });
  counted.clear();
  await answers.tellAll();
  expect([...counted]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('drops what waits when its giver is forgotten', async () => {
  const { shopper, recordAccepts } = cloud(['offline']);
  const cache = memoryCache();
  const answers = keeper(shopper, cache);
  await answers.tell({ results: RESULTS, askedAt: 1 });
  answers.forget();
  await answers.tellAll();
  expect(recordAccepts).toHaveBeenCalledTimes(1);
  expect(cache.kept).toEqual({});
});

it('loses no answer and counts none twice, however the network fails and whenever the app is closed', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.option(fc.constant('offline'), { nil: undefined }), fc.boolean()), { maxLength: 10 }),
      async (rounds) => {
        const { shopper, counted } = cloud(rounds.map(([failure]) => failure));
        const cache = memoryCache();
        let answers = keeper(shopper, cache);
        for (const [place, [, closed]] of rounds.entries()) {
          if (closed) answers = keeper(shopper, cache);
          await answers.tell({ results: RESULTS, askedAt: place });
        }
        for (let tries = 0; tries <= rounds.length; tries += 1) await answers.tellAll();
        expect([...counted].sort((a, b) => a - b)).toEqual(rounds.map((_, place) => place));
        expect(cache.kept).toEqual({});
      },
    ),
    { numRuns: 50 },
  ));
