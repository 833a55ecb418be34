import { type PhoneDriver, PreviewBench } from './phone-driver';

let bench: PreviewBench;
let phone: PhoneDriver;

const DETAIL = 'pages/detail/index';

beforeAll(async () => {
  bench = await PreviewBench.start();
});

afterAll(async () => {
  await bench.close();
});

beforeEach(async () => {
  bench.cloud.seen.length = 0;
  phone = await bench.open(`?path=${DETAIL}&as=oBuyerChen&cloud=${encodeURIComponent(bench.cloud.url)}`);
});

afterEach(async () => {
  await bench.putAway(phone);
});

it('refuses an unknown call loudly: it throws, prints and is counted', async () => {
  const printed: string[] = [];
  phone.page.on('console', (message) => {
    if (message.type() === 'error') printed.push(message.text());
  });
  await phone.id('unknown').click();
  await phone.page.waitForFunction(() => window.__preview.unknown.length > 0);
  const { unknown, errors } = await phone.record();
  expect(unknown).toEqual(['wx.makeCoffee']);
  expect(errors.map((error) => error.message).join()).toContain('wx.makeCoffee is not in the preview');
  expect(printed.join()).toContain('wx.makeCoffee');
});

it('calls a cloud function as the person who holds the phone', async () => {
  await phone.id('cloud').click();
  await phone.expectText('log', 'shown {"echoed":{"action":"hi"}}');
  expect(bench.cloud.seen).toContainEqual({ path: '/call/echo', openid: 'oBuyerChen', body: { action: 'hi' } });
});

it('sends wx.request', async () => {
  await phone.id('request').click();
  await phone.expectText('log', 'shown {"echoed":{"action":"there"}}');
  expect(bench.cloud.seen).toContainEqual({ path: '/call/echo', openid: 'someone', body: { action: 'there' } });
});

it('asks about messages in a labelled dialog, and tells the books of WeChat', async () => {
  await phone.id('subscribe').click();
  const dialog = phone.page.getByRole('dialog', { name: '预览里的授权框' });
  await dialog.getByText('tmpl-pickup').click();
  await dialog.getByText('允许').click();
  await phone.expectText('log', 'shown accept,reject');
  expect(bench.cloud.seen).toContainEqual({
    path: '/__wechat/accepts',
    openid: '',
    body: {
      openid: 'oBuyerChen',
      results: [
        { templateId: 'tmpl-progress', result: 'accept' },
        { templateId: 'tmpl-pickup', result: 'reject' },
      ],
    },
  });
});

it('opens no dialog about messages but in the turn of a tap', async () => {
  const errMsg = 'requestSubscribeMessage:fail can only be invoked by user TAP gesture.';
  await phone.id('subscribe-late').click();
  await phone.expectText('log', `shown ${JSON.stringify({ errMsg })}`);
  const outside = await phone.page.evaluate(
    () =>
      new Promise((fail) => {
        const { wx } = window as unknown as { wx: { requestSubscribeMessage(options: object): void } };
        wx.requestSubscribeMessage({ tmplIds: ['tmpl-progress'], fail });
      }),
  );
  expect(outside).toEqual({ errMsg });
  expect(await phone.page.getByRole('dialog').count()).toBe(0);
});

