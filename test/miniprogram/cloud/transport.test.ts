import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { merchantCloud } from '../../../miniprogram/cloud/merchant';
import { shopperCloud } from '../../../miniprogram/cloud/shopper';
import { createTransport } from '../../../miniprogram/cloud/transport';
import type { Target } from '../../../miniprogram/cloud/target';

interface Request {
  url: string;
  data: unknown;
  header: Record<string, string>;
  success(done: { statusCode: number; data: unknown }): void;
  fail(): void;
}
interface FunctionCall {
  name: string;
  data: unknown;
  success(done: { result: unknown }): void;
  fail(failure: { errCode?: number }): void;
}

const request = jest.fn<undefined, [Request]>();
const callFunction = jest.fn<undefined, [FunctionCall]>();
const init = jest.fn();

const LOCAL: Target = { kind: 'local', url: 'http://127.0.0.1:8788', as: 'oBuyerChen' };
const DEPLOYED: Target = { kind: 'environment', env: 'zhitu-1' };
const VIEW = { settings: { language: 'auto' } };

beforeEach(() => {
  jest.resetAllMocks();
  Object.assign(globalThis, { wx: { request, cloud: { init, callFunction } } });
});

function answerLocally(statusCode: number, data: unknown): void {
  request.mockImplementation((options) => {
    options.success({ statusCode, data });
  });
}

const PHONE = { locale: 'zh-CN' as const, zone: 'Asia/Shanghai' };

function getSettings(target: Target) {
  return shopperCloud(createTransport(target)).getSettings({ phone: PHONE });
}

describe('a call to a local cloud', () => {
  it('posts action and input to the function, as the person of this launch', async () => {
    answerLocally(200, { ok: true, data: VIEW });
    await expect(getSettings(LOCAL)).resolves.toEqual(VIEW);
    expect(request.mock.calls[0]?.[0]).toMatchObject({
      url: 'http://127.0.0.1:8788/call/shopper',
      data: { action: 'getSettings', input: { phone: PHONE } },
      header: { 'x-wx-openid': 'oBuyerChen' },
    });
  });

  it('sends no identity when nobody is named', async () => {
    answerLocally(200, { ok: true, data: VIEW });
    await getSettings({ kind: 'local', url: 'http://127.0.0.1:8788' });
    expect(request.mock.calls[0]?.[0].header).not.toHaveProperty('x-wx-openid');
  });

  it.each([
    { name: 'a coded refusal', status: 200, data: refusal('busy', true), want: ['busy', true, 'r1'] },
    {
      name: 'a code that this phone does not know',
      status: 200,
      data: refusal('novel', true),
      want: ['internal', true, 'r1'],
    },
    { name: 'an answer that is no reply', status: 200, data: '<html>', want: ['internal', true, ''] },
    { name: 'a function that timed out', status: 504, data: { errCode: -1 }, want: ['internal', true, ''] },
    { name: 'a function that does not exist', status: 404, data: { errCode: -1 }, want: ['internal', false, ''] },
  ])('$name is a CloudError', async ({ status, data, want }) => {
    answerLocally(status, data);
    const failure = await getSettings(LOCAL).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CloudError);
    const { code, retryable, requestId } = failure as CloudError;
    expect([code, retryable, requestId]).toEqual(want);
  });

  it('says offline when the network fails', async () => {
    request.mockImplementation((options) => {
      options.fail();
    });
    await expect(getSettings(LOCAL)).rejects.toMatchObject({ code: 'offline', retryable: true });
  });
});

describe('a call to a deployed cloud', () => {
  it('goes through wx.cloud', async () => {
    callFunction.mockImplementation((options) => {
      options.success({ result: { ok: true, data: {} } });
    });
    await merchantCloud(createTransport(DEPLOYED)).whoAmI({});
    expect(init).toHaveBeenCalledWith({ env: 'zhitu-1', traceUser: false });
    expect(callFunction.mock.calls[0]?.[0]).toMatchObject({ name: 'merchant', data: { action: 'whoAmI', input: {} } });
  });

  it.each([
    { name: 'the function failed', failure: { errCode: -504002 }, code: 'internal' },
    { name: 'the network failed', failure: { errCode: -1 }, code: 'offline' },
    { name: 'WeChat gave no code', failure: {}, code: 'offline' },
  ])('$name: $code', async ({ failure, code }) => {
    callFunction.mockImplementation((options) => {
      options.fail(failure);
    });
    await expect(getSettings(DEPLOYED)).rejects.toMatchObject({ code });
  });

  it('gives up after its time', async () => {
    jest.useFakeTimers();
    const call = expect(getSettings(DEPLOYED)).rejects.toMatchObject({ code: 'offline', retryable: true });
    await jest.runAllTimersAsync();
    await call;
    jest.useRealTimers();
  });
});

it('without any cloud every call says so', async () => {
  await expect(getSettings({ kind: 'none' })).rejects.toMatchObject({ code: 'not_configured', retryable: false });
});

function refusal(code: string, retryable: boolean) {
  return { ok: false, code, retryable, requestId: 'r1' };
}
