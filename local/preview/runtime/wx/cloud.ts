import type { Phone } from '../phone';
import { apiCall, type CallOptions, stringOption, WxFailure } from './api-call';

/** `-404011` is what wx.cloud gives for a function that failed. Source: WeChat, cloud error codes. */
const FUNCTION_FAILED = -404011;

async function post(url: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body ?? {}),
  });
}

/** wx.cloud: `callFunction` goes to the same local cloud as everything else, as the person who holds this phone. */
export function cloudCalls({ server, launch }: Phone): Record<string, unknown> {
  const call = async (options: CallOptions): Promise<unknown> => {
    const name = stringOption(options, 'name');
    const headers: Record<string, string> = launch.person === '' ? {} : { 'x-wx-openid': launch.person };
    const response = await post(`${server.cloudUrl}/call/${encodeURIComponent(name)}`, options.data, headers);
    const result: unknown = await response.json();
    if (response.ok) return { result, requestID: response.headers.get('x-request-id') ?? '' };
    const { errMsg } = result as { errMsg?: string };
    throw new WxFailure(errMsg ?? `status ${String(response.status)}`, { errCode: FUNCTION_FAILED });
  };
  return { cloud: { init: () => undefined, callFunction: apiCall('cloud.callFunction', call) } };
}

function requestBody(options: CallOptions, method: string): BodyInit | null {
  if (method === 'GET' || method === 'HEAD' || options.data === undefined) return null;
  const { data } = options;
  return typeof data === 'string' || data instanceof ArrayBuffer ? data : JSON.stringify(data);
}

function parse(text: string, dataType: string): unknown {
  if (dataType !== 'json') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** wx.request with the browser's fetch. A status of 4xx or 5xx is a success with its code, as in WeChat. */
export function requestCalls(): Record<string, unknown> {
  const send = async (options: CallOptions, signal: AbortSignal): Promise<unknown> => {
    const method = stringOption(options, 'method', 'GET').toUpperCase();
    const headers = { 'content-type': 'application/json', ...(options.header as Record<string, string> | undefined) };
    const response = await fetch(stringOption(options, 'url'), {
      method,
      headers,
      signal,
      body: requestBody(options, method),
    });
    const data = parse(await response.text(), stringOption(options, 'dataType', 'json'));
    return { data, statusCode: response.status, header: Object.fromEntries(response.headers), cookies: [] };
  };
  return {
    request: (options: CallOptions = {}) => {
      const abort = new AbortController();
      const timeout = typeof options.timeout === 'number' ? options.timeout : 60_000;
      const timer = setTimeout(() => {
        abort.abort(new Error('timeout'));
      }, timeout);
      const guarded = async (given: CallOptions): Promise<unknown> => {
        try {
          return await send(given, abort.signal);
        } finally {
          clearTimeout(timer);
        }
      };
      // a request always has callbacks: it gives back a task, never a promise
      apiCall('request', guarded)({ ...options, complete: options.complete ?? (() => undefined) });
      return {
        abort: () => {
          abort.abort(new Error('abort'));
        },
      };
    },
  };
}
