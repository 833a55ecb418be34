import fc from 'fast-check';
import * as v from 'valibot';
import { bareMessage } from '../../cloudfunctions/_core/access/bare-message';
import { FAULTS, withFault, type FaultTeller } from '../../cloudfunctions/_core/access/fault-limit';
import { deleteMe } from '../../cloudfunctions/_usecases/delete-me';
import { reportFault, reportFaultInput } from '../../cloudfunctions/_usecases/report-fault';
import { DEFAULT_SETTINGS } from '../../cloudfunctions/_core/access/settings';
import type { Log, ShopperRecord } from '../../cloudfunctions/_ports';
import { bareFault } from '../../miniprogram/stores/bare-fault';
import { memoryPorts } from '../_adapters/memory-ports';
import { anyCharacter } from '../any-character';

const BUYER = { openid: 'oBuyer' };
const REPORT = { id: 'K7M-2QF', page: 'pages/timeline/index', message: 'x is not a function' };

const recordOf = (openid: string): ShopperRecord => ({
  _id: openid,
  version: 1,
  settings: structuredClone(DEFAULT_SETTINGS),
  accepts: {},
});

/** A cloud that knows the buyer, and whose log can be read. */
function cloud() {
  const ports = memoryPorts();
  ports.shopperRecords.set(BUYER.openid, recordOf(BUYER.openid));
  const lines: unknown[] = [];
  const note = (...line: unknown[]) => void lines.push(line);
  const log: Log = { info: note, warn: note, error: note };
  const tell = (input: unknown, caller = BUYER) =>
    reportFault({ ...ports, log }, caller, v.parse(reportFaultInput, input));
  return { ports, lines, tell };
}

async function logged(input: unknown): Promise<unknown[]> {
  const { lines, tell } = cloud();
  await tell(input);
  return lines;
}

it('stands in the log under its report id, with places in the code and nothing else of its stack', async () => {
  const stack = 'pages/timeline/index.js:12:5 张三@13900002231 stores/session.js:3:40 138-0013-8000';
  expect(await logged({ ...REPORT, stack, appVersion: '1.4.0' })).toEqual([
    [
      'phone fault',
      {
        report: 'K7M-2QF',
        page: 'pages/timeline/index',
        message: 'x is not a function',
        positions: 'pages/timeline/index.js:12:5 stores/session.js:3:40',
        version: '1.4.0',
      },
    ],
  ]);
});

it.each([
  { name: 'no file of code', part: 'ZhangSan:12:5' },
  { name: 'a number as a file', part: '13800138000.js:12:5' },
  { name: 'a number in pieces', part: '138/0013/8000.js:1:1' },
  { name: 'a number with strokes', part: '138_0013-8000/index.js:1:1' },
  { name: 'a key', part: 'oBuyerChen12345678901.js:1:1' },
  { name: 'a place without a column', part: 'stores/session.js:3' },
])('of a stack is left out $name', async ({ part }) => {
  const stack = `${part} app-service.js:1:245678`;
  expect(await logged({ ...REPORT, stack })).toMatchObject([['phone fault', { positions: 'app-service.js:1:245678' }]]);
  expect(bareFault(`TypeError: x\n    at y (${part})\n    at z (app-service.js:1:245678)`).stack).toBe(
    'app-service.js:1:245678',
  );
});

it.each([
  { version: '1.4.0', kept: true },
  { version: '2026.11.22', kept: true },
  { version: '1.4', kept: true },
  { version: '13800138000', kept: false },
  { version: '1.13800138000', kept: false },
  { version: 'ZhangSan', kept: false },
  { version: '', kept: false },
])('a version is numbers: $version', async ({ version, kept }) => {
  const [line] = await logged({ ...REPORT, appVersion: version });
  expect(JSON.stringify(line).includes('"version"')).toBe(kept);
});

