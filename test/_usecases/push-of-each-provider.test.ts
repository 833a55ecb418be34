import { configuredMerchants } from '../../cloudfunctions/_adapters/configured-merchants';
import { servePushes } from '../../cloudfunctions/_adapters/serve-pushes';
import { PROVIDERS } from '../../cloudfunctions/_providers';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { SAMPLES, type ContractSample } from '../_providers/contract-samples';
import { arriveOf, providerOf } from '../_providers/raw-file';
import { TEST_ACCOUNT } from '../_providers/test-account';
import { shipForm } from './kdniao-track';

const { accountId, key, parcelId } = TEST_ACCOUNT;

/** A shop with an account at every provider, and one parcel on its way. */
async function shop(): Promise<MemoryPorts> {
  const accounts = Object.values(PROVIDERS).map(({ code }) => ({ provider: code, accountId, key }));
  const merchant = { id: 'shop', shopName: '测试小铺', firstOwner: { openid: 'oOwner', name: '店主' }, accounts };
  const ports = { ...memoryPorts(), merchants: configuredMerchants([merchant]) };
  await shipOrder(ports, { openid: 'oOwner' }, shipForm({ waybillNo: '75000000000001' }));
  ports.count.reset();
  return ports;
}

/** The push as HTTP access hands it over, its header names written as the provider likes. */
function eventOf({ folder, pushWith }: ContractSample, change: (text: string) => string = (text) => text): object {
  const { push } = arriveOf(folder)('push', pushWith(['x']));
  const headers = Object.entries(push?.headers ?? {}).map(([name, value]) => [name.toUpperCase(), value]);
  return {
    path: `/carrierPush/${providerOf(folder).code}/${accountId}/${parcelId}`,
    httpMethod: 'POST',
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: change(push?.body ?? ''),
  };
}

describe.each(SAMPLES)('a push of $folder over HTTP', (sample) => {
  it('becomes an event of its parcel', async () => {
    const ports = await shop();
    const answer = await servePushes(ports, (push) => receivePush(ports, push))(eventOf(sample));
    expect(answer.statusCode).toBe(200);
    const [parcel] = [...ports.stored.values()];
    expect(parcel?.events).toMatchObject([{ rawText: 'note', provider: providerOf(sample.folder).code }]);
  });

  it('is not read again when it comes again', async () => {
    const warnings: string[] = [];
    const ports = { ...(await shop()), log: { ...memoryPorts().log, warn: (text: string) => warnings.push(text) } };
    const take = servePushes(ports, (push) => receivePush(ports, push));
    await take(eventOf(sample));
    // Whoever reads it tells of its code, which no provider knows.
    expect(warnings).toEqual(['unknown code']);
    const [parcel] = [...ports.stored.values()];
    expect(parcel?.heard).toHaveProperty(providerOf(sample.folder).code);
    ports.count.reset();
    expect((await take(eventOf(sample))).statusCode).toBe(200);
    expect(warnings).toHaveLength(1);
    expect(ports.count).toMatchObject({ reads: 1, writes: 0 });
    expect([...ports.stored.values()]).toEqual([parcel]);
  });

  it('that was changed on the way is refused, and writes nothing', async () => {
    const ports = await shop();
    const changed = eventOf(sample, (body) => body.replace('75000000000001', '75000000000002'));
    const answer = await servePushes(ports, (push) => receivePush(ports, push))(changed);
    expect(answer.body).toContain('bad_signature');
    expect(ports.count.writes).toBe(0);
  });
});
