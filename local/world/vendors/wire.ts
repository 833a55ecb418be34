/** A request as it goes over the wire, either way: a question to a vendor, or its push. */
export interface WireRequest {
  method: string;
  /** Of a question the path alone is looked at; of a push it is the whole address. */
  url: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** What a vendor does with a question. `drip`: a few bytes now and then; `cut`: half of the body, then the connection breaks. */
export type VendorAnswer =
  | { manner: 'whole' | 'drip' | 'cut'; status: number; headers: Record<string, string>; body: Buffer }
  | { manner: 'hang' | 'refuse' };
