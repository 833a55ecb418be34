import { AppError } from '../../../cloudfunctions/_core/app-error';
import { carrierByCode } from '../../../cloudfunctions/_core/carriers/carriers';
import { PROVIDERS, providerByCode } from '../../../cloudfunctions/_providers';
import { CARRIER_BY_CODE } from '../../../cloudfunctions/_providers/kdniao/carrier-codes';
import { kdniao } from '../../../cloudfunctions/_providers/kdniao';
import { isKnownState, READING_BY_STATE, readingOfState } from '../../../cloudfunctions/_providers/kdniao/state-table';
import { sign } from '../../../cloudfunctions/_providers/kdniao/sign';
import { KEY, pushForm } from './push-form';

const account = { accountId: '1237100', key: KEY };
const node = (text: string, more: object = {}) => ({ AcceptTime: '2026-11-20 09:12:00', AcceptStation: text, ...more });
const parcel = (more: object = {}) => ({
  ShipperCode: 'ZTO',
  LogisticCode: '75000000000001',
  Success: true,
  Traces: [node('已揽收')],
  ...more,
});
const pushOf = (...data: unknown[]): string =>
  JSON.stringify({ EBusinessID: '1237100', Count: data.length, Data: data });
const read = (requestData: string) => kdniao.readPush(kdniao.openPush(pushForm(requestData)));

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'nothing thrown';
}

describe('signing', () => {
  const text = '{"OrderCode":"","ShipperCode":"SF","LogisticCode":"SF1234567890123","CustomerName":"5678"}';

  it('gives the vector of the documentation', () => {
    expect(sign(text, KEY)).toBe('ZmFiYTQ1MTg0ZjA4MTE3Yzg2YjI2NTAwNmQ4NzQzNjk=');
  });

  it.each([
    { name: 'the right key', form: pushForm(text), key: KEY, want: true },
    { name: 'another account’s key', form: pushForm(text), key: 'other', want: false },
    { name: 'a signature cut short', form: pushForm(text, { DataSign: 'ZmFi' }), key: KEY, want: false },
    {
      name: 'a text that was changed',
      form: pushForm(`${text} `, { DataSign: sign(text, KEY) }),
      key: KEY,
      want: false,
    },
  ])('$name: $want', ({ form, key, want }) => {
    expect(kdniao.verifyPush(kdniao.openPush(form), { accountId: '1237100', key })).toBe(want);
  });

  it('covers the text as received, plus signs and Chinese included', () => {
    const odd = pushOf(parcel({ Traces: [node('快件+到达 100% 【杭州】')] }));
    const push = kdniao.openPush(pushForm(odd));
    expect(push.signedText).toBe(odd);
    expect(kdniao.verifyPush(push, account)).toBe(true);
  });
});

