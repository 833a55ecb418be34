import fc from 'fast-check';
import { AppError } from '../../cloudfunctions/_core/app-error';
import { CARRIERS } from '../../cloudfunctions/_core/carriers/carriers';
import { PROVIDERS, providerByCode } from '../../cloudfunctions/_providers';
import type { Callback, PushRequest, ReceivedPush, Waybill } from '../../cloudfunctions/_providers/provider';
import type { Snapshot } from '../../cloudfunctions/_core/tracking/types';
import { SAMPLES, type ContractSample } from './contract-samples';
import { arriveOf, providerFolders, providerOf } from './raw-file';
import type { Arrive } from './arrival';
import { TEST_ACCOUNT } from './test-account';

const WAYBILL: Waybill = { carrier: 'zto-express', waybillNo: '75000000000001', phoneTail: '5678' };
const CALLBACK: Callback = { url: 'https://shop.example/carrierPush/x/1237100/parcel-1', parcelId: 'parcel-1' };
const UNKNOWN = 'Never_Seen';
/** What reading may end in. Anything else that is thrown is a bug, and thrown on by `codeOf`. */
const NAMED =
  /^(nothing thrown|unsupported_format|too_large|bad_waybill|bad_phone|number_locked|quota_used_up|provider_refused|provider_busy|unknown_carrier)$/;

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'nothing thrown';
}

/** The same JSON with another value at one place of its tree, the places counted from the root. */
function replacedAt(json: unknown, place: number, value: unknown): unknown {
  const places: (readonly (string | number)[])[] = [];
  const walk = (node: unknown, path: readonly (string | number)[]): void => {
    places.push(path);
    if (typeof node === 'object' && node !== null)
      for (const [key, child] of Object.entries(node)) walk(child, [...path, key]);
  };
  walk(json, []);
  return withValue(json, places[place % places.length] ?? [], value);
}

function withValue(node: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const changed: object = Array.isArray(node) ? [...(node as unknown[])] : { ...(node as object) };
  Reflect.set(changed, key, withValue(Reflect.get(changed, key), rest, value));
  return changed;
}

function pushOf(arrive: Arrive, payload: unknown): PushRequest {
  const { push } = arrive('push', payload);
  if (push === undefined) throw new Error('arrive gave no push');
  return push;
}

it('is run by every provider', () => {
  expect(SAMPLES.map(({ folder }) => folder).sort()).toEqual(providerFolders().sort());
  expect(SAMPLES.map(({ folder }) => providerOf(folder).code).sort()).toEqual(Object.keys(PROVIDERS).sort());
  expect([providerByCode('toString'), providerByCode('')]).toEqual([undefined, undefined]);
});

