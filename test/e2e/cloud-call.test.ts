import { PLAIN_DAY } from '../_usecases/kdniao-track';
import type { Phone } from './phone';
import { Product } from './product';
import { Shop } from './shop';

const CHEN = 'oBuyerChen';

let product: Product;
let phone: Phone;
beforeAll(async () => {
  product = await Product.start();
  await new Shop(product.cloud).ship(
    { buyerOpenid: CHEN, items: [{ name: '落地灯', quantity: 1 }] },
    PLAIN_DAY.slice(0, 4),
  );
});
afterAll(() => product.close());
afterEach(() => phone.close());

/** Notes each use of the two ways to the cloud, from the phone's first call on. */
async function watchWays(): Promise<() => Promise<string[]>> {
  await phone.page.addInitScript(() => {
    const ways: string[] = [];
    let real: Record<string, unknown> | undefined;
    const watched = (api: Record<string, unknown>): Record<string, unknown> =>
      new Proxy(api, {
        get: (target, name) => {
          if (name === 'request' || name === 'cloud') ways.push(name);
          return target[String(name)];
        },
      });
    Object.defineProperty(window, 'wx', {
      get: () => real,
      set: (api: Record<string, unknown>) => {
        real = watched(api);
      },
    });
    Object.assign(window, { ways });
  });
  await phone.page.reload();
  return () => phone.page.evaluate(() => (window as unknown as { ways: string[] }).ways);
}

it('with a cloud environment named, everything goes through wx.cloud.callFunction', async () => {
  phone = await product.open(CHEN, { cloud: 'local-dev', drawer: await product.drawer() });
  const ways = await watchWays();
  await phone.tap(/落地灯/);
  await phone.sees('今天会送到你手上', '王师傅 正在派送');
  await phone.tap('返回');
  await phone.tab('设置').click();
  const saved = phone.page.waitForResponse(
    (response) => response.request().postData()?.includes('saveSettings') === true,
  );
  await phone.front.getByRole('switch', { name: '开始派送', checked: true }).click();
  expect((await saved).ok()).toBe(true);
  expect(new Set(await ways())).toEqual(new Set(['cloud']));
});

it('without any cloud it says what to do', async () => {
  phone = await product.open(CHEN, { cloud: 'https://cloud.example' });
  await phone.sees('还没连上云', '运行 npm start，或在 miniprogram/config.ts 里填云环境');
});