describe('a body that is no push', () => {
  const long = { ...parcel(), Traces: Array.from({ length: 1_001 }, () => node('已收入')) };
  it.each<{ name: string; run: () => unknown; code: string }>([
    { name: 'an empty body', run: () => kdniao.openPush(''), code: 'unsupported_format' },
    { name: 'JSON instead of a form', run: () => kdniao.openPush(pushOf(parcel())), code: 'unsupported_format' },
    {
      name: 'RequestType 107',
      run: () => kdniao.openPush(pushForm('{}', { RequestType: '107' })),
      code: 'unsupported_format',
    },
    {
      name: 'a field given twice',
      run: () => kdniao.openPush(`${pushForm('{}')}&RequestData=x`),
      code: 'unsupported_format',
    },
    { name: 'two megabytes', run: () => kdniao.openPush(`RequestData=${'x'.repeat(2_000_000)}`), code: 'too_large' },
    { name: 'JSON cut short', run: () => read(pushOf(parcel()).slice(0, -3)), code: 'unsupported_format' },
    { name: 'no object', run: () => read('7'), code: 'unsupported_format' },
    { name: 'no Data', run: () => read('{"EBusinessID":"1"}'), code: 'unsupported_format' },
    {
      name: 'lower-case keys',
      run: () => read(pushOf({ shipperCode: 'ZTO', logisticCode: '1', success: true, traces: [] })),
      code: 'unsupported_format',
    },
    {
      name: 'lower-case nodes',
      run: () => read(pushOf(parcel({ Traces: [{ acceptTime: '2026-11-20 09:12:00', acceptStation: '已揽收' }] }))),
      code: 'unsupported_format',
    },
    {
      name: 'infos instead of Traces',
      run: () => read(pushOf({ infos: [], no: '1', company: 'sto' })),
      code: 'unsupported_format',
    },
    {
      name: 'a success without Traces',
      run: () => read(pushOf(parcel({ Traces: undefined }))),
      code: 'unsupported_format',
    },
    {
      name: 'an object where a text should be',
      run: () => read(pushOf(parcel({ LogisticCode: { $gt: '' } }))),
      code: 'unsupported_format',
    },
    { name: '501 parcels', run: () => read(pushOf(...Array.from({ length: 501 }, () => parcel()))), code: 'too_large' },
    { name: '1,001 nodes', run: () => read(pushOf(long)), code: 'too_large' },
  ])('$name: $code', ({ run, code }) => {
    expect(codeOf(run)).toBe(code);
  });

  it('lets __proto__ in a push touch nothing', () => {
    const text = pushOf(parcel()).replace(
      '{"EBusinessID"',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"EBusinessID"',
    );
    expect(read(text)).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a track', () => {
  it('keeps nodes in their order, each with its own code’s meaning', () => {
    const [snapshot] = read(
      pushOf(
        parcel({ Traces: [node('已揽收', { Action: '1' }), node('信息记录', { Action: '202', Location: '杭州市' })] }),
      ),
    );
    expect(snapshot?.scans).toMatchObject([
      {
        at: Date.parse('2026-11-20T09:12:00+08:00'),
        zone: 'Asia/Shanghai',
        zoneKnown: true,
        codeReading: { status: 'picked_up' },
      },
      { place: '杭州市', providerCode: '202', codeReading: { status: 'out_for_delivery' } },
    ]);
  });

  it('counts nodes whose time cannot be read, and leaves them out', () => {
    const [snapshot] = read(pushOf(parcel({ Traces: [{ AcceptTime: '', AcceptStation: '已揽收' }, node('已签收')] })));
    expect(snapshot).toMatchObject({ unreadable: 1, scans: [{ rawText: '已签收' }] });
  });

  it('names codes that the table does not have, and reads nothing into them', () => {
    const [snapshot] = read(
      pushOf(parcel({ Traces: [node('信息记录', { Action: '999' }), node('信息记录', { Action: '999' })] })),
    );
    expect(snapshot?.unknownCodes).toEqual(['999']);
    expect(snapshot?.scans[0]).not.toHaveProperty('codeReading');
  });

  it.each([
    { name: 'half a megabyte', code: 'x'.repeat(560_000) },
    { name: 'a person with a number', code: '陈小满 13812345678' },
    { name: 'a number alone', code: '13812345678' },
    { name: 'words', code: 'signed by Chen' },
  ])('keeps and logs no code that is none: $name', ({ code }) => {
    const [snapshot] = read(pushOf(parcel({ Traces: [node('已签收', { Action: code })] })));
    expect(snapshot).toMatchObject({ scans: [{ rawText: '已签收' }], unknownCodes: ['malformed'], unreadable: 0 });
    const [stranger] = read(pushOf(parcel({ ShipperCode: code })));
    expect(stranger).toMatchObject({ providerCarrier: 'malformed', scans: [{ rawText: '已揽收' }] });
    expect(stranger?.carrier).toBeUndefined();
    expect(JSON.stringify([snapshot, stranger])).not.toContain(code);
  });

  it('has no scans when kdniao reports a failure', () => {
    const [snapshot] = read(pushOf(parcel({ Success: false, Reason: '暂无轨迹信息' })));
    expect(snapshot).toMatchObject({ carrier: 'zto-express', scans: [], unreadable: 0 });
  });

  it('does not guess a carrier that is not in the table', () => {
    expect(read(pushOf(parcel({ ShipperCode: 'constructor' })))[0]?.carrier).toBeUndefined();
  });

  it.each([
    { text: '2026-11-22 18:00:00', want: { from: Date.parse('2026-11-22T18:00:00+08:00') } },
    {
      text: '2026-11-22',
      want: { from: Date.parse('2026-11-22T00:00:00+08:00'), to: Date.parse('2026-11-22T23:59:00+08:00') },
    },
    { text: '明天', want: undefined },
  ])('reads the expected time $text', ({ text, want }) => {
    expect(read(pushOf(parcel({ EstimatedDeliveryTime: text })))[0]?.eta).toEqual(
      want && { ...want, zone: 'Asia/Shanghai', source: 'carrier' },
    );
  });
});

describe('replies', () => {
  const at = Date.parse('2026-11-21T14:02:03+08:00');
  it('acknowledges exactly as kdniao wants it, in Beijing time', () => {
    expect(kdniao.acknowledge(account, at)).toMatchObject({
      statusCode: 200,
      body: '{"EBusinessID":"1237100","UpdateTime":"2026-11-21 14:02:03","Success":true,"Reason":""}',
    });
  });

  it('refuses in the same form, with the reason', () => {
    expect(kdniao.refuse(account, at, 'bad_signature').body).toBe(
      '{"EBusinessID":"1237100","UpdateTime":"2026-11-21 14:02:03","Success":false,"Reason":"bad_signature"}',
    );
  });
});

describe('tables', () => {
  it.each(Object.entries(CARRIER_BY_CODE))('%s is our carrier %s', (_theirs, ours) => {
    expect(carrierByCode(ours)).toBeDefined();
  });

  const DOCUMENTED =
    '0 1 10 2 201 202 204 205 206 211 3 301 302 304 311 4 401 402 403 404 405 406 407 412 413 414 415 416 417 418 419 420 421 422 423 5 6 601 602 603 604';
  it('has every documented state, and no other', () => {
    expect(Object.keys(READING_BY_STATE).sort()).toEqual(DOCUMENTED.split(' ').sort());
    expect([isKnownState('__proto__'), readingOfState('999')]).toEqual([false, undefined]);
  });

  it('finds providers by their code alone', () => {
    expect(providerByCode('kdniao')).toBe(PROVIDERS.kdniao);
    expect([providerByCode('toString'), providerByCode('')]).toEqual([undefined, undefined]);
  });
});
