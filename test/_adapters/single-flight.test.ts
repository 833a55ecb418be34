import { singleFlight } from '../../cloudfunctions/_adapters/single-flight';

it('runs once for all who ask at once, and anew for who asks later', async () => {
  const flight = singleFlight<number>();
  let runs = 0;
  const run = () => Promise.resolve((runs += 1));
  const asked = [flight(run), flight(run), flight(run)];
  expect(asked.map(({ isMine }) => isMine)).toEqual([true, false, false]);
  expect(await Promise.all(asked.map(({ answer }) => answer))).toEqual([1, 1, 1]);
  const later = flight(run);
  expect([later.isMine, await later.answer]).toEqual([true, 2]);
});

it('is free again after a failure, which all hear', async () => {
  const flight = singleFlight<number>();
  const asked = [0, 1].map(() => flight(() => Promise.reject(new Error('no'))).answer);
  expect(await Promise.allSettled(asked)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  await expect(flight(() => Promise.resolve(7)).answer).resolves.toBe(7);
});
