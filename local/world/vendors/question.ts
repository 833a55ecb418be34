/** What a vendor made of a question that reached it. */
export interface Reply {
  call: 'query' | 'subscription' | 'unknown';
  account: string;
  waybillNo: string;
  /** Its code for what came of it, for the ledger. */
  outcome: string;
  json: object;
}

/** Why a question is refused: the vendor's code and a sentence. */
export type Fault = readonly [code: string, reason: string];

/** The object in a JSON text; undefined for anything else. */
export function jsonObject(text: string | null): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The object under a name; empty when there is none. */
export function objectUnder(
  object: Readonly<Record<string, unknown>>,
  name: string,
): Readonly<Record<string, unknown>> {
  const value = object[name];
  return isObject(value) ? value : {};
}

/** The text under a name; empty when there is none. */
export function textUnder(object: Readonly<Record<string, unknown>>, name: string): string {
  const value = object[name];
  return typeof value === 'string' ? value : '';
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
