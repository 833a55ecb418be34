import type { FrameLocator, Page } from 'playwright-core';
import { PreviewBench } from './phone-driver';

let bench: PreviewBench;
let page: Page;
let phone: FrameLocator;

beforeAll(async () => {
  bench = await PreviewBench.start();
});

afterAll(async () => {
  await bench.close();
});

beforeEach(async () => {
  bench.cloud.state.messages = [];
  bench.cloud.state.calls = [];
  bench.cloud.state.sendAnswers = [];
  bench.cloud.state.room = [];
  page = await bench.newPage({ viewport: { width: 1440, height: 1000 } });
  await page.goto(bench.preview.url);
  phone = page.frameLocator('iframe');
  await phone.locator('[wx-id="home"]').waitFor();
});

afterEach(async () => {
  await page.context().close();
});

const phoneQuery = async (): Promise<URLSearchParams> =>
  new URL((await page.locator('iframe').getAttribute('src')) ?? '', bench.preview.url).searchParams;

it('shows the phone as the first person, and as another after a press; the choice stands in the address', async () => {
  expect((await phoneQuery()).get('as')).toBe('oBuyerChen');
  await page.getByRole('button', { name: '店主 林姐' }).press('Enter');
  expect((await phoneQuery()).get('as')).toBe('oOwnerLin');
  expect((await phoneQuery()).get('cloud')).toBe(bench.cloud.url);
  expect(new URL(page.url()).searchParams.get('as')).toBe('oOwnerLin');
  await page.reload();
  await page.locator('button[aria-pressed="true"]', { hasText: '店主 林姐' }).waitFor();
});

it('puts a source out of order and back; the choice stands in the address', async () => {
  const told: unknown[] = [];
  await page.route('**/__weather', async (route) => {
    told.push(route.request().postDataJSON());
    await route.fulfill({ status: 204 });
  });
  const button = page.getByRole('button', { name: '快递鸟挂了' });
  await button.click();
  expect(new URL(page.url()).searchParams.get('down')).toBe('kdniao');
  await page.reload();
  await page.locator('button[aria-pressed="true"]', { hasText: '快递鸟挂了' }).waitFor();
  await button.click();
  await page.waitForFunction(() => !location.search.includes('down'));
  const down = { vendor: 'kdniao', weather: { answers: 'refuses', pushes: 'lost' } };
  expect(told).toEqual([down, down, { vendor: 'kdniao', weather: {} }]);
});

it('changes how the phone looks', async () => {
  for (const name of ['深色', '大字', '320 px', 'English']) await page.getByRole('button', { name }).click();
  const query = await phoneQuery();
  expect([query.get('theme'), query.get('fontScale'), query.get('language')]).toEqual(['dark', '1.4', 'en']);
  expect(await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().width)).toBe(320);
});

it('keeps the page in front when the look changes', async () => {
  await phone.locator('[wx-id="to-detail"]').first().click();
  await page.getByRole('button', { name: '深色' }).click();
  await page.waitForFunction(() => document.querySelector('iframe')?.src.includes('theme=dark'));
  await phone.locator('[wx-id="id"]').waitFor();
  expect((await phoneQuery()).get('path')).toBe('pages/detail/index');
});

it('shows the clock of the cloud and moves it', async () => {
  await page.getByText('11 月 21 日 14:02').waitFor();
  await page.getByRole('button', { name: '+1 小时' }).click();
  await page.getByText('11 月 21 日 15:02').waitFor();
  await page.getByRole('button', { name: '600×' }).click();
  await page.locator('button[aria-pressed="true"]', { hasText: '600×' }).waitFor();
  await page.getByRole('button', { name: '暂停' }).click();
  await page.locator('button[aria-pressed="true"]', { hasText: '暂停' }).waitFor();
  expect(bench.cloud.state.clock).toMatchObject({ speed: 600, paused: true });
  await page.getByRole('button', { name: '暂停' }).click();
  await page.locator('button[aria-pressed="false"]', { hasText: '暂停' }).waitFor();
  expect(bench.cloud.state.clock).toMatchObject({ speed: 600, paused: false });
});

it('has WeChat answer the next message badly, and shows when that is over', async () => {
  const pressed = (name: string) => page.locator('button[aria-pressed="true"]', { hasText: name }).waitFor();
  await pressed('正常');
  await page.getByRole('button', { name: '系统繁忙（-1）' }).click();
  await pressed('系统繁忙（-1）');
  expect(bench.cloud.state.sendAnswers).toEqual([{ errcode: -1, errmsg: 'system error' }]);
  await page.getByRole('button', { name: '答复丢失' }).click();
  await pressed('答复丢失');
  expect(bench.cloud.state.sendAnswers).toEqual(['lost_after']);
  bench.cloud.state.sendAnswers = [];
  await pressed('正常');
  await page.getByRole('button', { name: '答复丢失' }).click();
  await page.getByRole('button', { name: '正常' }).click();
  await pressed('正常');
  expect(bench.cloud.state.sendAnswers).toEqual([]);
});

