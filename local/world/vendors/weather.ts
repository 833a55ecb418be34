import { gbkBytes } from './gbk';
import type { VendorAnswer } from './wire';

/** How questions fare. A vendor that hangs, drips or breaks off has done its work all the same: it counts, and a subscription stands. */
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
  | 'breaks_off';

/**
 * How pushes fare. `halted`: the vendor neither looks nor pushes. `lost`: they never arrive. `unheard`: they arrive, and the vendor does
 * not hear the reply. `delayed`: by up to six hours, and so out of order. `stale_last`: an older snapshot comes after each.
 */
export type PushWeather = 'well' | 'halted' | 'lost' | 'unheard' | 'repeated' | 'delayed' | 'stale_last' | 'gbk';

export interface Weather {
  answers?: AnswerWeather;
  /** Beside 429 and 503, seconds. */
  retryAfterS?: number;
  pushes?: PushWeather;
}

export const ANSWER_WEATHERS: readonly AnswerWeather[] = [
  ...(['well', 'hangs', 'refuses', 'error_500', 'error_502', 'error_503'] as const),
  ...(['error_429', 'html', 'gbk', 'drips', 'breaks_off'] as const),
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

/** @param text what the vendor says, in well weather; unused where the question does not reach it */
export function answerIn({ answers = 'well', retryAfterS }: Weather, text: string): VendorAnswer {
  if (answers === 'hangs') return { manner: 'hang' };
  if (answers === 'refuses') return { manner: 'refuse' };
  const status = STATUS[answers];
  if (status !== undefined) return failing(status, retryAfterS);
  if (answers === 'html') return whole('text/html', Buffer.from(HTML, 'utf8'));
  // A GBK answer that calls itself JSON without saying so: gateways do.
  const body = answers === 'gbk' ? gbkBytes(text) : Buffer.from(text, 'utf8');
  const type = answers === 'gbk' ? 'application/json' : 'application/json;charset=utf-8';
  return { ...whole(type, body), manner: MANNER[answers] ?? 'whole' };
}

const whole = (type: string, body: Buffer) =>
  ({ manner: 'whole', status: 200, headers: { 'content-type': type }, body }) as const;

function failing(status: number, retryAfterS: number | undefined): VendorAnswer {
  const retry = retryAfterS === undefined ? undefined : { 'retry-after': String(retryAfterS) };
  const headers = { 'content-type': 'text/plain', ...retry };
  return { manner: 'whole', status, headers, body: Buffer.from('busy', 'utf8') };
}
