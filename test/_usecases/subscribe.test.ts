import type { HttpReply, ProviderAccount } from '../../cloudfunctions/_ports';
import { configuredMerchants } from '../../cloudfunctions/_adapters/configured-merchants';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { syncTracks } from '../../cloudfunctions/_usecases/sync-tracks';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { PLAIN_DAY, push, shipForm } from './kdniao-track';
import { answered, askedOf, kdniaoRefusal, TAKEN, timedOut, unreachable } from './source-answers';

const OWNER = { openid: 'oOwner' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let ports: MemoryPorts;
beforeEach(() => {
  ports = memoryPorts();
});

const asked = () => ports.requests.map(askedOf);
/** What each source answers a subscription; the same each time. */
function sources(replies: Record<string, HttpReply>): void {
  ports.web.replies = (request) => replies[askedOf(request)] ?? unreachable;
}
async function ship(changes = {}) {
  const result = await shipOrder(ports, OWNER, shipForm(changes));
  if (result.outcome !== 'shipped') throw new Error(result.outcome);
  return result;
}
const parcel = () => [...ports.stored.values()][0];
const later = async (ms: number) => {
  ports.time.now += ms;
  return syncTracks(ports);
};

describe('on shipping', () => {
  it.each<{ name: string; replies: Record<string, HttpReply>; asks: string[]; following: string }>([
    {
      name: 'the first source takes it: the others are not asked',
      replies: { 'kdniao subscription': TAKEN.kdniao },
      asks: ['kdniao subscription'],
      following: 'subscribed',
    },
    {
      name: 'the first does not answer: the second takes it',
      replies: { 'kuaidi100 subscription': TAKEN.kuaidi100 },
      asks: ['kdniao subscription', 'kuaidi100 subscription'],
      following: 'subscribed',
    },
    {
      name: 'the first answers in HTML: the second takes it',
      replies: { 'kdniao subscription': answered('<html>502</html>'), 'kuaidi100 subscription': TAKEN.kuaidi100 },
      asks: ['kdniao subscription', 'kuaidi100 subscription'],
      following: 'subscribed',
    },
    {
      name: 'none answers: it is tried again by itself',
      replies: {},
      asks: ['kdniao subscription', 'kuaidi100 subscription'],
      following: 'later',
    },
    {
      name: 'none takes the number',
      replies: {
        'kdniao subscription': kdniaoRefusal('运单号格式不正确'),
        'kuaidi100 subscription': answered({ result: false, returnCode: '700', message: '订阅的数据错误' }),
        '17track subscription': answered({
          code: 0,
          data: { accepted: [], rejected: [{ number: 'X', error: { code: -18010012 } }] },
        }),
      },
      asks: ['kdniao subscription', 'kuaidi100 subscription'],
      following: 'bad_waybill',
    },
  ])('$name', async ({ replies, asks, following }) => {
    sources(replies);
    expect(await ship()).toMatchObject({ following });
    expect(asked()).toEqual(asks);
  });

  it('kuaidi100 is told where to push this parcel, with a salt of its own, and the phone where the carrier wants it', async () => {
    sources({ 'kuaidi100 subscription': TAKEN.kuaidi100 });
    const { parcelId } = await ship({ carrier: 'sf-express', waybillNo: 'SF1234567890123' });
    const form = new URLSearchParams(ports.requests[1]?.body);
    expect(JSON.parse(form.get('param') ?? '')).toMatchObject({
      company: 'shunfeng',
      parameters: {
        callbackurl: `https://cloud.example/carrierPush/kuaidi100/cust-1/${parcelId}`,
        salt: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        phone: '5678',
      },
    });
  });

  it('a phone that no source takes is set right by shipping again', async () => {
    const wrongPhone = answered({ result: false, returnCode: '700', message: '手机号后四位不正确' });
    sources({
      'kdniao subscription': kdniaoRefusal('CustomerName不正确，请输入手机号后四位'),
      'kuaidi100 subscription': wrongPhone,
    });
    const sf = { carrier: 'sf-express', waybillNo: 'SF1234567890123' };
    expect(await ship(sf)).toMatchObject({ following: 'bad_phone' });
    sources({ 'kdniao subscription': TAKEN.kdniao });
    const recipient = { name: '陈小满', phone: '13800009999' };
    expect(await shipOrder(ports, OWNER, shipForm({ ...sf, requestKey: 'again' }))).toMatchObject({
      outcome: 'duplicate',
    });
    expect(await ship({ ...sf, recipient, requestKey: 'right' })).toMatchObject({ following: 'subscribed' });
    expect(parcel()?.recipient.phoneTail).toBe('9999');
    expect(new URLSearchParams(ports.requests.at(-1)?.body).get('RequestData')).toContain('"CustomerName":"9999"');
  });

  it('shipped is shipped, whatever becomes of it: a fault of ours is logged and the timer comes back', async () => {
    ports.web.replies = () => {
      throw new Error('a bug');
    };
    expect(await ship()).toMatchObject({ outcome: 'shipped', following: 'later' });
    sources({ 'kdniao subscription': TAKEN.kdniao });
    await later(3 * MINUTE);
    expect(parcel()?.following?.subscriptions.kdniao?.outcome).toBe('subscribed');
  });

  it('the same tap twice asks once', async () => {
    sources({ 'kdniao subscription': TAKEN.kdniao });
    const first = await ship();
    expect(await ship()).toEqual(first);
    expect(asked()).toEqual(['kdniao subscription']);
  });
});

describe('a parcel of which nobody has told anything', () => {
  const HEARD = answered({
    EBusinessID: 'acc-1',
    Success: true,
    State: '0',
    StateEx: '0',
    Traces: [],
    LogisticCode: '76123456789012',
    ShipperCode: 'ZTO',
  });
  beforeEach(() => {
    sources({ 'kdniao subscription': TAKEN.kdniao, 'kuaidi100 subscription': TAKEN.kuaidi100, 'kdniao query': HEARD });
  });
  const subscriptions = () => asked().filter((what) => what.endsWith('subscription'));

  it('is followed at a second source after a day: not every source finds out that it is another carrier’s', async () => {
    await ship();
    await later(23 * HOUR);
    expect(subscriptions()).toEqual(['kdniao subscription']);
    await later(HOUR);
    expect(subscriptions()).toEqual(['kdniao subscription', 'kuaidi100 subscription']);
    for (let day = 0; day < 2; day += 1) await later(24 * HOUR);
    expect(subscriptions()).toHaveLength(2);
  });

  it('after four days without a word it is subscribed anew: what a source says once may have been lost', async () => {
    sources({ 'kdniao subscription': TAKEN.kdniao, 'kuaidi100 subscription': TAKEN.kuaidi100, 'kdniao query': HEARD });
    await ship();
    for (let day = 0; day < 6; day += 1) await later(24 * HOUR);
    expect(subscriptions()).toHaveLength(4);
    for (let day = 0; day < 20; day += 1) await later(24 * HOUR);
    expect(subscriptions().filter((ask) => ask === 'kuaidi100 subscription').length).toBeLessThanOrEqual(4);
  });

  it('of which one has told is not', async () => {
    await ship({ shippedAt: Date.UTC(2026, 10, 20, 7) });
    await receivePush(ports, push([{ waybillNo: '76123456789012', nodes: PLAIN_DAY.slice(0, 1) }]));
    for (let day = 0; day < 3; day += 1) await later(24 * HOUR);
    expect(subscriptions()).toEqual(['kdniao subscription']);
  });

  it('a second source that does not take it is asked again, ever less often', async () => {
    sources({ 'kdniao subscription': TAKEN.kdniao, 'kdniao query': HEARD });
    await ship();
    await later(24 * HOUR);
    expect(subscriptions()).toEqual(['kdniao subscription', 'kuaidi100 subscription']);
    await later(MINUTE);
    expect(subscriptions()).toHaveLength(2);
    await later(10 * MINUTE);
    expect(subscriptions()).toHaveLength(3);
    await later(9 * MINUTE);
    expect(subscriptions()).toHaveLength(3);
  });
});

describe('later', () => {
  it('what nobody took is tried again, ever less often, until somebody does', async () => {
    await ship();
    const moments: number[] = [];
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const before = ports.requests.length;
      await later(MINUTE);
      if (ports.requests.length > before) moments.push(minute);
    }
    expect(moments.length).toBeGreaterThan(4);
    expect(ports.requests.length).toBeLessThan(60);
    sources({ 'kuaidi100 subscription': TAKEN.kuaidi100 });
    for (let hour = 0; hour < 40 && !parcel()?.following?.subscriptions.kuaidi100?.outcome.startsWith('sub'); hour += 1)
      await later(HOUR);
    expect(parcel()?.following?.subscriptions.kuaidi100?.outcome).toBe('subscribed');
    expect(parcel()?.followAt ?? Infinity).toBeGreaterThan(ports.time.now);
  });

  it('a source that may have heard is not asked about one number more than four times in a month', async () => {
    ports.web.replies = () => timedOut;
    await ship();
    for (let hour = 0; hour < 30 * 24; hour += 1) await later(HOUR);
    const count = (source: string) => asked().filter((ask) => ask === `${source} subscription`).length;
    expect(count('kdniao')).toBeLessThanOrEqual(20);
    expect(count('kuaidi100')).toBeLessThanOrEqual(4);
  });

  it('a function that died while it asked has not asked for free, and does not ask twice at once', async () => {
    await ship();
    const { following } = parcel() ?? {};
    expect(Object.keys(following?.buckets ?? {})).toHaveLength(2);
    const before = ports.requests.length;
    await syncTracks(ports);
    expect(ports.requests).toHaveLength(before);
  });
});

