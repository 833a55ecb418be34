import type { ErrorCode } from '../../typings/reply';
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

/** Answers of the count itself, and no failure of it. */
const TOO_OFTEN: readonly ErrorCode[] = ['too_large', 'busy'];

type Deps = Pick<Ports, 'log' | 'shoppers' | 'clock'>;

/**
 * Notes a fault of the phone in the log, under the report id that its reader can say: who it was is not noted, and of the report nothing is
 * kept but that there was one, in its teller's record. A read and a write; nothing is written, and no line, of what is told too often.
 * Where its count cannot be read or written it is noted all the same, with why: it may be the same outage of which the phone tells.
 *
 * A crash makes no record of anybody: who has none, never here or just forgotten, is heard uncounted. That opens no door: anybody in WeChat
 * can make any call, each refused one writes a line, and this line is no longer than its input may be, about 1.5 KB.
 *
 * @throws AppError too_large when this person told of as many as may be; busy when so much is told at once that it cannot be counted: the
 *   phone keeps it and tells it again
 */
export async function reportFault(
  deps: Deps,
  { openid }: Caller,
  { id, page, message, stack = '', appVersion }: ShopperCalls['reportFault']['input'],
): Promise<Record<string, never>> {
  const outcome = await count(deps, openid);
  deps.log.warn('phone fault', {
    report: id,
    page,
    message: bareMessage(message),
    positions: positionsIn(stack),
    ...(appVersion !== undefined && VERSION.test(appVersion) && { version: appVersion }),
    ...(outcome !== undefined && { outcome }),
  });
  return {};
}

/**
 * Counts it in the record of who tells it, where there is one; why it could not be, with nobody's name in it.
 *
 * @throws AppError too_large, busy
 */
async function count(deps: Deps, openid: string): Promise<string | undefined> {
  try {
    const shopper = await deps.shoppers.byId(openid);
    if (shopper) await changeShopper(deps, openid, (before) => counted(before, deps.clock.now()), shopper);
    return undefined;
  } catch (error) {
    if (error instanceof AppError && TOO_OFTEN.includes(error.code)) throw error;
    return bareMessage(`not counted: ${error instanceof Error ? error.message : String(error)}`);
  }
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
