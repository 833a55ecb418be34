import type { Merchant, Templates } from '../_ports';
import type { VaultKeys } from './vault';
import * as v from 'valibot';
import { merchantsSchema } from './merchant-schema';
import { isSafeAddress } from './safe-address';
import { templatesSchema } from './template-schema';

/** What the environment must hold; docs/configuration.md explains each variable. */
export interface Configuration {
  merchants: Merchant[];
  templates: Templates;
  vaultKeys: VaultKeys;
  messageState: 'developer' | 'trial' | 'formal';
  pushAddress: string;
  /** Origin of a provider → origin to call in its place. */
  sourceOrigins: Record<string, string>;
}

const KEY_BYTES = 32;
const isKey = (text: string) => Buffer.from(text, 'base64').length === KEY_BYTES;
const key = v.pipe(
  v.string(),
  v.check(isKey, `must be ${KEY_BYTES} bytes in base64`),
  v.description(`${KEY_BYTES} bytes in base64`),
);

/** A key's name, short enough that no key is taken for one. */
const keyId = v.pipe(v.string(), v.regex(/^[\w-]{1,16}$/), v.description('1 to 16 letters, digits, `-` or `_`'));
const sealKeysSchema = v.pipe(
  v.strictObject({ current: keyId, keys: v.record(keyId, key) }),
  v.check(({ current, keys }) => current in keys, 'current must name one of the keys'),
);

/** What carriers push holds people's names and phones: over TLS, but on this machine. */
function isPushAddress(text: string): boolean {
  const url = urlOf(text);
  return url !== undefined && isSafeAddress(url) && `${url.origin}${url.pathname}`.replace(/\/$/, '') === text;
}
/** What is asked holds keys and numbers, and goes wherever this says. */
const isOrigin = (text: string): boolean => {
  const url = urlOf(text);
  return url !== undefined && isSafeAddress(url) && url.origin === text;
};
function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

const pushAddressSchema = v.pipe(
  v.string(),
  v.check(isPushAddress, 'must be an https address without a slash at its end'),
  v.description('an https address without a slash at its end'),
);
const origin = v.pipe(
  v.string(),
  v.check(isOrigin, 'must be an origin, as in https://example.com'),
  v.description('an origin, as in https://example.com'),
);
const originsSchema = v.record(origin, origin);

/** What each variable must hold: the text itself, or the JSON that it is. docs/configuration.md's tables are made of these. */
export const SCHEMAS = {
  MERCHANTS: merchantsSchema,
  TEMPLATES: templatesSchema,
  SEAL_KEYS: sealKeysSchema,
  LOOKUP_KEY: key,
  MESSAGE_STATE: v.optional(v.picklist(['developer', 'trial', 'formal']), 'formal'),
  PUSH_ADDRESS: pushAddressSchema,
  SOURCE_ORIGINS: v.optional(originsSchema, {}),
} as const;

/**
 * Reads the configuration once, at cold start.
 *
 * @throws Error that names the variable that is missing or wrong, and never its value
 */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  return {
    merchants: parsed(env, 'MERCHANTS', SCHEMAS.MERCHANTS),
    templates: parsed(env, 'TEMPLATES', SCHEMAS.TEMPLATES),
    vaultKeys: {
      ...parsed(env, 'SEAL_KEYS', SCHEMAS.SEAL_KEYS),
      lookupKey: checked('LOOKUP_KEY', present(env, 'LOOKUP_KEY'), SCHEMAS.LOOKUP_KEY),
    },
    messageState: checked('MESSAGE_STATE', env['MESSAGE_STATE'], SCHEMAS.MESSAGE_STATE),
    pushAddress: checked('PUSH_ADDRESS', present(env, 'PUSH_ADDRESS'), SCHEMAS.PUSH_ADDRESS),
    sourceOrigins: env['SOURCE_ORIGINS'] ? parsed(env, 'SOURCE_ORIGINS', SCHEMAS.SOURCE_ORIGINS) : {},
  };
}

function parsed<T>(env: NodeJS.ProcessEnv, name: string, schema: v.GenericSchema<unknown, T>): T {
  const text = present(env, name);
  try {
    return checked(name, JSON.parse(text), schema);
  } catch (error) {
    if (error instanceof SyntaxError) throw wrong(name, 'is not JSON');
    throw error;
  }
}

function present(env: NodeJS.ProcessEnv, name: string): string {
  const text = env[name];
  if (!text) throw wrong(name, 'is missing');
  return text;
}

/** A field's name, or an id. What is longer may be a value that stands where a name should: a key, an address. */
const A_NAME = /^(?:[A-Za-z]{1,24}|[\w-]{1,16})$/;

type Path = NonNullable<v.BaseIssue<unknown>['path']>;

/** Where it is: each name on the way, `#2` for the second of what can be none. */
const placeOf = (path: Path): string =>
  path.map(({ key: name, input }) => (A_NAME.test(String(name)) ? String(name) : numberOf(name, input))).join('.');

const numberOf = (name: unknown, input: unknown): string =>
  `#${typeof input === 'object' && input !== null ? Object.keys(input).indexOf(String(name)) + 1 : 0}`;

/**
 * The first thing that does not fit, and where. Schema messages may quote what was received, and so do names of a record: only our own
 * are passed on.
 */
function checked<T>(name: string, value: unknown, schema: v.GenericSchema<unknown, T>): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const what = issue.type === 'check' ? issue.message : `expected ${issue.expected ?? 'another value'}`;
  throw wrong(name, `${issue.path ? placeOf(issue.path) : 'as a whole'}: ${what}`);
}

const wrong = (name: string, what: string): Error =>
  new Error(`configuration: ${name} ${what} (docs/configuration.md)`);
