import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { knownPage } from '../../../../miniprogram/pages/lost/known-page';
import { filesBelow } from '../../../../scripts/check/files';

const CLOUD = resolve(__dirname, '../../../../cloudfunctions');
/** Whatever the cloud writes into a message or a card. */
const led = filesBelow(CLOUD, ['.ts'], []).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/[`'](pages\/[a-z/-]+\/index)[?`']/g)].map(([, path = '']) => path),
);

it.each([...new Set(led)])('%s of a message or card is known, however it is written', (path) => {
  const short = path.replace(/\/index$/, '');
  expect([path, `/${path}.html`, short, `${short}/`].map(knownPage)).toEqual([path, path, path, path]);
});

it('all that lead in from outside were found, and nothing else is', () => {
  expect(led).toEqual(
    expect.arrayContaining(['pages/timeline/index', 'pages/claim/index', 'pages/sharing/view/index']),
  );
  expect(knownPage('merchant/issue/index')).toBeUndefined();
});
