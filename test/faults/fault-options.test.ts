import { BadOptions, mustSuffice, readFaultOptions, readNoticesOptions } from './fault-options';

const IDS = ['F1', 'F3'];

it.each([
  { args: [], want: { seed: 1, json: false } },
  { args: ['--seed', '7', '--rounds', '20', '--json'], want: { seed: 7, rounds: 20, json: true } },
  { args: ['--only', 'f3, F1'], want: { seed: 1, only: ['F3', 'F1'], json: false } },
])('reads $args', ({ args, want }) => {
  expect(readFaultOptions(args, IDS)).toEqual(want);
});

it.each([
  { args: [], want: { seed: 1, kills: 300, json: false } },
  { args: ['--kills', '30', '--seed', '4', '--json'], want: { seed: 4, kills: 30, json: true } },
])('reads notices $args', ({ args, want }) => {
  expect(readNoticesOptions(args)).toEqual(want);
});

it.each([
  { args: ['--kills', '0'], says: '--kills takes a whole number from 1, not 0' },
  { args: ['--rounds', '3'], says: 'not understood: --rounds 3' },
])('says what is wrong with notices $args', ({ args, says }) => {
  expect(() => readNoticesOptions(args)).toThrow(says);
});

it.each([
  { args: ['--seed', 'x'], says: '--seed takes a whole number from 0, not x' },
  { args: ['--rounds', '0'], says: '--rounds takes a whole number from 1, not 0' },
  { args: ['--only', 'F99'], says: 'no fault is called F99; there are F1, F3' },
  { args: ['--fast'], says: 'not understood: --fast' },
  { args: ['--rounds', '2', '--rounds', '3'], says: '--rounds is given twice' },
  { args: ['--json', '--json'], says: '--json is given twice' },
  { args: ['--only', 'F1,,F3'], says: '--only takes ids with one comma between two, not F1,,F3' },
  { args: ['--only', ''], says: '--only takes ids with one comma between two, not nothing' },
])('says what is wrong with $args', ({ args, says }) => {
  const read = () => readFaultOptions(args, IDS);
  expect(read).toThrow(BadOptions);
  expect(read).toThrow(says);
});

it('refuses fewer rounds than a fault needs', () => {
  const fault = { id: 'F8', rounds: { test: 4, full: 20, least: 3 } };
  const suffice = (rounds: string) => () => {
    mustSuffice(readFaultOptions(['--rounds', rounds], IDS), fault);
  };
  expect(suffice('2')).toThrow('F8 needs at least 3 rounds, not 2');
  expect(suffice('3')).not.toThrow();
  expect(() => {
    mustSuffice(readFaultOptions([], IDS), fault);
  }).not.toThrow();
});
