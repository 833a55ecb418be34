import type { Ledger } from './ledger';
import type { Reply } from './question';
import type { VendorCode } from './vendor';
import type { VendorAnswer, WireRequest } from './wire';
import { answerIn, isReached, type WeatherBook } from './weather';

export interface AnsweringOptions {
  vendor: VendorCode;
  ledger: Ledger;
  weather: WeatherBook;
  /** The vendor itself, in well weather. */
  ask: (request: WireRequest, now: number) => Reply;
}

/** A vendor's answers in its weather. What does not reach the vendor itself counts against no limit of its. */
export function answering({ vendor, ledger, weather, ask }: AnsweringOptions) {
  return (request: WireRequest, now: number): VendorAnswer => {
    const today = weather.at(now);
    if (!isReached(today)) {
      const nobody = { call: 'unknown', account: '', waybillNo: '' } as const;
      ledger.write({ at: now, vendor, what: 'asked', ...nobody, outcome: today.answers ?? '' });
      return answerIn(today, '', now);
    }
    const { call, account, waybillNo, outcome, json } = ask(request, now);
    ledger.write({ at: now, vendor, what: 'asked', call, account, waybillNo, outcome });
    return answerIn(today, JSON.stringify(json), now);
  };
}
