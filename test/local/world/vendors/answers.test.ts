import { PROVIDERS } from '../../../../cloudfunctions/_providers';
import { codeFor as codeForKdniao } from '../../../../cloudfunctions/_providers/kdniao/carrier-codes';
import { codeFor as codeForKuaidi100 } from '../../../../cloudfunctions/_providers/kuaidi100/carrier-codes';
import { SHIPPERS } from '../../../../local/world/vendors/kdniao/codes';
import { COMPANIES } from '../../../../local/world/vendors/kuaidi100/codes';
import { overrunsIn } from '../../../../local/world/vendors/ledger';
import {
  kdniaoSignature,
  kuaidi100PushSignature,
  kuaidi100QuerySignature,
} from '../../../../local/world/vendors/signatures';
import {
  ACCOUNTS,
  CALLBACK,
  DAY,
  HOUR,
  SHIPPED_AT,
  parcelOf,
  queryOf,
  subscriptionOf,
  textOf,
  waybillOf,
  worldOf,
} from './vendor-shop';
import type { WireRequest } from '../../../../local/world/vendors/wire';

const { kuaidi100: KUAIDI100 } = PROVIDERS;
const LATER = SHIPPED_AT + 12 * HOUR;
const PARCEL = parcelOf();
const refusedWith = (code: RegExp) => expect.objectContaining({ code: expect.stringMatching(code) as string }) as Error;
const PAID = { plan: 'paid' } as const;
const isRate = ({ rule }: { rule: string }): boolean => rule === 'calls_per_second';
const subscription = (code: 'kdniao' | 'kuaidi100') => subscriptionOf(code, waybillOf(PARCEL));
const SF = parcelOf({ carrier: 'sf-express', waybillNo: 'SF9900000000001' });

it('signs as the documents compute it', () => {
  const requestData = '{"OrderCode":"","ShipperCode":"SF","LogisticCode":"SF1234567890123","CustomerName":"5678"}';
  expect(kdniaoSignature(requestData, '00000000-0000-0000-0000-000000000000')).toBe(
    'ZmFiYTQ1MTg0ZjA4MTE3Yzg2YjI2NTAwNmQ4NzQzNjk=',
  );
  const param = '{"com":"yuantong","num":"YT1234567890123","resultv2":"4"}';
  expect(kuaidi100QuerySignature(param, 'KEY', 'CUSTOMER')).toBe('7D6C191823F2FC0D4DD7EEFBC65C42D3');
  expect(kuaidi100PushSignature('{"status":"polling","lastResult":{"state":"5"}}', 'SALT')).toBe(
    '812BE3466FB9A2FC742E4B7318A8543A',
  );
});

describe.each(['kdniao', 'kuaidi100'] as const)('%s is asked', (code) => {
  const provider = PROVIDERS[code];

  it('and tells the scans so far, a few minutes late', () => {
    const vendor = worldOf([PARCEL])[code];
    const scans = (at: number) =>
      provider.readAnswer(textOf(vendor.answer(queryOf(code, waybillOf(PARCEL)), at)), waybillOf(PARCEL)).scans;
    expect(scans(LATER).map(({ at, rawText }) => [at, rawText])).toEqual(
      expect.arrayContaining(PARCEL.nodes.slice(0, 2).map(({ hours, words }) => [SHIPPED_AT + hours * HOUR, words])),
    );
    expect(scans(LATER)).toHaveLength(2);
    expect(scans(SHIPPED_AT + HOUR)).toHaveLength(0);
  });

  it('knows nothing of a number that nobody gave out, nor of one under another carrier', () => {
    const vendor = worldOf([PARCEL])[code];
    const strange = [
      { ...waybillOf(PARCEL), waybillNo: 'YT2599000000009' },
      { ...waybillOf(PARCEL), carrier: 'yunda-express' },
    ];
    for (const waybill of strange)
      expect(provider.readAnswer(textOf(vendor.answer(queryOf(code, waybill), LATER)), waybill).scans).toEqual([]);
  });

  it('refuses a forged question', () => {
    const vendor = worldOf([PARCEL])[code];
    const question = queryOf(code, waybillOf(PARCEL));
    const forged = { ...question, body: question.body.replace('YT2599000000001', 'YT2599000000002') };
    expect(() => provider.readAnswer(textOf(vendor.answer(forged, LATER)), waybillOf(PARCEL))).toThrow(
      refusedWith(/provider_refused/),
    );
  });

  it('wants the phone of an SF parcel', () => {
    const vendor = worldOf([SF], {}, { kdniao: PAID })[code];
    const answerTo = (tail: string) => {
      const waybill = { ...waybillOf(SF), phoneTail: tail };
      return provider.readAnswer(textOf(vendor.answer(queryOf(code, waybill, 'paid'), LATER)), waybill);
    };
    expect(answerTo('1234').scans).toHaveLength(2);
    for (const tail of ['', '9999']) expect(() => answerTo(tail)).toThrow(refusedWith(/bad_phone/));
  });

  it('answers ten calls of an account in a second, and counts each further one as an overrun', () => {
    const { ledger, ...world } = worldOf([PARCEL]);
    const forged = (request: WireRequest) => ({ ...request, body: request.body.replace(/2599000000001/g, '') });
    for (let at = 0; at < 10; at += 1)
      world[code].answer(at % 2 === 0 ? forged(queryOf(code, waybillOf(PARCEL))) : subscription(code), LATER + at);
    expect(overrunsIn(ledger).filter(isRate)).toEqual([]);
    expect(() => {
      provider.checkSubscription(textOf(world[code].answer(subscription(code), LATER + 999)));
    }).toThrow(refusedWith(/provider_busy/));
    expect(overrunsIn(ledger).filter(isRate)).toHaveLength(1);
    world[code].answer(subscription(code), LATER + 2_000);
    expect(overrunsIn(ledger).filter(isRate)).toHaveLength(1);
  });

  it('takes a subscription', () => {
    const vendor = worldOf([PARCEL])[code];
    const reply = textOf(vendor.answer(subscriptionOf(code, waybillOf(PARCEL)), LATER));
    expect(() => {
      provider.checkSubscription(reply);
    }).not.toThrow();
  });
});

