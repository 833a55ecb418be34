import { FAULTS } from './all-faults';
import { runFault } from './run-fault';

it('has each fault once', () => {
  const ids = FAULTS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each(FAULTS)('$id $title', async (fault) => {
  const figures = await runFault(fault, { seed: 1, rounds: fault.rounds.test });
  expect(Object.values(figures).every(Number.isFinite)).toBe(true);
});
