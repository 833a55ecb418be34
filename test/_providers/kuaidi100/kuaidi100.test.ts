import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { AppError } from '../../../cloudfunctions/_core/app-error';
import { CARRIERS } from '../../../cloudfunctions/_core/carriers/carriers';
import { kuaidi100 } from '../../../cloudfunctions/_providers/kuaidi100';
import { carrierOf, codeFor } from '../../../cloudfunctions/_providers/kuaidi100/carrier-codes';
import { saltOf, signPush, signQuery } from '../../../cloudfunctions/_providers/kuaidi100/sign';
import { codeOfWord, readingOf } from '../../../cloudfunctions/_providers/kuaidi100/state-table';
import type { Waybill } from '../../../cloudfunctions/_providers/provider';
import { TEST_ACCOUNT } from '../test-account';
import { pushForm } from './push-form';

/** Whole real payloads, beside the repository where they are at hand. */
const PAYLOADS = join(__dirname, '../../../../shared/corpus/payloads');
const INDEX = join(PAYLOADS, 'index.json');

interface Listed {
  id: string;
  format: string;
  nodes: number;
}

const ASKED: Waybill = { carrier: 'zto-express', waybillNo: '75000000000001', phoneTail: '1111' };
const node = (context: string, more: object = {}) => ({
  time: '2026-11-20 09:12:00',
  ftime: '2026-11-20 09:12:00',
  context,
  ...more,
});
const track = (more: object = {}) => ({
  message: 'ok',
  nu: '75000000000001',
  com: 'zhongtong',
  status: '200',
  state: '0',
  ischeck: '0',
  data: [node('已揽收')],
  ...more,
});
const pushOf = (more: object = {}, last: object = {}) =>
  JSON.stringify({
    status: 'polling',
    message: '',
    autoCheck: '0',
    comOld: '',
    comNew: '',
    lastResult: track(last),
    ...more,
  });
const read = (param: string) => kuaidi100.tracksIn(kuaidi100.openPush(pushForm(param)))[0]!.read();
const answer = (more: object, asked = ASKED) => kuaidi100.readAnswer(JSON.stringify(track(more)), asked);
const formOf = (body = '') => Object.fromEntries(new URLSearchParams(body));

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
  it('gives the vectors of its rules', () => {
    const query = '{"com":"yuantong","num":"YT1234567890123","resultv2":"4"}';
    expect(signQuery(query, 'KEY', 'CUSTOMER')).toBe('7D6C191823F2FC0D4DD7EEFBC65C42D3');
    const push = '{"status":"polling","lastResult":{"state":"5"}}';
    expect(signPush(push, 'SALT')).toBe('812BE3466FB9A2FC742E4B7318A8543A');
  });

  it('derives a salt of 32 hex digits, another for each parcel and key', () => {
    expect(saltOf('test-key', 'parcel-1')).toBe(saltOf('test-key', 'parcel-1'));
    const salts = [saltOf('test-key', 'parcel-1'), saltOf('test-key', 'parcel-2'), saltOf('other', 'parcel-1')];
    expect(new Set(salts).size).toBe(3);
    for (const salt of salts) expect(salt).toMatch(/^[\da-f]{32}$/);
  });

  const text = pushOf();
  const fits = signPush(text, saltOf('test-key', 'parcel-1'));
  it.each([
    { name: 'the right key and parcel', more: {}, address: TEST_ACCOUNT, want: true },
    { name: 'lower case', more: { sign: fits.toLowerCase() }, address: TEST_ACCOUNT, want: true },
    { name: 'another account’s key', more: {}, address: { ...TEST_ACCOUNT, key: 'other' }, want: false },
    { name: 'another parcel', more: {}, address: { ...TEST_ACCOUNT, parcelId: 'parcel-2' }, want: false },
    { name: 'a path without a parcel', more: {}, address: { accountId: '1237100', key: 'test-key' }, want: false },
    { name: 'a signature cut short', more: { sign: fits.slice(0, 16) }, address: TEST_ACCOUNT, want: false },
    { name: 'an empty signature', more: { sign: '' }, address: TEST_ACCOUNT, want: false },
    { name: 'a text that was changed', more: { param: `${text} ` }, address: TEST_ACCOUNT, want: false },
    { name: 'letters that grow in upper case', more: { sign: 'ß'.repeat(16) }, address: TEST_ACCOUNT, want: false },
  ])('$name: $want', ({ more, address, want }) => {
    expect(kuaidi100.verifyPush(kuaidi100.openPush(pushForm(text, more)), address)).toBe(want);
  });

  it('takes a push without sign for one that nobody signed', () => {
    const push = kuaidi100.openPush({ body: new URLSearchParams({ param: text }).toString(), headers: {} });
    expect(kuaidi100.verifyPush(push, TEST_ACCOUNT)).toBe(false);
  });

  it('covers the text as received, plus signs and Chinese included', () => {
    const odd = pushOf({}, { data: [node('快件+到达 100% 【杭州】')] });
    const push = kuaidi100.openPush(pushForm(odd));
    expect(push.signedText).toBe(odd);
    expect(kuaidi100.verifyPush(push, TEST_ACCOUNT)).toBe(true);
  });
});

