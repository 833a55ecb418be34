/** Options that every asynchronous wx call takes. */
export interface CallOptions {
  readonly success?: (result: unknown) => void;
  readonly fail?: (error: unknown) => void;
  readonly complete?: (result: unknown) => void;
  readonly [option: string]: unknown;
}

/** A failure as wx calls give it: `errMsg` is `<call>:fail <reason>`. */
export class WxFailure extends Error {
  constructor(
    readonly reason: string,
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(reason);
  }
}

type Handler = (options: CallOptions) => unknown;

function failureOf(name: string, error: unknown): Record<string, unknown> {
  const reason = error instanceof Error ? error.message : String(error);
  const extra = error instanceof WxFailure ? error.extra : {};
  return { errMsg: `${name}:fail ${reason}`, ...extra };
}

async function run(name: string, options: CallOptions, handler: Handler): Promise<Record<string, unknown>> {
  const result = await handler(options);
  return { ...(result as Record<string, unknown> | undefined), errMsg: `${name}:ok` };
}

/**
 * A wx call from a plain function: callbacks when any is given, a promise otherwise, `errMsg` either way.
 * Whatever the handler throws is the call's failure.
 */
export function apiCall(name: string, handler: Handler): (options?: CallOptions) => unknown {
  return (options = {}) => {
    const { success, fail, complete } = options;
    const outcome = run(name, options, handler);
    if (success === undefined && fail === undefined && complete === undefined) {
      return outcome.catch((error: unknown) => {
        throw Object.assign(new Error(), { message: `${name}:fail`, ...failureOf(name, error) });
      });
    }
    void outcome.then(
      (result) => {
        success?.(result);
        complete?.(result);
      },
      (error: unknown) => {
        const failure = failureOf(name, error);
        fail?.(failure);
        complete?.(failure);
      },
    );
    return undefined;
  };
}

/** All of a module's calls at once. */
export function apiCalls(
  handlers: Readonly<Record<string, Handler>>,
): Record<string, (options?: CallOptions) => unknown> {
  return Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, apiCall(name, handler)]));
}

export const stringOption = (options: CallOptions, name: string, fallback = ''): string => {
  const value = options[name];
  return typeof value === 'string' ? value : fallback;
};
