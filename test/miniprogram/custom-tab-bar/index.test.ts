import { fakeCloud } from '../fake-cloud';
import { mount, textOf, until } from '../mount';

const went: string[] = [];

afterEach(() => {
  document.body.innerHTML = '';
  went.length = 0;
});

async function open(staff: unknown, route = 'pages/order-list/index') {
  Object.assign(globalThis, { getCurrentPages: () => [{ route }] });
  const cloud = fakeCloud(
    {},
    {
      getStorageSync: (key: string) => (key.endsWith('.staff') ? staff : ''),
      switchTab: ({ url }: { url: string }) => went.push(url),
    },
  );
  const bar = mount('custom-tab-bar/index', {}, cloud.start);
  await until(() => bar.querySelectorAll('.tabs-item').length > 0, 'the tabs');
  return bar;
}

it('a shopper has two tabs', async () => {
  const bar = await open('');
  expect(bar.querySelectorAll('.tabs-item').map(textOf)).toEqual(['包裹', '设置']);
});

it('staff have the shop’s between them', async () => {
  const bar = await open({ merchantId: 'muzuo', can: { ship: false } });
  expect(bar.querySelectorAll('.tabs-item').map(textOf)).toEqual(['包裹', '商家', '设置']);
});

it('marks the page it stands on, and leads to the others only', async () => {
  const bar = await open('', 'pages/settings/index');
  expect(bar.querySelectorAll('.tabs-chosen').map(textOf)).toEqual(['设置']);
  const [parcels, settings] = bar.querySelectorAll('.tabs-item');
  settings?.dispatchEvent('tap');
  parcels?.dispatchEvent('tap');
  await until(() => went.length > 0, 'switching');
  expect(went).toEqual(['/pages/order-list/index']);
});
