import type { CarrierGuess, ShipInput } from '../../../typings/merchant';

/** What stands in the ship form, as typed. */
export interface ShipDraft {
  orderNo: string;
  /** `id` is its own as long as the form lives. */
  items: { id: number; name: string; quantity: string }[];
  /** Upper case, without spaces. */
  waybillNo: string;
  carrier?: CarrierGuess;
  /** Epoch ms; absent: now. */
  shippedAt?: number;
  name: string;
  phone: string;
}

export type Problem = 'needed' | 'badQuantity' | 'badWaybill' | 'badPhone' | 'noCarriers';
/** In the order in which they stand on the page. */
export type ShipField =
  'orderNo' | `name-${number}` | `quantity-${number}` | 'waybillNo' | 'carrier' | 'name' | 'phone';

export const MAX_ITEMS = 20;

export function emptyDraft(): ShipDraft {
  return { orderNo: '', items: [emptyItem(1)], waybillNo: '', name: '', phone: '' };
}

export function emptyItem(id: number): ShipDraft['items'][number] {
  return { id, name: '', quantity: '1' };
}

/** A waybill as it is kept: scanners and people add spaces and small letters. */
export function tidyWaybill(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

/** What is wrong with each field, top to bottom; empty when the draft can be sent. */
export function problemsOf(draft: ShipDraft): Map<ShipField, Problem> {
  const found: [ShipField, Problem | undefined][] = [
    ['orderNo', needed(draft.orderNo)],
    ...draft.items.flatMap((item, index): [ShipField, Problem | undefined][] => [
      [`name-${index}`, needed(item.name)],
      [`quantity-${index}`, fits(item.quantity, /^[1-9]\d{0,3}$/, 'badQuantity')],
    ]),
    ['waybillNo', fits(draft.waybillNo, /^[A-Z0-9-]{6,34}$/, 'badWaybill')],
    ['carrier', draft.carrier === undefined ? 'needed' : undefined],
    ['name', needed(draft.name)],
    ['phone', fits(digitsOf(draft.phone), /^\+?\d{7,15}$/, 'badPhone')],
  ];
  return new Map(found.filter((entry): entry is [ShipField, Problem] => entry[1] !== undefined));
}

/** The call for a draft without problems; undefined while no carrier is chosen. */
export function shipInput(draft: ShipDraft, requestKey: string, checkDigitConfirmed: boolean): ShipInput | undefined {
  if (draft.carrier === undefined) return undefined;
  return {
    orderNo: draft.orderNo.trim(),
    items: draft.items.map(({ name, quantity }) => ({ name: name.trim(), quantity: Number(quantity) })),
    recipient: { name: draft.name.trim(), phone: digitsOf(draft.phone) },
    carrier: draft.carrier.code,
    waybillNo: draft.waybillNo,
    requestKey,
    ...(draft.shippedAt === undefined ? {} : { shippedAt: draft.shippedAt }),
    ...(checkDigitConfirmed ? { checkDigitConfirmed } : {}),
  };
}

function needed(text: string): Problem | undefined {
  return text.trim() === '' ? 'needed' : undefined;
}

function fits(text: string, pattern: RegExp, problem: Problem): Problem | undefined {
  if (text === '') return 'needed';
  return pattern.test(text) ? undefined : problem;
}

function digitsOf(phone: string): string {
  return phone.replace(/[\s()-]/g, '');
}
