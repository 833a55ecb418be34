import type { SendOutcome, SubscribeMessage } from '../../cloudfunctions/_ports';
import { wechatMessages } from '../../cloudfunctions/_adapters/wechat-messages';
import { sdkAccident, wechatError } from './wechat-errors';

const MESSAGE: SubscribeMessage = {
  channel: 'wechat',
  to: 'oBuyer',
  templateId: 't-progress',
  page: 'pages/timeline/index?id=p1',
  lang: 'zh_CN',
  values: { thing1: '餐椅 ×2', phrase2: '派送中' },
};

type Answer = Error | Record<string, unknown> | 'silence';

/** WeChat as a list of answers; the last one stays. */
function wechat(...answers: Answer[]) {
  const calls: Record<string, unknown>[] = [];
  const send = (message: Record<string, unknown>): Promise<unknown> => {
    const answer = answers[Math.min(calls.push(message), answers.length) - 1];
    if (answer === 'silence') return new Promise(() => {});
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { calls, deliver: wechatMessages({ send, state: 'trial', patienceMs: 30 }) };
}

it('says it in WeChat’s words', async () => {
  const { calls, deliver } = wechat({ errCode: 0 });
  expect(await deliver(MESSAGE)).toEqual({ outcome: 'sent' });
  expect(calls).toEqual([
    {
      touser: 'oBuyer',
      templateId: 't-progress',
      page: 'pages/timeline/index?id=p1',
      lang: 'zh_CN',
      miniprogramState: 'trial',
      data: { thing1: { value: '餐椅 ×2' }, phrase2: { value: '派送中' } },
    },
  ]);
});

it.each([
  { name: 'a number', answer: { msgid: 1_294_021 }, id: '1294021' },
  { name: 'a text', answer: { msgid: '1864823048375283712' }, id: '1864823048375283712' },
  { name: 'a name of two words', answer: { msgId: 7 }, id: '7' },
  {
    name: 'a number too long for one',
    answer: { msgid: { s: 1, e: 18, c: [18_648, 23_048_375_283_712] } },
    id: '1864823048375283712',
  },
  {
    name: 'a long one with zeros at its end',
    answer: { msgid: { s: 1, e: 19, c: [100_000] } },
    id: '10000000000000000000',
  },
  { name: 'none', answer: { errMsg: 'openapi.subscribeMessage.send:ok' }, id: undefined },
  { name: 'something else', answer: { msgid: { c: ['x'] } }, id: undefined },
])('keeps WeChat’s id of the message: $name', async ({ answer, id }) => {
  expect(await wechat(answer).deliver(MESSAGE)).toEqual({
    outcome: 'sent',
    ...(id !== undefined && { messageId: id }),
  });
});

const later = (code: number): SendOutcome => ({ outcome: 'later', code: String(code) });
const refused = (code: number): SendOutcome => ({ outcome: 'refused', code: String(code) });
const UNSURE: SendOutcome = { outcome: 'unsure' };

it.each<{ name: string; code: number; want: SendOutcome; calls?: number }>([
  { name: 'no accept', code: 43101, want: { outcome: 'no_accept' } },
  { name: 'busy', code: -1, want: later(-1) },
  { name: 'over the quota', code: 45009, want: later(45009) },
  { name: 'two at once', code: 43108, want: later(43108) },
  { name: 'a code of WeChat’s that we do not know', code: 49_999, want: later(49_999) },
  { name: 'a wrong openid', code: 40003, want: refused(40003) },
  { name: 'a wrong template', code: 40037, want: refused(40037) },
  { name: 'a wrong page', code: 41030, want: refused(41030) },
  { name: 'messages banned', code: 43107, want: refused(43107) },
  { name: 'sensitive words', code: 45168, want: refused(45168) },
  { name: 'wrong values', code: 47003, want: refused(47003) },
  { name: 'a function that may not', code: -604101, want: refused(-604101) },
  { name: 'a token that is wrong twice', code: 40001, want: later(40001), calls: 2 },
  { name: 'a token that is none twice', code: 40014, want: later(40014), calls: 2 },
  { name: 'a token that ran out twice', code: 42001, want: later(42001), calls: 2 },
  { name: 'a time-out behind the platform', code: -604102, want: UNSURE },
  { name: 'a connection that broke', code: -501001, want: UNSURE },
  { name: 'a code of the platform’s that we do not know', code: -999_999, want: UNSURE },
])('$code, $name: $want.outcome', async ({ code, want, calls = 1 }) => {
  const { calls: made, deliver } = wechat(wechatError(code));
  expect(await deliver(MESSAGE)).toEqual(want);
  expect(made).toHaveLength(calls);
});

it.each<{ name: string; answer: Answer }>([
  { name: 'nothing', answer: 'silence' },
  { name: 'an error without a code', answer: new TypeError('x is not a function') },
  { name: 'an accident of the SDK, which calls it −1', answer: sdkAccident('index out of range: 3 + 10 > 12') },
])('does not know what became of it after $name', async ({ answer }) => {
  const { calls, deliver } = wechat(answer);
  expect(await deliver(MESSAGE)).toEqual(UNSURE);
  expect(calls).toHaveLength(1);
});

it.each<{ name: string; second: Answer; want: SendOutcome }>([
  { name: 'sends', second: { msgid: 5 }, want: { outcome: 'sent', messageId: '5' } },
  { name: 'hears no', second: wechatError(43101), want: { outcome: 'no_accept' } },
  { name: 'hears nothing', second: 'silence', want: UNSURE },
])('calls again when the token ran out, and $name', async ({ second, want }) => {
  const { calls, deliver } = wechat(wechatError(42001), second);
  expect(await deliver(MESSAGE)).toEqual(want);
  expect(calls).toHaveLength(2);
});

describe('of many whom a token fails at once', () => {
  const to = (n: number): SubscribeMessage => ({ ...MESSAGE, to: `o${n}` });
  const several = (deliver: (message: SubscribeMessage) => Promise<SendOutcome>) =>
    Promise.all([1, 2, 3].map((n) => deliver(to(n))));

  /** Everybody's first call fails; what came after is in `after`. */
  function expired(answerSecond: (nth: number) => Promise<unknown>) {
    const after: unknown[] = [];
    let calls = 0;
    const send = ({ touser }: Record<string, unknown>) =>
      (calls += 1) <= 3 ? Promise.reject(wechatError(42001)) : answerSecond(after.push(touser));
    return { after, deliver: wechatMessages({ send, state: 'formal', patienceMs: 30 }) };
  }

  it('sends one first, and the others when it is back', async () => {
    let open: (value: object) => void = () => {};
    const { after, deliver } = expired((nth) =>
      nth === 1 ? new Promise((resolve) => (open = resolve)) : Promise.resolve({}),
    );
    const all = several(deliver);
    await new Promise(setImmediate);
    expect(after).toEqual(['o1']);
    open({});
    expect(await all).toEqual([{ outcome: 'sent' }, { outcome: 'sent' }, { outcome: 'sent' }]);
    expect(after).toEqual(['o1', 'o2', 'o3']);
  });

  it('sends no others after one that met no token either', async () => {
    const { after, deliver } = expired(() => Promise.reject(wechatError(40001)));
    expect(await several(deliver)).toEqual([later(40001), later(42001), later(42001)]);
    expect(after).toEqual(['o1']);
  });

  it('puts nobody in doubt but the one whose answer was lost', async () => {
    const { deliver } = expired((nth) => (nth === 1 ? Promise.reject(wechatError(-501001)) : Promise.resolve({})));
    expect(await several(deliver)).toEqual([UNSURE, { outcome: 'sent' }, { outcome: 'sent' }]);
  });

  it('lets nobody wait longer than for one call', async () => {
    const { after, deliver } = expired(() => new Promise(() => {}));
    const [first, ...others] = await several(deliver);
    expect(first).toEqual(UNSURE);
    for (const outcome of others) expect(['later', 'unsure']).toContain(outcome.outcome);
    expect(after.length).toBeLessThanOrEqual(3);
  });
});
