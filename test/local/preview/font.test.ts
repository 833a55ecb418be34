import type { Page } from 'playwright-core';
import { PreviewBench } from './phone-driver';

let bench: PreviewBench;

beforeAll(async () => {
  bench = await PreviewBench.start();
});

afterAll(async () => {
  await bench.close();
});

/** Pixels of a text painted with the phone's own font, and the font's family. */
async function paint(page: Page, text: string): Promise<string> {
  return page.evaluate(async (words) => {
    const family = getComputedStyle(document.querySelector('wx-page') ?? document.body).fontFamily;
    await document.fonts.load(`32px ${family}`, words);
    const canvas = document.createElement('canvas');
    canvas.width = 80;
    canvas.height = 40;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.font = `32px ${family}`;
    context.fillText(words, 4, 32);
    return canvas.toDataURL();
  }, text);
}

it('brings its own Chinese font: two words of equal length do not look alike', async () => {
  const phone = await bench.open();
  const [parcel, order] = [await paint(phone.page, '包裹'), await paint(phone.page, '订单')];
  expect(parcel).not.toBe(order);
  const loaded = await phone.page.evaluate(() =>
    [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family),
  );
  expect(loaded.join()).toContain('Noto Sans SC Variable');
  await bench.putAway(phone);
});

it('reaches no other host', async () => {
  const page = await bench.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') foreign.push(request.url());
  });
  await page.goto(`${bench.preview.url}/phone`, { waitUntil: 'load' });
  await page.waitForSelector('html[data-started]');
  expect(foreign).toEqual([]);
  await page.context().close();
});
