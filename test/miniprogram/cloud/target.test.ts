import { chooseTarget } from '../../../miniprogram/cloud/target';

const NONE = { cloudEnv: '', localCloud: '' };
const LOCAL = { cloudEnv: '', localCloud: 'http://127.0.0.1:8788' };
const BOTH = { cloudEnv: 'zhitu-1', localCloud: 'http://127.0.0.1:8788' };

describe('where a launch finds its cloud', () => {
  it.each([
    {
      name: 'develop, nothing asked: the local cloud',
      config: LOCAL,
      query: {},
      want: { kind: 'local', url: 'http://127.0.0.1:8788' },
    },
    {
      name: 'develop, a person asked for: the local cloud as that person',
      config: BOTH,
      query: { as: 'oBuyerChen' },
      want: { kind: 'local', url: 'http://127.0.0.1:8788', as: 'oBuyerChen' },
    },
    {
      name: 'develop, a deployed cloud is configured',
      config: BOTH,
      query: {},
      want: { kind: 'environment', env: 'zhitu-1' },
    },
    {
      name: 'develop, another local cloud asked for, percent-encoded',
      config: LOCAL,
      query: { cloud: 'http%3A%2F%2F127.0.0.1%3A9000', as: 'oOwnerLin' },
      want: { kind: 'local', url: 'http://127.0.0.1:9000', as: 'oOwnerLin' },
    },
    {
      name: 'develop, an environment asked for',
      config: LOCAL,
      query: { cloud: 'preview-env', as: 'oOwnerLin' },
      want: { kind: 'environment', env: 'preview-env' },
    },
    {
      name: 'develop, an address that is not this machine is refused',
      config: LOCAL,
      query: { cloud: 'http://example.com:80' },
      want: { kind: 'none' },
    },
    { name: 'develop, nothing configured', config: NONE, query: {}, want: { kind: 'none' } },
    {
      name: 'develop, a value that cannot be decoded is taken as it is',
      config: LOCAL,
      query: { as: '%E4%' },
      want: { kind: 'local', url: 'http://127.0.0.1:8788', as: '%E4%' },
    },
  ])('$name', ({ config, query, want }) => {
    expect(chooseTarget(config, { envVersion: 'develop', query })).toEqual(want);
  });

  it.each(['trial', 'release'] as const)('%s listens to nothing but the configured environment', (envVersion) => {
    const query = { as: 'oOwnerLin', cloud: 'http://127.0.0.1:8788' };
    expect(chooseTarget(BOTH, { envVersion, query })).toEqual({ kind: 'environment', env: 'zhitu-1' });
    expect(chooseTarget(LOCAL, { envVersion, query })).toEqual({ kind: 'none' });
  });
});
