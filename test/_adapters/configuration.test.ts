import { readConfiguration } from '../../cloudfunctions/_adapters/configuration';
import { demoEnvironment } from '../../local/world/demo-shop';

const key = Buffer.alloc(32, 'k').toString('base64');
const GOOD = demoEnvironment({ sealKey: key, lookupKey: key });

const [shop] = JSON.parse(GOOD['MERCHANTS'] ?? '[]') as [Record<string, unknown>];

it('reads what the demo sets', () => {
  const { merchants, templates, messageState, vaultKeys } = readConfiguration(GOOD);
  expect(merchants[0]).toMatchObject({ id: 'muzuo', accounts: [{ provider: 'kdniao' }, { provider: 'kuaidi100' }] });
  expect(templates.pickup.keywords).toHaveProperty('code');
  expect([messageState, vaultKeys.current]).toEqual(['developer', 'k1']);
});

it.each(['https://cloud.example/carrierPush', 'http://127.0.0.1:8788/http/carrierPush', 'http://localhost:8788/x'])(
  'takes %s for the address that sources push to',
  (address) => {
    expect(() => readConfiguration({ ...GOOD, PUSH_ADDRESS: address })).not.toThrow();
  },
);

it.each([
  { name: 'none', text: undefined, want: {} },
  { name: 'an empty text', text: '', want: {} },
  {
    name: 'one',
    text: '{"https://api.kdniao.com":"http://10.0.0.8:9001"}',
    want: { 'https://api.kdniao.com': 'http://10.0.0.8:9001' },
  },
])('reads origins to call in place of others: $name', ({ text, want }) => {
  expect(readConfiguration({ ...GOOD, SOURCE_ORIGINS: text }).sourceOrigins).toEqual(want);
});

const withAccount = (account: object) => ({ MERCHANTS: JSON.stringify([{ ...shop, accounts: [account] }]) });

it.each([
  { provider: 'kdniao', accountId: '1', key: 'k', plan: 'paid' },
  { provider: 'kuaidi100', accountId: '1', key: 'k', plan: 'free' },
  { provider: '17track', accountId: '1', key: 'k' },
  { provider: 'aftership', accountId: '1', key: 'k', pushKey: 'p' },
  { provider: 'kdniao', accountId: '1', key: 'k', limits: { queriesPerDay: 3_000, callsPerSecond: 2 } },
])('takes an account with $provider', (account) => {
  const { merchants } = readConfiguration({ ...GOOD, ...withAccount(account) });
  expect(merchants[0]?.accounts).toEqual([account]);
});

it.each([
  { name: 'a missing variable', change: { MERCHANTS: '' }, says: /MERCHANTS is missing/ },
  { name: 'no JSON', change: { TEMPLATES: '{' }, says: /TEMPLATES is not JSON/ },
  { name: 'a key of the wrong length', change: { LOOKUP_KEY: 'c2hvcnQ=' }, says: /LOOKUP_KEY .*32 bytes in base64/ },
  { name: 'no look-up key', change: { LOOKUP_KEY: undefined }, says: /LOOKUP_KEY is missing/ },
  {
    name: 'a sealing key that is not there',
    change: { SEAL_KEYS: JSON.stringify({ current: 'k2', keys: { k1: key } }) },
    says: /SEAL_KEYS/,
  },
  {
    name: 'a meaning that no template has',
    change: { TEMPLATES: GOOD['TEMPLATES']?.replace('goods', 'godos') },
    says: /TEMPLATES/,
  },
  {
    name: 'two shops with one account',
    change: { MERCHANTS: JSON.stringify([shop, { ...shop, id: 'b', firstOwner: { openid: 'o2', name: 'x' } }]) },
    says: /share an account/,
  },
  {
    name: 'two accounts of a shop with one provider',
    change: {
      MERCHANTS: JSON.stringify([
        { ...shop, accounts: ['1', '2'].map((accountId) => ({ provider: 'kdniao', accountId, key })) },
      ]),
    },
    says: /MERCHANTS .*a merchant has two accounts with one provider/,
  },
  {
    name: 'one owner of two shops',
    change: { MERCHANTS: JSON.stringify([shop, { ...shop, id: 'b', accounts: [] }]) },
    says: /owns two shops/,
  },
  {
    name: 'one template for two kinds',
    change: { TEMPLATES: GOOD['TEMPLATES']?.replace('tmpl-pickup', 'tmpl-trouble') },
    says: /same id/,
  },
  {
    name: 'a provider that is none',
    change: withAccount({ provider: 'kd', accountId: '1', key: 'k' }),
    says: /provider/,
  },
  {
    name: 'a plan that is none',
    change: withAccount({ provider: 'kdniao', accountId: '1', key: 'k', plan: 'rich' }),
    says: /plan/,
  },
  ...[
    { name: 'a limit of one', limits: { queriesPerDay: 1 } },
    { name: 'half a call', limits: { callsPerSecond: 2.5 } },
    { name: 'a limit beyond all reason', limits: { callsPerSecond: 1e9 } },
    { name: 'a limit that is none', limits: { queriesPerWeek: 9 } },
  ].map(({ name, limits }) => ({
    name,
    change: withAccount({ provider: 'kdniao', accountId: '1', key: 'k', limits }),
    says: /MERCHANTS .*limits/,
  })),
  ...[
    { name: 'no push address', address: undefined },
    { name: 'a push address that is none', address: 'cloud.example/carrierPush' },
    { name: 'a push address without TLS', address: 'http://cloud.example/carrierPush' },
    { name: 'a push address with a slash at its end', address: 'https://cloud.example/carrierPush/' },
    { name: 'a push address with a query', address: 'https://cloud.example/carrierPush?a=1' },
    { name: 'a push address with a password', address: 'https://a:b@cloud.example/carrierPush' },
  ].map(({ name, address }) => ({ name, change: { PUSH_ADDRESS: address }, says: /PUSH_ADDRESS/ })),
  ...[
    { name: 'origins that are no JSON', origins: 'http://127.0.0.1' },
    { name: 'an origin with a path', origins: '{"https://a.example/x":"https://b.example"}' },
    { name: 'an origin that is called with a path', origins: '{"https://a.example":"https://b.example/"}' },
    { name: 'an origin that is not on the web', origins: '{"https://a.example":"file:///etc"}' },
  ].map(({ name, origins }) => ({ name, change: { SOURCE_ORIGINS: origins }, says: /SOURCE_ORIGINS/ })),
  { name: 'another message state', change: { MESSAGE_STATE: 'beta' }, says: /MESSAGE_STATE/ },
  { name: 'a merchant without a name', change: { MERCHANTS: '[{"id":"a"}]' }, says: /MERCHANTS/ },
])('refuses $name, by name and without its value', ({ change, says }) => {
  const read = () => readConfiguration({ ...GOOD, ...change });
  expect(read).toThrow(says);
  expect(read).not.toThrow(new RegExp(key.replaceAll('+', '\\+')));
});
