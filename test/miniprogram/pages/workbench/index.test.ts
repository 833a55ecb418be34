import { fakeCloud } from '../../fake-cloud';
import { callPage, fire, mount, until } from '../../mount';

const COUNTS = { toHandle: 0, overdue: 0, shippedToday: 0, notPickedUp: 0 };

type Heard = (error: { subpackage: unknown }) => void;

const stopped = jest.fn();
let unloaded: Heard[] = [];
let network: ((state: { isConnected: boolean }) => void)[] = [];

beforeEach(() => {
  unloaded = [];
  network = [];
  stopped.mockClear();
});

function open() {
  const listParcels = () => ({ counts: COUNTS, byIssue: {}, tasks: [], silent: [], asOf: 0 });
  const cloud = fakeCloud(
    { listParcels },
    {
      setStorageSync: () => undefined,
      stopPullDownRefresh: stopped,
      onLazyLoadError: (heard: Heard) => unloaded.push(heard),
      offLazyLoadError: (heard: Heard) => (unloaded = unloaded.filter((one) => one !== heard)),
      onNetworkStatusChange: (heard: (typeof network)[number]) => network.push(heard),
    },
  );
  return { cloud, page: mount('pages/workbench/index', {}, cloud.start) };
}

it('asks nothing while its page is out of sight; a pull asks, through the page', async () => {
  const { page, cloud } = open();
  expect(cloud.calls).toEqual([]);
  callPage(page, 'onPullDownRefresh');
  await until(() => stopped.mock.calls.length === 1, 'the end of the pull');
  expect(cloud.inputsOf('listParcels')).toHaveLength(1);
  callPage(page, 'onReachBottom');
  page.detach();
  expect(unloaded).toEqual([]);
});

describe('its package does not come', () => {
  /** Stands where the package has not come: what stands in for it knows nothing. */
  async function failed() {
    const { page } = open();
    page.instance['selectComponent'] = () => null;
    unloaded.forEach((heard) => {
      heard({ subpackage: ['claim'] });
    });
    expect(page.data['failed']).toBe(false);
    unloaded.forEach((heard) => {
      heard({ subpackage: ['merchant'] });
    });
    await until(() => page.querySelector('.failed') !== undefined, 'the failure');
    return page;
  }

  it.each<{ name: string; act: (page: Awaited<ReturnType<typeof failed>>) => unknown }>([
    { name: 'a tap', act: (page) => fire(page.querySelector('.failed'), 'action') },
    { name: 'a pull', act: (page) => callPage(page, 'onPullDownRefresh') },
    { name: 'the network', act: () => network.forEach((heard) => heard({ isConnected: true })) },
  ])('the page says so, and $name asks for it again', async ({ act }) => {
    const page = await failed();
    await act(page);
    await until(() => page.querySelector('.bench') !== undefined, 'the bench');
    expect(page.querySelector('.failed')).toBeUndefined();
    page.detach();
  });
});
