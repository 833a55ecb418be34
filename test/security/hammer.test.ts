import { refreshParcel } from '../../cloudfunctions/_usecases/refresh-parcel';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { memoryPorts } from '../_adapters/memory-ports';
import { askedOf, kdniaoTrack } from '../_usecases/source-answers';
import { PLAIN_DAY, shipForm } from '../_usecases/kdniao-track';

const CLIENTS = 64;
/** Each client pulls once a second. */
const SECONDS = 180;
const BUYER = { openid: 'oBuyer' };

it.each([
  { name: 'answer', answers: true },
  { name: 'are silent', answers: false },
])(
  '64 phones that pull the same parcel for three minutes are a question a minute and source, at most, when sources $name',
  async ({ answers }) => {
    const ports = memoryPorts();
    const form = shipForm();
    const shipped = await shipOrder(ports, { openid: 'oOwner' }, form);
    const { parcelId } = shipped as { parcelId: string };
    const track = kdniaoTrack(form.waybillNo, PLAIN_DAY.slice(0, 2));
    ports.web.replies = () => (answers ? track : { outcome: 'lost', why: 'timeout' });
    const began = ports.time.now;
    const askedAt: { ask: string; minute: number }[] = [];
    ports.requests.length = 0;
    for (let second = 0; second < SECONDS; second += 1) {
      ports.time.now = began + second * 1_000;
      const before = ports.requests.length;
      await Promise.all(Array.from({ length: CLIENTS }, () => refreshParcel(ports, BUYER, { parcelId })));
      for (const request of ports.requests.slice(before))
        askedAt.push({ ask: askedOf(request), minute: Math.floor(second / 60) });
    }
    const queries = askedAt.filter(({ ask }) => ask.endsWith('query'));
    const perMinute = new Map<string, number>();
    for (const { ask, minute } of queries)
      perMinute.set(`${ask} ${minute}`, (perMinute.get(`${ask} ${minute}`) ?? 0) + 1);
    process.stderr.write(
      `hammer: ${String(CLIENTS * SECONDS)} pulls, questions by source and minute: ${JSON.stringify([...perMinute])}\n`,
    );
    expect(Math.max(...perMinute.values())).toBe(1);
  },
);