describe('a body that is no push', () => {
  const open = (body: string) => kuaidi100.openPush({ body, headers: {} });
  it.each<{ name: string; run: () => unknown; code: string }>([
    { name: 'an empty body', run: () => open(''), code: 'unsupported_format' },
    { name: 'JSON instead of a form', run: () => open(pushOf()), code: 'unsupported_format' },
    { name: 'param given twice', run: () => open(`${pushForm('{}').body}&param=x`), code: 'unsupported_format' },
    { name: 'sign given twice', run: () => open(`${pushForm('{}').body}&sign=x`), code: 'unsupported_format' },
    { name: 'two megabytes', run: () => open(`param=${'x'.repeat(2_000_000)}`), code: 'too_large' },
    { name: 'JSON cut short', run: () => read(pushOf().slice(0, -3)), code: 'unsupported_format' },
    { name: 'no object', run: () => read('7'), code: 'unsupported_format' },
    { name: 'a list', run: () => read('[]'), code: 'unsupported_format' },
    { name: 'a query’s answer', run: () => read(JSON.stringify(track())), code: 'unsupported_format' },
    { name: 'lastResult as text', run: () => read(pushOf({ lastResult: '{}' })), code: 'unsupported_format' },
    { name: 'no number', run: () => read(pushOf({}, { nu: null })), code: 'unsupported_format' },
    {
      name: 'a number that is an object',
      run: () => read(pushOf({}, { nu: { $gt: '' } })),
      code: 'unsupported_format',
    },
    { name: 'data as an object', run: () => read(pushOf({}, { data: { time: '' } })), code: 'unsupported_format' },
    {
      name: 'another vendor’s nodes',
      run: () => read(pushOf({}, { data: [{ AcceptTime: '2026-11-20 09:12:00', AcceptStation: '已揽收' }] })),
      code: 'unsupported_format',
    },
    {
      name: '1,001 nodes',
      run: () => read(pushOf({}, { data: Array.from({ length: 1_001 }, () => node('已收入')) })),
      code: 'too_large',
    },
    {
      name: '1,001 nodes abroad',
      run: () => read(pushOf({ destResult: { data: Array.from({ length: 1_001 }, () => node('Arrived')) } })),
      code: 'too_large',
    },
  ])('$name: $code', ({ run, code }) => {
    expect(codeOf(run)).toBe(code);
  });

  it('has no carrier code where none is said, ours is not kuaidi100’s', () => {
    const { carrier, providerCarrier } = answer({ com: undefined });
    expect([carrier, providerCarrier]).toEqual(['zto-express', '']);
  });

  it('names itself in what it refuses', () => {
    expect(() => read('{}')).toThrow('kuaidi100');
  });

  it('lets __proto__ in a push touch nothing', () => {
    const text = pushOf().replace(
      '{"status"',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},"status"',
    );
    expect(read(text).waybillNo).toBe('75000000000001');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a track', () => {
  it('keeps nodes in their order, with place, code and its meaning', () => {
    const { scans } = read(
      pushOf(
        {},
        {
          data: [
            node('信息记录', { statusCode: '5', areaName: '浙江,杭州市,余杭区', areaCenter: '120.3,30.4' }),
            node('快件到达', { location: '嘉兴中转部', areaName: null }),
          ],
        },
      ),
    );
    expect(scans).toEqual([
      {
        at: Date.parse('2026-11-20T09:12:00+08:00'),
        zone: 'Asia/Shanghai',
        zoneIs: 'known',
        rawText: '信息记录',
        place: '浙江杭州市余杭区',
        providerCode: '5',
        codeReading: { status: 'out_for_delivery' },
      },
      expect.objectContaining({ place: '嘉兴中转部' }),
    ]);
    expect(scans[1]).not.toHaveProperty('providerCode');
  });

  it.each([
    { area: '浙江,杭州市,余杭区', want: '浙江杭州市余杭区' },
    { area: '北京,北京市,朝阳区', want: '北京市朝阳区' },
    { area: '上海', want: '上海' },
    { area: 'Sydney, NSW', want: 'Sydney, NSW' },
    { area: '浙江,', want: '浙江,' },
  ])('writes the area $area as $want', ({ area, want }) => {
    expect(read(pushOf({}, { data: [node('到达', { areaName: area })] })).scans[0]?.place).toBe(want);
  });

  it('believes no state of a track without nodes', () => {
    expect(read(pushOf({ status: 'abort' }, { data: [] }))).not.toHaveProperty('parcelCode');
  });

  it.each([
    { name: 'ftime first', times: { ftime: '2026-11-20 09:12:00', time: '11-20 09:12' } },
    { name: 'time when ftime cannot be read', times: { ftime: null, time: '2026-11-20 09:12' } },
  ])('takes $name', ({ times }) => {
    const { scans } = read(pushOf({}, { data: [{ context: '已揽收', ...times }] }));
    expect(scans).toMatchObject([{ at: Date.parse('2026-11-20T09:12:00+08:00') }]);
  });

  it.each([null, undefined, []])('has no scans where data is %p', (data) => {
    expect(read(pushOf({}, { data }))).toMatchObject({ scans: [], unreadable: 0, unknownCodes: [] });
  });

  it('counts nodes that are none, and those without a time', () => {
    const data = [null, '已签收', ['x'], 7, node('已揽收', { time: '', ftime: 'soon' }), node('已签收')];
    expect(read(pushOf({}, { data }))).toMatchObject({ unreadable: 5, scans: [{ rawText: '已签收' }] });
  });

  it('names codes and words that the table does not have, once, and reads nothing into them', () => {
    const data = [
      node('信息记录', { statusCode: '999', status: '签收' }),
      node('信息记录', { statusCode: '999' }),
      node('信息记录', { status: '去向不明' }),
      node('信息记录', { statusCode: '13800009999' }),
    ];
    const snapshot = read(pushOf({}, { data, state: '110' }));
    expect(snapshot.unknownCodes).toEqual(['999', 'malformed', '110']);
    expect(snapshot.parcelCode).toEqual({ code: '110' });
    for (const scan of snapshot.scans) expect(scan).not.toHaveProperty('codeReading');
    expect(JSON.stringify(snapshot)).not.toContain('13800009999');
  });

  it('reads a node’s word where it has no finer code', () => {
    const [scan] = read(pushOf({}, { data: [node('信息记录', { status: '派件' })] })).scans;
    expect(scan).toMatchObject({ providerCode: '5', codeReading: { status: 'out_for_delivery' } });
  });

  it.each(['constructor', 'QQKD', '13812345678', 'x'.repeat(500_000)])('does not guess a carrier', (com) => {
    const snapshot = read(pushOf({}, { com }));
    expect(snapshot.carrier).toBeUndefined();
    expect(snapshot.providerCarrier.length).toBeLessThan(33);
  });

  it('tells both ends of the route, and not where it is now', () => {
    const routeInfo = { from: { name: '江苏,苏州市' }, cur: { name: '江西,南昌市' }, to: { name: '湖南,长沙市' } };
    const snapshot = answer({ routeInfo });
    expect(snapshot).toMatchObject({ origin: '江苏苏州市', destination: '湖南长沙市' });
    expect(JSON.stringify(snapshot)).not.toContain('南昌');
  });

  const at = (text: string) => Date.parse(`${text}+08:00`);
  const day = { from: at('2026-11-22T00:00:00'), to: at('2026-11-22T23:59:00') };
  it.each([
    { name: 'a moment', more: { arrivalTime: '2026-11-22 18:30:00' }, want: { from: at('2026-11-22T18:30:00') } },
    {
      name: 'an hour',
      more: { arrivalTime: '2026-11-22 18' },
      want: { from: at('2026-11-22T18:00:00'), to: at('2026-11-22T18:59:00') },
    },
    { name: 'a day', more: { arrivalTime: '2026-11-22' }, want: day },
    { name: 'no time', more: { arrivalTime: '明天' }, want: undefined },
    {
      name: 'the day of the last predicted node',
      more: { predictedRoute: [{ leaveTime: '2026-11-21 09:00:00' }, { leaveTime: '2026-11-22 09:00:00' }] },
      want: day,
    },
    {
      name: 'its arrival where it has no more',
      more: { predictedRoute: [{ arriveTime: '2026-11-22 00:10:00', state: '预估途径节点' }] },
      want: day,
    },
    {
      name: 'nothing from a route that is behind it',
      more: { predictedRoute: [{ leaveTime: '2026-11-22 09:00:00', state: '已经过节点' }] },
      want: undefined,
    },
    { name: 'nothing from an odd route', more: { predictedRoute: '?', arrivalTime: [] }, want: undefined },
  ])('expects it: $name', ({ more, want }) => {
    expect(answer(more).eta).toEqual(want && { ...want, zone: 'Asia/Shanghai', source: 'carrier' });
  });

  const junk = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.dictionary(fc.string(), fc.jsonValue()),
    fc.jsonValue(),
  );
  const keys = fc.constantFrom('time', 'ftime', 'context', 'status', 'statusCode', 'areaName', 'location');
  it('never throws for an odd node', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(junk, fc.dictionary(keys, junk))), (odd) => {
        const data = [node('已揽收'), ...odd];
        const { scans, unreadable } = read(pushOf({}, { data }));
        expect(scans.length + unreadable).toBe(data.length);
      }),
      { numRuns: 1_000 },
    ));
});