it.each([
  { name: 'an id that is none', change: { id: 'K7M2QF' } },
  { name: 'letters that are heard as digits', change: { id: 'O0I-1QF' } },
  { name: 'a page with its query', change: { page: 'pages/timeline/index?parcelId=1' } },
  { name: 'a message that is too long', change: { message: 'x'.repeat(201) } },
  { name: 'a stack that is too long', change: { stack: 'x'.repeat(1_001) } },
  { name: 'anything more', change: { openid: 'oBuyer' } },
])('refuses $name', ({ change }) => {
  expect(v.safeParse(reportFaultInput, { ...REPORT, ...change }).success).toBe(false);
});

describe('how often one person may tell', () => {
  const MINUTE = 60_000;

  it('counts in the teller’s record: a read and a write, and nothing of the report; told too often there is no line', async () => {
    const { ports, lines, tell } = cloud();
    for (let told = 0; told < FAULTS.burst; told += 1) await tell(REPORT);
    expect([ports.count.reads, ports.count.writes]).toEqual([FAULTS.burst, FAULTS.burst]);
    await expect(tell(REPORT)).rejects.toMatchObject({ code: 'too_large' });
    expect([lines.length, ports.count.writes]).toEqual([FAULTS.burst, FAULTS.burst]);
    const { settings: _, ...record } = ports.shopperRecords.get('oBuyer') ?? {};
    expect(record).toEqual({
      ...{ _id: 'oBuyer', version: 1 + FAULTS.burst, accepts: {} },
      faultsFullAt: expect.any(Number),
    });
    await tell(REPORT, { openid: 'oOther' });
    ports.time.now += MINUTE;
    await tell(REPORT);
  });

  it('holds for reports that come at once', async () => {
    const { lines, tell } = cloud();
    await Promise.allSettled(Array.from({ length: 50 }, () => tell(REPORT)));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(FAULTS.burst);
  });

  it('is forgotten with the teller', async () => {
    const { ports, tell } = cloud();
    await tell(REPORT);
    await deleteMe(ports, BUYER);
    expect(ports.shopperRecords.size).toBe(0);
  });

  it('makes no record: who was forgotten, or never was here, is heard and stays unknown', async () => {
    const { ports, lines, tell } = cloud();
    await deleteMe(ports, BUYER);
    for (const caller of [BUYER, { openid: 'oStranger' }]) await tell(REPORT, caller);
    expect([lines.length, [...ports.shopperRecords.keys()]]).toEqual([2, []]);
  });

  const DOWN = () => Promise.reject(new Error('no answer about "oBuyer", oLMFGhyVwXyZabcdQRSTuvkpNEcI'));

  it.each([
    {
      name: 'its count cannot be read',
      shoppers: { byId: DOWN },
      why: 'not counted: no answer about …, #',
    },
    { name: 'its count cannot be written', shoppers: { replace: DOWN }, why: 'not counted: no answer about …, #' },
    {
      name: 'its teller is forgotten meanwhile',
      shoppers: {
        byId: jest.fn().mockResolvedValueOnce(recordOf('oBuyer')),
        replace: () => Promise.resolve(false),
      },
      why: 'not counted: it has gone',
    },
  ])('stands in the log although $name, with why and nobody’s name', async ({ shoppers, why }) => {
    const { ports, lines, tell } = cloud();
    Object.assign(ports.shoppers, shoppers);
    await tell(REPORT);
    expect(lines).toMatchObject([['phone fault', { report: 'K7M-2QF', outcome: why }]]);
  });

  const moments = fc
    .array(fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 2 * MINUTE })), { maxLength: 40 })
    .map((pauses) => pauses.map((_, place) => pauses.slice(0, place + 1).reduce((sum, one) => sum + one, 0)));
  const inMinuteFrom = (at: number, all: readonly number[]) =>
    all.filter((one) => one >= at && one - at < MINUTE).length;

  /** When the reports of these moments passed. */
  function passing(at: readonly number[]): number[] {
    let record: FaultTeller = {};
    return at.filter((now) => {
      const after = withFault(record, now);
      record = after ?? record;
      return after !== undefined;
    });
  }

  /** What a phone lets out of all that it would tell at these moments: five within any minute. */
  function letOut(all: readonly number[]): number[] {
    const out: number[] = [];
    for (const now of all) if (out.filter((at) => now - at < MINUTE).length < 5) out.push(now);
    return out;
  }

  it('whatever a phone lets out passes, however long the way takes, up to 36 s', () => {
    const way = fc.oneof(fc.constantFrom(0, 36_000), fc.integer({ min: 0, max: 36_000 }));
    const ways = fc.array(way, { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(moments, ways, (all, took) => {
        const arrived = letOut(all).map((at, place) => at + (took[place] ?? 0));
        arrived.sort((one, other) => one - other);
        expect(passing(arrived)).toEqual(arrived);
      }),
    );
  });

  it.each([2_000, 12_000, 36_000])('five that took %s ms hold up none of the next five', (late) => {
    const arrived = [0, 1, 2].flatMap((minute) => Array<number>(5).fill(minute * MINUTE + (minute === 0 ? late : 0)));
    expect(passing(arrived)).toEqual(arrived);
  });

  it('no more than may pass within any minute', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const passed = passing(all);
        for (const at of passed) expect(inMinuteFrom(at, passed)).toBeLessThanOrEqual(FAULTS.most);
      }),
    );
  });
});