describe.each(SAMPLES)('$folder', (sample: ContractSample) => {
  const provider = providerOf(sample.folder);
  const arrive = arriveOf(sample.folder);

  const readPush = (push: ReceivedPush): Snapshot[] => provider.tracksIn(push).map((track) => track.read());
  const readOne = (codes: readonly string[]): Snapshot | undefined =>
    readPush(provider.openPush(pushOf(arrive, sample.pushWith(codes))))[0];
  const verified = (push: PushRequest, key: string = TEST_ACCOUNT.key): boolean =>
    provider.verifyPush(provider.openPush(push), { ...TEST_ACCOUNT, key });

  it('takes what its account’s key signed, and nothing else', () => {
    const push = pushOf(arrive, sample.pushWith(['x']));
    const other = pushOf(arrive, sample.pushWith(['y']));
    expect(verified(push)).toBe(true);
    expect(verified(push, 'another-key')).toBe(false);
    const { signedText } = provider.openPush(push);
    const { signature } = provider.openPush(other);
    expect(provider.verifyPush({ signedText, signature }, TEST_ACCOUNT)).toBe(false);
    expect(provider.verifyPush({ signedText, signature: '' }, TEST_ACCOUNT)).toBe(false);
    expect(provider.verifyPush({ signedText: `${signedText} `, signature }, TEST_ACCOUNT)).toBe(false);
  });

  it('refuses an empty body, and one of two megabytes', () => {
    expect(codeOf(() => provider.openPush({ body: '', headers: {} }))).toBe('unsupported_format');
    expect(codeOf(() => provider.openPush({ body: 'x'.repeat(2_000_000), headers: {} }))).toBe('too_large');
  });

  it.each(sample.otherShapes.map((shape) => ({ shape, text: JSON.stringify(shape) })))(
    'refuses $text by name',
    ({ shape }) => {
      expect(codeOf(() => readPush(provider.openPush(pushOf(arrive, shape))))).toBe('unsupported_format');
    },
  );

  it('refuses a text that is cut short, by name', () => {
    const opened = provider.openPush(pushOf(arrive, sample.pushWith(['x'])));
    const cut = { ...opened, signedText: opened.signedText.slice(0, -3) };
    expect(codeOf(() => readPush(cut))).toBe('unsupported_format');
  });

  it('counts a node that is none as unreadable', () => {
    const isNode = (value: unknown): boolean =>
      typeof value === 'object' && value !== null && Object.values(value).includes('y');
    const odd = JSON.stringify(sample.pushWith(['x', 'y']), (_key, value: unknown) => (isNode(value) ? 'none' : value));
    const [snapshot] = readPush(provider.openPush(pushOf(arrive, JSON.parse(odd))));
    expect(snapshot).toMatchObject({ unreadable: 1, scans: [{ providerCode: 'x' }] });
  });

  it('takes at most 1,000 nodes of a parcel', () => {
    const many = Array.from({ length: 1_001 }, () => 'x');
    expect(codeOf(() => readOne(many))).toBe('too_large');
  });

  const documented = Object.entries(sample.codes).flatMap(([codes, want]) =>
    codes.split(' ').map((code) => ({ code, want })),
  );

  it.each(documented)('$code is $want', ({ code, want }) => {
    const [status, subStatus] = want.split('.');
    const snapshot = readOne([code]);
    const reading = want === '–' ? undefined : { status, ...(subStatus !== undefined && { subStatus }) };
    expect(snapshot?.scans).toMatchObject([{ providerCode: code }]);
    expect(snapshot?.scans[0]?.codeReading).toEqual(reading);
    expect(snapshot?.unknownCodes).toEqual([]);
  });

  it('reads nothing into a code that it does not know, and tells of it once', () => {
    const snapshot = readOne([UNKNOWN, UNKNOWN, '__proto__', 'constructor']);
    expect(snapshot?.unknownCodes).toEqual([UNKNOWN, '__proto__', 'constructor']);
    expect(snapshot?.scans.map(({ codeReading }) => codeReading)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('keeps and logs no code that may be a person’s number', () => {
    const snapshot = readOne(['13812345678']);
    expect(snapshot?.unknownCodes).toEqual(['malformed']);
    expect(JSON.stringify(snapshot)).not.toContain('13812345678');
  });

  it('reads an answer as it reads a push', () => {
    const [code = ''] = documented.map((one) => one.code);
    const { answer = '' } = arrive('query', sample.answerWith([code]));
    const fromAnswer = provider.readAnswer(answer, WAYBILL);
    expect(fromAnswer).toEqual(readOne([code]));
    expect(fromAnswer).toMatchObject({ carrier: 'zto-express', waybillNo: WAYBILL.waybillNo, unreadable: 0 });
  });

  it('reads or refuses by name whatever stands where in its JSON', () => {
    const pushed = sample.pushWith(['x', 'y']);
    const answered = sample.answerWith(['x', 'y']);
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue(), (place, value) => {
        const push = pushOf(arrive, replacedAt(pushed, place, value));
        const { answer = '' } = arrive('query', replacedAt(answered, place, value));
        expect(codeOf(() => readPush(provider.openPush(push)))).toMatch(NAMED);
        expect(codeOf(() => provider.readAnswer(answer, WAYBILL))).toMatch(NAMED);
        expect(
          codeOf(() => {
            provider.checkSubscription(answer);
          }),
        ).toMatch(NAMED);
      }),
      { numRuns: 500 },
    );
  });

  it('replies as it should', () => {
    const at = Date.parse('2026-11-21T14:02:03+08:00');
    expect(JSON.parse(provider.acknowledge(TEST_ACCOUNT, at).body)).toEqual(sample.replies.accepted);
    expect(provider.acknowledge(TEST_ACCOUNT, at).statusCode).toBe(200);
    expect(JSON.parse(provider.refuse(TEST_ACCOUNT, at, 'bad_signature').body)).toEqual(sample.replies.badSignature);
  });

  it('asks and subscribes for every carrier that it has a code for', () => {
    for (const { code } of CARRIERS) {
      const waybill = { ...WAYBILL, carrier: code };
      for (const build of [
        () => provider.buildQuery(waybill, TEST_ACCOUNT),
        () => provider.buildSubscription(waybill, TEST_ACCOUNT, CALLBACK),
      ]) {
        const outcome = codeOf(build);
        expect(outcome).toMatch(sample.detects ? /^nothing thrown$/ : /^(nothing thrown|unknown_carrier)$/);
        if (outcome === 'nothing thrown') expect(build().url).toMatch(/^https:\/\//);
      }
    }
  });

  it('asks for no carrier of another’s', () => {
    const waybill = { ...WAYBILL, carrier: 'constructor' };
    const want = sample.detects ? 'nothing thrown' : 'unknown_carrier';
    expect(codeOf(() => provider.buildQuery(waybill, TEST_ACCOUNT))).toBe(want);
    expect(codeOf(() => provider.buildSubscription(waybill, TEST_ACCOUNT, CALLBACK))).toBe(want);
  });

  it.each([
    { name: 'a gateway’s page', text: '<html>502 Bad Gateway</html>', code: 'provider_busy' },
    { name: 'an empty text', text: '', code: 'provider_busy' },
    { name: 'a list', text: '[]', code: 'unsupported_format' },
    { name: 'an empty object', text: '{}', code: 'unsupported_format' },
  ])('answers $name with $code', ({ text, code }) => {
    expect(codeOf(() => provider.readAnswer(text, WAYBILL))).toBe(code);
    expect(
      codeOf(() => {
        provider.checkSubscription(text);
      }),
    ).toBe(code);
  });
});
