import type { ShipInput, ShipResult } from '../../typings/merchant';
import { KDNIAO_ACCOUNT } from '../../local/world/demo-shop';
import { push, shipForm, type Node } from '../_usecases/kdniao-track';
import { data, type ProductCloud } from '../functions/product-cloud';

type Shipped = Extract<ShipResult, { outcome: 'shipped' }>;

/** The shop of these tests: ships parcels and has kdniao push their scans. */
export class Shop {
  private next = 76_300_000_000_000;

  constructor(private readonly cloud: ProductCloud) {}

  /** Ships as the owner does (with a claim card, unless the buyer is named), then pushes `nodes` if there are any. */
  async ship(changes: Partial<ShipInput>, nodes: readonly Node[] = []): Promise<Shipped & { waybillNo: string }> {
    this.next += 1;
    const waybillNo = changes.waybillNo ?? String(this.next);
    const numbered = { waybillNo, orderNo: `E-${waybillNo}`, requestKey: waybillNo, checkDigitConfirmed: true };
    const form = shipForm({ ...numbered, ...changes });
    if (changes.buyerOpenid === undefined) delete form.buyerOpenid;
    const result = data(await this.cloud.merchant('oOwnerLin', 'shipOrder', form));
    if (result.outcome !== 'shipped') throw new Error(result.outcome);
    if (nodes.length > 0) await this.push(waybillNo, nodes);
    return { ...result, waybillNo };
  }

  async push(waybillNo: string, nodes: readonly Node[]): Promise<void> {
    const { body } = push([{ waybillNo, nodes }], KDNIAO_ACCOUNT.accountId, KDNIAO_ACCOUNT.key);
    const { text } = await this.cloud.push(body);
    if (!text.includes('"Success":true')) throw new Error(text);
    await this.cloud.settled();
  }
}
