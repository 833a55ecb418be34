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
      { ...waybillOf(PARCEL), carrier: 'sto-express' },
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
    const vendor = worldOf([SF])[code];
    const answerTo = (tail: string) => {
      const waybill = { ...waybillOf(SF), phoneTail: tail };
      return provider.readAnswer(textOf(vendor.answer(queryOf(code, waybill), LATER)), waybill);
    };
    expect(answerTo('1234').scans).toHaveLength(2);
    expect(() => answerTo('')).toThrow(refusedWith(/bad_waybill|provider_refused/));
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
    const answers = Array.from({ length: 501 }, (_, at) => ask(kdniao, () => undefined, LATER + at));
    expect(answers.filter(({ Success }) => Success === true)).toHaveLength(500);
    expect(answers[500]).toMatchObject({ ResultCode: '405' });
    expect(overrunsIn(ledger)).toEqual([expect.objectContaining({ rule: 'queries_per_day' })]);
    expect(ask(kdniao, () => undefined, LATER + 2 * DAY)).toMatchObject({ Success: true });
  });

  it('counts the sliding day too: 300 before midnight and 300 after it are too many', () => {
    const { kdniao, ledger } = worldOf([PARCEL]);
    const midnight = Date.UTC(2026, 10, 21, 16);
    for (let at = 0; at < 300; at += 1) ask(kdniao, () => undefined, midnight - HOUR + at);
    for (let at = 0; at < 300; at += 1) ask(kdniao, () => undefined, midnight + HOUR + at);
    expect(overrunsIn(ledger)).toHaveLength(100);
  });
});

describe('kuaidi100', () => {
  const signed = (param: object, fields: object = {}): WireRequest => {
    const text = JSON.stringify(param);
    const { accountId: customer, key } = ACCOUNTS.kuaidi100;
    const form = { customer, sign: kuaidi100QuerySignature(text, key, customer), param: text, ...fields };
    return { method: 'POST', url: '/poll/query.do', headers: {}, body: new URLSearchParams(form).toString() };
  };
  const subscription = (param: object): WireRequest => ({
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
    { name: 'a subscription with a wrong key', code: '600', request: subscription({ ...good, key: 'X' }) },
    { name: 'one without an address', code: '700', request: subscription({ ...good, parameters: {} }) },
    {
      name: 'one of a carrier that is not followed',
      code: '701',
      request: subscription({ ...good, company: 'nobody' }),
    },
    { name: 'one without a carrier', code: '702', request: subscription({ ...good, company: '' }) },
    { name: 'a good one', code: '200', request: subscription(good) },
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
    expect(codeOf(world, request, locked + DAY - 1).returnCode).toBe('502');
    expect(overrunsIn(world.ledger).map(({ rule }) => rule)).toEqual(['queries_per_number', 'query_while_locked']);
    expect(codeOf(world, request, locked + DAY).status).toBe('200');
    expect(() => {
      KUAIDI100.readAnswer(JSON.stringify({ ...answers[48] }), waybillOf(PARCEL));
    }).toThrow(refusedWith(/quota_used_up/));
  });

  it('says 501 to a number that it follows, and refuses the fifth subscription in a month', () => {
    const world = worldOf([PARCEL]);
    const codes = Array.from({ length: 5 }, () => codeOf(world, subscription(good)).returnCode);
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
