import { gbkBytes } from './gbk';
import type { VendorAnswer } from './wire';

/**
 * How questions fare. A vendor that hangs, drips, breaks off or says nothing (`empty`, a 200 without a body) has done its work all the
 * same: it counts, and a subscription stands.
 */
export type AnswerWeather =
  | 'well'
  | 'hangs'
  | 'refuses'
  | 'error_500'
  | 'error_502'
  | 'error_503'
  | 'error_429'
  | 'html'
  | 'gbk'
  | 'drips'
  | 'breaks_off'
  | 'empty';

/**
 * How pushes fare. `halted`: the vendor neither looks nor pushes. `lost`: they never arrive. `unheard`: they arrive, and the vendor does
 * not hear the reply. `delayed`: by up to six hours, and so out of order. `stale_last`: an older snapshot comes after each.
 */
export type PushWeather = 'well' | 'halted' | 'lost' | 'unheard' | 'repeated' | 'delayed' | 'stale_last' | 'gbk';

export interface Weather {
  answers?: AnswerWeather;
  /** Beside 429 and 503, seconds. */
  retryAfterS?: number;
  /** As a date on the vendor's clock; else as seconds. */
  retryAfterIsDate?: boolean;
  pushes?: PushWeather;
}

export const ANSWER_WEATHERS: readonly AnswerWeather[] = [
  ...(['well', 'hangs', 'refuses', 'error_500', 'error_502', 'error_503'] as const),
  ...(['error_429', 'html', 'gbk', 'drips', 'breaks_off', 'empty'] as const),
];
export const PUSH_WEATHERS: readonly PushWeather[] = [
  ...(['well', 'halted', 'lost', 'unheard', 'repeated', 'delayed', 'stale_last', 'gbk'] as const),
];

/** How a vendor is from when on. */
export class WeatherBook {
  /** In the order of time. */
  private readonly changes: { from: number; weather: Weather }[] = [];

  /** `from`: epoch ms. What was set for later stays. */
  set(weather: Weather, from: number): void {
    this.changes.push({ from, weather });
    this.changes.sort((a, b) => a.from - b.from);
  }

  at(now: number): Weather {
    return this.changes.filter(({ from }) => from <= now).at(-1)?.weather ?? {};
  }
}

const HTML = '<html><head><title>502 Bad Gateway</title></head><body><h1>系统维护中</h1></body></html>';
const STATUS: Partial<Record<AnswerWeather, number>> = {
  error_500: 500,
  error_502: 502,
  error_503: 503,
  error_429: 429,
};
const MANNER: Partial<Record<AnswerWeather, 'drip' | 'cut'>> = { drips: 'drip', breaks_off: 'cut' };

/** Whether a question reaches the vendor itself in this weather. */
export function isReached({ answers = 'well' }: Weather): boolean {
  return answers !== 'refuses' && answers !== 'html' && STATUS[answers] === undefined;
}

/**
 * @param text what the vendor says, in well weather; unused where the question does not reach it
 * @param now epoch ms
 */
export function answerIn(weather: Weather, text: string, now: number): VendorAnswer {
  const { answers = 'well' } = weather;
  if (answers === 'hangs') return { manner: 'hang' };
  if (answers === 'refuses') return { manner: 'refuse' };
  const status = STATUS[answers];
  if (status !== undefined) return failing(status, weather, now);
  if (answers === 'html') return whole('text/html', Buffer.from(HTML, 'utf8'));
  if (answers === 'empty') return whole('application/json;charset=utf-8', Buffer.alloc(0));
  // A GBK answer that calls itself JSON without saying so: gateways do.
  const body = answers === 'gbk' ? gbkBytes(text) : Buffer.from(text, 'utf8');
  const type = answers === 'gbk' ? 'application/json' : 'application/json;charset=utf-8';
  return { ...whole(type, body), manner: MANNER[answers] ?? 'whole' };
}

const whole = (type: string, body: Buffer) =>
  ({ manner: 'whole', status: 200, headers: { 'content-type': type }, body }) as const;

function failing(status: number, { retryAfterS, retryAfterIsDate = false }: Weather, now: number): VendorAnswer {
  const headers: Record<string, string> = { 'content-type': 'text/plain' };
  if (retryAfterS !== undefined)
    headers['retry-after'] = retryAfterIsDate ? new Date(now + retryAfterS * 1_000).toUTCString() : String(retryAfterS);
  return { manner: 'whole', status, headers, body: Buffer.from('busy', 'utf8') };
}
