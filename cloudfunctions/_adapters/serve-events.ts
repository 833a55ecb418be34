import type { Caller, Ports } from '../_ports';
import { callerOpenid } from './wx-cloud';

/**
 * Makes the `main` of a function to which WeChat pushes events: who they are about comes from WeChat. A failure is logged here, and thrown:
 * WeChat comes again. Where nobody is calling there is nobody to tell of, however often it is repeated.
 */
export function serveEvents(
  { log }: Pick<Ports, 'log'>,
  receive: (caller: Caller, event: unknown) => Promise<'success'>,
): (event: unknown) => Promise<'success'> {
  return async (event) => {
    const openid = callerOpenid();
    if (openid === undefined) {
      log.warn('wechat event of nobody', { code: 'forbidden' });
      return 'success';
    }
    try {
      return await receive({ openid }, event);
    } catch (error) {
      log.error('unexpected', error);
      throw error;
    }
  };
}