describe('a push', () => {
  it.each([
    { name: 'goes on while it is polled', push: { status: 'polling' }, want: undefined },
    { name: 'goes on when all is sent again', push: { status: 'updateall' }, want: undefined },
    { name: 'goes on after a word that nobody documents', push: { status: 'issEND' }, want: undefined },
    { name: 'ends signed', push: { status: 'shutdown' }, want: 'signed' },
    { name: 'ends given up', push: { status: 'abort', message: '3天查询无记录' }, want: 'given_up' },
    { name: 'goes on under another carrier', push: { status: 'abort', comNew: 'ems' }, want: undefined },
    { name: 'goes on under a carrier that we do not know', push: { status: 'abort', comNew: 'qqkd' }, want: undefined },
  ])('$name', ({ push, want }) => {
    expect(read(pushOf(push)).ended).toBe(want);
  });

  it.each([
    { name: 'none', push: {}, want: undefined },
    { name: 'none, interCom', push: { comOld: undefined, comNew: undefined }, want: undefined },
    { name: 'announced', push: { status: 'abort', comNew: 'ems' }, want: { from: 'zto-express', to: 'ems' } },
    {
      name: 'in force',
      push: { autoCheck: '1', comOld: 'yunda', comNew: 'zhongtong' },
      want: { from: 'yunda-express', to: 'zto-express' },
    },
    { name: 'to a stranger', push: { comOld: 'yunda', comNew: 'qqkd' }, want: { from: 'yunda-express' } },
    { name: 'to the same', push: { comOld: 'zhongtong', comNew: 'zhongtong' }, want: undefined },
    { name: 'from nowhere', push: { comNew: 'zhongtong' }, want: { to: 'zto-express' } },
  ])('corrects the carrier: $name', ({ push, want }) => {
    expect(read(pushOf(push)).correction).toEqual(want);
  });

  it('joins what the destination’s post says, with its carrier', () => {
    const destResult = {
      com: 'usps',
      state: '3',
      data: [null, node('Delivered', { statusCode: '3', status: '签收' })],
    };
    const snapshot = read(pushOf({ destResult }, { com: 'youzhengguoji', nu: 'RA123456785CN' }));
    expect(snapshot).toMatchObject({
      carrier: 'china-post-international',
      scans: [{ rawText: 'Delivered', carrier: 'usps', zoneIs: 'assumed' }, { rawText: '已揽收' }],
      unreadable: 1,
      parcelCode: { code: '3', reading: { status: 'delivered' } },
    });
    expect(snapshot.scans[1]).not.toHaveProperty('carrier');
  });

  it('does not take a stranger’s words for the parcel’s own carrier’s', () => {
    const [scan] = read(pushOf({ destResult: { com: 'qqpost', state: '', data: [node('到达')] } })).scans;
    expect(scan).toMatchObject({ rawText: '到达', zoneIs: 'assumed' });
    expect(scan).not.toHaveProperty('carrier');
  });

  it('keeps its state while the destination has nothing', () => {
    expect(read(pushOf({ destResult: { com: 'usps', state: '9', data: [] } })).parcelCode?.code).toBe('0');
  });

  it('is acknowledged and refused as kuaidi100 wants it', () => {
    expect(kuaidi100.acknowledge(TEST_ACCOUNT, 0)).toMatchObject({
      statusCode: 200,
      body: '{"result":true,"returnCode":"200","message":"成功"}',
    });
    expect(kuaidi100.refuse(TEST_ACCOUNT, 0, 'bad_signature').body).toBe(
      '{"result":false,"returnCode":"500","message":"bad_signature"}',
    );
  });
});

