import type { PhoneConfig } from '../config';
import { decoded } from '../decoded';

/** The cloud that this launch talks to. */
export type Target =
  | { kind: 'environment'; env: string }
  | { kind: 'local'; url: string; as?: string }
  /** Nothing is configured: every call fails with `not_configured`. */
  | { kind: 'none' };

export interface Launch {
  envVersion: 'develop' | 'trial' | 'release';
  /** The launch query as WeChat hands it over; values may still be percent-encoded. */
  query: Record<string, string | undefined>;
}

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost):\d{1,5}$/;

/**
 * Where calls go. Only the `develop` version listens to the launch query: `cloud` names a local cloud's address or an
 * environment id, `as` who to be in a local cloud. Elsewhere the configured environment is the only choice.
 */
export function chooseTarget(config: PhoneConfig, launch: Launch): Target {
  if (launch.envVersion !== 'develop') return environment(config.cloudEnv);
  const as = decoded(launch.query['as']);
  const cloud = decoded(launch.query['cloud']);
  if (cloud !== '') return cloud.includes('://') ? local(cloud, as) : environment(cloud);
  return as === '' && config.cloudEnv !== '' ? environment(config.cloudEnv) : local(config.localCloud, as);
}

function environment(env: string): Target {
  return env === '' ? { kind: 'none' } : { kind: 'environment', env };
}

function local(url: string, as: string): Target {
  if (!LOOPBACK.test(url)) return { kind: 'none' };
  return as === '' ? { kind: 'local', url } : { kind: 'local', url, as };
}
