import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import fc from 'fast-check';
import type { LocalCloud } from '../../../local/cloud';
import { readDeclarations } from '../../../local/cloud/functions/deployed-function';
import { PRODUCTION_LIMITS, withLimits } from '../../../local/cloud/limits';
import { OperationRate } from '../../../local/cloud/operation-rate';
import { dataFolder, startFixtureCloud, steps, type StepsReply } from './test-cloud';

const REQUEST_FAILED = -502001;
const EXCEED_REQUEST_LIMIT = -501003;

const folder = dataFolder();
let cloud: LocalCloud;

beforeAll(async () => {
  cloud = await startFixtureCloud({ dataFolder: join(folder, 'production') });
});
afterAll(() => cloud.close());

/** Asks as the SDK would after its own clamps were taken out. */
async function ask({ url }: LocalCloud, body: object): Promise<{ code?: string; data?: { list: string[] } }> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return (await (await fetch(`${url}/admin/database/by-hand`, request)).json()) as { code?: string };
}
const read = { action: 'database.getDocument', collectionName: 'plain', query: '{}', queryType: 'WHERE', multi: true };

describe('documents of one read', () => {
  const count = ({ value }: StepsReply): number => (value?.data as unknown[]).length;
  beforeAll(async () => {
    const data = Array.from({ length: PRODUCTION_LIMITS.readMost + 1 }, (_item, n) => ({ _id: String(n) }));
    await steps(cloud, 'plain', ['add', { data }]);
  });

  it('are 100 where nothing is said, and 1,000 at most', async () => {
    expect([
      count(await steps(cloud, 'plain', ['get'])),
      count(await steps(cloud, 'plain', ['limit', 1000], ['get'])),
      count(await steps(cloud, 'plain', ['limit', 1001], ['get'])),
    ]).toEqual([100, 1000, 1000]);
  });

  it.each([
    { limit: undefined, list: 100 },
    { limit: 101, list: 101 },
    { limit: 1000, list: 1000 },
    { limit: 1001, list: 1000 },
  ])('are held to it by the cloud, not only by the SDK: $limit', async ({ limit, list }) => {
    expect((await ask(cloud, { ...read, limit })).data?.list).toHaveLength(list);
  });
});

describe('bytes', () => {
  /** A document with so many bytes of EJSON. */
  const documentOf = (bytes: number): object => {
    const empty = { _id: `d${String(bytes)}`, text: '' };
    return { ...empty, text: 'x'.repeat(bytes - JSON.stringify(empty).length) };
  };
  /** A text whose key in an index has so many bytes: one of its type before it and two after it. */
  const keyOf = (bytes: number): string => 'x'.repeat(bytes - 3);
  const add = (collection: string, data: object): Promise<StepsReply> => steps(cloud, collection, ['add', { data }]);

  it('of a document: 512 KB', async () => {
    const { documentBytes } = PRODUCTION_LIMITS;
    expect((await add('heard', documentOf(documentBytes))).errCode).toBeUndefined();
    expect(await add('heard', documentOf(documentBytes + 1))).toMatchObject({
      errCode: REQUEST_FAILED,
      errMsg: expect.stringContaining('over 524288 bytes') as string,
    });
  });

  it('of an index’s key: 1,024', async () => {
    expect((await add('grown', { status: keyOf(1024) })).errCode).toBeUndefined();
    expect(await add('grown', { status: keyOf(1025) })).toMatchObject({
      errCode: REQUEST_FAILED,
      errMsg: expect.stringContaining('key too large') as string,
    });
  });

  describe('of a body over HTTP access', () => {
    const GIVEN = { httpBodyBytes: 2000, textBodyBytes: 1000 };
    let other: LocalCloud;
    beforeAll(async () => {
      other = await startFixtureCloud({ dataFolder: join(folder, 'bodies'), limits: GIVEN });
    });
    afterAll(() => other.close());

    const send = ({ url }: LocalCloud, type: string, { bytes, announced }: Body): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const headers = { 'content-type': type, ...(announced && { 'content-length': String(bytes) }) };
        const outgoing = request(`${url}/http/carrierPush/text`, { method: 'POST', headers }, (response) => {
          resolve(response.resume().statusCode);
        });
        outgoing.on('error', reject);
        outgoing.write(Buffer.alloc(bytes - 1, 'x'));
        outgoing.end('x');
      });
    interface Body {
      bytes: number;
      /** By a content-length, or in chunks. */
      announced: boolean;
    }

    it.each([
      { name: 'text, production’s', on: () => cloud, type: 'text/plain', limit: 100 * 1024 },
      { name: 'anything, production’s', on: () => cloud, type: 'application/octet-stream', limit: 6 * 1024 * 1024 },
      { name: 'text, another', on: () => other, type: 'application/json', limit: GIVEN.textBodyBytes },
      { name: 'anything, another', on: () => other, type: 'image/png', limit: GIVEN.httpBodyBytes },
    ])('$name: $limit, and not one more', async ({ on, type, limit }) => {
      for (const announced of [true, false])
        expect([
          await send(on(), type, { bytes: limit, announced }),
          await send(on(), type, { bytes: limit + 1, announced }),
        ]).toEqual([200, 413]);
    });
  });

  it('of a result: 1 MB', async () => {
    const answer = (bytes: number): Promise<unknown> => cloud.call('greedy', { how: 'answer', bytes });
    const { resultBytes } = PRODUCTION_LIMITS;
    expect(await answer(resultBytes)).toHaveLength(resultBytes - 2);
    await expect(answer(resultBytes + 1)).rejects.toMatchObject({ errCode: -604001 });
  });
});

