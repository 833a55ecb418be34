import type { Reply } from '../../typings/reply';
import type { Caller, Ports } from '../_ports';
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { AppError, isRetryable } from '../_core/app-error';
import { callerOpenid } from './wx-cloud';

/** What a function offers: action → the schema of its input, and the use case that answers. */
export type Routes<Calls> = {
  [Action in keyof Calls]: Calls[Action] extends { input: infer Input; output: infer Output }
    ? readonly [schema: v.GenericSchema<Input>, run: (ports: Ports, caller: Caller, input: Input) => Promise<Output>]
    : never;
};

type AnyRoute = readonly [v.GenericSchema, (ports: Ports, caller: Caller, input: unknown) => Promise<unknown>];

const envelope = v.object({ action: v.string(), input: v.optional(v.unknown(), {}) });

/** Makes a function's `main`: who is asking comes from WeChat, the input is checked, a failure becomes a coded reply. */
export function serveCalls<Calls>(ports: Ports, routes: Routes<Calls>) {
  const table = new Map<string, AnyRoute>(Object.entries(routes));
  return (event: unknown): Promise<Reply<unknown>> =>
    reply(ports, () => {
      const { action, input } = checked(envelope, event);
      const route = table.get(action);
      if (!route) throw new AppError('bad_input', 'no such action');
      const openid = callerOpenid();
      if (openid === undefined) throw new AppError('forbidden', 'nobody is calling');
      const [schema, run] = route;
      return run(ports, { openid }, checked(schema, input));
    });
}

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new AppError('bad_input', v.getDotPath(result.issues[0]) ?? 'input');
}

/** The only place where errors become replies. */
async function reply<T>({ log }: Ports, run: () => Promise<T>): Promise<Reply<T>> {
  const requestId = randomUUID();
  try {
    return { ok: true, data: await run() };
  } catch (error) {
    if (error instanceof AppError) {
      log.info('refused', { code: error.code, requestId });
      return { ok: false, code: error.code, retryable: isRetryable(error.code), requestId };
    }
    log.error('unexpected', error, { requestId });
    return { ok: false, code: 'internal', retryable: false, requestId };
  }
}
