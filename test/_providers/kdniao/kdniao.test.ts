import { AppError } from '../../../cloudfunctions/_core/app-error';
import { kdniao } from '../../../cloudfunctions/_providers/kdniao';
import { carrierOf } from '../../../cloudfunctions/_providers/kdniao/carrier-codes';
import { sign } from '../../../cloudfunctions/_providers/kdniao/sign';
import { TEST_ACCOUNT } from '../test-account';
import { pushForm } from './push-form';

const account = TEST_ACCOUNT;
const KEY = TEST_ACCOUNT.key;
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
const read = (requestData: string) =>
  kdniao.tracksIn(kdniao.openPush(pushForm(requestData))).map((track) => track.read());

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
    expect(sign(text, '00000000-0000-0000-0000-000000000000')).toBe('ZmFiYTQ1MTg0ZjA4MTE3Yzg2YjI2NTAwNmQ4NzQzNjk=');
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
    { name: 'an empty body', run: () => kdniao.openPush({ body: '', headers: {} }), code: 'unsupported_format' },
    {
      name: 'JSON instead of a form',
      run: () => kdniao.openPush({ body: pushOf(parcel()), headers: {} }),
      code: 'unsupported_format',
    },
    {
      name: 'RequestType 107',
      run: () => kdniao.openPush(pushForm('{}', { RequestType: '107' })),
      code: 'unsupported_format',
    },
    {
      name: 'a field given twice',
      run: () => kdniao.openPush({ body: `${pushForm('{}').body}&RequestData=x`, headers: {} }),
      code: 'unsupported_format',
    },
    {
      name: 'two megabytes',
      run: () => kdniao.openPush({ body: `RequestData=${'x'.repeat(2_000_000)}`, headers: {} }),
      code: 'too_large',
    },
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

describe('a track that does not say whose it is', () => {
  it.each([{ LogisticCode: undefined }, { LogisticCode: '' }, { ShipperCode: null }])(
    '%p keeps no other back',
    (more) => {
      const push = pushOf(parcel(more), parcel());
      const tracks = kdniao.tracksIn(kdniao.openPush(pushForm(push)));
      expect(tracks.map(({ head }) => head.carrier)).toEqual([undefined, 'zto-express']);
      expect(codeOf(() => read(pushOf(parcel(more))))).toBe('unsupported_format');
    },
  );
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
        zoneIs: 'known',
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
    for (const Traces of [undefined, null, []]) {
      const [snapshot] = read(pushOf(parcel({ Success: false, Reason: '暂无轨迹信息', Traces })));
      expect(snapshot).toMatchObject({ carrier: 'zto-express', scans: [], unreadable: 0 });
    }
  });

  it('keeps the nodes that stand beside a failure', () => {
    const failed = parcel({ Success: false, Reason: '系统繁忙' });
    expect(read(pushOf(failed))).toMatchObject([{ scans: [{ rawText: '已揽收' }] }]);
    const asked = { carrier: 'zto-express', waybillNo: '75000000000001' };
    expect(kdniao.readAnswer(JSON.stringify(failed), asked).scans).toHaveLength(1);
  });

  it('has no carrier code where none is said', () => {
    const asked = { carrier: 'zto-express', waybillNo: '75000000000001' };
    const answer = kdniao.readAnswer(JSON.stringify(parcel({ ShipperCode: undefined })), asked);
    expect([answer.carrier, answer.providerCarrier]).toEqual(['zto-express', '']);
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

describe('questions', () => {
  const waybill = { carrier: 'sf-express', waybillNo: 'SF1234567890123', phoneTail: '5678' };
  const fieldsOf = ({ body = '' }: { body?: string }) => Object.fromEntries(new URLSearchParams(body));

  it('are signed as the documentation’s vector, with the phone’s tail where the carrier wants it', () => {
    const request = kdniao.buildQuery(waybill, { accountId: '1237100', key: '00000000-0000-0000-0000-000000000000' });
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://api.kdniao.com/Ebusiness/EbusinessOrderHandle.aspx',
    });
    expect(fieldsOf(request)).toEqual({
      RequestData: '{"OrderCode":"","ShipperCode":"SF","LogisticCode":"SF1234567890123","CustomerName":"5678"}',
      EBusinessID: '1237100',
      RequestType: '1002',
      DataSign: 'ZmFiYTQ1MTg0ZjA4MTE3Yzg2YjI2NTAwNmQ4NzQzNjk=',
      DataType: '2',
    });
  });

  it.each([
    { carrier: 'yto-express', phoneTail: '5678' },
    { carrier: 'sf-express', phoneTail: undefined },
  ])('tell no phone without need: $carrier, $phoneTail', ({ carrier, phoneTail }) => {
    const asked = { carrier, waybillNo: '1', ...(phoneTail !== undefined && { phoneTail }) };
    expect(fieldsOf(kdniao.buildQuery(asked, account))['RequestData']).not.toContain('CustomerName');
  });

  it.each([
    { plan: 'free', query: '1002', subscription: '1008' },
    { plan: 'paid', query: '8001', subscription: '8008' },
  ] as const)('of a $plan account are $query and $subscription', ({ plan, query, subscription }) => {
    const callback = { url: 'https://shop.example/', parcelId: 'parcel-1' };
    const subscribing = kdniao.buildSubscription(waybill, { ...account, plan }, callback);
    expect(fieldsOf(kdniao.buildQuery(waybill, { ...account, plan }))['RequestType']).toBe(query);
    expect([fieldsOf(subscribing)['RequestType'], subscribing.url]).toEqual([
      subscription,
      'https://api.kdniao.com/api/dist',
    ]);
  });
});