describe('a function’s memory', () => {
  it('is enough for what fits', async () => {
    expect(await cloud.call('greedy', { how: 'hold', megabytes: 20 })).toBe(true);
  });

  it('when it is used up, the run fails by its name; its neighbours and the next run do not', async () => {
    const neighbours = ['greedy', 'greedy', 'whoami'].map((name) => cloud.call(name, { how: 'wait' }));
    await expect(cloud.call('greedy', { how: 'fill' })).rejects.toMatchObject({
      kind: 'outOfMemory',
      errCode: -504002,
      message: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED: the function used up its 64 MB',
    });
    expect(await Promise.all(neighbours)).toMatchObject(['fine', 'fine', { SOURCE: 'wx_client' }]);
    expect(await cloud.call('greedy', {})).toBe('fine');
  });

  it('is what lies beside V8’s heap, too: held to the end of a run, or while it waits', async () => {
    expect(await cloud.call('greedy', { how: 'hold buffers', megabytes: 20 })).toBe(true);
    for (const how of ['hold buffers', 'hold buffers and wait']) {
      const began = performance.now();
      await expect(cloud.call('greedy', { how, megabytes: 65 })).rejects.toMatchObject({ kind: 'outOfMemory' });
      expect(performance.now() - began).toBeLessThan(4000);
    }
    expect(await cloud.call('greedy', {})).toBe('fine');
  });

  it('is told of through HTTP access too', async () => {
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"how":"fill"}' };
    const answer = await fetch(`${cloud.url}/http/greedy/`, request);
    expect([answer.status, await answer.json()]).toEqual([
      500,
      expect.objectContaining({ code: 'FUNCTION_MEMORY_LIMIT_EXCEEDED' }),
    ]);
  });

  it('a worker that dies when it has nothing to do takes no request with it', async () => {
    const workers = ['dies later', 'dies later'].map((how) => cloud.call('greedy', { how }));
    await Promise.all(workers);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await Promise.all(['', '', ''].map((how) => cloud.call('greedy', { how })))).toEqual([
      'fine',
      'fine',
      'fine',
    ]);
  });
});

describe('cloudbaserc.json', () => {
  const declare = (declared: object): unknown => {
    const file = join(folder, 'cloudbaserc.json');
    writeFileSync(file, JSON.stringify({ functions: [{ name: 'one', ...declared }] }));
    return readDeclarations(file).get('one');
  };

  it.each([
    { declared: {}, want: { timeout: 3, memory: 256 } },
    { declared: { timeout: 1, memorySize: 64 }, want: { timeout: 1, memory: 64 } },
    { declared: { timeout: 900, memorySize: 3072 }, want: { timeout: 900, memory: 3072 } },
    { declared: { envVariables: { A: '{{env.A}}', B: 'b' } }, want: { variables: { A: undefined, B: 'b' } } },
  ])('tells a function’s limits: $declared', ({ declared, want }) => {
    expect(declare(declared)).toMatchObject(want);
  });

  it.each([
    { timeout: 0 },
    { timeout: 901 },
    { timeout: 2.5 },
    { timeout: '3' },
    { memorySize: 63 },
    { memorySize: 64.5 },
  ])('refuses %j', (declared) => {
    expect(() => declare(declared)).toThrow(/function one: /);
  });
});

