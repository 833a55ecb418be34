import fc from 'fast-check';
import type { Reply } from '../../../typings/reply';
import { NEWEST_READ } from '../../../cloudfunctions/_core/views/glance';
import { platformEnvironment } from '../../../local/cloud/functions/worker-environment';
import { anyCharacter } from '../../any-character';
import { fieldsOf, withField } from '../schema-fields';
import { routesOf, SHELLS, type RouteTable, type Shell } from '../shell-routes';
import { issueNow, type IssueNow } from './issue-now';
import { actionOf, deployedRows, ROWS } from './matrix-rows';
import { CALLERS, openTwoShops, type CallerName, type TwoShops } from './two-shops';
import { tapWire, type WireTap } from './wire-tap';

/** Rounds of made-up values for each call; more with SECURITY_ROUNDS. */
const ROUNDS = Number(process.env['SECURITY_ROUNDS'] ?? 30);
const MARK = 'zz-from-outside-zz';
/** What the product itself asks and changes with: what only holds others together, and what compares. */
const HOLDING = new Set(['$and', '$or', '$set', '$in', '$inc', '$unset']);
const COMPARING = new Set(['$eq', '$lt', '$lte', '$gt', '$gte']);
/** The one slice that the product itself takes, of a parcel's newest events. */
const OWN_SLICE = JSON.stringify({ $numberInt: String(-NEWEST_READ) });
/** Extended JSON: how numbers and instants go over the wire. */
const VALUES = new Set(['$numberInt', '$numberLong', '$numberDouble', '$date']);

const operator = (name: string): unknown => ({ [name]: MARK });
const parsed = (text: string): unknown => JSON.parse(text);
const OPERATORS = [
  '$gt',
  '$gte',
  '$ne',
  '$in',
  '$nin',
  '$regex',
  '$where',
  '$exists',
  '$expr',
  '$function',
  '$or',
  '$set',
];

/** What no field of ours is, and what would be something else to a database, to JavaScript, or to the SDK. */
const HOSTILE: readonly unknown[] = [
  ...OPERATORS.map(operator),
  [operator('$gt')],
  { a: { b: { c: operator('$where') } } },
  [MARK, [MARK]],
  parsed(`{"__proto__":{"isAdmin":"${MARK}"}}`),
  parsed(`{"constructor":{"prototype":{"isAdmin":"${MARK}"}}}`),
  { toString: MARK, valueOf: MARK, toJSON: MARK, then: MARK },
  { _bsontype: 'ObjectID', id: MARK },
  { $numberLong: '1' },
  { $date: MARK },
  { fieldName: MARK, operator: 'gt', operands: [0], _internalType: 'QueryCommand' },
  null,
  true,
  -1,
  1e308,
  '',
  [],
  {},
  `{"$gt":"${MARK}"}`,
  '$where',
  `a.$.b\u0000${MARK}`,
  '(a+)+$'.repeat(50),
  MARK.repeat(20_000),
];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.object({ key: fc.constantFrom(...OPERATORS, '__proto__', 'constructor', 'a.b', ''), maxDepth: 3 }),
  fc.string({ unit: anyCharacter, maxLength: 300 }),
  fc.anything(),
);

let shops: TwoShops;
let tap: WireTap;
let calls = 0;
let operations = 0;
const found: string[] = [];
const mains = new Map<Shell, (event: unknown) => Promise<Reply<unknown>>>();

/** The shells in this very process, on the real SDK. */
beforeAll(async () => {
  shops = await openTwoShops();
  tap = await tapWire(shops.cloud.url);
  Object.assign(process.env, shops.environment, platformEnvironment(`${tap.url}/admin/shopper/1`));
  jest.dontMock('../../../cloudfunctions/_adapters/cloud-ports');
  jest.dontMock('../../../cloudfunctions/_adapters/serve-calls');
  jest.resetModules();
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  for (const shell of SHELLS)
    mains.set(shell, jest.requireActual<never>(`../../../cloudfunctions/${shell}/index`)['main']);
});
afterAll(async () => {
  await tap.close();
  await shops.close();
  process.stderr.write(
    `operators: ${String(calls)} calls, ${String(operations)} database operations, of them with something from outside ${String(found.length)}\n`,
  );
});