describe('answers', () => {
  const asked = { carrier: 'zto-express', waybillNo: '75000000000001' };
  const failed = (Reason: string, more: object = {}) =>
    JSON.stringify({ EBusinessID: '1', Success: false, Reason, ...more });

  it.each([{ reason: '暂无轨迹信息' }, { reason: '没有物流轨迹' }, { reason: '此单无物流信息' }])(
    'that say $reason are of a parcel without scans',
    ({ reason }) => {
      const snapshot = kdniao.readAnswer(failed(reason), asked);
      expect(snapshot).toMatchObject({ carrier: 'zto-express', waybillNo: '75000000000001', scans: [], unreadable: 0 });
    },
  );

  it.each([
    { reason: '非法参数', code: 'provider_refused' },
    { reason: '签名验证失败', code: 'provider_refused' },
    { reason: '没有可用套餐', code: 'provider_refused' },
    { reason: '今日查询次数已达上限', code: 'quota_used_up' },
    { reason: '运单号格式不正确', code: 'bad_waybill' },
    { reason: '手机尾号错误', code: 'bad_phone' },
    { reason: '顺丰单号需要 CustomerName', code: 'bad_phone' },
    { reason: '系统繁忙', code: 'provider_busy' },
    { reason: '', code: 'provider_busy' },
    { reason: '405:查询数超出限制', code: 'quota_used_up' },
    { reason: '404 error', code: 'bad_waybill' },
    { reason: 'ShipperCode错误', code: 'unknown_carrier' },
    { reason: '不支持该快递公司', code: 'unknown_carrier' },
    { reason: '当前套餐未开通此快递', code: 'unknown_carrier' },
    { reason: '不支持该快递单号', code: 'bad_waybill' },
    { reason: '单号与快递公司不匹配', code: 'bad_waybill' },
    { reason: '请求过于频繁，请稍后再试', code: 'provider_busy' },
    { reason: '该单号查询次数已达上限', code: 'number_locked' },
    { reason: '405:同一单号查询次数超限', code: 'number_locked' },
    { reason: '单号有误，账户今日次数超限', code: 'quota_used_up' },
    { reason: '用户无该运单查询权限', code: 'provider_refused' },
    { reason: '商户ID无信息', code: 'provider_refused' },
    { reason: '商户没有信息', code: 'provider_refused' },
    { reason: '服务器IP未授权', code: 'provider_refused' },
    { reason: '用户查询次数超限', code: 'quota_used_up' },
  ])('that fail with “$reason”: $code', ({ reason, code }) => {
    expect(codeOf(() => kdniao.readAnswer(failed(reason), asked))).toBe(code);
  });

  it.each([
    ['101 102 103 104 401', 'provider_refused'],
    ['402 403 404', 'bad_waybill'],
    ['405', 'quota_used_up'],
    ['105 999', 'provider_busy'],
    ['__proto__', 'provider_busy'],
  ])('with the code %s: %s', (codes, want) => {
    for (const ResultCode of codes.split(' ')) {
      expect(codeOf(() => kdniao.readAnswer(failed('说明', { ResultCode }), asked))).toBe(want);
    }
  });

  it.each([
    { ResultCode: '101', reason: '缺少 CustomerName', code: 'bad_phone' },
    { ResultCode: '101', reason: '缺少 LogisticCode', code: 'bad_waybill' },
    { ResultCode: '103', reason: 'ShipperCode 格式错误', code: 'unknown_carrier' },
    { ResultCode: '105', reason: '不支持该快递公司', code: 'unknown_carrier' },
    { ResultCode: '104', reason: '用户手机号未认证', code: 'provider_refused' },
    { ResultCode: '404', reason: '快递公司的单号长度不对', code: 'bad_waybill' },
  ])('with the code $ResultCode and “$reason”: $code', ({ ResultCode, reason, code }) => {
    expect(codeOf(() => kdniao.readAnswer(failed(reason, { ResultCode }), asked))).toBe(code);
  });

  it('may have keys in lower case, and old dates', () => {
    const traces = [{ acceptTime: '2014/06/25 10:23:03', acceptStation: '已签收' }];
    const text = JSON.stringify({ logisticCode: '1', shipperCode: 'SF', success: true, state: '3', traces });
    expect(kdniao.readAnswer(text, asked)).toMatchObject({
      carrier: 'sf-express',
      waybillNo: '1',
      scans: [{ at: Date.parse('2014-06-25T10:23:03+08:00') }],
      ended: 'signed',
    });
  });

  it.each([
    { text: '{"EBusinessID":"1","Success":true,"Reason":""}', code: 'nothing thrown' },
    { text: failed('该单号已订阅'), code: 'nothing thrown' },
    { text: failed('重复订阅'), code: 'nothing thrown' },
    { text: failed('单号非法'), code: 'bad_waybill' },
    { text: failed('订阅超限'), code: 'quota_used_up' },
  ])('to a subscription, $text: $code', ({ text, code }) => {
    expect(
      codeOf(() => {
        kdniao.checkSubscription(text);
      }),
    ).toBe(code);
  });
});