describe('a question', () => {
  it.each([
    {
      name: 'a carrier that wants the phone',
      waybill: ASKED,
      plan: 'free' as const,
      param: '{"com":"zhongtong","num":"75000000000001","phone":"1111","resultv2":"4","show":"0","order":"desc"}',
    },
    {
      name: 'a carrier that does not, paid',
      waybill: { carrier: 'yto-express', waybillNo: 'YT1234567890123', phoneTail: '1111' },
      plan: 'paid' as const,
      param: '{"com":"yuantong","num":"YT1234567890123","resultv2":"8","show":"0","order":"desc"}',
    },
  ])('about $name', ({ waybill, plan, param }) => {
    const request = kuaidi100.buildQuery(waybill, { ...TEST_ACCOUNT, plan });
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://poll.kuaidi100.com/poll/query.do',
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=utf-8' },
    });
    const sign = signQuery(param, 'test-key', '1237100');
    expect(formOf(request.body)).toEqual({ customer: '1237100', sign, param });
  });

  it('is not asked about a carrier that kuaidi100 does not have', () => {
    const unknown = { carrier: 'gofo', waybillNo: 'GFUS00000000000001' };
    expect(codeOf(() => kuaidi100.buildQuery(unknown, TEST_ACCOUNT))).toBe('unknown_carrier');
    const callback = { url: 'https://example.com/', parcelId: 'parcel-1' };
    expect(codeOf(() => kuaidi100.buildSubscription(unknown, TEST_ACCOUNT, callback))).toBe('unknown_carrier');
  });

  it('is answered for the parcel that was asked about, where the answer leaves it out', () => {
    expect(answer({ com: '', nu: '' })).toMatchObject({ carrier: 'zto-express', waybillNo: '75000000000001' });
  });

  it.each([
    { ischeck: '1', want: 'signed' },
    { ischeck: 1, want: 'signed' },
    { ischeck: '0', want: undefined },
    { ischeck: null, want: undefined },
  ])('ischeck $ischeck: $want', ({ ischeck, want }) => {
    expect(answer({ ischeck }).ended).toBe(want);
  });

  const refused = (returnCode: unknown, message = '') => JSON.stringify({ result: false, returnCode, message });
  it.each([
    { name: '201', text: refused('201', '快递公司参数异常：单号不存在或者已经过期') },
    { name: '201 as a number', text: refused(201) },
    { name: '500, nothing found', text: refused('500', '查询无结果，请隔段时间再查') },
    { name: 'an empty track', text: JSON.stringify(track({ data: [] })) },
    { name: 'a track of null', text: JSON.stringify(track({ data: null })) },
    { name: 'status 201 beside no nodes', text: JSON.stringify(track({ status: '201', data: [], state: '' })) },
  ])('no scans are no error: $name', ({ text }) => {
    const snapshot = kuaidi100.readAnswer(text, ASKED);
    expect(snapshot).toMatchObject({ carrier: 'zto-express', waybillNo: '75000000000001', scans: [] });
  });

  it.each([
    { text: refused('400', '提交的数据不完整'), code: 'bad_waybill' },
    { text: refused('408', '快递公司参数异常：验证码错误'), code: 'bad_phone' },
    { text: refused('500', '服务器错误'), code: 'provider_busy' },
    { text: refused('501', '服务器错误'), code: 'provider_busy' },
    { text: refused('502', '服务器繁忙'), code: 'provider_busy' },
    { text: refused('503', '验证签名失败'), code: 'provider_refused' },
    { text: refused('601', 'key已过期'), code: 'provider_refused' },
    { text: refused('601', '没有可用单量，账号需要充值使用'), code: 'quota_used_up' },
    { text: refused('777', '该单号查询次数过多，已锁单'), code: 'number_locked' },
    { text: refused('502', '已锁单，请24小时后再试'), code: 'number_locked' },
    { text: refused('500', '单号查询频繁'), code: 'number_locked' },
    { text: refused('500', '该单号今日已达上限，请联系账号管理员'), code: 'number_locked' },
    { text: refused('500', '查询次数超限'), code: 'number_locked' },
    { text: refused('601', '账号查询次数已达上限'), code: 'quota_used_up' },
    { text: refused('500', '账号单号查询次数超限'), code: 'quota_used_up' },
    { text: refused('500', '查询单量已用完'), code: 'quota_used_up' },
    { text: refused('500', '访问过于频繁'), code: 'provider_busy' },
    { text: refused('601', '请求频率过高，次数超限'), code: 'provider_busy' },
    { text: refused('601', '请稍后再试'), code: 'provider_busy' },
    { text: refused('500', '账户余额不足'), code: 'quota_used_up' },
    { text: refused('400', '单号位数不足'), code: 'bad_waybill' },
    { text: refused('400', '该账号权限不足'), code: 'bad_waybill' },
    { text: refused('400', '提交次数超限的数据'), code: 'bad_waybill' },
    { text: refused('408', '手机号验证次数超限'), code: 'bad_phone' },
    { text: refused('503', '验证签名失败，次数过多'), code: 'provider_refused' },
    { text: refused('500', '服务器限制'), code: 'provider_busy' },
    { text: refused('601', '充值记录异常，key已过期'), code: 'provider_refused' },
    { text: refused('777', '不明原因'), code: 'provider_busy' },
    { text: refused('__proto__'), code: 'provider_busy' },
    { text: JSON.stringify({ status: '500', message: 'x', data: [] }), code: 'provider_busy' },
    { text: '<html><body>502 Bad Gateway</body></html>', code: 'provider_busy' },
    { text: '\ufffd\ufffd\ufffd\ufffd', code: 'provider_busy' },
    { text: '', code: 'provider_busy' },
    { text: '[]', code: 'unsupported_format' },
    { text: '{}', code: 'unsupported_format' },
    { text: JSON.stringify(track({ data: undefined })), code: 'unsupported_format' },
    { text: JSON.stringify(track({ data: 'x' })), code: 'unsupported_format' },
  ])('$text: $code', ({ text, code }) => {
    expect(codeOf(() => kuaidi100.readAnswer(text, ASKED))).toBe(code);
  });

  it('repeats nothing of what it was answered', () => {
    expect(() => kuaidi100.readAnswer(refused('13800001111', '陈小满'), ASKED)).toThrow(/^(?!.*(?:138|陈))/);
  });
});

