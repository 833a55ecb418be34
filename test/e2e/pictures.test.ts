import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join, relative } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { ROOT } from '../../scripts/build/root';
import { BASELINE, BASELINE_FOLDER } from '../../scripts/screenshots/baseline';
import { shotName } from '../../scripts/screenshots/shot';
import { Studio } from '../../scripts/screenshots/studio';
import { SCENES } from '../../scripts/screenshots/subject';

/** How far a pixel's colour may be off before it counts, 0–1 of pixelmatch's own measure; edges of letters are left out. [judged] */
const COLOUR_TOLERANCE = 0.1;
/** The share of pixels that may be off: a changed word is more, a machine that rounds otherwise is less. [judged] */
const PIXEL_SHARE = 0.0005;
const MOST_STORED_BYTES = 4 * 1_024 * 1_024;
/** What differs is written here, to be looked at. */
const DIFFERENCES = join(ROOT, 'dist/picture-differences');

/** A scene is a morning of the demo's, on a machine that may be busy. */
const PLAYING_MS = 300_000;
const SCENES_SEEN = SCENES.filter((scene) => BASELINE.some(({ subject }) => subject.scene === scene));

const NAMES = BASELINE.map(shotName);
const storedFile = (name: string): string => join(BASELINE_FOLDER, `${name}.png`);

/** Share of pixels that differ, and the picture that shows which. A picture of another size differs altogether. */
function compare(before: PNG, now: PNG): { share: number; difference: PNG } {
  const { width, height } = before;
  if (now.width !== width || now.height !== height) return { share: 1, difference: now };
  const difference = new PNG({ width, height });
  const off = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: COLOUR_TOLERANCE });
  return { share: off / (width * height), difference };
}

it('the pictures that are compared are those that are stored, in 4 MB', () => {
  const files = readdirSync(BASELINE_FOLDER).filter((name) => name.endsWith('.png'));
  expect(files.sort()).toEqual(NAMES.map((name) => `${name}.png`).sort());
  const bytes = files.map((name) => statSync(join(BASELINE_FOLDER, name)).size).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(MOST_STORED_BYTES);
});

// The same browser and the same fonts draw the same pixels; an installed Chrome does not.
const isSameBrowser = platform() === 'linux';
if (!isSameBrowser) process.stderr.write('pictures: not compared, they were taken with the Chromium from npm\n');

(isSameBrowser ? describe : describe.skip)('what people see', () => {
  let studio: Studio;
  beforeAll(async () => {
    rmSync(DIFFERENCES, { recursive: true, force: true });
    studio = await Studio.open();
  });
  afterAll(() => studio.close());

  describe.each(SCENES_SEEN)('%s', (scene) => {
    const shots = BASELINE.filter(({ subject }) => subject.scene === scene);
    beforeAll(() => studio.playTo(scene), PLAYING_MS);

    it.each(shots.map((shot) => ({ name: shotName(shot), shot })))('$name looks as it did', async ({ name, shot }) => {
      compareWithStored(name, await studio.take(shot));
    });
  });
});

/** @throws where the picture differs from the one that is stored; both are then written down */
function compareWithStored(name: string, taken: Buffer): void {
  if (!existsSync(storedFile(name))) throw new Error(`no ${name}: npm run screenshots -- --baseline`);
  const stored = readFileSync(storedFile(name));
  // The same pixels from the same browser are the same bytes, which need no decoding.
  if (stored.equals(taken)) return;
  const { share, difference } = compare(PNG.sync.read(stored), PNG.sync.read(taken));
  if (share <= PIXEL_SHARE) return;
  mkdirSync(DIFFERENCES, { recursive: true });
  const files = { now: join(DIFFERENCES, `${name}.png`), difference: join(DIFFERENCES, `${name}.difference.png`) };
  writeFileSync(files.now, taken);
  writeFileSync(files.difference, PNG.sync.write(difference));
  const [now, off] = [files.now, files.difference].map((file) => relative(ROOT, file));
  throw new Error(
    `${(share * 100).toFixed(2)} % of the pixels of ${name} differ: ${String(off)}, now ${String(now)}. ` +
      'Meant? npm run screenshots -- --baseline',
  );
}
