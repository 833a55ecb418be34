import { BASELINE } from '../../scripts/screenshots/baseline';
import { pairwise } from '../../scripts/screenshots/pairwise';
import { readPictureOptions } from '../../scripts/screenshots/picture-options';
import { allShots, shotName } from '../../scripts/screenshots/shot';
import { SUBJECTS } from '../../scripts/screenshots/subjects/index';
import { LANGUAGES, SIZES, THEMES } from '../../scripts/screenshots/views';

const PAGES = [...new Set(SUBJECTS.map(({ page }) => page))];
const LOOKS = [...THEMES, ...LANGUAGES, ...SIZES];

it('every picture has a name of its own', () => {
  const names = allShots(SUBJECTS).map(shotName);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBe(SUBJECTS.length * THEMES.length * LANGUAGES.length * SIZES.length);
});

describe('the choice that is compared', () => {
  const met = new Set(
    BASELINE.flatMap(({ subject: { page }, view: { theme, language, size } }) => [
      ...[theme, language, size].map((look) => `${page} ${look}`),
      `${theme} ${language}`,
      `${theme} ${size}`,
      `${language} ${size}`,
    ]),
  );

  it('is 40 pictures, each another state', () => {
    expect(BASELINE).toHaveLength(40);
    expect(new Set(BASELINE.map(({ subject }) => subject)).size).toBeGreaterThan(PAGES.length);
  });

  it('has every theme with every language and every size', () => {
    const pairs = [THEMES, LANGUAGES].flatMap((some, at) =>
      [LANGUAGES, SIZES].slice(at).flatMap((others) => some.flatMap((a) => others.map((b) => `${a} ${b}`))),
    );
    expect(pairs.filter((pair) => !met.has(pair))).toEqual([]);
  });

  it('has every page in both themes and both languages', () => {
    const pairs = PAGES.flatMap((page) => [...THEMES, ...LANGUAGES].map((look) => `${page} ${look}`));
    expect(pairs.filter((pair) => !met.has(pair))).toEqual([]);
  });

  it('is the same each time', () => {
    expect(pairwise(SUBJECTS, 40).map(shotName)).toEqual(pairwise(SUBJECTS, 40).map(shotName));
  });
});

it('chooses all where there are fewer', () => {
  const few = SUBJECTS.slice(0, 1);
  expect(pairwise(few, 100).map(shotName).sort()).toEqual(allShots(few).map(shotName).sort());
  expect(LOOKS).toHaveLength(7);
});

it.each([
  { args: [], want: { run: 'readme', only: [], sheet: false, out: undefined } },
  { args: ['--all', '--only', 'a', '--only', 'b', '--sheet'], want: { run: 'all', only: ['a', 'b'], sheet: true } },
  { args: ['--baseline', '--out', 'x'], want: { run: 'baseline', out: 'x' } },
])('reads $args', ({ args, want }) => {
  expect(readPictureOptions(args)).toMatchObject(want);
});

it.each([[['--nope']], [['--sheet']], [['--only', 'a']], [['--all', '--baseline']]])(
  'refuses %j, and says what there is',
  (args) => {
    expect(() => readPictureOptions(args)).toThrow('npm run screenshots -- --all');
  },
);
