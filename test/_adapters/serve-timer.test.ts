import { serveTimer } from '../../cloudfunctions/_adapters/serve-timer';

const lines: string[] = [];
const log = {
  info: (event: string) => void lines.push(event),
  warn: (event: string) => void lines.push(event),
  error: (event: string) => void lines.push(event),
};
const TIMER_EVENT = { Type: 'Timer', TriggerName: 'everyMinute', Time: '2026-11-21T06:00:00Z', Message: '' };
const PHONE = { WX_OPENID: 'oSomebody', TCB_SOURCE: 'wx_client' };
const TIMER = { TRIGGER_SRC: 'timer', TCB_SOURCE: 'wx_trigger' };

const asJson = (environment: object) => ({ environment: JSON.stringify(environment) });
const asText = (environment: object) => ({
  environ: Object.entries(environment)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(';'),
});

/** Runs with what a warm container may have kept from a call before. */
async function ran(kept: Record<string, string>, context: unknown): Promise<boolean> {
  const before = { ...process.env };
  Object.assign(process.env, kept);
  let runs = 0;
  const main = serveTimer({ log }, () => Promise.resolve((runs += 1)));
  try {
    await main(TIMER_EVENT, context);
  } catch (error) {
    expect(error).toMatchObject({ code: 'forbidden' });
  } finally {
    process.env = before;
  }
  return runs === 1;
}

beforeEach(() => lines.splice(0));

describe.each([
  { form: 'JSON', as: asJson },
  { form: 'text', as: asText },
])('an environment told as $form', ({ as }) => {
  it.each([
    { name: 'a timer’s', own: TIMER, kept: {}, runs: true },
    { name: 'a timer’s after a phone’s call', own: TIMER, kept: PHONE, runs: true },
    { name: 'a timer’s that says no source, after a phone’s call', own: { TCB_ENV: 'x' }, kept: PHONE, runs: true },
    { name: 'a timer’s under another name', own: { TCB_SOURCE: 'scf_timer' }, kept: PHONE, runs: true },
    { name: 'a timer’s that says whose it once was', own: { ...PHONE, ...TIMER }, kept: {}, runs: true },
    { name: 'a phone’s', own: PHONE, kept: {}, runs: false },
    { name: 'a phone’s after a timer’s run', own: PHONE, kept: TIMER, runs: false },
    { name: 'a phone’s without its source', own: { WX_OPENID: 'oSomebody' }, kept: {}, runs: false },
    { name: 'a phone’s through another function', own: { TCB_SOURCE: 'wx_client,scf' }, kept: {}, runs: false },
    { name: 'one over HTTP', own: { TCB_SOURCE: 'wx_http' }, kept: TIMER, runs: false },
  ])('$name: runs $runs', async ({ own, kept, runs }) => {
    expect(await ran(kept, as(own))).toBe(runs);
    expect(lines).toEqual(runs ? [] : ['a timer’s function was called']);
  });
});

it.each([
  { name: 'nothing', context: undefined },
  { name: 'no environment', context: { request_id: '1' } },
  { name: 'an empty one', context: { environment: '', environ: '' } },
  { name: 'one that is not JSON', context: { environment: '{' } },
  { name: 'one that is no object', context: { environment: '[1]' } },
])('where the context says $name, the process’s variables count', async ({ context }) => {
  expect(await ran({}, context)).toBe(true);
  expect(await ran({ TRIGGER_SRC: 'timer', ...PHONE }, context)).toBe(true);
  expect(await ran(PHONE, context)).toBe(false);
});

it('a failure is logged and told to the platform', async () => {
  const main = serveTimer({ log }, () => Promise.reject(new Error('broken')));
  await expect(main(TIMER_EVENT, asJson(TIMER))).rejects.toThrow('broken');
  expect(lines).toEqual(['unexpected']);
});