describe('what a shop has of sources, and what becomes of it', () => {
  const accounts = () => ports.merchants.byId('shop')?.accounts ?? [];
  /** The shop with other accounts from now on. */
  function reconfigure(change: (accounts: ProviderAccount[]) => ProviderAccount[]): void {
    const [shop, ...others] = ports.merchants.all();
    if (!shop) throw new Error('no shop');
    ports.merchants = configuredMerchants([{ ...shop, accounts: change([...accounts()]) }, ...others]);
  }

  it('a parcel inside China is never followed at a source for the world, however China’s fare', async () => {
    sources({ '17track subscription': TAKEN['17track'] });
    await ship();
    for (let hour = 0; hour < 12; hour += 1) await later(HOUR);
    expect(asked()).not.toContain('17track subscription');
    sources({ 'kdniao subscription': TAKEN.kdniao, '17track subscription': TAKEN['17track'] });
    for (let hour = 0; hour < 12; hour += 1) await later(HOUR);
    expect(parcel()?.following?.subscriptions.kdniao?.outcome).toBe('subscribed');
  });

  it('one that crosses a border is followed at both sorts', async () => {
    sources({ 'kdniao subscription': TAKEN.kdniao, '17track subscription': TAKEN['17track'] });
    await ship({ carrier: 'usps', waybillNo: '9400111206206406260787', checkDigitConfirmed: true });
    expect(asked()).toEqual(['kdniao subscription', '17track subscription']);
  });

  it('ninety minutes of time-outs are made up for within days, and inside the limits', async () => {
    ports.web.replies = () => timedOut;
    await ship();
    for (let minute = 0; minute < 90; minute += 5) await later(5 * MINUTE);
    sources({ 'kdniao subscription': TAKEN.kdniao, 'kuaidi100 subscription': TAKEN.kuaidi100 });
    for (let hour = 0; hour < 48; hour += 1) await later(HOUR);
    expect(parcel()?.following?.subscriptions.kuaidi100?.outcome).toBe('subscribed');
  });

  it('an account that is replaced is asked anew, and one that is gone makes room for the next', async () => {
    sources({ 'kdniao subscription': TAKEN.kdniao, 'kuaidi100 subscription': TAKEN.kuaidi100 });
    await ship();
    reconfigure(([first, ...others]) => (first ? [{ ...first, accountId: 'acc-new' }, ...others] : others));
    for (let hour = 0; hour < 48; hour += 1) await later(HOUR);
    expect(parcel()?.following?.subscriptions.kdniao).toMatchObject({ outcome: 'subscribed', accountId: 'acc-new' });
    reconfigure((all) => all.slice(1));
    for (let hour = 0; hour < 48; hour += 1) await later(HOUR);
    expect(parcel()?.following?.subscriptions.kuaidi100?.outcome).toBe('subscribed');
  });

  it('sixty that wait for a source without allowance hold nobody up', async () => {
    const full = answered('', { status: 429, retryAfterMs: 20 * HOUR });
    sources({ 'kdniao subscription': TAKEN.kdniao, '17track subscription': full });
    for (let index = 0; index < 60; index += 1)
      await ship({
        carrier: 'usps',
        waybillNo: `RB${String(100_000_000 + index)}US`,
        orderNo: String(index),
        requestKey: `w${String(index)}`,
        checkDigitConfirmed: true,
      });
    sources({ '17track subscription': full });
    ports.time.now += HOUR;
    const result = await ship({ waybillNo: '76123456789099', orderNo: 'home', requestKey: 'home' });
    sources({ 'kdniao subscription': TAKEN.kdniao, '17track subscription': full });
    for (let minute = 0; minute < 60; minute += 1) await later(MINUTE);
    expect(ports.stored.get(result.parcelId)?.following?.subscriptions.kdniao?.outcome).toBe('subscribed');
  });
});