describe('messages, once a choice is kept or refused', () => {
  const dialog = () => phone.page.getByRole('dialog', { name: '预览里的授权框' });
  const page = () => phone.page.getByRole('dialog', { name: '预览里的设置页' });
  const booked = () => bench.cloud.seen.filter(({ path }) => path.startsWith('/__wechat/')).map(({ body }) => body);
  /** Puts what is kept for the one who holds the phone. */
  const keep = (kept: object) =>
    phone.page.evaluate((text) => localStorage.setItem('preview-subscriptions:oBuyerChen', text), JSON.stringify(kept));

  it('remembers 总是保持, does not ask again, and counts each time', async () => {
    await phone.id('subscribe').click();
    await dialog().getByText('tmpl-pickup').click();
    await dialog().getByText('总是保持').click();
    await dialog().getByText('允许').click();
    await phone.expectText('log', 'shown accept,reject');
    bench.cloud.seen.length = 0;
    await phone.id('subscribe').click();
    await phone.expectText('log', 'shown accept,reject accept,reject');
    expect(await dialog().count()).toBe(0);
    const results = [
      { templateId: 'tmpl-progress', result: 'accept', kept: true },
      { templateId: 'tmpl-pickup', result: 'reject', kept: true },
    ];
    expect(booked()).toEqual([{ openid: 'oBuyerChen', results }]);
  });

  it('取消 refuses all, and keeps nothing', async () => {
    await phone.id('subscribe').click();
    await dialog().getByText('总是保持').click();
    await dialog().getByText('取消').click();
    await phone.expectText('log', 'shown reject,reject');
    const results = ['tmpl-progress', 'tmpl-pickup'].map((templateId) => ({ templateId, result: 'reject' }));
    expect(booked()).toEqual([{ openid: 'oBuyerChen', results }]);
    await phone.id('subscribe').click();
    await dialog().waitFor();
  });

  it('asks only about what is not kept', async () => {
    await keep({ mainSwitch: true, items: { 'tmpl-progress': 'reject' } });
    await phone.id('subscribe').click();
    expect(await dialog().getByText('tmpl-progress').count()).toBe(0);
    await dialog().getByText('允许').click();
    await phone.expectText('log', 'shown reject,accept');
    const results = [
      { templateId: 'tmpl-pickup', result: 'accept' },
      { templateId: 'tmpl-progress', result: 'reject', kept: true },
    ];
    expect(booked()).toEqual([{ openid: 'oBuyerChen', results }]);
  });

  it('answers ban for a template that WeChat blocked, and books nothing', async () => {
    await keep({ mainSwitch: true, items: { 'tmpl-progress': 'ban', 'tmpl-pickup': 'ban' } });
    await phone.id('subscribe').click();
    await phone.expectText('log', 'shown ban,ban');
    expect(booked()).toEqual([]);
  });

  it('answers filter for a template that WeChat left out; an accept with a sound is booked as an accept', async () => {
    await keep({ mainSwitch: true, items: { 'tmpl-progress': 'acceptWithAudio', 'tmpl-pickup': 'filter' } });
    await phone.id('subscribe').click();
    await phone.expectText('log', 'shown acceptWithAudio,filter');
    const results = [{ templateId: 'tmpl-progress', result: 'accept', kept: true }];
    expect(booked()).toEqual([{ openid: 'oBuyerChen', results }]);
  });

  it('refuses a second request while the first is open', async () => {
    await phone.id('subscribe-twice').click();
    await phone.expectText('log', 'shown requestSubscribeMessage:fail last call has not ended');
    await dialog().getByText('允许').click();
    await phone.expectText('log', 'shown requestSubscribeMessage:fail last call has not ended accept');
  });

  it('is refused with 20004 once the main switch is off', async () => {
    await phone.id('settings').click();
    await page().getByText('接收订阅消息').click();
    await page().getByText('返回小程序').click();
    await phone.expectText('log', 'shown {"mainSwitch":false,"itemSettings":{}}');
    expect(bench.cloud.seen).toContainEqual({
      path: '/__wechat/main-switch',
      openid: '',
      body: { openid: 'oBuyerChen', on: false },
    });
    await phone.id('subscribe').click();
    await phone.expectText('log', 'shown {"mainSwitch":false,"itemSettings":{}} 20004');
    await phone.id('settings').click();
    expect(await page().getByLabel('接收订阅消息').isChecked()).toBe(false);
  });

  it('turns kept choices on the settings page; only what is turned to 拒收 is told', async () => {
    await keep({
      mainSwitch: true,
      items: { 'tmpl-progress': 'accept', 'tmpl-pickup': 'reject', 'tmpl-trouble': 'ban' },
    });
    await phone.id('settings').click();
    await page().getByLabel('包裹进度提醒 · tmpl-progress').uncheck();
    await page().getByLabel('取件提醒 · tmpl-pickup').check();
    expect(await page().getByText('tmpl-trouble').count()).toBe(0);
    await page().getByText('返回小程序').click();
    const turned = { 'tmpl-progress': 'reject', 'tmpl-pickup': 'accept', 'tmpl-trouble': 'ban' };
    await phone.expectText('log', `shown ${JSON.stringify({ mainSwitch: true, itemSettings: turned })}`);
    expect(booked()).toEqual([{ openid: 'oBuyerChen', templateIds: ['tmpl-progress'] }]);
  });
});

