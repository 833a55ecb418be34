/** Where the phone finds its cloud. Deploying means filling in `cloudEnv`; see docs/configuration.md. */
export const config: PhoneConfig = {
  cloudEnv: '',
  localCloud: 'http://127.0.0.1:8788',
};

export interface PhoneConfig {
  /** Id of the WeChat cloud environment; empty until there is one. */
  cloudEnv: string;
  /** Address of a local cloud, used in the `develop` version only; empty for none. */
  localCloud: string;
}
