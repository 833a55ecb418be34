import type { IncomingHttpHeaders } from 'node:http';

/** One HTTP request, its body read. */
export interface Exchange {
  method: string;
  /** Path as sent, still percent-encoded, without the query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
export interface Answer {
  status: number;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}
/** No answer: the connection is cut. */
export const CUT = 'cut';
export type Reply = Answer | typeof CUT;

/** A request that is refused before any function sees it. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function jsonAnswer(status: number, value: unknown): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}

/** @throws HttpRefusal 400 when the body is not a JSON object */
export function jsonBody({ body }: Exchange): Record<string, unknown> {
  let value: unknown;
  try {
    value = body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
  } catch {
    throw new HttpRefusal(400, 'INVALID_PARAM', 'the body is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new HttpRefusal(400, 'INVALID_PARAM', 'the body is not a JSON object');
  return value as Record<string, unknown>;
}
