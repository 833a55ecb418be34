import { stubWx } from './mount';

/** Action → what the cloud answers with; `refuse(code)` for a refusal. */
export type Answers = Record<string, (input: never) => unknown>;

export interface FakeCloud {
  /** What was asked, oldest first. */
  readonly calls: { action: string; input: unknown }[];
  /** For mount's `before`: everything a page finds when it loads. */
  start(): void;
  /** Inputs of the calls of one action. */
  inputsOf(action: string): unknown[];
}

interface Request {
  data: { action: string; input: never };
  success(done: { statusCode: number; data: unknown }): void;
}

/** The cloud as a page's transport meets it, over a stubbed wx.request. */
export function fakeCloud(answers: Answers, stubs: Record<string, unknown> = {}): FakeCloud {
  const calls: FakeCloud['calls'] = [];
  const request = ({ data: { action, input }, success }: Request) => {
    calls.push({ action, input });
    void Promise.resolve().then(() => {
      success({ statusCode: 200, data: replyTo(answers, action, input) });
    });
  };
  return {
    calls,
    inputsOf: (action) => calls.filter((call) => call.action === action).map(({ input }) => input),
    start() {
      jest.requireActual('miniprogram-simulate');
      stubWx({
        getAppBaseInfo: () => ({ language: 'zh_CN', theme: 'light', fontSizeScaleFactor: 1 }),
        getAccountInfoSync: () => ({ miniProgram: { envVersion: 'develop' } }),
        getLaunchOptionsSync: () => ({ query: { as: 'oOwnerLin' } }),
        getStorageSync: () => '',
        onNetworkStatusChange: () => undefined,
        offNetworkStatusChange: () => undefined,
        setNavigationBarTitle: () => undefined,
        setNavigationBarColor: () => undefined,
        setBackgroundColor: () => undefined,
        setBackgroundTextStyle: () => undefined,
        hideShareMenu: () => undefined,
        request,
        ...stubs,
      });
    },
  };
}

function replyTo(answers: Answers, action: string, input: never): unknown {
  const answer = answers[action];
  if (answer === undefined) throw new Error(`fakeCloud: nobody said what ${action} answers`);
  try {
    return { ok: true, data: answer(input) };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { ok: false, code: refusal.code, retryable: true, requestId: 'r1' };
  }
}

/** For an answer: the cloud refuses with this code. */
export function refuse(code: string): () => never {
  return () => {
    throw new Refusal(code);
  };
}

class Refusal extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
