import { fakeCloud } from '../../fake-cloud';
import { callPage, mount, until } from '../../mount';

const COUNTS = { toHandle: 0, overdue: 0, shippedToday: 0, notPickedUp: 0 };

it('a pull asks anew: the page leads through to what it shows', async () => {
  const stopped = jest.fn();
  const listParcels = () => ({ counts: COUNTS, byIssue: {}, tasks: [], silent: [], asOf: 0 });
  const cloud = fakeCloud({ listParcels }, { setStorageSync: () => undefined, stopPullDownRefresh: stopped });
  const page = mount('pages/workbench/index', {}, cloud.start);
  await until(() => cloud.inputsOf('listParcels').length === 1, 'the first look');
  callPage(page, 'onPullDownRefresh');
  await until(() => stopped.mock.calls.length === 1, 'the end of the pull');
  expect(cloud.inputsOf('listParcels')).toHaveLength(2);
  callPage(page, 'onReachBottom');
  page.detach();
});
