/** How a real environment is opened: what CloudBase's console shows. */
export interface Credentials {
  env: string;
  secretId: string;
  secretKey: string;
}

/** The variables that hold them. */
export const VARIABLES = {
  env: 'CLOUD_ENV',
  secretId: 'TENCENTCLOUD_SECRETID',
  secretKey: 'TENCENTCLOUD_SECRETKEY',
} as const satisfies Record<keyof Credentials, string>;

/** @returns undefined when none of the variables is set. @throws Error when some are and others are not */
export function credentialsIn(environment: Readonly<Record<string, string | undefined>>): Credentials | undefined {
  const missing = Object.values(VARIABLES).filter((name) => !environment[name]);
  if (missing.length === Object.keys(VARIABLES).length) return undefined;
  if (missing.length > 0)
    throw new Error(
      `a real environment needs ${missing.join(' and ')} too; without any of them the local cloud is run`,
    );
  const read = (name: string): string => environment[name] ?? '';
  return { env: read(VARIABLES.env), secretId: read(VARIABLES.secretId), secretKey: read(VARIABLES.secretKey) };
}
