import fc from 'fast-check';
import { mustHold } from '../../../../cloudfunctions/_core/tracking/readers/must-hold';

it.each<{ pattern: RegExp; want: string[] | undefined }>([
  { pattern: /正在?派[送件]/, want: ['正派送', '正派件', '正在派送', '正在派件'] },
  { pattern: /签收|签收成功|妥投/, want: ['签收', '妥投'] },
  { pattern: /已[^,]{0,8}签收/, want: ['签收'] },
  { pattern: /\bdeliver(?:ed|y)\b/i, want: ['DELIVERED', 'DELIVERY'] },
  { pattern: /(?<!不)(?:退回)+(?=中)/, want: ['退回'] },
  { pattern: /(?<who>.*)代收$/, want: ['代收'] },
  { pattern: /a{2}b/, want: ['A'] },
  { pattern: /签收\(本人\)/, want: ['签收(本人)'] },
  { pattern: /\d+/, want: undefined },
  { pattern: /签收|\d{6}/, want: undefined },
  { pattern: /(?:签收)?|x*/, want: undefined },
  { pattern: /[^签]/, want: undefined },
  { pattern: /[a-c]x?/, want: undefined },
  { pattern: /\u7b7e|签/, want: undefined },
  { pattern: /k/iu, want: undefined },
])('$pattern needs one of $want', ({ pattern, want }) => {
  const holds = mustHold(pattern);
  expect(holds && [...holds].sort()).toEqual(want && [...want].sort());
});

it('never misses what matches', () => {
  const letter = fc.constantFrom('签', '收', '派', 'a', 'K', 'ß', 'é', '件', 'ſ', '1', '(', ' ');
  const escaped = letter.map((sign) => (sign === '(' ? '\\(' : sign));
  const { pattern } = fc.letrec<{ pattern: string; atom: string }>((tie) => ({
    atom: fc.oneof(
      { weight: 6, arbitrary: escaped },
      fc.constantFrom('.', '\\d', '\\b', '^', '$', '[签收]', '[^a]', '[a-k]', '\\s'),
      tie('pattern').map((inside) => `(?:${inside})`),
      tie('pattern').map((inside) => `(${inside})`),
      tie('pattern').map((inside) => `(?=${inside})`),
    ),
    pattern: fc
      .array(
        fc.array(fc.tuple(tie('atom'), fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,2}')), { maxLength: 4 }),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((alternatives) =>
        alternatives
          .map((parts) =>
            parts
              .map(([atom, times]) => atom + (/^(?:\\b|\^|\$|\(\?=)/.test(atom) || atom === '\\b' ? '' : times))
              .join(''),
          )
          .join('|'),
      ),
  }));
  const text = fc.array(letter, { maxLength: 8 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(pattern, fc.constantFrom('', 'i', 'u', 'iu'), text, (source, flags, words) => {
      const made = new RegExp(source, flags);
      const holds = mustHold(made);
      if (holds && made.test(words)) expect(holds.some((held) => words.toUpperCase().includes(held))).toBe(true);
    }),
    // A seed that is known: a random pattern may take minutes to match, which says nothing about the index.
    { numRuns: 20_000, seed: 20_261_122 },
  );
});
