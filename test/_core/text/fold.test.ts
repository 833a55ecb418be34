import fc from 'fast-check';
import { isEveryday, toHalfWidth } from '../../../cloudfunctions/_core/text/everyday';
import { foldWords } from '../../../cloudfunctions/_core/text/fold-words';
import { foldSpelling, replaceFolded } from '../../../cloudfunctions/_core/text/replace-folded';

const sign = fc.oneof(
  fc.constantFrom(...Array.from('【】（），。：；“”‘’、·—《》〔〕！？％＋ＡｚＺ０９签收abcXYZ 01-_()[]')),
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0xff01, max: 0xff5e }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x3000, max: 0x301f }).map((code) => String.fromCharCode(code)),
);
const text = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''));

it('folds everyday signs as it folds all others', () => {
  fc.assert(
    fc.property(text, (words) => {
      const everywhere = words
        .normalize('NFKC')
        .replace(/[\s\p{P}\p{S}]+/gu, '')
        .toLowerCase();
      expect(foldWords(words)).toBe(everywhere);
      if (isEveryday(words)) expect(toHalfWidth(words).toLowerCase()).toBe(foldSpelling(words));
    }),
    { numRuns: 10_000 },
  );
});

it('finds the same in everyday words and in others', () => {
  const found = (words: string): string => replaceFolded(words, /a.?1|收\(/g, (seen) => `<${String(seen.length)}>`);
  fc.assert(
    fc.property(text, (words) => {
      // The last sign is none of the everyday ones, so that the long way is taken.
      expect(found(`${words}é`)).toBe(`${found(words)}é`);
    }),
    { numRuns: 10_000 },
  );
});
