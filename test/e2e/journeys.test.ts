import type { FrameLocator, Locator, Page } from 'playwright-core';
import { PEOPLE } from '../../local/world/demo-shop';
import { JOURNEYS, type Journey } from '../../local/world/journeys';
import { createWorld, type World } from '../../local/world/world';
import { measure } from './judge-screen';
import type { Phone } from './phone';
import { Product } from './product';

const MS_PER_HOUR = 3_600_000;
/** Longer than WeChat waits before a touch is a long press, 350 ms. */
const LONG_PRESS_MS = 600;
const BEGAN_AT = Date.UTC(2026, 10, 21, 6);
/** One parcel waits at the station, one was not delivered, one is stuck, one of two has arrived. */
const HALFWAY = BEGAN_AT + 5 * MS_PER_HOUR;

/** `npm start` plays an hour in six seconds. */
const MINUTE_OF_DEMO_MS = 10 * MS_PER_HOUR;

/** What stands on a message about a milestone. */
const SAID: Record<string, RegExp> = {
  out_for_delivery: /派送中/,
  awaiting_pickup: /8-2-4017/,
  delivered: /已签收/,
  delivery_failed: /没送成/,
  stalled: /停滞中/,
};
const labelOf = (openid: string): string => PEOPLE.find((person) => person.openid === openid)?.label ?? openid;
const TOLD = JOURNEYS.flatMap(({ buyer, parcels }) =>
  parcels.flatMap(({ items, told }) =>
    told.map((milestone) => ({ who: labelOf(buyer), goods: items[0]?.name ?? '', milestone })),
  ),
);

let product: Product;
let world: World;
let panel: Page;
let panelFaults: string[];
beforeAll(async () => {
  const startAt = BEGAN_AT - 26 * MS_PER_HOUR;
  product = await Product.start({ clock: { startAt, paused: true } });
  world = createWorld({ cloudUrl: product.cloud.url, journeys: JOURNEYS, beganAt: BEGAN_AT });
  ({ page: panel, faults: panelFaults } = await product.openPanel('oBuyerChen'));
  await world.begin();
});
afterAll(() => product.close());

/** The one button that is filled. */
const mainButton = (phone: Phone): Locator =>
  phone.front.locator('.bar .van-button--primary, .bar [class*="main"]').first();

/** Nothing of its text is cut off. */
const standsWhole = (element: Element): boolean =>
  element.scrollWidth <= element.clientWidth + 1 && getComputedStyle(element).textOverflow !== 'ellipsis';

/** All of it is on the screen, without scrolling. */
function isInSight(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
}

/** Ten minutes after quiet hours what waited for their end has gone. */
const MORNING = BEGAN_AT + 18.5 * MS_PER_HOUR;

function nextMoment(now: number): number | undefined {
  const next = world.nextAfter(now);
  return next !== undefined && now < MORNING && next > MORNING ? MORNING : next;
}

/** Plays scan by scan, so that every message has its moment. */
async function playTo(end: number): Promise<void> {
  const { clock, settled } = product.cloud;
  for (let at = nextMoment(clock.now()); at !== undefined && at <= end; at = nextMoment(clock.now())) {
    clock.jump(at - clock.now());
    await world.tick(clock.now());
    await settled();
  }
}

/** The panel's phone. */
const inside = (): FrameLocator => panel.frameLocator('iframe');

describe('journey: newcomer', () => {
  it('sees parcels move in what a minute of the demo plays, and touches nothing', async () => {
    const list = inside().locator('.preview-frame:visible .preview-scroll');
    await inside().getByText('我的包裹').first().waitFor();
    const before = await list.innerText();
    await playTo(product.cloud.clock.now() + MINUTE_OF_DEMO_MS);
    await panel.waitForFunction((was) => {
      const phone = document.querySelector('iframe')?.contentDocument;
      const shown = phone?.querySelector<HTMLElement>('.preview-frame:not([hidden]) .preview-scroll');
      return shown?.innerText !== undefined && shown.innerText !== was;
    }, before);
    expect(panelFaults).toEqual([]);
  });
});

