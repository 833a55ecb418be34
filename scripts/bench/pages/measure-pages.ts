import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startPreview, type Preview } from '../../../local/preview';
import { BEGAN_AT } from '../../screenshots/demo-moments';
import { DemoStage } from '../../screenshots/demo-stage';
import { EMPTY_READY, writeEmptyApp } from './empty-app';
import { BUYER, PAGE_JOURNEYS, scan } from './page-parcels';

/** Stands once a timeline says where the parcel is. */
const HEADLINE = '.hero-headline';

/** Medians over all rounds, ms; the ratios are medians of the rounds' own. */
export interface PageTimes {
  /** An empty page of glass-easel, until its word stands, and one bare call of the cloud. */
  emptyMs: number;
  /** A timeline of 10 events, and one of 1,000, until the headline stands. */
  fewMs: number;
  manyMs: number;
  manyToFew: number;
  headlineToEmpty: number;
}

interface Round {
  empty: number;
  few: number;
  many: number;
}

/** Opens each page in turn, round after round, in one window with nothing kept: what slows one slows all. */
export async function measurePages(rounds: number): Promise<PageTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-empty-'));
  writeEmptyApp(folder);
  const stage = await DemoStage.start(BEGAN_AT, PAGE_JOURNEYS);
  const empty = await startPreview({ root: folder, cloudUrl: stage.cloud.url });
  try {
    if (empty.failure() !== '') throw new Error(empty.failure());
    return await measureOn(stage, empty, rounds);
  } finally {
    await stage.close();
    await empty.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureOn(stage: DemoStage, empty: Preview, rounds: number): Promise<PageTimes> {
  await stage.world.begin();
  const [few, many] = [await scan(stage, 10), await scan(stage, 1_000)];
  const page = await (await stage.browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  const timeline = ({ parcelId }: { parcelId: string }): string =>
    `${stage.preview.url}/phone?${new URLSearchParams({ path: 'pages/timeline/index', as: BUYER, cloud: stage.cloud.url, parcelId }).toString()}`;
  const emptyPage = `${empty.url}/phone?path=pages/empty/index`;
  const measured: Round[] = [];
  // The first round fills the browser's caches and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const drawn = await openedIn(page, emptyPage, EMPTY_READY);
    const empty = drawn + (await bareCall(stage, page, few.parcelId));
    const times = {
      few: await openedIn(page, timeline(few), HEADLINE),
      many: await openedIn(page, timeline(many), HEADLINE),
    };
    if (round > 0) measured.push({ empty, ...times });
  }
  return summarize(measured);
}

/** From the navigation's begin until the selector stands, ms, on the page's own clock. */
async function openedIn(page: Page, address: string, selector: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(`document.querySelector('${selector}') && performance.now()`);
  const time = Number(await handle.jsonValue());
  await page.evaluate('localStorage.clear()');
  return time;
}

/** One call as the page would make it, and nothing done with the answer, ms. */
async function bareCall({ cloud, preview }: DemoStage, page: Page, parcelId: string): Promise<number> {
  // From where the cloud lets calls in.
  await page.goto(`${preview.url}/phone/base.css`);
  const body = JSON.stringify({ action: 'getTimeline', input: { locale: 'zh-CN', parcelId } });
  const request = { method: 'POST', headers: { 'content-type': 'application/json', 'x-wx-openid': BUYER }, body };
  return Number(
    await page.evaluate(`(async () => {
      const begin = performance.now();
      await (await fetch('${cloud.url}/call/shopper', ${JSON.stringify(request)})).json();
      return performance.now() - begin;
    })()`),
  );
}

function summarize(rounds: readonly Round[]): PageTimes {
  const over = (valueOf: (round: Round) => number): number => median(rounds.map(valueOf));
  return {
    emptyMs: over(({ empty }) => empty),
    fewMs: over(({ few }) => few),
    manyMs: over(({ many }) => many),
    manyToFew: over(({ few, many }) => many / few),
    headlineToEmpty: over(({ empty, few }) => few / empty),
  };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
