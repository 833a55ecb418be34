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
    text: '{"https://api.kdniao.com":"https://proxy.example.com:9001"}',
    want: { 'https://api.kdniao.com': 'https://proxy.example.com:9001' },
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

const withRoom = (staffRoom: object) => ({ MERCHANTS: JSON.stringify([{ ...shop, staffRoom }]) });
const withThresholds = (row: object) => ({ MERCHANTS: JSON.stringify([{ ...shop, thresholds: [row] }]) });
const withWorth = (worth: object) => ({ MERCHANTS: JSON.stringify([{ ...shop, worth }]) });
const WECOM = { kind: 'wecom', key: '693a91f6-7abc-4bc4-97a0-0ec2fa5aaa00' };
const DINGTALK = { kind: 'dingtalk', token: '566cc69da782ec0011'.repeat(3), secret: `SEC${'0f'.repeat(32)}` };

it.each([WECOM, DINGTALK])('takes a room in $kind', (staffRoom) => {
  expect(readConfiguration({ ...GOOD, ...withRoom(staffRoom) }).merchants[0]?.staffRoom).toEqual(staffRoom);
});

it.each([{}, { delivered: 0.5 }, { trouble: 100, soon: 3 }])('takes what news is worth: %j', (worth) => {
  expect(readConfiguration({ ...GOOD, ...withWorth(worth) }).merchants[0]?.worth).toEqual(worth);
});

it.each([
  { noNewsHours: 1, notPickedUpShopperHours: 2_160 },
  { carrier: 'zto-express', customsHours: 48 },
  // Provinces are called so too, and several towns; 洛杉矶 lies abroad.
  { from: '吉林', to: '朝阳', hubHours: 12 },
  { from: '杭州', to: '洛杉矶', abroadHours: 300 },
])('takes thresholds: %j', (row) => {
  expect(readConfiguration({ ...GOOD, ...withThresholds(row) }).merchants[0]?.thresholds).toEqual([row]);
});

it('leaves out what a merchant does not say', () => {
  const silent = { MERCHANTS: JSON.stringify([{ ...shop, staffRoom: undefined }]) };
  const [merchant] = readConfiguration({ ...GOOD, ...silent }).merchants;
  expect(merchant).not.toHaveProperty('staffRoom');
  expect(merchant).not.toHaveProperty('worth');
});

/** The demo's templates, one of them with other keywords. */
function withKeywords(kind: string, keywords: object) {
  const templates = JSON.parse(GOOD['TEMPLATES'] ?? '{}') as Record<string, object>;
  return { TEMPLATES: JSON.stringify({ ...templates, [kind]: { ...templates[kind], keywords } }) };
}

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
    name: 'a sealing key that stands where its name should',
    change: { SEAL_KEYS: JSON.stringify({ current: 'k1', keys: { k2: key, [key]: 'k1' } }) },
    says: /SEAL_KEYS keys\.#2: /,
  },
  {
    name: 'a sealing key for the name of the current one',
    change: { SEAL_KEYS: JSON.stringify({ current: key, keys: { k1: key } }) },
    says: /SEAL_KEYS current: /,
  },
  {
    name: 'a key for the name of a field',
    change: { MERCHANTS: JSON.stringify([{ ...shop, [key]: 1 }]) },
    says: /MERCHANTS 0\.#\d+: /,
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
    { name: 'a room that is none', room: { kind: 'feishu', key: 'k' } },
    { name: 'a room with its whole address for a key', room: { ...WECOM, key: `https://a.example/?key=${WECOM.key}` } },
    { name: 'a room whose key says more', room: { ...WECOM, key: `${WECOM.key}&debug=1` } },
    { name: 'a room with an address', room: { ...WECOM, url: 'https://a.example' } },
    { name: 'a room without a secret', room: { kind: 'dingtalk', token: DINGTALK.token } },
    { name: 'a room with two tokens', room: { ...DINGTALK, token: `${DINGTALK.token},${DINGTALK.token}` } },
    { name: 'a room whose secret is another', room: { ...DINGTALK, secret: 'an-app-secret' } },
  ].map(({ name, room }) => ({ name, change: withRoom(room), says: /MERCHANTS 0\.staffRoom/ })),
  ...[
    { name: 'news worth nothing', worth: { delivered: 0 } },
    { name: 'news worth more than anything', worth: { delivered: 101 } },
    { name: 'news worth a word', worth: { delivered: 'much' } },
    { name: 'a worth for no news', worth: { stalled: 3 } },
  ].map(({ name, worth }) => ({ name, change: withWorth(worth), says: /MERCHANTS 0\.worth/ })),
  ...[
    { name: 'no hours', row: { noNewsHours: 0 }, says: /0\.noNewsHours: expected >=1/ },
    { name: 'half an hour', row: { noNewsHours: 1.5 }, says: /0\.noNewsHours/ },
    { name: 'more than 90 days', row: { noNewsHours: 2_161 }, says: /0\.noNewsHours: expected <=2160/ },
    { name: 'a rule that there is not', row: { noSuchHours: 3 }, says: /0\.noSuchHours/ },
    { name: 'a carrier that there is not', row: { carrier: 'zto' }, says: /0\.carrier: must be a carrier's code/ },
    { name: 'a city with its 市', row: { from: '杭州市' }, says: /0\.from: must be a city's name/ },
    { name: 'a province', row: { to: '浙江' }, says: /0\.to: must be a city's name/ },
    { name: 'a city in English', row: { to: 'Hangzhou' }, says: /0\.to: must be a city's name/ },
  ].map(({ name, row, says }) => ({
    name: `thresholds: ${name}`,
    change: withThresholds(row),
    says: new RegExp(`MERCHANTS 0\\.thresholds\\.${says.source}`),
  })),
  {
    name: 'a keyword of a type that cannot hold it',
    change: withKeywords('pickup', { code: 'number1', place: 'thing2' }),
    says: /TEMPLATES pickup: code: its keyword must be of type character_string or thing/,
  },
  {
    name: 'a template that does not say what it is for',
    change: withKeywords('progress', { goods: 'thing1' }),
    says: /TEMPLATES progress: no keyword for phrase/,
  },
  {
    name: 'two meanings in one keyword',
    change: withKeywords('trouble', { phrase: 'phrase1', goods: 'thing2', note: 'thing2' }),
    says: /TEMPLATES trouble: two meanings/,
  },
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