describe('a subscription', () => {
  const callback = { url: 'https://example.com/carrierPush/kuaidi100/1237100/parcel-1', parcelId: 'parcel-1' };
  const salt = saltOf('test-key', 'parcel-1');
  it.each([
    {
      name: 'inside China',
      waybill: ASKED,
      param: `{"company":"zhongtong","number":"75000000000001","key":"test-key","parameters":{"callbackurl":"${callback.url}","salt":"${salt}","resultv2":"4","autoCom":"0","interCom":"0","phone":"1111"}}`,
    },
    {
      name: 'abroad',
      waybill: { carrier: 'usps', waybillNo: 'RB123456785US' },
      param: `{"company":"usps","number":"RB123456785US","key":"test-key","parameters":{"callbackurl":"${callback.url}","salt":"${salt}","resultv2":"4","autoCom":"0","interCom":"1"}}`,
    },
  ])('$name', ({ waybill, param }) => {
    const request = kuaidi100.buildSubscription(waybill, TEST_ACCOUNT, callback);
    expect(request).toMatchObject({ method: 'POST', url: 'https://poll.kuaidi100.com/poll' });
    expect(formOf(request.body)).toEqual({ schema: 'json', param });
  });

  const said = (returnCode: unknown, message = '') => JSON.stringify({ result: false, returnCode, message });
  it.each([
    { text: '{"result":true,"returnCode":"200","message":"提交成功"}', code: 'nothing thrown' },
    { text: said('501', '重复订阅'), code: 'nothing thrown' },
    { text: said(501), code: 'nothing thrown' },
    { text: said('500', '服务器错误'), code: 'provider_busy' },
    { text: said('600', '您不是合法的订阅者'), code: 'provider_refused' },
    { text: said('601', 'POLL:KEY已过期'), code: 'provider_refused' },
    { text: said('700', '订阅方的订阅数据存在错误'), code: 'provider_refused' },
    { text: said('700', '订阅方的订阅数据存在错误：回调地址不合法'), code: 'provider_refused' },
    { text: said('700', '订阅数据错误（如单号为空）或错误的callbackurl'), code: 'provider_refused' },
    { text: said('700', '订阅方的订阅数据存在错误：单号'), code: 'bad_waybill' },
    { text: said('700', 'number is empty'), code: 'bad_waybill' },
    { text: said('700', 'num格式错误'), code: 'bad_waybill' },
    { text: said('700', '运单号过长'), code: 'bad_waybill' },
    { text: said('700', '订阅方的订阅数据存在错误：手机号'), code: 'bad_phone' },
    { text: said('700', '不支持的快递公司'), code: 'unknown_carrier' },
    { text: said('701', '拒绝订阅的快递公司'), code: 'unknown_carrier' },
    { text: said('702', 'POLL:识别不到该单号对应的快递公司'), code: 'unknown_carrier' },
    { text: said('700', '同一单号订阅次数超过限制'), code: 'number_locked' },
    { text: said('500', '该单号本月订阅次数已达上限'), code: 'number_locked' },
    { text: said('500', '订阅次数超限'), code: 'number_locked' },
    { text: said('999'), code: 'provider_busy' },
    { text: '<html>', code: 'provider_busy' },
    { text: '{}', code: 'unsupported_format' },
  ])('$text: $code', ({ text, code }) => {
    expect(codeOf(() => kuaidi100.checkSubscription(text))).toBe(code);
  });
});

