import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfiguration } from '../../cloudfunctions/_adapters/configuration';
import { httpThrough } from '../../cloudfunctions/_adapters/http';
import { demoEnvironment } from '../../local/world/demo-shop';

const key = Buffer.alloc(32, 'k').toString('base64');
const GOOD = demoEnvironment({ sealKey: key, lookupKey: key });
const SOURCE = 'https://api.kdniao.com';

/** Hosts inside, in every spelling that a reader of addresses knows. */
const INSIDE = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.0.2',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '0',
    '0.0.0.0',
    '127.0.0.1.',
    'localhost.',
  ],
  ...[
    '10.0.0.8',
    '172.16.0.1',
    '172.31.255.254',
    '192.168.1.1',
    '100.64.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
  ],
  ...['169.254.169.254', '0xa9fea9fe', '2852039166', '0251.0376.0251.0376', '169.254.0.23', '100.100.100.200'],
  ...[
    '[::]',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:a9fe:a9fe]',
    '[fe80::1]',
    '[fd00::1]',
    '[fc00::1]',
    '[ff02::1]',
    '[64:ff9b::a9fe:a9fe]',
  ],
  ...[
    'metadata.tencentyun.com',
    'METADATA.tencentyun.com',
    'metadata.tencentyun.com.',
    'metadata.google.internal',
    'kubernetes.default.svc',
  ],
  ...['db.internal', 'printer.local', 'router.lan', 'a.localhost', 'nas.home.arpa', 'intranet', 'redis', 'x'],
  ...['①②⑦.⓪.⓪.①', '１２７.0.0.1', '127。0。0。1', '8.8.8.8'],
];
const USERS = ['', 'a@', 'a:b@', 'api.kdniao.com@', 'api.kdniao.com%00@', 'api.kdniao.com:80@'];
const PORTS = ['', ':80', ':443', ':6379', ':8443'];
const ENDS = ['', '/', '/latest/meta-data', '?a', '#a', '/..', '\\@api.kdniao.com'];
const SCHEMES = [
  'http://',
  'https://',
  'HTTPS://',
  'ftp://',
  'file://',
  'gopher://',
  'data:',
  'javascript:',
  '//',
  'https:\\\\',
  ' https://',
  '',
];
const ODD = [
  ...[
    'http://api.kdniao.com',
    'https://api.kdniao.com@169.254.169.254',
    'https://169.254.169.254#api.kdniao.com',
    'https://',
  ],
  ...[
    'https://a b.example',
    'https://a\u0000.example',
    'https://a\n.example',
    'https://[::1',
    'https://:443',
    'https://a..example',
    'https://.example',
  ],
];

/** What this machine alone may be called, for a cloud that runs on it. */
const isHere = (address: string): boolean =>
  /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/.*)?$/.test(address);

const hostile = [
  ...SCHEMES.flatMap((scheme) =>
    USERS.flatMap((user) =>
      INSIDE.flatMap((host) => PORTS.flatMap((port) => ENDS.map((end) => scheme + user + host + port + end))),
    ),
  ),
  ...ODD,
].filter((address) => !isHere(address));

const isTaken = (change: Record<string, string>): boolean => {
  try {
    readConfiguration({ ...GOOD, ...change });
    return true;
  } catch (error) {
    expect(String(error)).toMatch(/configuration: (?:SOURCE_ORIGINS|PUSH_ADDRESS) /);
    return false;
  }
};

/** A configuration takes a few hundred µs to read: of so many addresses every nth, all with SECURITY_ROUNDS. */
const STEP = process.env['SECURITY_ROUNDS'] === undefined ? 61 : 1;
const tried = hostile.filter((_address, index) => index % STEP === 0 || index >= hostile.length - ODD.length);

it('no address inside is called in a source’s place, nor told to one, however it is spelled', () => {
  const taken = tried.filter(
    (address) =>
      isTaken({ SOURCE_ORIGINS: JSON.stringify({ [SOURCE]: address }) }) || isTaken({ PUSH_ADDRESS: address }),
  );
  process.stderr.write(
    `addresses: ${String(tried.length)} of ${String(hostile.length)}, refused ${String(tried.length - taken.length)}\n`,
  );
  expect(taken).toEqual([]);
});

it.each([
  'https://proxy.example.com',
  'https://proxy.example.com:8443',
  'http://127.0.0.1:9001',
  'http://localhost:9001',
  'http://[::1]:9001',
])('takes %s', (address) => {
  expect(isTaken({ SOURCE_ORIGINS: JSON.stringify({ [SOURCE]: address }) })).toBe(true);
});

it.each(['wecom', 'dingtalk'])('a room in %s brings no address', (kind) => {
  const [shop] = JSON.parse(GOOD['MERCHANTS'] ?? '[]') as object[];
  const names = ['url', 'address', 'origin', 'webhook', 'host'];
  for (const name of names) {
    const staffRoom = { kind, key: 'a'.repeat(36), [name]: 'http://169.254.169.254' };
    expect(() => readConfiguration({ ...GOOD, MERCHANTS: JSON.stringify([{ ...shop, staffRoom }]) })).toThrow(
      /staffRoom/,
    );
  }
});

it.each([301, 302, 303, 307, 308])('an answer of %i leads nowhere', async (status) => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(status, { location: 'http://169.254.169.254/latest/meta-data' }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const here = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  try {
    const reply = await httpThrough({ [SOURCE]: here }).send({
      method: 'POST',
      url: `${SOURCE}/x`,
      headers: {},
      body: 'a',
    });
    expect(reply).toEqual({ outcome: 'answered', status, text: '' });
    expect(asked).toBe(1);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
