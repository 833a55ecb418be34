import { servePushes } from '../../cloudfunctions/_adapters/serve-pushes';
import { DEFAULT_SETTINGS } from '../../cloudfunctions/_core/access/settings';
import type { HttpAnswer } from '../../cloudfunctions/_core/http-answer';
import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import type { RawPush, SubscribeMessage } from '../../cloudfunctions/_ports';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { memoryPorts, TEMPLATES, type MemoryPorts } from '../_adapters/memory-ports';
import { push, shipForm, type Node } from '../_usecases/kdniao-track';
import type { Ledger } from './ledger';
import { newestStage } from './made-track';
import { TROUBLE } from './oracle';

/** A merchant's cloud on ports in memory, with the world around it that writes down what it sees. */
export interface Shop {
  ports: MemoryPorts;
  /** Ships a parcel and gives its id. */
  ship(waybillNo: string): Promise<string>;
  /** The provider tells of these nodes of a parcel, and writes down whether we took them in. */
  tell(waybillNo: string, nodes: readonly Node[]): Promise<boolean>;
  /** Hands anything to the function, as HTTP does. */
  post(request: Pick<RawPush, 'body'> & Partial<RawPush>, isBase64Encoded?: boolean): Promise<HttpAnswer>;
  parcel(waybillNo: string): Parcel;
}

/** Messages that a buyer has accepted: so many that none is held back. */
const ACCEPTS = 1_000;
/** A parcel was handed to its carrier this long before the fakes' clock, ms. */
const SHIPPED_BEFORE_MS = 23 * 3_600_000;

export function openShop(ledger: Ledger, now?: number): Shop {
  const ports = memoryPorts(now);
  const heard = new Map<string, readonly Node[]>();
  const send = ports.messages.send;
  ports.messages.send = async (message) => {
    const outcome = await send(message);
    if (outcome.outcome === 'sent' && message.channel === 'wechat') {
      const newest = newestStage(heard.get(waybillOf(ports, message)) ?? []);
      const [name, stage] = [nameOf(message), stageOf(message)];
      ledger.append({ what: 'told', message: name, stage, ...(newest !== undefined && { newest }) });
    }
    return outcome;
  };
  ports.shopperRecords.set('oBuyer', {
    _id: 'oBuyer',
    version: 1,
    settings: structuredClone(DEFAULT_SETTINGS),
    accepts: Object.fromEntries(Object.values(TEMPLATES).map(({ id }) => [id, ACCEPTS])),
  });
  const main = servePushes(ports, (raw) => receivePush(ports, raw));
  const post: Shop['post'] = (
    { provider = 'kdniao', accountId = 'acc-1', parcelId, headers = {}, body },
    isBase64Encoded = false,
  ) => {
    const path = ['', provider, accountId, ...(parcelId === undefined ? [] : [parcelId])].join('/');
    return main({ path, httpMethod: 'POST', headers, body, isBase64Encoded });
  };
  return {
    ports,
    post,
    ship: (waybillNo) => shipOne(ports, waybillNo),
    async tell(waybillNo, nodes) {
      heard.set(waybillNo, [...(heard.get(waybillNo) ?? []), ...nodes]);
      const taken = isAcknowledged(await post(push([{ waybillNo, nodes }])));
      const told = nodes.map(({ time, words }) => [time, words] as const);
      ledger.append(taken ? { what: 'acknowledged', waybillNo, nodes: told } : { what: 'refused' });
      return taken;
    },
    parcel: (waybillNo) => parcelIn(ports, waybillNo),
  };
}

async function shipOne(ports: MemoryPorts, waybillNo: string): Promise<string> {
  const result = await shipOrder(
    ports,
    { openid: 'oOwner' },
    shipForm({
      shippedAt: ports.time.now - SHIPPED_BEFORE_MS,
      orderNo: `A-${waybillNo}`,
      waybillNo,
      requestKey: `tap-${waybillNo}`,
      checkDigitConfirmed: true,
    }),
  );
  if (result.outcome !== 'shipped') throw new Error(`shop: ${waybillNo} is ${result.outcome}`);
  return result.parcelId;
}

function parcelIn({ stored }: MemoryPorts, waybillNo: string): Parcel {
  const parcel = [...stored.values()].find((one) => one.waybillNo === waybillNo);
  if (!parcel) throw new Error(`shop: ${waybillNo} was not shipped`);
  return parcel;
}

/** As kdniao and kuaidi100 understand an answer: anything else makes them come again. */
export function isAcknowledged({ statusCode, body }: HttpAnswer): boolean {
  const { Success, result } = JSON.parse(body) as { Success?: unknown; result?: unknown };
  return statusCode === 200 && (Success === true || result === true);
}

const waybillOf = ({ stored }: MemoryPorts, { page }: SubscribeMessage): string =>
  stored.get(new URLSearchParams(page.split('?')[1]).get('parcelId') ?? '')?.waybillNo ?? '';

/** The stage that a buyer reads in a message. */
function stageOf({ templateId, values }: SubscribeMessage): string {
  if (templateId === TEMPLATES.trouble.id) return TROUBLE;
  if (templateId === TEMPLATES.pickup.id) return 'awaiting_pickup';
  return values['phrase2'] === '已签收' ? 'delivered' : 'out_for_delivery';
}

/** Two deliveries with the same name are one message sent twice: the same milestone of the same parcel. */
const nameOf = ({ to, page, templateId, values }: SubscribeMessage): string =>
  [to, page, templateId, values['phrase2'] ?? '', templateId === TEMPLATES.trouble.id ? values['date4'] : ''].join('|');