describe('halfway', () => {
  beforeAll(() => playTo(HALFWAY));

  it('journey: pickup · a message leads to the code at the station, large, and back', async () => {
    await panel.locator('.right .card', { hasText: '8-2-4017' }).first().click();
    await inside().getByText('到驿站了，等你来取').first().waitFor();
    await inside().getByRole('button', { name: '放大给店员看' }).click();
    const large = inside().locator('.components-large-code-index--large-code');
    await large.waitFor();
    expect(await large.evaluate(standsWhole)).toBe(true);
    await inside().getByRole('dialog').getByRole('button').click();
    await large.waitFor({ state: 'hidden' });
    await inside().getByText('菜鸟驿站文三路店').first().waitFor();
    expect(panelFaults).toEqual([]);
  });

  it('journey: elder · at night, in large text on a small phone: headline, code and the one button, none of them cut', async () => {
    const look = { fontScale: '1.4', theme: 'dark' };
    const phone = await product.open('oBuyerChen', { query: look, width: 320, height: 568 });
    await phone.tap(/猫爬架/);
    await phone.sees('到驿站了，等你来取', '8-2-4017');
    for (const part of [phone.front.locator('.hero-headline'), phone.text('8-2-4017'), mainButton(phone)])
      expect([await part.innerText(), await part.evaluate(standsWhole)]).toEqual([expect.any(String), true]);
    expect(await mainButton(phone).evaluate(isInSight)).toBe(true);
    expect(await phone.front.locator('.hero-headline').evaluate(isInSight)).toBe(true);
    expect(await measure(phone)).toEqual({ tooWide: [], tooSmall: [] });
    await phone.close();
  });

  it('the parcel at the station shows its code, large', async () => {
    const phone = await product.open('oBuyerChen');
    await phone.sees('等你处理', '到驿站了，等你来取');
    await phone.button('取件码 8-2-4017，长按复制').click({ delay: LONG_PRESS_MS });
    await phone.hears('已复制 8-2-4017');
    await phone.tap(/猫爬架/);
    const code = phone.text('8-2-4017');
    await code.waitFor();
    expect(await code.evaluate((element) => getComputedStyle(element).fontSize)).toBe('52px');
    await phone.sees('菜鸟驿站文三路店', '待取件');
    await phone.close();
  });

  it('several parcels of an order are labelled, in the list and on the timeline', async () => {
    const phone = await product.open('oBuyerChen');
    await phone.sees('分 2 个包裹寄出 · 已到 1 个', /包裹 1（(餐椅|椅垫) ×2）/, /包裹 2（(餐椅|椅垫) ×2）/);
    await phone.tap(/包裹 \d（椅垫 ×2）/);
    await phone.sees('已签收', /今天 14:30 送到了/);
    const other = phone.front.getByRole('tab', { name: /餐椅/ });
    await other.click();
    await phone.sees('运输中');
    await phone.isTitled('餐椅 ×2');
    await phone.close();
  });

  it('journey: failed delivery · says what, why and what next', async () => {
    const phone = await product.open('oBuyerLin');
    await phone.tap(/书架/);
    await phone.sees('等你处理', /^没送成，.*再/, /家中无人/, '你可以这样做', '给何师傅打电话约时间');
    expect(await phone.button('打给何师傅').isVisible()).toBe(true);
    await phone.close();
  });

  it('the stuck parcel says where it stopped', async () => {
    const phone = await product.open('oBuyerLin');
    await phone.tap(/咖啡豆/);
    await phone.sees('出问题了', /在武汉停/, '你可以这样做');
    await phone.close();
  });
});

describe('at the end', () => {
  beforeAll(() => playTo(Infinity));

  it('what is to be told stands in WeChat, for the right person, and nothing twice', async () => {
    const cards = panel.locator('.right .card');
    const taken = product.cloud.messages();
    await cards.nth(taken.length - 1).waitFor();
    const texts = await cards.allInnerTexts();
    expect(texts).toHaveLength(taken.length);
    expect(new Set(texts).size).toBe(texts.length);
    for (const { who, goods, milestone } of TOLD) {
      const same = texts.filter((text) => text.includes(who) && text.includes(goods) && SAID[milestone]?.test(text));
      // Progress may be said by the message of another parcel, or give way to what is worth more; a code and trouble never.
      const isSure = ['awaiting_pickup', 'delivery_failed', 'stalled'].includes(milestone);
      expect([goods, milestone, same.length]).toEqual([goods, milestone, isSure ? 1 : Math.min(1, same.length)]);
    }
    expect(panelFaults).toEqual([]);
  });

  it('a message opens the parcel that it is about, as the one who got it', async () => {
    await panel.locator('.right .card', { hasText: '书架' }).first().click();
    await inside().getByText('何师傅').first().waitFor();
    await inside().locator('.hero-word', { hasText: '已签收' }).waitFor();
    expect(new URL(panel.url()).searchParams.get('as')).toBe('oBuyerLin');
    expect(panelFaults).toEqual([]);
  });

  it.each(JOURNEYS.map((journey): [string, Journey] => [journey.title, journey]))(
    '%s: delivered, one tap from the list',
    async (_title, { buyer, parcels }) => {
      const phone = await product.open(buyer);
      for (const { items } of parcels) {
        await phone.tap(new RegExp(items[0]?.name ?? ''));
        await phone.arrivesAt('pages/timeline/index');
        await phone.front.locator('.hero-word', { hasText: '已签收' }).waitFor();
        expect(await phone.front.locator('.hero-headline').innerText()).toMatch(/送到了|取走了/);
        await phone.tap('返回');
      }
      await phone.close();
    },
  );
});
