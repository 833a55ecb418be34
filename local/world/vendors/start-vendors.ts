import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { close, headersOf, letIn, listen } from '../loopback';
import { actOut } from './act-out';
import { isObject, jsonObject } from './question';
import { postOverHttp } from './post-over-http';
import { recording, type RecordedRequest } from './recorded-day';
import type { Vendor } from './vendor';
import type { WireRequest } from './wire';
import { ANSWER_WEATHERS, PUSH_WEATHERS, type Weather } from './weather';

export interface StartVendorsOptions {
  vendors: readonly Vendor[];
  /** The world's clock, epoch ms. */
  now: () => number;
  /** Is told every question and every push. */
  record?: (entry: RecordedRequest) => void;
  /** Web pages that may change the weather; none when absent. */
  allowedOrigins?: readonly string[];
}

/** The vendors on real sockets of 127.0.0.1, each on a port of its own. */
export interface RunningVendors {
  /** A vendor's origin in the real world → where it is here: SOURCE_ORIGINS. */
  origins: Record<string, string>;
  /** Each by its code and name, and where its weather is changed. */
  played: { code: string; label: string; url: string }[];
  /** Every vendor looks and pushes. @returns how many pushes were tried */
  tick(now: number): Promise<number>;
  close(): Promise<void>;
}

/**
 * Serves each vendor's interface, and beside it `POST /__weather` with {vendor, weather} (Weather of weather.ts; {} for well): from then
 * on that vendor is so. Another vendor than the port's may be named.
 */
export async function startVendors(options: StartVendorsOptions): Promise<RunningVendors> {
  const { vendors, now, record } = options;
  const servers = vendors.map((vendor) => serverOf(vendor, options));
  const urls = await Promise.all(servers.map(listen));
  const played = vendors.map(({ code, name }, at) => ({ code, label: name, url: urls[at] ?? '' }));
  return {
    origins: Object.fromEntries(vendors.map(({ origin }, at) => [origin, played[at]?.url ?? ''])),
    played,
    async tick(at) {
      let tried = 0;
      for (const vendor of vendors) {
        const write = (push: WireRequest) => record?.({ at: now(), vendor: vendor.code, kind: 'push', ...push });
        tried += await vendor.tick(at, recording(postOverHttp, write));
      }
      return tried;
    },
    async close() {
      await Promise.all(servers.map(close));
    },
  };
}

function serverOf(vendor: Vendor, options: StartVendorsOptions): Server {
  return createServer((request, response) => {
    const failed = (): void => {
      response.destroy();
    };
    serve(vendor, options, { request, response }).catch(failed);
  });
}

async function serve(
  vendor: Vendor,
  options: StartVendorsOptions,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  if (url === '/__weather') {
    await changeWeather(options, request, response);
    return;
  }
  const body = await text(request);
  const question = { method, url, headers: headersOf(request), body };
  const at = options.now();
  options.record?.({ at, vendor: vendor.code, kind: 'question', ...question });
  actOut(vendor.answer(question, at), response);
}

async function changeWeather(
  { vendors, now, allowedOrigins = [] }: StartVendorsOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!letIn(allowedOrigins, request, response)) return;
  const asked = jsonObject(await text(request)) ?? {};
  const vendor = vendors.find(({ code }) => code === asked['vendor']);
  const weather = weatherIn(asked['weather']);
  if (vendor && weather) vendor.setWeather(weather, now());
  response.writeHead(vendor && weather ? 204 : 400).end();
}

function weatherIn(value: unknown): Weather | undefined {
  if (!isObject(value)) return undefined;
  const { answers = 'well', pushes = 'well', retryAfterS = 0, retryAfterIsDate = false }: Weather = value;
  const isKnown = ANSWER_WEATHERS.includes(answers) && PUSH_WEATHERS.includes(pushes);
  const isTold = Number.isFinite(retryAfterS) && retryAfterS >= 0 && typeof retryAfterIsDate === 'boolean';
  return isKnown && isTold ? value : undefined;
}
