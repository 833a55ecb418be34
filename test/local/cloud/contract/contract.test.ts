import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { LocalCloud } from '../../../../local/cloud';
import { asWanted, refused, type ContractCase, type Step } from './contract-case';
import { FAMILIES } from './cases';
import { runInFunction, startContractCloud } from './contract-cloud';
import { credentialsIn } from './credentials';
import { _, chained, date, regex } from './marks';

const folder = mkdtempSync(join(tmpdir(), 'zhitu-contract-'));
let cloud: LocalCloud;

beforeAll(async () => {
  cloud = await startContractCloud(folder);
});
afterAll(async () => {
  await cloud.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(Object.entries(FAMILIES))('%s', (_family, cases) => {
  let outcomes: Map<ContractCase, unknown[]>;

  beforeAll(async () => {
    const runs = await runInFunction(cloud, cases);
    outcomes = new Map(cases.map((one, i) => [one, runs[i] ?? []]));
  });

  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(asWanted(outcomes.get(one) ?? [], one.want)).toEqual(one.want);
  });
});

it('every case says where it is documented, and has a name of its own', () => {
  const cases = Object.values(FAMILIES).flat();
  expect(cases.filter(({ documented }) => !/^https:\/\/|\.md$/.test(documented.url))).toEqual([]);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThanOrEqual(MOST_ASKED);
  expect(cases.filter(({ steps, want }) => steps.length !== want.length)).toEqual([]);
});

/** The fewest cases that the suite promises. */
const MOST_ASKED = 200;

describe('a real environment', () => {
  const REST = { TENCENTCLOUD_SECRETID: 'id', TENCENTCLOUD_SECRETKEY: 'key' };

  it('is opened when all of its variables are set, and none is when none is', () => {
    expect(credentialsIn({ CLOUD_ENV: 'env', ...REST })).toEqual({ env: 'env', secretId: 'id', secretKey: 'key' });
    expect(credentialsIn({ CLOUD_ENV: '' })).toBeUndefined();
    expect(() => credentialsIn(REST)).toThrow('CLOUD_ENV');
    expect(() => credentialsIn({ CLOUD_ENV: 'env' })).toThrow('TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY');
  });

  it('is never asked for a collection but those of the cases', async () => {
    cloud.resetOperations();
    const steps: Step[] = [
      ['Parcels', ['get']],
      ['../parcels', ['doc', 'x'], ['remove']],
      ['db', ['createCollection', 'my-own']],
    ];
    const [outcomes] = (await cloud.call('contract', { cases: [{ given: {}, steps }] })) as unknown[][];
    expect(
      asWanted(
        outcomes ?? [],
        steps.map(() => refused(null, /no collection of the cases/)),
      ),
    ).toEqual(steps.map(() => refused(null, /no collection of the cases/)));
    expect(cloud.operations()).toEqual([]);
  });
});

describe('a query finds the same by a field with an index as by one without', () => {
  const scalar = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(0.5, null, true, false, '', 'a', 'b', 'ab'),
    fc.integer({ min: -2, max: 2 }).map(date),
  );
  const value = fc.oneof(
    { weight: 5, arbitrary: scalar },
    { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  );
  const documents = fc.array(fc.tuple(fc.option(value, { nil: undefined }), fc.integer({ min: 0, max: 3 })), {
    minLength: 20,
    maxLength: 40,
  });
  const comparison = fc
    .tuple(fc.constantFrom('eq', 'neq', 'lt', 'lte', 'gt', 'gte'), value)
    .map(([name, to]) => _(name, to));
  const condition = fc.oneof(
    { weight: 4, arbitrary: comparison },
    fc.tuple(fc.constantFrom('in', 'nin'), fc.array(scalar, { maxLength: 4 })).map(([name, list]) => _(name, list)),
    fc.boolean().map((is) => _('exists', is)),
    fc.tuple(comparison, comparison).map(([left, right]) => chained(left, ['and', right])),
    fc.tuple(comparison, comparison).map(([left, right]) => chained(left, ['or', right])),
    comparison.map((command) => _('not', command)),
    fc.constantFrom('^a', 'b$').map((text) => regex(text)),
  );
  const page = fc.record({
    condition,
    order: fc.option(fc.constantFrom('asc', 'desc'), { nil: undefined }),
    skip: fc.integer({ min: 0, max: 5 }),
    limit: fc.integer({ min: 1, max: 30 }),
    c: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  });
  type Page = typeof page extends fc.Arbitrary<infer P> ? P : never;

  const ROUNDS = 4;
  const QUERIES = 40;

  const by = (field: 'a' | 'b', { condition: wanted, order, skip, limit, c }: Page): Step => [
    'twins',
    ['where', { [field]: wanted, ...(c !== undefined && { c }) }],
    ...(order === undefined ? [] : [['orderBy', field, order]]),
    ['orderBy', '_id', 'asc'],
    ['skip', skip],
    ['limit', limit],
    ['field', { _id: true }],
    ['get'],
  ];

  it('whatever the values, the condition, the order and the page', () =>
    fc.assert(
      fc.asyncProperty(documents, fc.array(page, { minLength: QUERIES, maxLength: QUERIES }), async (list, pages) => {
        const twins = list.map(([both, c], i) => ({
          _id: `d${i}`,
          c,
          ...(both !== undefined && { a: both, b: both }),
        }));
        const given = { twins };
        const steps = pages.flatMap((wanted) => [by('a', wanted), by('b', wanted)]);
        const [outcomes = []] = (await cloud.call('contract', { cases: [{ given, steps }] })) as unknown[][];
        const found = pages.map((wanted, i) => ({ wanted, found: outcomes[2 * i] }));
        expect(found).toEqual(pages.map((wanted, i) => ({ wanted, found: outcomes[2 * i + 1] })));
      }),
      { numRuns: ROUNDS },
    ));
});