it('scrolls to a node, and fails where there is none', async () => {
  const scrollTo = (selector: string) =>
    phone.page.evaluate(
      (options) =>
        new Promise<string>((done) => {
          const { wx } = window as unknown as { wx: { pageScrollTo(given: object): void } };
          wx.pageScrollTo({
            ...options,
            complete: ({ errMsg }: { errMsg: string }) => {
              done(errMsg);
            },
          });
        }),
      { selector, offsetTop: -40, duration: 0 },
    );
  await phone.page.setViewportSize({ width: 320, height: 300 });
  expect(await scrollTo('#modal')).toBe('pageScrollTo:ok');
  const top = await phone.page
    .locator('.preview-scroll:visible')
    .evaluate((element) => element.getBoundingClientRect().top);
  expect((await phone.id('modal').boundingBox())?.y).toBeCloseTo(top + 40, 0);
  expect(await scrollTo('#nothing')).toBe('pageScrollTo:fail no node #nothing');
});

it('shows a call instead of making it', async () => {
  await phone.id('phone').click();
  await phone.page.getByRole('dialog').getByText('呼叫 13900002231').waitFor();
  expect((await phone.record()).calls).toEqual([{ name: 'makePhoneCall', detail: { phoneNumber: '13900002231' } }]);
});

it('shows modals, action sheets and toasts', async () => {
  await phone.id('modal').click();
  await phone.page.getByRole('dialog').getByText('删除').click();
  await phone.expectText('log', 'shown yes');
  await phone.id('sheet').click();
  await phone.page.getByRole('dialog').getByText('乙').click();
  await phone.expectText('log', 'shown yes 1');
  await phone.id('sheet').click();
  await phone.page.getByRole('dialog').getByText('取消').click();
  await phone.expectText('log', 'shown yes 1 showActionSheet:fail cancel');
  await phone.id('toast').click();
  await phone.page.getByRole('status').getByText('好了').waitFor();
});

it('takes a typed code for a scanned one', async () => {
  await phone.id('scan').click();
  await phone.page.getByRole('dialog').locator('input').fill('SF1234567890123');
  await phone.page.getByText('扫到了').click();
  await phone.expectText('log', 'shown SF1234567890123');
});

it('stores per person', async () => {
  await phone.id('store').click();
  await phone.expectText('log', 'shown seen 1');
  await phone.page.reload();
  await phone.id('store').click();
  await phone.expectText('log', 'shown seen 2');
  await phone.page.goto(`${bench.preview.url}/phone?path=${DETAIL}&as=oBuyerLin`);
  await phone.id('store').click();
  await phone.expectText('log', 'shown seen 1');
});

it('measures nodes', async () => {
  await phone.page.goto(`${bench.preview.url}/phone?path=${DETAIL}&id=7`);
  await phone.id('measure').click();
  await phone.expectText('log', 'shown measured');
});

it('says theme, language and text size as they were asked for', async () => {
  const other = await bench.open('?theme=dark&language=en&fontScale=1.4');
  const facts = await other.page.evaluate(() =>
    (window as unknown as { wx: { getAppBaseInfo(): Record<string, unknown> } }).wx.getAppBaseInfo(),
  );
  expect(facts).toMatchObject({ theme: 'dark', language: 'en', fontSizeScaleFactor: 1.4 });
  await bench.putAway(other);
});

it('shares a card with a link for somebody else, and opens a chat with the shop', async () => {
  const home = await bench.open();
  await home.id('share').click();
  const card = home.page.getByRole('dialog', { name: '包裹在路上 button' });
  expect(await card.locator('input').inputValue()).toContain('/phone?id=7&path=pages%2Fdetail%2Findex');
  await card.getByText('关闭').click();
  await home.id('contact').click();
  await home.page.getByRole('dialog', { name: '客服会话' }).waitFor();
  const { shares, calls, errors } = await home.record();
  expect(shares).toEqual([{ title: '包裹在路上 button', path: '/pages/detail/index?id=7', imageUrl: '' }]);
  expect(calls).toEqual([{ name: 'contact', detail: expect.objectContaining({ sendMessageTitle: '我的包裹' }) }]);
  expect(errors).toEqual([]);
  await bench.putAway(home);
});

it('keeps the time of the cloud', async () => {
  const text = await phone.page.evaluate(() => [new Date().toISOString().slice(0, 13), new Date(0).toISOString()]);
  expect(text).toEqual(['2026-11-21T06', '1970-01-01T00:00:00.000Z']);
  expect(await phone.page.evaluate(() => new Date() instanceof Date && Date.now() - new Date().getTime() < 1000)).toBe(
    true,
  );
});