const tables: Readonly<Record<Shell, RouteTable>> = { shopper: routesOf('shopper'), merchant: routesOf('merchant') };
const callerOf = (shell: Shell, row: string): CallerName =>
  (['owner', 'buyer'] as const).find((caller) => ROWS[shell][row]!.right(caller, 'ours') === 'ok') ?? 'owner';

async function ask(shell: Shell, row: string, input: unknown): Promise<Reply<unknown>> {
  process.env['WX_OPENID'] = CALLERS[callerOf(shell, row)];
  tap.forget();
  const reply = await mains.get(shell)!({ action: actionOf(row), input });
  calls += 1;
  for (const call of tap.heard()) {
    operations += 1;
    for (const text of Object.values(call)) if (typeof text === 'string') look(text);
  }
  return reply;
}

/** Notes whatever of an operation is not the product's own. */
function look(text: string): void {
  const sent = /^[{[]/.test(text) ? parsed(text) : undefined;
  const isForeign = ([name, value]: [string, unknown]): boolean => {
    if (!name.startsWith('$') || HOLDING.has(name)) return false;
    if (name === '$slice') return JSON.stringify(value) !== OWN_SLICE;
    return !(COMPARING.has(name) || VALUES.has(name)) || JSON.stringify(value).includes(MARK);
  };
  if (entriesIn(sent).some(isForeign)) found.push(text.slice(0, 300));
}

function entriesIn(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]): [string, unknown][] => [[name, inner], ...entriesIn(inner)]);
}

describe.each(deployedRows())('$shell $name', ({ shell, name: row }) => {
  const { input, gives, stands = 'open' } = ROWS[shell][row]!;
  const [schema] = tables[shell][actionOf(row)]!;
  const fields = fieldsOf(schema);
  let now: IssueNow = { revision: 0, colleague: '' };
  let once = 0;
  const valid = () => input(shops.targets.ours, String((once += 1)), now);

  it('takes what it is made for', async () => {
    const about = { name: 'ours', target: shops.targets.ours, caller: 'owner' } as const;
    if (gives) now = await issueNow(shops.cloud, about, stands);
    expect(await ask(shell, row, valid())).toMatchObject({ ok: true, ...(gives && { data: gives }) });
  });

  it('refuses what is hostile in any field, and nothing of it is asked of the database', async () => {
    for (const field of fields)
      for (const value of HOSTILE) {
        const reply = await ask(shell, row, withField(valid(), field, value));
        expect([field, value, reply]).not.toEqual([field, value, expect.objectContaining({ code: 'internal' })]);
      }
    expect(found).toEqual([]);
  });

  it('whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), hostile, async (field, value) => {
        const reply = await ask(shell, row, withField(valid(), field, value));
        expect(reply).not.toMatchObject({ code: 'internal' });
        expect(found).toEqual([]);
      }),
      { numRuns: ROUNDS },
    );
  });

  it('no field may be added', async () => {
    for (const name of ['$where', '$or', '__proto__', 'constructor', '_id', 'openid', 'version']) {
      const input = parsed(
        `${JSON.stringify(valid()).slice(0, -1)},${JSON.stringify(name)}:{"$gt":""}}`.replace('{,', '{'),
      );
      if (Object.hasOwn(valid(), name)) continue;
      expect([name, await ask(shell, row, input)]).toEqual([name, expect.objectContaining({ code: 'bad_input' })]);
    }
  });
});

it('what comes from outside would be noticed', () => {
  look(`{"parcelId":{"$gt":"${MARK}"}}`);
  look('{"$and":[{"a":{"$where":"1"}}]}');
  look('{"at":{"$lte":{"$numberLong":"1"}},"$set":{"a":{"$numberInt":"1"}}}');
  look('{"notices":{"$numberInt":"0"},"events":{"$slice":{"$numberInt":"-60"}}}');
  look('{"events":{"$slice":{"$numberInt":"-61"}}}');
  expect(found.splice(0)).toHaveLength(3);
});

it('no object of the process has learnt anything', () => {
  expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  expect(found).toEqual([]);
});
