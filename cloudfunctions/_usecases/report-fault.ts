import type { FaultReport, ShopperCalls } from '../../typings/shopper';
import type { Caller, Ports, ShopperRecord } from '../_ports';
import * as v from 'valibot';
import { bareMessage } from '../_core/access/bare-message';
import { withFault } from '../_core/access/fault-limit';
import { AppError } from '../_core/app-error';
import { changeShopper } from './change-shopper';

/** As the phone makes them (miniprogram/stores/report-id.ts): nothing that is heard as something else. */
const REPORT_ID = /^[A-HJ-NP-Z2-9]{3}-[A-HJ-NP-Z2-9]{3}$/;
const PAGE = /^([a-z-]+(\/[a-z-]+)+)?$/;
/** One place in the code: file:line:column. */
const POSITION = /^(?<file>[\w./-]{1,80}\.js):\d{1,7}:\d{1,7}$/;
/** A release's: npm's three numbers, or as many as a shop counts. */
const VERSION = /^\d{1,4}(\.\d{1,4}){1,3}$/;

export const reportFaultInput: v.GenericSchema<FaultReport> = v.strictObject({
  id: v.pipe(v.string(), v.regex(REPORT_ID)),
  page: v.pipe(v.string(), v.maxLength(80), v.regex(PAGE)),
  message: v.pipe(v.string(), v.maxLength(200)),
  stack: v.exactOptional(v.pipe(v.string(), v.maxLength(1_000))),
  appVersion: v.exactOptional(v.pipe(v.string(), v.maxLength(32))),
});

/**
 * Notes a fault of the phone in the log, under the report id that its reader can say: who it was is not noted, and of the report nothing is
 * kept but that there was one, in its teller's record. A read and a write; nothing is written, and no line, of what is told too often.
 *
 * @throws AppError too_large when this person told of as many as may be; busy
 */
export async function reportFault(
  deps: Pick<Ports, 'log' | 'shoppers' | 'clock'>,
  { openid }: Caller,
  { id, page, message, stack = '', appVersion }: ShopperCalls['reportFault']['input'],
): Promise<Record<string, never>> {
  await changeShopper(deps, openid, (before) => counted(before, deps.clock.now()));
  deps.log.warn('phone fault', {
    report: id,
    page,
    message: bareMessage(message),
    positions: positionsIn(stack),
    ...(appVersion !== undefined && VERSION.test(appVersion) && { version: appVersion }),
  });
  return {};
}

/** @throws AppError too_large */
function counted(shopper: ShopperRecord, now: number): ShopperRecord {
  const after = withFault(shopper, now);
  if (after === undefined) throw new AppError('too_large', 'told of faults often enough');
  return after;
}

/** Whatever is no place in the code is left out. */
function positionsIn(stack: string): string {
  return stack.split(' ').filter(isOfCode).join(' ');
}

function isOfCode(part: string): boolean {
  const file = POSITION.exec(part)?.groups?.['file'];
  return file !== undefined && bareMessage(file) === file;
}
