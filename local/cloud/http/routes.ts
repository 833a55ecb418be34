import type { Limits } from '../limits';
import { adminRoute, type AdminDeps } from './admin-route';
import { callRoute } from './call-route';
import { controlRoute, type ControlDeps } from './control-routes';
import { HttpRefusal } from './exchange';
import type { Answering, Route } from './gateway';
import { httpAccess } from './http-access';
import { MOST_HELD_BYTES } from './request-body';
import { storageRoute } from './storage-route';

export type RouteDeps = AdminDeps & ControlDeps;

/** Everything that the cloud answers, by the beginning of the path. */
export function routes(deps: RouteDeps): Map<string, Route> {
  const { pool, limits } = deps;
  const { answer, refuse } = storageRoute(deps);
  return new Map<string, Route>([
    ['/admin/', watched(deps, (exchange, rest) => adminRoute(deps, callerOf(rest), exchange))],
    ['/call/', watched(deps, (exchange, rest) => callRoute({ pool, resultBytes: limits.resultBytes }, rest, exchange))],
    [
      '/http/',
      watched(deps, (exchange, rest) =>
        httpAccess({ pool, textBodyLimit: limits.textBodyBytes }, targetOf(rest), exchange),
      ),
    ],
    ['/cos/', { answer: watched(deps, answer), refuse }],
    ['/__', watched(deps, (exchange) => controlRoute(deps, exchange))],
  ]);
}

/** What is thrown and is no refusal is a fault of this cloud's own: its log tells of it. */
function watched({ log }: RouteDeps, answer: Answering): Answering {
  return async (exchange, rest) => {
    try {
      return await answer(exchange, rest);
    } catch (error) {
      if (!(error instanceof HttpRefusal)) log.fault(`${exchange.method} ${exchange.path}`, error);
      throw error;
    }
  };
}

/** The longest body by the beginning of the path. */
export function bodyBytes(limits: Limits): (prefix: string) => number {
  const own = new Map([
    ['/http/', limits.httpBodyBytes],
    ['/cos/', limits.fileBytes],
  ]);
  return (prefix) => own.get(prefix) ?? MOST_HELD_BYTES;
}

/** `<function>/<requestId>` */
function callerOf(rest: string): { function: string; requestId: string } {
  const [name = '', requestId = ''] = rest.split('/');
  return { function: name, requestId };
}

/** `<function>/…path` */
function targetOf(rest: string): { name: string; path: string } {
  const [name = '', ...path] = rest.split('/');
  return { name, path: `/${path.join('/')}` };
}
