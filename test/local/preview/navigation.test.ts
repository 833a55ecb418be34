import { type PhoneDriver, PreviewBench } from './phone-driver';

let bench: PreviewBench;
let phone: PhoneDriver;

const HOME = 'pages/home/index';
const DETAIL = 'pages/detail/index';
const FAR = 'more/pages/far/index';

beforeAll(async () => {
  bench = await PreviewBench.start();
});

afterAll(async () => {
  await bench.close();
});

afterEach(async () => {
  const { errors } = await phone.record();
  await bench.putAway(phone);
  expect(errors).toEqual([]);
});

it('launches on a given page with the whole query', async () => {
  phone = await bench.open(`?path=${DETAIL}&id=42&as=oBuyerChen&theme=dark`);
  await phone.expectText('id', '42');
  await phone.expectText('query', '{"id":"42","as":"oBuyerChen"}');
  await phone.expectText('log', 'shown');
  expect(await phone.title()).toBe('详情');
});

it('goes deeper and back, and shows the page below again', async () => {
  phone = await bench.open(`?path=${DETAIL}&id=1`);
  await phone.id('deeper').click();
  await phone.expectText('far', '远处 1');
  expect(await phone.stack()).toEqual([DETAIL, FAR]);
  await phone.page.getByRole('button', { name: '返回' }).click();
  await phone.expectText('log', 'shown shown');
  expect(await phone.stack()).toEqual([DETAIL]);
});

it('replaces a page', async () => {
  phone = await bench.open(`?path=${DETAIL}`);
  await phone.id('replace').click();
  await phone.page.waitForFunction((path) => window.__preview.stack().at(-1)?.path === path, FAR);
  expect(await phone.stack()).toEqual([FAR]);
});

it('follows a navigator, with the query as it was written', async () => {
  phone = await bench.open();
  await phone.id('to-detail').click();
  await phone.expectText('query', '{"id":"42","from":"%E5%AE%B6"}');
  expect(await phone.stack()).toEqual([HOME, DETAIL]);
});

it('keeps a tab page alive while another tab is shown, each with its own tab bar', async () => {
  phone = await bench.open();
  await phone.id('switch').click();
  await phone.id('tab-bar').getByText('列表').click();
  await phone.expectText('who', '列表页');
  expect(await phone.title()).toBe('列表');
  expect(await phone.page.locator('[wx-id="tab-bar"]').count()).toBe(2);
  expect(await phone.id('tab-bar').locator('.custom-tab-bar-index--on').textContent()).toBe('列表');
  await phone.id('tab-bar').getByText('首页').click();
  await phone.expectText('on', '开');
  await phone.expectText('life', 'load show ready hide show');
});

it('relaunches: every page goes, tabs too', async () => {
  phone = await bench.open();
  await phone.id('tab-bar').getByText('列表').click();
  await phone.id('relaunch').click();
  await phone.expectText('id', '1');
  expect(await phone.stack()).toEqual([DETAIL]);
  expect(await phone.page.locator('wx-page').count()).toBe(1);
});

it('offers the way home on a page that was opened from outside', async () => {
  phone = await bench.open(`?path=${DETAIL}`);
  await phone.page.getByRole('button', { name: '回到首页' }).click();
  await phone.expectText('life', 'load show ready');
  expect(await phone.stack()).toEqual([HOME]);
});

it('keeps the place on a page while another one covers it', async () => {
  phone = await bench.open();
  await phone.id('to-detail').click();
  await phone.id('back').click();
  const top = await phone.page.locator('.preview-scroll:visible').evaluate((scroller) => scroller.scrollTop);
  expect(top).toBeGreaterThan(0);
});

it('sets title and colours of the native bar', async () => {
  phone = await bench.open(`?path=${DETAIL}`);
  await phone.id('tint').click();
  await phone.page.locator('.preview-bar').getByText('新标题').waitFor();
  const colour = await phone.page.locator('.preview-bar').evaluate((bar) => getComputedStyle(bar).backgroundColor);
  expect(colour).toBe('rgb(231, 239, 252)');
});

it('takes theme colours for the bar and the page from the launch, and changes them while it runs', async () => {
  phone = await bench.open('?theme=dark');
  const look = () =>
    phone.page.evaluate(() => {
      const colour = (selector: string) =>
        getComputedStyle(document.querySelector(selector) ?? document.body).backgroundColor;
      return [colour('.preview-bar'), colour('wx-page')];
    });
  expect(await look()).toEqual(['rgb(17, 19, 18)', 'rgb(17, 19, 18)']);
  await phone.page.evaluate(() => {
    window.__preview.setTheme('light');
  });
  expect((await look())[1]).toBe('rgb(244, 245, 242)');
});

it('gives app.ts its launch options and lifecycle', async () => {
  phone = await bench.open(`?path=${DETAIL}&id=9`);
  const globalData = await phone.page.evaluate(
    () => (window as unknown as { getApp(): { globalData: unknown } }).getApp().globalData,
  );
  expect(globalData).toMatchObject({ launchedWith: { path: DETAIL, query: { id: '9' } }, shown: 1 });
});
