import { type PhoneDriver, PreviewBench } from './phone-driver';

let bench: PreviewBench;
let phone: PhoneDriver;

beforeAll(async () => {
  bench = await PreviewBench.start();
});

afterAll(async () => {
  await bench.close();
});

beforeEach(async () => {
  phone = await bench.open('?as=oBuyerChen');
});

afterEach(async () => {
  const { errors } = await phone.record();
  await bench.putAway(phone);
  expect(errors).toEqual([]);
});

it('compiles the fixture without a warning', () => {
  expect(bench.preview.failure()).toBe('');
  expect(bench.preview.problems()).toEqual([]);
});

it('runs load, show and ready in that order', async () => {
  await phone.expectText('life', 'load show ready');
});

it('evaluates wxs modules as WeChat does', async () => {
  await phone.expectText('wxs', 'a! Array true false');
});

it('takes rpx as a share of the window, in sheets and inline', async () => {
  const width = (id: string) => phone.id(id).evaluate((element) => element.getBoundingClientRect().width);
  expect(await width('half')).toBeCloseTo(195, 1);
  expect(await width('inline-half')).toBeCloseTo(195, 1);
});

it('keeps the sheets of components and other pages apart', async () => {
  const padding = await phone.page
    .locator('.home')
    .first()
    .evaluate((element) => getComputedStyle(element).padding);
  expect(padding).toBe('16px');
  const inCard = phone.page.locator('wx-app-card .components-card-index--body');
  expect(await inCard.evaluate((element) => getComputedStyle(element).padding)).toBe('0px');
  const badge = phone.page.locator('.components-badge-index--badge').first();
  expect(await badge.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(27, 31, 29)');
});

it('styles an external class from the page', async () => {
  const card = phone.page.locator('.components-card-index--card');
  expect(await card.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(1, 2, 3)');
});

it('gives the page the style of page-meta', async () => {
  const page = phone.page.locator('wx-page').first();
  await expect(page.evaluate((element) => getComputedStyle(element).getPropertyValue('--from-meta'))).resolves.toBe(
    '7px',
  );
});

it('binds a MobX store through a vant button', async () => {
  await phone.id('add').locator('.van-button').click();
  await phone.expectText('count', '1 / 2');
});

it('toggles a vant switch once per tap', async () => {
  await phone.id('switch').click();
  await phone.expectText('on', '开');
});

it('types into a vant field', async () => {
  await phone.id('field').locator('input').fill('妈妈的药');
  await phone.expectText('word', '妈妈的药');
});

it('replaces a vant skeleton when it is loaded', async () => {
  await phone.expectText('loaded', '好了');
});

it('opens a vant collapse', async () => {
  await phone.page.getByText('为什么', { exact: true }).click();
  await phone.id('why').getByText('因为它在路上').waitFor();
  await phone.page.waitForFunction(
    () => (document.querySelector('[wx-id="why"]')?.getBoundingClientRect().height ?? 0) > 0,
  );
});

it('swipes a vant swipe-cell open with the finger held', async () => {
  const box = await phone.page.locator('.swipe-row').boundingBox();
  if (box === null) throw new Error('no swipe row');
  const y = box.y + box.height / 2;
  await phone.page.mouse.move(box.x + 200, y);
  await phone.page.mouse.down();
  await phone.page.mouse.move(box.x + 150, y, { steps: 4 });
  await phone.page.mouse.move(box.x + 100, y, { steps: 4 });
  await phone.page.mouse.up();
  await phone.page.locator('.swipe-right').click();
  await phone.expectText('archived', '已收起');
});

it('confirms a vant picker in a popup', async () => {
  await phone.id('open-popup').locator('.van-button').click();
  const picker = phone.id('picker');
  await picker.getByText('顺丰').click();
  await picker.getByText('确认').click();
  await phone.expectText('picked', '顺丰');
});

it('puts the popup above the tab bar, and leaves the bar of the phone alone', async () => {
  await phone.id('open-popup').locator('.van-button').click();
  await phone.id('picker').getByText('中通').waitFor();
  const top = (x: number, y: number) =>
    phone.page.evaluate(
      ([left, at]) =>
        document.elementFromPoint(left ?? 0, at ?? 0)?.closest('wx-van-popup, .preview-bar')?.tagName ?? '',
      [x, y],
    );
  await phone.page.waitForFunction(() => document.elementFromPoint(195, 830)?.closest('wx-van-popup') != null);
  expect(await top(195, 60)).toBe('HEADER');
});

it('shows a vant datetime picker', async () => {
  await phone.id('open-time').locator('.van-button').click();
  await phone.page.locator('wx-van-datetime-picker .van-picker-column__item--selected').getByText('22').waitFor();
});

it.each([
  { press: '确认', want: '删' },
  { press: '取消', want: '留' },
])('settles a vant dialog with $press', async ({ press, want }) => {
  await phone.id('ask').locator('.van-button').click();
  const dialog = phone.page.locator('wx-van-dialog');
  await dialog.getByText('这里会看不到').waitFor();
  await dialog.getByText(press).click();
  await phone.expectText('answer', want);
});

it('shows a vant toast', async () => {
  await phone.id('tell').locator('.van-button').click();
  await phone.page.locator('wx-van-toast').getByText('已复制').waitFor();
});

it('passes slots and the events of components', async () => {
  await phone.expectText('in-head', '头');
  await phone.page.getByText('身', { exact: true }).click();
  await phone.expectText('chosen', '卡片');
});

it('delivers a tap with the data of the node it was bound to, though the component has no node of its own', async () => {
  await phone.page.locator('.components-badge-index--badge').nth(1).click();
  await phone.expectText('badge', '2');
});

it('keeps model:value in step, limits the length and confirms with Enter', async () => {
  const field = phone.id('plain-input').locator('input');
  await field.fill('12345678');
  await phone.expectText('typed', '12345678|');
  await field.press('Enter');
  await phone.expectText('typed', '12345678|12345678');
  expect(await field.getAttribute('maxlength')).toBe('8');
});

it('names a field as its tag is named, also when only that changes', async () => {
  await phone.id('area').getByRole('textbox', { name: '写备注', exact: true }).waitFor();
});

it('grows a textarea with its text', async () => {
  const field = phone.id('area').locator('textarea');
  const before = await field.evaluate((element) => element.clientHeight);
  await field.fill('一\n二\n三\n四\n五');
  await phone.page.waitForFunction(
    (height) => (document.querySelector('textarea')?.clientHeight ?? 0) > height,
    before,
  );
});

it('draws a textarea out of sight as high as one line', async () => {
  const height = await phone.page.locator('[wx-id="out-of-sight"]').evaluate((box) => {
    box.style.display = 'block';
    return box.querySelector('textarea')?.clientHeight ?? 0;
  });
  expect(height).toBeGreaterThan(0);
});

it('turns a switch, also through its label', async () => {
  await phone.id('plain-switch').click();
  expect(await phone.id('plain-switch').getAttribute('aria-checked')).toBe('true');
  await phone.id('label-text').click();
  await phone.expectText('labelled-state', 'true');
});

it('picks from a list and a time', async () => {
  await phone.id('plain-picker').click();
  await phone.page.getByRole('dialog').getByText('顺丰').click();
  await phone.expectText('carrier', '顺丰');
  await phone.id('time-picker').click();
  await phone.page.getByRole('dialog').locator('input').fill('22:30');
  await phone.page.getByText('确定').click();
  await phone.expectText('time', '22:30');
});

it('loads a picture and says its size', async () => {
  await phone.expectText('image', '40x20');
});

it('submits the named fields of a form', async () => {
  await phone.id('submit').click();
  await phone.expectText('form', '杭州');
});

it('stops a caught tap, and marks what is pressed', async () => {
  const inner = phone.id('inner');
  await inner.hover();
  await phone.page.mouse.down();
  expect(await inner.evaluate((element) => [...element.classList])).toEqual(
    expect.arrayContaining(['pressed', 'deep']),
  );
  await phone.page.mouse.up();
  await phone.expectText('taps', '内');
  expect(await inner.evaluate((element) => [...element.classList])).not.toContain('pressed');
  await phone.page.getByRole('button', { name: '按一下' }).waitFor();
});

it('tells when a scroll view reaches its end', async () => {
  await phone.id('scroller').evaluate((element) => {
    element.scrollTop = 900;
  });
  await phone.expectText('lower', '1');
});

it('tells when the page reaches its end', async () => {
  await phone.id('bottom').scrollIntoViewIfNeeded();
  await phone.page
    .locator('.preview-scroll')
    .first()
    .evaluate((element) => {
      element.scrollTop = element.scrollHeight;
    });
  await phone.expectText('bottom', '1');
});

it('refreshes when pulled down, and when a test asks for it', async () => {
  await phone.page.mouse.move(195, 120);
  await phone.page.mouse.down();
  await phone.page.mouse.move(195, 200, { steps: 4 });
  await phone.page.mouse.move(195, 320, { steps: 4 });
  await phone.page.mouse.up();
  await phone.expectText('refreshed', '1');
  expect(await phone.page.evaluate(() => window.__preview.pullDown())).toBe(true);
  await phone.expectText('refreshed', '2');
});

it('works with a finger as with a mouse', async () => {
  const touch = await bench.open('', { hasTouch: true, isMobile: true });
  await touch.id('switch').tap();
  await touch.expectText('on', '开');
  await touch.id('add').locator('.van-button').tap();
  await touch.expectText('count', '1 / 2');
  expect((await touch.record()).errors).toEqual([]);
  await touch.page.context().close();
});