describe('what a message may say', () => {
  const MESSAGES = [
    { said: 'Cannot read property "陈小明" of undefined', left: 'Cannot read property … of undefined' },
    {
      said: "Cannot read properties of undefined (reading 'from')",
      left: 'Cannot read properties of undefined (reading …)',
    },
    { said: 'no parcel 76123456789012 here', left: 'no parcel # here' },
    { said: 'call +86 138-0013-8000 back', left: 'call +# back' },
    { said: 'for oBuyerChen12345678901 only', left: 'for # only' },
    { said: 'mail lin@example.com 文三路 478 号', left: 'mail # … 478 …' },
    { said: 'call 138 0013 8000', left: 'call #' },
    { said: 'call 138/0013/8000', left: 'call #' },
    { said: 'call 138_0013_8000', left: 'call #' },
    { said: 'call 138，0013，8000', left: 'call #' },
    { said: 'call 138 - 0013 - 8000', left: 'call #' },
    { said: 'call 1"x"3"y"8"z"0"w"0', left: 'call #' },
    { said: 'call 13 a@b.example 800', left: 'call #' },
    { said: 'for oLMFGhyVwXyZabcdQRSTuvkpNEcI only', left: 'for # only' },
    { said: 'setNavigationBarTitle:fail page not found', left: 'setNavigationBarTitle:fail page not found' },
    { said: 'index 12 of 345 is out of range', left: 'index 12 of 345 is out of range' },
  ];

  it.each(MESSAGES)('$said', ({ said, left }) => {
    expect(bareMessage(said)).toBe(left);
    expect(bareFault(said).message).toBe(left);
  });

  it('no run of five digits and no character but plain ones comes through, whatever was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (said) => {
        for (const left of [bareMessage(said), bareFault(said).message]) {
          expect(left).toMatch(/^[\x20-\x7e…]*$/);
          expect(left).not.toMatch(/\d(?:[^A-Za-z\d]{0,3}\d){4}/);
        }
      }),
    );
  });

  it('phone and cloud leave the same', () => {
    const pieces = fc.constantFrom(
      '1',
      '38',
      '001',
      ' ',
      '-',
      '_',
      '，',
      '.',
      '"',
      "'",
      '“',
      '”',
      'aB',
      'kpNEcI',
      '陈',
      '@',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (said) => {
        const message = `x ${said.join('')} x`;
        expect(bareFault(message).message).toBe(bareMessage(message));
      }),
      { numRuns: 500 },
    );
  });
});