describe('tables', () => {
  it.each([
    ['101 102', 'created.ordered'],
    ['1 103', 'picked_up'],
    ['0 1002', 'in_transit'],
    ['7 1003', 'in_transit.forwarded'],
    ['10', 'customs.waiting'],
    ['8 11', 'customs.processing'],
    ['12', 'customs.cleared'],
    ['13', 'customs.held'],
    ['1001', 'arrived_city.city'],
    ['5', 'out_for_delivery'],
    ['501', 'awaiting_pickup'],
    ['205', 'exception.pickup_uncollected'],
    ['3', 'delivered'],
    ['301', 'delivered.self'],
    ['302', 'delivered.after_exception'],
    ['303', 'delivered.proxy'],
    ['304', 'delivered.locker'],
    ['204', 'exception.delivery_failed'],
    ['206', 'exception.unreachable'],
    ['203 14', 'exception.refused'],
    ['207', 'exception.out_of_area'],
    ['2 201 202', 'exception.delayed'],
    ['208', 'exception.held'],
    ['209', 'exception.damaged'],
    ['6', 'returning'],
    ['4', 'returned'],
    ['401 210', 'cancelled'],
  ])('%s is %s', (codes, want) => {
    for (const code of codes.split(' ')) {
      const [status, subStatus] = want.split('.');
      expect(readingOf(code)).toEqual({ status, ...(subStatus !== undefined && { subStatus }) });
      const { scans, unknownCodes } = read(pushOf({}, { state: code, data: [node('信息记录', { statusCode: code })] }));
      expect([scans[0]?.providerCode, scans[0]?.codeReading?.status, unknownCodes]).toEqual([code, status, []]);
    }
  });

  it('has no state for other words', () => {
    expect(['9', '110', '', '__proto__', 'constructor'].map(readingOf)).toEqual(Array(5).fill(undefined));
    expect(['拒签', '干线', '柜或驿站超时未取', '别的', 'constructor'].map(codeOfWord)).toEqual([
      '14',
      '1002',
      '205',
      '别的',
      'constructor',
    ]);
  });

  it.each(CARRIERS.map(({ code }) => code))('%s: the code to ask with is read back', (carrier) => {
    let theirs: string;
    try {
      theirs = codeFor(carrier);
    } catch (error) {
      expect(error).toMatchObject({ code: 'unknown_carrier' });
      return;
    }
    expect(theirs).toMatch(/^[\da-z]{2,32}$/);
    expect(carrierOf(theirs)).toBe(carrier);
  });

  it.each([
    { theirs: 'shunfeng', ours: 'sf-express' },
    { theirs: ' ZhongTong ', ours: 'zto-express' },
    { theirs: 'debangwuliu', ours: 'deppon' },
    { theirs: 'lianbangkuaidi', ours: 'fedex' },
    { theirs: 'brazilposten', ours: 'correios' },
    { theirs: 'csuivi', ours: 'la-poste' },
    { theirs: 'correios', ours: undefined },
    { theirs: 'laposte', ours: undefined },
    { theirs: '', ours: undefined },
  ])('$theirs is our $ours', ({ theirs, ours }) => {
    expect(carrierOf(theirs)).toBe(ours);
  });
});

if (!existsSync(INDEX)) {
  it('says that the corpus is absent', () => {
    const warn = jest.spyOn(console, 'warn');
    console.warn(`corpus absent: the real payloads of ${INDEX} were NOT opened in this run`);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('corpus/payloads'));
  });
} else {
  const listed = (JSON.parse(readFileSync(INDEX, 'utf8')) as Listed[]).filter(({ id }) => id.startsWith('k100-'));
  it.each(listed)('$id ($format) opens with its nodes', ({ id, format, nodes }) => {
    const text = readFileSync(join(PAYLOADS, `${id}.json`), 'utf8');
    const snapshot = format === 'kuaidi100-push' ? read(text) : kuaidi100.readAnswer(text, ASKED);
    expect(snapshot).toMatchObject({ unreadable: 0, unknownCodes: [] });
    expect(snapshot.scans).toHaveLength(nodes);
  });
}