it('shows messages as WeChat does, newest first, and opens one as its receiver', async () => {
  const message = (id: string, thing: string) => ({
    id,
    touser: 'oOwnerLin',
    templateId: 'tmpl-progress',
    page: 'pages/detail/index?id=42',
    data: { thing1: { value: thing }, phrase2: { value: '派送中' } },
    sentAt: Date.UTC(2026, 10, 21, 6, 2),
  });
  bench.cloud.state.messages = [message('1', '餐椅 2 把'), message('2', '落地灯')];
  const cards = page.locator('.card');
  await cards.nth(1).waitFor();
  expect(await cards.first().innerText()).toMatch(
    /店主 林姐 · 11 月 21 日 14:02\s+包裹进度提醒\s+包裹\s+落地灯\s+进度\s+派送中/,
  );
  await cards.first().click();
  await phone.locator('[wx-id="id"]').getByText('42').waitFor();
  expect((await phoneQuery()).get('as')).toBe('oOwnerLin');
});

it('shows what the staff’s room got, newest first', async () => {
  const room = page.locator('section', { hasText: '店里的群会收到的' });
  await room.getByText('还没有消息。包裹出了问题才会有').waitFor();
  const message = (title: string) => ({
    at: Date.UTC(2026, 10, 21, 6, 2),
    chat: '企业微信',
    title,
    text: '书架 · 订单N1\n餐椅 · 订单N2',
  });
  bench.cloud.state.room = [message('木作小铺：没送成 · 书架'), message('木作小铺：2个包裹要处理')];
  const cards = room.locator('.card');
  await cards.nth(1).waitFor();
  expect(await cards.allInnerTexts()).toEqual([
    expect.stringMatching(/^企业微信 · 11 月 21 日 14:02\s+木作小铺：2个包裹要处理\s+书架 · 订单N1\s+餐椅 · 订单N2$/),
    expect.stringContaining('木作小铺：没送成 · 书架'),
  ]);
});

it('marks a repeated push that wrote nothing', async () => {
  bench.cloud.state.calls = [
    { requestId: 'a', function: 'shopper', ms: 12.4, reads: 2, writes: 0 },
    { requestId: 'b', function: 'carrierPush', ms: 8, reads: 1, writes: 0 },
  ];
  const rows = page.locator('.call');
  await rows.nth(1).waitFor();
  expect(await rows.allInnerTexts()).toEqual([
    expect.stringMatching(/carrierPush\s+8 ms\s+读 1 · 写 0\s+重复，写库 0/),
    expect.stringMatching(/shopper\s+12 ms\s+读 2 · 写 0$/),
  ]);
});

it('folds runs of a timer that had nothing to do', async () => {
  const idle = (requestId: string) => ({ requestId, function: 'sendNotices', ms: 4, reads: 1, writes: 0 });
  bench.cloud.state.calls = [idle('a'), idle('b'), { ...idle('c'), writes: 1 }, idle('d')];
  const rows = page.locator('.call');
  await rows.nth(2).waitFor();
  expect(await rows.nth(2).innerText()).toMatch(/sendNotices\s+4 ms\s+读 1 · 写 0\s+×2$/);
});

it('says so when the cloud is gone, and stops saying it', async () => {
  await page.route('**/__clock', (route) => route.abort());
  await page.getByRole('alert').getByText('本地云没在跑').waitFor();
  await page.unroute('**/__clock');
  await page.getByRole('alert').waitFor({ state: 'hidden' });
});

it('lives on when the phone was loaded while the server was away', async () => {
  await page.route('**/__clock', (route) => route.abort());
  await page.route('**/phone?*', (route) => route.abort());
  await page.getByRole('button', { name: '深色' }).click();
  await page.getByRole('alert').getByText('本地云没在跑').waitFor();
  await phone.locator('[wx-id="home"]').waitFor({ state: 'detached' });
  await page.unroute('**/phone?*');
  await page.unroute('**/__clock');
  await page.getByRole('alert').waitFor({ state: 'hidden' });
  await phone.locator('[wx-id="home"]').waitFor();
});

it('turns the side panes into drawers on a narrow window', async () => {
  await page.setViewportSize({ width: 900, height: 1000 });
  const left = page.locator('#left');
  await left.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '怎么看' }).click();
  await left.waitFor({ state: 'visible' });
});

it('shows the page anew when a push changed a parcel', async () => {
  const life = phone.locator('[wx-id="life"]');
  await life.getByText('load show ready', { exact: true }).waitFor();
  await page.getByText('还没有调用').waitFor();
  await page.waitForResponse((response) => response.url().endsWith('/__inspect'));
  bench.cloud.state.calls = [{ requestId: 'c', function: 'carrierPush', ms: 8, reads: 1, writes: 1 }];
  await life.getByText('load show ready hide show', { exact: true }).waitFor();
});
