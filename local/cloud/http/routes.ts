import type { Limits } from '../limits';
import { adminRoute, type AdminDeps } from './admin-route';
import { callRoute } from './call-route';
import { controlRoute, type ControlDeps } from './control-routes';
import type { Route } from './gateway';
import { httpAccess } from './http-access';
import { MOST_HELD_BYTES } from './request-body';
import { storageRoute } from './storage-route';

export type RouteDeps = AdminDeps & ControlDeps;

/** Everything that the cloud answers, by the beginning of the path. */
export function routes(deps: RouteDeps): Map<string, Route> {
  const { pool, limits } = deps;
  return new Map<string, Route>([
    ['/admin/', (exchange, rest) => adminRoute(deps, callerOf(rest), exchange)],
    ['/call/', (exchange, rest) => callRoute({ pool, resultBytes: limits.resultBytes }, rest, exchange)],
    ['/http/', (exchange, rest) => httpAccess({ pool, textBodyLimit: limits.textBodyBytes }, targetOf(rest), exchange)],
    ['/cos/', storageRoute(deps)],
    ['/__', (exchange) => controlRoute(deps, exchange)],
  ]);
}

/** The longest body by the beginning of the path. */
export function bodyBytes(limits: Limits): (prefix: string) => number {
  const own = new Map([
    ['/http/', limits.bodyBytes],
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
