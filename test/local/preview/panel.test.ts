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
  bench.cloud.state.inspect = {};
  bench.cloud.state.sendAnswers = [];
  bench.cloud.state.room = [];
  page = await bench.openPanel();
  phone = page.frameLocator('iframe');
});

afterEach(async () => {
  await bench.putAway({ page });
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
  await page.getByRole('alert').getByText('本地云没在跑，请运行 npm start').waitFor();
  await page.unroute('**/__clock');
  await page.getByRole('alert').waitFor({ state: 'hidden' });
});

it('tells a wrong answer and a fault of its own from a cloud that is gone', async () => {
  const headers = { 'access-control-allow-origin': '*' };
  await page.route('**/__inspect', (route) => route.fulfill({ status: 500, headers, json: {} }));
  await page.getByRole('alert').getByText('本地云的回答不对：/__inspect: 500').waitFor();
  await page.unroute('**/__inspect');
  bench.cloud.state.inspect = { failures: null };
  await page.getByRole('alert').getByText('面板显示出错：').waitFor();
  bench.cloud.state.inspect = {};
  await page.getByRole('alert').waitFor({ state: 'hidden' });
});

it('keeps a long error inside its pane, and tells long times as everywhere', async () => {
  const error = `Error: ${'x'.repeat(400)}`;
  bench.cloud.state.calls = [{ requestId: 'a', function: 'shopper', ms: 60_000, reads: 1200, writes: 0, error }];
  const row = page.locator('.call');
  await row.waitFor();
  expect(await row.innerText()).toMatch(/^shopper\s+60.0 秒\s+读 1,200 · 写 0\s+Error: x+$/);
  expect(await page.locator('#page-happened').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
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
  await page.locator('#page-happened').getByText('还没有调用').waitFor();
  await page.waitForResponse((response) => response.url().endsWith('/__inspect'));
  bench.cloud.state.calls = [{ requestId: 'c', function: 'carrierPush', ms: 8, reads: 1, writes: 1 }];
  await life.getByText('load show ready hide show', { exact: true }).waitFor();
});

describe('looking into the cloud', () => {
  const tab = (name: string) => page.getByRole('tab', { name }).click();
  const shown = () => page.locator('.page:not([hidden])');
  const call = (requestId: string, more: object = {}) => ({
    ...{ requestId, function: 'shopper', ms: 12, reads: 1, writes: 0, at: Date.UTC(2026, 10, 21, 6, 2, 3), ...more },
  });

  it('opens a call to its operations and what it printed, and holds still until asked', async () => {
    const operation = { action: 'database.getDocument', collection: 'parcels', kind: 'read', changed: 0, ms: 3.44 };
    const asked = { ...operation, examined: 900, unindexed: 'no index', asked: '{"status":"new"}' };
    const more = { openid: 'oOwnerLin', queueMs: 4, resultBytes: 2048, output: ['hello'], operations: [asked] };
    bench.cloud.state.calls = [call('a', more)];
    await tab('调用');
    const lines = shown().locator('.line');
    await lines.first().click();
    expect(await lines.first().innerText()).toMatch(/^14:02:03\s+shopper\s+12 ms\s+读 1 · 写 0$/);
    const detail = shown().locator('.detail').first();
    expect(await detail.innerText()).toMatch(
      /小程序 · 店主 林姐 · 排队 4 ms · 返回 2.0 KB · a\s+查 parcels\s+3.4 ms\s+扫描 900 条\s+\{"status":"new"\}\s+没有索引可用，扫描了整个集合\s+打印输出\s+hello/,
    );
    bench.cloud.state.calls = [call('a', more), call('b', { function: 'merchant' })];
    await page.getByRole('button', { name: '又有 1 条' }).waitFor();
    expect([await lines.count(), await detail.isVisible()]).toEqual([1, true]);
    await page.getByRole('button', { name: '又有 1 条' }).click();
    expect(await lines.allInnerTexts()).toEqual([
      expect.stringContaining('merchant'),
      expect.stringContaining('shopper'),
    ]);
  });

  it('counts what failed, and shows the stack', async () => {
    const failure = call('f', { source: 'call', error: 'Error: no', stack: 'Error: no\n    at main (index.js:9:30)' });
    bench.cloud.state.inspect = { failures: [{ ...failure, queueMs: 0, operations: [], output: [] }] };
    await page.getByRole('tab', { name: '错误 1' }).click();
    await shown().locator('.line').click();
    await shown().getByText('at main (index.js:9:30)').waitFor();
  });

  it('reads a collection page by page, and says what is wrong with a query', async () => {
    const queries: (string | null)[] = [];
    await page.route('**/__inspect/documents**', (route) => {
      const { searchParams } = new URL(route.request().url());
      const headers = { 'access-control-allow-origin': '*' };
      const indexes = [{ name: 'i', fields: [{ path: 'owner' }, { path: 'at', order: -1 }], unique: true }];
      const collections = [{ collection: 'parcels', documents: 21, indexes }];
      if (!searchParams.has('collection')) return route.fulfill({ headers, json: { collections } });
      queries.push(searchParams.get('query'));
      if (searchParams.get('query') !== '')
        return route.fulfill({ headers, status: 400, json: { message: 'unknown operator $x' } });
      const [skip, limit] = ['skip', 'limit'].map((name) => Number(searchParams.get(name)));
      const all = Array.from({ length: 21 }, (_, n) => ({ _id: `p${String(n)}`, status: '派送中' }));
      return route.fulfill({
        headers,
        json: { documents: all.slice(skip, skip! + limit!), total: 21, isMore: false, examined: 20 },
      });
    });
    await tab('文档');
    await shown().getByText('第 1–20 条，共 21 条').waitFor();
    await shown().getByText('索引：owner + at ↓（唯一）').waitFor();
    await page.getByRole('button', { name: '下一页' }).click();
    await shown().getByText('第 21–21 条，共 21 条').waitFor();
    expect(await page.getByRole('button', { name: '下一页' }).isDisabled()).toBe(true);
    await shown().locator('.line', { hasText: 'p20' }).click();
    await shown().locator('pre', { hasText: '"status": "派送中"' }).waitFor();
    await page.getByLabel('条件').fill('{"a":{"$x":1}}');
    await page.getByRole('button', { name: '查', exact: true }).click();
    await shown().getByText('unknown operator $x').waitFor();
    expect(await shown().locator('.line:visible, .empty:visible, .pages:visible').count()).toBe(0);
    expect(queries).toEqual(['', '', '{"a":{"$x":1}}']);
  });

  describe('with documents that come slowly', () => {
    interface Asked {
      collection: string | null;
      query: string | null;
      skip: string | null;
    }
    const asked: Asked[] = [];
    /** Answers to what is asked of these collections wait here. */
    const held = new Map<string, () => Promise<void>>();
    let slow = '';

    beforeEach(async () => {
      asked.length = 0;
      held.clear();
      slow = '';
      const headers = { 'access-control-allow-origin': '*' };
      await page.route('**/__inspect/documents**', async (route) => {
        const { searchParams } = new URL(route.request().url());
        const collection = searchParams.get('collection');
        const of = (name: string) => ({ collection: name, documents: 200_000, indexes: [] });
        if (collection === null) {
          await route.fulfill({ headers, json: { collections: [of('parcels'), of('staff')] } });
          return;
        }
        asked.push({ collection, query: searchParams.get('query'), skip: searchParams.get('skip') });
        const documents = Array.from({ length: 20 }, (_, n) => ({ _id: `${collection}-${String(n)}` }));
        const json = { documents, total: 1000, isMore: true, examined: 1001 };
        const answer = () => route.fulfill({ headers, json });
        if (collection === slow) held.set(collection, answer);
        else await answer();
      });
      await tab('文档');
      await shown().getByText('第 1–20 条，共 1,000 条以上').waitFor();
    });

    it('shows what was chosen last, whatever comes late', async () => {
      slow = 'parcels';
      await page.getByLabel('条件').fill('{"a":1}');
      await page.getByRole('button', { name: '查', exact: true }).click();
      while (!held.has('parcels')) await page.waitForTimeout(10);
      expect(await shown().locator('.line:visible').count()).toBe(0);
      await page.getByLabel('集合').selectOption('staff');
      await shown().locator('.line', { hasText: 'staff-0' }).waitFor();
      const late = page.waitForResponse((response) => response.url().includes('collection=parcels'));
      await held.get('parcels')?.();
      await (await late).finished();
      expect(await shown().locator('.line').first().innerText()).toContain('staff-0');
      expect(await page.getByLabel('集合').inputValue()).toBe('staff');
    });

    it('turns the pages of what was asked, not of what stands in the box', async () => {
      await page.getByLabel('条件').fill('{"a":1}');
      await page.getByRole('button', { name: '下一页' }).click();
      await shown().getByText('第 21–40 条，共 1,000 条以上').waitFor();
      expect(asked.at(-1)).toEqual({ collection: 'parcels', query: '', skip: '20' });
    });

    it('shows nothing but that there is no answer', async () => {
      await page.unroute('**/__inspect/documents**');
      await page.route('**/__inspect/documents**', (route) => route.abort());
      await page.getByRole('button', { name: '查', exact: true }).click();
      await shown().getByText('本地云没有回答').waitFor();
      expect(await shown().locator('.line:visible, .empty:visible, .pages:visible').count()).toBe(0);
    });
  });

  it('shows when a timer comes, and runs it at once', async () => {
    const at = Date.UTC(2026, 10, 21, 6, 5);
    const timer = { function: 'sendNotices', trigger: 'everyMinute', cron: '0 * * * * * *', running: 0, skipped: 2 };
    bench.cloud.state.inspect = { timers: [{ ...timer, next: at }] };
    const done = { ...timer, next: at, last: { at, outcome: 'done', ms: 40 } };
    await page.route('**/__timers', (route) => {
      const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
      if (route.request().method() === 'OPTIONS') return route.fulfill({ headers });
      bench.cloud.state.inspect = { timers: [done] };
      return route.fulfill({ headers, json: { timer: done } });
    });
    await tab('定时器');
    expect(await shown().locator('.timer').innerText()).toMatch(
      /下一次\s+11 月 21 日 14:05:00\s+上一次\s+还没有跑过\s+跳过\s+2 次/,
    );
    await page.getByRole('button', { name: '立即运行' }).click();
    await shown().getByText('14:05:00 跑完了，40 ms').waitFor();
    expect(await shown().locator('.block:visible').count()).toBe(0);
    const failed = { at, outcome: 'failed', ms: 60_000, error: 'Error: no accept left' };
    bench.cloud.state.inspect = { timers: [{ ...timer, last: failed }] };
    await shown().getByText('14:05:00 出错了，60.0 秒').waitFor();
    await shown().getByText('Error: no accept left').waitFor();
    await shown().getByText('不会再触发').waitFor();
  });

  it('shows what the database has to do', async () => {
    const cure =
      'so that every document is read. An index on (status, at descending) would serve. Production would not';
    const reason = `no index serves parcels {status: ?}, ${cure}`;
    const shape = { collection: 'parcels', reason, count: 3, mostExamined: 200_000, function: 'f' };
    const totals = { reads: 3, writes: 1, changed: 1, examined: 900, unindexed: 3, overPlan: 0, refused: 0, ms: 1500 };
    bench.cloud.state.inspect = {
      unindexed: [shape],
      transactions: [{ id: 't', requestId: 'r', function: 'merchant', ms: 2000, written: 2 }],
      collections: [{ collection: 'parcels', ...totals }],
      functions: [{ function: 'merchant', calls: 2, failed: 1, ms: 30, slowestMs: 20, reads: 0, writes: 0 }],
    };
    await tab('数据库');
    await shown().getByText('建议加索引：(status, at ↓)', { exact: true }).waitFor();
    const text = (await shown().innerText()).replace(/\s+/g, ' ');
    for (const line of [
      'parcels 3 次 f · 一次最多扫描 200,000 条',
      'merchant 开了 2.0 秒，写入 2 条',
      'parcels 1.5 秒 查询 3 次 · 写入 1 次 · 扫描 900 条 没有索引 3 次',
      'merchant 2 次 平均 15 ms · 最慢 20 ms 出错 1 次',
    ])
      expect(text).toContain(line);
  });
});
