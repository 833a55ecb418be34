import type { FaultReport, ShopperCalls } from '../../typings/shopper';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { bareMessage } from '../_core/access/bare-message';

/** As the phone makes them (miniprogram/stores/report-id.ts): nothing that is heard as something else. */
const REPORT_ID = /^[A-HJ-NP-Z2-9]{3}-[A-HJ-NP-Z2-9]{3}$/;
const PAGE = /^([a-z-]+(\/[a-z-]+)+)?$/;
/** One place in the code: file:line:column. */
const POSITION = /^[\w./-]{1,80}:\d{1,7}:\d{1,7}$/;
/** WeChat's name of a version: digits, letters and points. */
const VERSION = /^[\w.-]{1,32}$/;

export const reportFaultInput: v.GenericSchema<FaultReport> = v.strictObject({
  id: v.pipe(v.string(), v.regex(REPORT_ID)),
  page: v.pipe(v.string(), v.maxLength(80), v.regex(PAGE)),
  message: v.pipe(v.string(), v.maxLength(200)),
  stack: v.exactOptional(v.pipe(v.string(), v.maxLength(1_000))),
  appVersion: v.exactOptional(v.pipe(v.string(), v.regex(VERSION))),
});

/**
 * Notes a fault of the phone in the log, under the report id that its reader can say. Nothing is kept, and who it was is not noted: no
 * database operation.
 */
export function reportFault(
  { log }: Pick<Ports, 'log'>,
  _caller: Caller,
  { id, page, message, stack = '', appVersion }: ShopperCalls['reportFault']['input'],
): Promise<Record<string, never>> {
  log.warn('phone fault', {
    report: id,
    page,
    message: bareMessage(message),
    positions: positionsIn(stack),
    ...(appVersion === undefined ? {} : { version: appVersion }),
  });
  return Promise.resolve({});
}

/** Whatever is no place in the code is left out. */
function positionsIn(stack: string): string {
  return stack
    .split(' ')
    .filter((part) => POSITION.test(part))
    .join(' ');
}