describe('kdniao', () => {
  const ask = (vendor: ReturnType<typeof worldOf>['kdniao'], change: (form: URLSearchParams) => void, now = LATER) => {
    const question = queryOf('kdniao', waybillOf(PARCEL));
    const form = new URLSearchParams(question.body);
    change(form);
    return JSON.parse(textOf(vendor.answer({ ...question, body: form.toString() }, now))) as Record<string, unknown>;
  };
  const resigned = (form: URLSearchParams, data: object): void => {
    form.set('RequestData', JSON.stringify(data));
    form.set('DataSign', kdniaoSignature(JSON.stringify(data), ACCOUNTS.kdniao.key));
  };

  it.each([
    {
      name: 'no RequestData',
      code: '101',
      change: (form: URLSearchParams) => {
        form.delete('RequestData');
      },
    },
    {
      name: 'a wrong signature',
      code: '102',
      change: (form: URLSearchParams) => {
        form.set('DataSign', 'x');
      },
    },
    {
      name: 'an unknown RequestType',
      code: '103',
      change: (form: URLSearchParams) => {
        form.set('RequestType', '1');
      },
    },
    {
      name: 'an unknown account',
      code: '104',
      change: (form: URLSearchParams) => {
        form.set('EBusinessID', '9');
      },
    },
    {
      name: 'a paid service on a free account',
      code: '105',
      change: (form: URLSearchParams) => {
        form.set('RequestType', '8001');
      },
    },
    {
      name: 'no number',
      code: '402',
      change: (form: URLSearchParams) => {
        resigned(form, { ShipperCode: 'YTO', LogisticCode: '' });
      },
    },
    {
      name: 'a number with odd characters',
      code: '403',
      change: (form: URLSearchParams) => {
        resigned(form, { ShipperCode: 'YTO', LogisticCode: 'YT 2?3' });
      },
    },
    {
      name: 'a number that is too short',
      code: '404',
      change: (form: URLSearchParams) => {
        resigned(form, { ShipperCode: 'YTO', LogisticCode: 'YT1' });
      },
    },
  ])('$name is $code', ({ change, code }) => {
    expect(ask(worldOf([PARCEL]).kdniao, change)).toMatchObject({ Success: false, ResultCode: code });
  });

  it('answers 500 questions of a free account in 24 hours, and counts each further one as an overrun', () => {
    const { kdniao, ledger } = worldOf([PARCEL]);
    const answers = Array.from({ length: 501 }, (_, at) => ask(kdniao, () => undefined, LATER + at * 1_000));
    expect(answers.filter(({ Success }) => Success === true)).toHaveLength(500);
    expect(answers[500]).toMatchObject({ ResultCode: '405' });
    expect(overrunsIn(ledger)).toEqual([expect.objectContaining({ rule: 'queries_per_day' })]);
    expect(ask(kdniao, () => undefined, LATER + 2 * DAY)).toMatchObject({ Success: true });
  });

  it('counts the sliding day too: 300 before midnight and 300 after it are too many', () => {
    const { kdniao, ledger } = worldOf([PARCEL]);
    const midnight = Date.UTC(2026, 10, 21, 16);
    for (let at = 0; at < 300; at += 1) ask(kdniao, () => undefined, midnight - HOUR + at * 1_000);
    for (let at = 0; at < 300; at += 1) ask(kdniao, () => undefined, midnight + HOUR + at * 1_000);
    expect(overrunsIn(ledger)).toHaveLength(100);
  });

  it('counts what it refuses, too', () => {
    const { kdniao, ledger } = worldOf([PARCEL]);
    const wrong = (form: URLSearchParams): void => {
      resigned(form, { ShipperCode: 'NOBODY', LogisticCode: PARCEL.waybillNo });
    };
    for (let at = 0; at < 500; at += 1) ask(kdniao, wrong, LATER + at * 1_000);
    expect(ask(kdniao, () => undefined, LATER + 501_000)).toMatchObject({ ResultCode: '405' });
    expect(overrunsIn(ledger)).toHaveLength(1);
  });

  it.each([
    { carrier: 'sf-express', plan: 'free', answered: false, followed: false },
    { carrier: 'sto-express', plan: 'free', answered: false, followed: false },
    { carrier: 'tiantian-express', plan: 'free', answered: false, followed: false },
    { carrier: 'best-express', plan: 'free', answered: false, followed: true },
    { carrier: 'yto-express', plan: 'free', answered: true, followed: true },
    { carrier: 'sf-express', plan: 'paid', answered: true, followed: true },
    { carrier: 'sto-express', plan: 'paid', answered: true, followed: true },
    { carrier: 'tiantian-express', plan: 'paid', answered: true, followed: true },
    { carrier: 'best-express', plan: 'paid', answered: false, followed: true },
  ] as const)('$carrier of a $plan account: answered $answered, followed $followed', (row) => {
    const { carrier, plan, answered, followed } = row;
    const parcel = parcelOf({ carrier, waybillNo: 'SF9900000000001' });
    const { kdniao } = worldOf([parcel], {}, { kdniao: { plan } });
    const isTaken = (request: WireRequest) => !textOf(kdniao.answer(request, LATER)).includes('"Success":false');
    expect(isTaken(queryOf('kdniao', waybillOf(parcel), plan))).toBe(answered);
    expect(isTaken(subscriptionOf('kdniao', waybillOf(parcel), plan))).toBe(followed);
  });

  it('a carrier that an account may not ask about is no carrier of its', () => {
    const { kdniao } = worldOf([SF]);
    const text = textOf(kdniao.answer(queryOf('kdniao', waybillOf(SF)), LATER));
    expect(() => PROVIDERS.kdniao.readAnswer(text, waybillOf(SF))).toThrow(refusedWith(/unknown_carrier/));
  });

  it.each([
    {
      name: 'nothing yet, told as a failure',
      changes: { failsWithoutTrace: true },
      at: SHIPPED_AT,
      scans: 0,
      has: '"Success":false',
    },
    { name: 'keys in lower case', changes: { getsLowerKeys: true }, at: LATER, scans: 2, has: '"acceptTime"' },
  ])('$name', ({ changes, at, scans, has }) => {
    const { kdniao } = worldOf([PARCEL], {}, { kdniao: changes });
    const text = textOf(kdniao.answer(queryOf('kdniao', waybillOf(PARCEL)), at));
    expect(text).toContain(has);
    expect(PROVIDERS.kdniao.readAnswer(text, waybillOf(PARCEL)).scans).toHaveLength(scans);
  });
});

