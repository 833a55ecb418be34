import { readEta } from '../../cloudfunctions/_providers/read-eta';

/** Begin and end as China's clocks show them. */
function read(from: string, until = ''): (string | undefined)[] {
  const eta = readEta(from, until, { carrier: 'zto-express', rawText: '预计送达' });
  return [eta?.from, eta?.to].map((at) => at && new Date(at + 8 * 3_600_000).toISOString().slice(5, 16)) as string[];
}

it.each([
  { text: '2026-11-21', want: ['11-21T00:00', '11-21T23:59'] },
  { text: '2026年11月21日', want: ['11-21T00:00', '11-21T23:59'] },
  { text: '2026-11-21T00:00:00', want: ['11-21T00:00', '11-21T23:59'] },
  { text: '2026-11-21T00:00:00+08:00', want: ['11-21T00:00', '11-21T23:59'] },
  { text: '2026-11-21 18:00', want: ['11-21T18:00', undefined] },
  { text: '1795252353', want: ['11-21T17:12', undefined] },
  { text: '2026-11-21 9点', want: ['11-21T09:00', undefined] },
  { text: '2026-11-21 9pm', want: ['11-21T21:00', undefined] },
  { text: 'soon', want: [undefined, undefined] },
])('$text is $want', ({ text, want }) => {
  expect(read(text)).toEqual(want);
});

it.each([
  { name: 'days to their end', from: '2026-11-21', until: '2026-11-23', want: ['11-21T00:00', '11-23T23:59'] },
  {
    name: 'hours as they are',
    from: '2026-11-21 09:00',
    until: '2026-11-21 12:00',
    want: ['11-21T09:00', '11-21T12:00'],
  },
  {
    name: 'hours to a midnight',
    from: '2026-11-21 18:00',
    until: '2026-11-22 00:00',
    want: ['11-21T18:00', '11-22T00:00'],
  },
  {
    name: 'a day with an end that cannot be read',
    from: '2026-11-21',
    until: 'soon',
    want: ['11-21T00:00', '11-21T23:59'],
  },
  { name: 'an end that cannot be read', from: '2026-11-21 18:00', until: 'soon', want: ['11-21T18:00', undefined] },
])('a window is $name', ({ from, until, want }) => {
  expect(read(from, until)).toEqual(want);
});