describe('operations in a second', () => {
  const rateOf = (perSecond: number, refuses = false): { at: (ms: number) => boolean; rate: OperationRate } => {
    let now = 0;
    const rate = new OperationRate({ perSecond, refuses, now: () => now });
    const at = (ms: number): boolean => {
      now = ms;
      return rate.begin('database.getDocument').overPlan;
    };
    return { at, rate };
  };

  it('are the plan’s number, and one more is over; a second later there is room again', () => {
    const { at } = rateOf(3);
    expect([0, 10, 20, 999, 1000, 1000, 1010, 1500, 1500].map(at)).toEqual([
      ...[false, false, false, true, false],
      ...[true, false, false, true],
    ]);
  });

  it('never let more through than the plan in any second, and never hold back what fits', () => {
    const gaps = fc.array(fc.nat(400), { maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), gaps, (perSecond, steps) => {
        const { at } = rateOf(perSecond);
        let now = 0;
        const through: number[] = [];
        for (const gap of steps) {
          now += gap;
          const recent = through.filter((ms) => now - ms < 1000).length;
          const isOver = at(now);
          expect(isOver).toBe(recent >= perSecond);
          if (!isOver) through.push(now);
        }
      }),
    );
  });

  it.each(['database.startTransaction', 'database.abortTransaction', 'functions.invokeFunction', 'wx.openApi'])(
    'do not count %s',
    (action) => {
      const { rate } = rateOf(1, true);
      expect([action, action, 'database.commitTransaction', action].map((each) => rate.begin(each))).toEqual(
        Array(4).fill({ overPlan: false }),
      );
    },
  );

  it('over the plan are done, counted and shown', async () => {
    cloud.resetOperations();
    const burst = Array.from({ length: 3 * PRODUCTION_LIMITS.operationsPerSecond }, () =>
      ask(cloud, { ...read, limit: 1 }),
    );
    const answers = await Promise.all(burst);
    expect(answers.every(({ data }) => data?.list.length === 1)).toBe(true);
    const over = cloud.operations().filter(({ overPlan }) => overPlan === true);
    expect(over.length).toBeGreaterThan(0);
    const { collections } = (await (await fetch(`${cloud.url}/__inspect`)).json()) as {
      collections: { collection: string; overPlan: number }[];
    };
    expect(collections.find(({ collection }) => collection === 'plain')?.overPlan).toBeGreaterThanOrEqual(over.length);
  });

  it('over the plan are refused in a strict cloud, which is another’s plan too', async () => {
    const strict = await startFixtureCloud({
      dataFolder: join(folder, 'strict'),
      strict: true,
      limits: { operationsPerSecond: 4, readDefault: 2, readMost: 3 },
    });
    try {
      const data = Array.from({ length: 4 }, (_item, n) => ({ _id: String(n) }));
      await steps(strict, 'plain', ['add', { data }]);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const limits = [undefined, 3, 4, undefined, undefined];
      const answers = await Promise.all(limits.map((limit) => ask(strict, { ...read, limit })));
      expect(answers.map(({ data: found, code }) => found?.list.length ?? code)).toEqual([
        ...[2, 3, 3, 2],
        'EXCEED_REQUEST_LIMIT',
      ]);
      expect(await steps(strict, 'plain', ['count'])).toMatchObject({ errCode: EXCEED_REQUEST_LIMIT });
      expect(strict.operations().at(-1)).toMatchObject({ refused: 'EXCEED_REQUEST_LIMIT', overPlan: true });
    } finally {
      await strict.close();
    }
  });
});

describe('a limit that is none', () => {
  it.each<{ given: object; says: RegExp }>([
    { given: { operationsPerSecond: 0 }, says: /operationsPerSecond must be a whole number above 0/ },
    { given: { operationsPerSecond: -1 }, says: /operationsPerSecond must be/ },
    { given: { readMost: 1.5 }, says: /readMost must be/ },
    { given: { documentBytes: NaN }, says: /documentBytes must be/ },
    { given: { fileBytes: '9' }, says: /fileBytes must be/ },
    { given: { readDefault: undefined }, says: /readDefault must be/ },
    { given: { bodyBytes: 9 }, says: /there is no bodyBytes: .*httpBodyBytes/ },
  ])('is refused at the start: $given', async ({ given, says }) => {
    const start = startFixtureCloud({ dataFolder: join(folder, 'refused'), limits: given });
    await expect(start).rejects.toBeInstanceOf(RangeError);
    await expect(start).rejects.toThrow(says);
  });

  it('may be Infinity', () => {
    expect(withLimits({ readMost: Infinity })).toEqual({ ...PRODUCTION_LIMITS, readMost: Infinity });
  });
});