describe('kuaidi100', () => {
  const signed = (param: object, fields: object = {}): WireRequest => {
    const text = JSON.stringify(param);
    const { accountId: customer, key } = ACCOUNTS.kuaidi100;
    const form = { customer, sign: kuaidi100QuerySignature(text, key, customer), param: text, ...fields };
    return { method: 'POST', url: '/poll/query.do', headers: {}, body: new URLSearchParams(form).toString() };
  };
  const subscribing = (param: object): WireRequest => ({
    method: 'POST',
    url: '/poll',
    headers: {},
    body: new URLSearchParams({ schema: 'json', param: JSON.stringify(param) }).toString(),
  });
  const codeOf = (world: ReturnType<typeof worldOf>, request: WireRequest, now = LATER) =>
    JSON.parse(textOf(world.kuaidi100.answer(request, now))) as { returnCode?: string; status?: string };
  const good = { company: 'yuantong', number: PARCEL.waybillNo, key: 'KEY', parameters: { callbackurl: CALLBACK.url } };

  it.each([
    { name: 'a track', code: '200', request: signed({ com: 'yuantong', num: PARCEL.waybillNo }) },
    {
      name: 'a number that nobody gave out',
      code: '201',
      request: signed({ com: 'yuantong', num: 'YT2599000000009' }),
    },
    { name: 'another carrier’s number', code: '500', request: signed({ com: 'shentong', num: PARCEL.waybillNo }) },
    { name: 'an unknown carrier', code: '400', request: signed({ com: 'nobody', num: PARCEL.waybillNo }) },
    { name: 'no phone for SF', code: '408', request: signed({ com: 'shunfeng', num: SF.waybillNo }) },
    {
      name: 'another’s phone for SF',
      code: '408',
      request: signed({ com: 'shunfeng', num: SF.waybillNo, phone: '9999' }),
    },
    {
      name: 'a wrong signature',
      code: '503',
      request: signed({ com: 'yuantong', num: PARCEL.waybillNo }, { sign: 'X' }),
    },
    { name: 'an unknown customer', code: '601', request: signed({}, { customer: 'NOBODY' }) },
    { name: 'a subscription with a wrong key', code: '600', request: subscribing({ ...good, key: 'X' }) },
    {
      name: 'one with an https address',
      code: '700',
      request: subscribing({ ...good, parameters: { callbackurl: 'https://here/p1' } }),
    },
    { name: 'one without an address', code: '700', request: subscribing({ ...good, parameters: {} }) },
    {
      name: 'one of a carrier that is not followed',
      code: '701',
      request: subscribing({ ...good, company: 'nobody' }),
    },
    { name: 'one without a carrier', code: '702', request: subscribing({ ...good, company: '' }) },
    { name: 'a good one', code: '200', request: subscribing(good) },
  ])('$name is $code', ({ request, code }) => {
    const answer = codeOf(worldOf([PARCEL, SF]), request);
    expect(answer.returnCode ?? answer.status).toBe(code);
  });

  it('locks a number at its 49th question in 24 hours, for 24 hours', () => {
    const world = worldOf([PARCEL]);
    const request = signed({ com: 'yuantong', num: PARCEL.waybillNo });
    const answers = Array.from({ length: 49 }, (_, at) => codeOf(world, request, LATER + at * 60_000));
    expect(answers.map((answer) => answer.status)).toEqual([...Array<string>(48).fill('200'), undefined]);
    const locked = LATER + 48 * 60_000;
    const isOfALock = ({ rule }: { rule: string }) => rule !== 'polls_per_number';
    expect(codeOf(world, request, locked + DAY - 1).returnCode).toBe('502');
    expect(
      overrunsIn(world.ledger)
        .filter(isOfALock)
        .map(({ rule }) => rule),
    ).toEqual(['queries_per_number', 'query_while_locked']);
    expect(codeOf(world, request, locked + DAY).status).toBe('200');
    expect(() => {
      KUAIDI100.readAnswer(JSON.stringify({ ...answers[48] }), waybillOf(PARCEL));
    }).toThrow(refusedWith(/number_locked/));
  });

  it('a question that it refuses counts towards the lock', () => {
    const world = worldOf([PARCEL]);
    const wrong = signed({ com: 'nobody', num: PARCEL.waybillNo });
    const codes = Array.from({ length: 49 }, (_, at) => codeOf(world, wrong, LATER + at * 60_000).returnCode);
    expect(codes).toEqual([...Array<string>(48).fill('400'), '502']);
  });

  it.each([
    { minutes: 29, overruns: ['polls_per_number'] },
    { minutes: 30, overruns: [] },
  ])('two questions about a number $minutes minutes apart: $overruns', ({ minutes, overruns }) => {
    const world = worldOf([PARCEL]);
    const request = signed({ com: 'yuantong', num: PARCEL.waybillNo });
    expect([LATER, LATER + minutes * 60_000].map((at) => codeOf(world, request, at).status)).toEqual(['200', '200']);
    expect(overrunsIn(world.ledger).map(({ rule }) => rule)).toEqual(overruns);
  });

  it('pushes to https where its staff allow it', () => {
    const world = worldOf([PARCEL], {}, { kuaidi100: { allowsHttps: true } });
    const request = subscribing({ ...good, parameters: { callbackurl: 'https://here/p1' } });
    expect(codeOf(world, request).returnCode).toBe('200');
  });

  it('says 501 to a number that it follows, and refuses the fifth subscription in a month', () => {
    const world = worldOf([PARCEL]);
    const codes = Array.from({ length: 5 }, () => codeOf(world, subscribing(good)).returnCode);
    expect(codes).toEqual(['200', '501', '501', '501', '500']);
    expect(overrunsIn(world.ledger)).toEqual([expect.objectContaining({ rule: 'subscriptions_per_number' })]);
  });
});

describe.each([
  { code: 'kdniao', ours: SHIPPERS, codeFor: codeForKdniao },
  { code: 'kuaidi100', ours: COMPANIES, codeFor: codeForKuaidi100 },
] as const)('$code', ({ ours, codeFor }) => {
  it.each(Object.entries(ours))('calls %s %s, as its reader does', (carrier, theirs) => {
    expect(codeFor(carrier)).toBe(theirs);
  });
});
