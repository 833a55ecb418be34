import fc from 'fast-check';
import { cleanWords } from '../../../cloudfunctions/_core/text/clean-words';
import { foldWords } from '../../../cloudfunctions/_core/text/fold-words';
import { anyCharacter } from '../../any-character';

describe('cleanWords', () => {
  it.each([
    { text: '  快件\u200b到达\u202e杭州\u0007 ', want: '快件 到达 杭州' },
    { text: '😀'.repeat(600), want: '😀'.repeat(512) },
    { text: 'a\ud800b', want: 'a b' },
  ])('$want', ({ text, want }) => {
    expect(cleanWords(text)).toBe(want);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 900 }), (text) => {
        const once = cleanWords(text);
        expect(cleanWords(once)).toBe(once);
        expect(Array.from(once).length).toBeLessThanOrEqual(512);
      }),
    );
  });
});

it('foldWords forgets width, case, punctuation and white space', () => {
  expect(foldWords('【ＡＢＣ】 快件，到达：杭州')).toBe(foldWords('[abc]快件,到达: 杭州'));
});