describe('a whole track’s code', () => {
  it.each([
    { state: { State: '2', StateEx: '205' }, code: '205', ended: undefined },
    { state: { State: '3' }, code: '3', ended: 'signed' },
    { state: { State: '3', StateEx: '304' }, code: '304', ended: 'signed' },
    { state: { State: '4', StateEx: '406' }, code: '406', ended: undefined },
  ])('$code', ({ state, code, ended }) => {
    const [snapshot] = read(pushOf(parcel(state)));
    expect([snapshot?.parcelCode?.code, snapshot?.ended]).toEqual([code, ended]);
  });

  it('decides nothing, and is told of when it is not known', () => {
    const [snapshot] = read(pushOf(parcel({ State: '77' })));
    expect(snapshot).toMatchObject({ parcelCode: { code: '77' }, unknownCodes: ['77'] });
    expect(snapshot?.parcelCode).not.toHaveProperty('reading');
  });
});

describe('carriers', () => {
  it.each([
    ['SF', 'sf-express'],
    [' anEky ', 'ane-express'],
    ['DHL_DE', 'dhl'],
    ['NOSUCH', undefined],
    ['constructor', undefined],
  ])('%s is %s', (theirs, ours) => {
    expect(carrierOf(theirs)).toBe(ours);
  });
});
