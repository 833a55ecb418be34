import type { DryRun, Thresholds } from '../../../../typings/merchant';
import { fakeCloud, refuse } from '../../fake-cloud';
import type { Answers } from '../../fake-cloud';
import { callPage, fire, mount, textOf, until } from '../../mount';
import type { Mounted } from '../../mount';

const THRESHOLDS: Thresholds = {
  ...{ notPickedUpHours: 24, notPickedUpShopperHours: 48, hubShopperHours: 6, hubHours: 24, noNewsHours: 48 },
  ...{ notRescheduledHours: 24, customsHours: 72, lockerHours: 18, stationHours: 48, beforeDeadlineHours: 6 },
  ...{ abroadHours: 240, atSeaHours: 1_080 },
};
const RUN: DryRun = {
  parcels: 312,
  more: false,
  would: { stalled: 14 },
  now: { stalled: 8, lost: 1 },
  thresholds: THRESHOLDS,
};

let pages: Mounted[] = [];

afterEach(() => {
  pages.forEach((page) => callPage(page, 'onUnload'));
  pages = [];
  document.body.innerHTML = '';
});

async function open(answers: Answers = {}, stubs: Record<string, unknown> = {}) {
  const cloud = fakeCloud({ tryThresholds: () => RUN, ...answers }, stubs);
  const page = mount('merchant/rules/index', {}, cloud.start);
  pages.push(page);
  callPage(page, 'onLoad');
  await until(() => ['ready', 'failed', 'forbidden'].includes(String(page.data['phase'])), 'loading');
  return { page, cloud };
}

it('says what would have come, and what did, by kind', async () => {
  const { page } = await open();
  expect(textOf(page)).toContain('过去 30 天会提醒 14 次');
  expect(textOf(page)).toContain('现在的设置 9 次');
  expect(page.querySelectorAll('.kind').map(textOf)).toEqual(['停太久现在 814', '疑似丢失现在 10']);
  expect(page.querySelectorAll('.rule')).toHaveLength(Object.keys(THRESHOLDS).length);
});

it('tries other hours, and copies them for the shop’s configuration', async () => {
  const copied: unknown[] = [];
  const setClipboardData = ({ data }: { data: string }) => copied.push(JSON.parse(data));
  const pageScrollTo = jest.fn();
  const { page, cloud } = await open({}, { setClipboardData, pageScrollTo });
  expect(page.querySelector('.copy')).toBeUndefined();
  await fire(page.querySelectorAll('.step')[1], 'tap');
  await until(() => textOf(page).includes('改过了，再试算一次'), 'the hint');
  expect(textOf(page.querySelectorAll('.rule')[0]!)).toContain('30 小时现在 24 小时');
  expect(page.querySelector('.copy')).toBeUndefined();
  await fire(page.querySelector('.run'), 'click');
  await until(() => page.data['outdated'] === false, 'the try');
  expect(cloud.inputsOf('tryThresholds')).toEqual([{ thresholds: {} }, { thresholds: { notPickedUpHours: 30 } }]);
  await fire(page.querySelector('.copy'), 'click');
  expect(copied).toEqual([{ notPickedUpHours: 30 }]);
  expect(textOf(page)).toContain('加在 thresholds 的最后一行');
  expect(pageScrollTo).toHaveBeenCalledTimes(1);
});

it('somebody else tries at the same time: says so, in the page and later in its bar', async () => {
  const busy = '刚好有人也在试算，过一会儿再点';
  expect((await open({ tryThresholds: refuse('busy') })).page.data['blank']).toMatchObject({ line: busy });
  let isFree = true;
  const { page } = await open({ tryThresholds: () => (isFree ? RUN : refuse('busy')()) });
  isFree = false;
  callPage(page, 'tryOut');
  await until(() => page.data['failure'] === busy, 'the failure');
});

it('only the owner sees them', async () => {
  const { page } = await open({ tryThresholds: refuse('forbidden') });
  expect(page.data['phase']).toBe('forbidden');
});
