import { createHmac } from 'node:crypto';
import { DingtalkRobot } from '../../../../local/world/robots/dingtalk';
import type { Robot } from '../../../../local/world/robots/robot';
import { WecomRobot } from '../../../../local/world/robots/wecom';

const NOW = Date.UTC(2026, 10, 21, 6);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TOKEN = 'a1b2c3d4e5f60718';
const SECRET = 'SECofTheTest';

interface Asked {
  query: Record<string, string>;
  body: string;
}

const textBody = (content: string, msgtype = 'text'): string => JSON.stringify({ msgtype, text: { content } });
/** The code that a robot answers with; 0 for a message that it takes. */
function codeOf(robot: Robot, { query, body }: Asked, now = NOW): number {
  const url = `${robot.path}?${new URLSearchParams(query).toString()}`;
  const answer = robot.answer({ method: 'POST', url, headers: {}, body }, now);
  return 'fault' in answer ? answer.fault[0] : 0;
}

const toWecom = (change: Partial<Asked> = {}): Asked => ({
  query: { key: 'the-key' },
  body: textBody('没送成'),
  ...change,
});

describe('WeCom', () => {
  it.each([
    { name: 'takes a text', asked: {}, want: 0 },
    { name: 'takes 2,048 bytes of it', asked: { body: textBody(`${'字'.repeat(682)}ab`) }, want: 0 },
    { name: 'takes no byte more', asked: { body: textBody(`${'字'.repeat(682)}abc`) }, want: 40058 },
    { name: 'takes no empty text', asked: { body: textBody('') }, want: 44004 },
    { name: 'takes no markdown here', asked: { body: textBody('**没送成**', 'markdown') }, want: 40008 },
    { name: 'takes nothing that is no JSON', asked: { body: 'content=x' }, want: 40008 },
    { name: 'knows its key', asked: { query: { key: 'another-key' } }, want: 93000 },
    { name: 'takes nothing without a key', asked: { query: {} }, want: 93000 },
  ])('$name: $want', ({ asked, want }) => {
    expect(codeOf(new WecomRobot({ key: 'the-key' }), toWecom(asked as Partial<Asked>))).toBe(want);
  });

  it('takes 20 in any minute; what it refuses does not count', () => {
    const robot = new WecomRobot({ key: 'the-key' });
    const codes = Array.from({ length: 22 }, (_, at) => codeOf(robot, toWecom(), NOW + at));
    expect(codes).toEqual([...Array<number>(20).fill(0), 45009, 45009]);
    expect(codeOf(robot, toWecom(), NOW + MINUTE)).toBe(0);
    expect(codeOf(robot, toWecom(), NOW + MINUTE)).toBe(45009);
  });
});

const signed = (timestamp: number, secret = SECRET): Record<string, string> => ({
  access_token: TOKEN,
  timestamp: String(timestamp),
  sign: createHmac('sha256', secret)
    .update(`${String(timestamp)}\n${secret}`)
    .digest('base64'),
});
const toDingtalk = (change: Partial<Asked> = {}): Asked => ({
  query: signed(NOW),
  body: textBody('没送成'),
  ...change,
});

describe('DingTalk', () => {
  it('takes a signature that was reckoned elsewhere', () => {
    // Python: base64.b64encode(hmac.new(b'SECofTheTest', b'1795240800000\nSECofTheTest', hashlib.sha256).digest())
    const sign = 'jpogue/QqsQzqMONCkP7LuNMlE6JD70um5qzUVJhFbY=';
    const query = { access_token: TOKEN, timestamp: '1795240800000', sign };
    const robot = new DingtalkRobot({ token: TOKEN, secret: SECRET });
    expect(codeOf(robot, toDingtalk({ query }), 1_795_240_800_000)).toBe(0);
  });

  it.each([
    { name: 'takes a signed text', asked: {}, want: 0 },
    { name: 'takes one that was signed an hour ago', asked: { query: signed(NOW - HOUR) }, want: 0 },
    { name: 'takes none that is older', asked: { query: signed(NOW - HOUR - 1) }, want: 310000 },
    { name: 'takes none of more than an hour ahead', asked: { query: signed(NOW + HOUR + 1) }, want: 310000 },
    { name: 'takes no other secret', asked: { query: signed(NOW, 'SECofAnother') }, want: 310000 },
    { name: 'takes no other time', asked: { query: { ...signed(NOW), timestamp: String(NOW - 1) } }, want: 310000 },
    { name: 'takes nothing unsigned', asked: { query: { access_token: TOKEN } }, want: 310000 },
    { name: 'knows its token', asked: { query: { ...signed(NOW), access_token: 'f0' } }, want: 300005 },
    { name: 'takes no markdown here', asked: { body: textBody('**没送成**', 'markdown') }, want: 400105 },
    { name: 'takes no empty text', asked: { body: textBody('') }, want: 40035 },
    { name: 'takes no body of more than 20,000 bytes', asked: { body: textBody('字'.repeat(6_700)) }, want: 460101 },
  ])('$name: $want', ({ asked, want }) => {
    expect(codeOf(new DingtalkRobot({ token: TOKEN, secret: SECRET }), toDingtalk(asked as Partial<Asked>))).toBe(want);
  });

  it('takes 20 in any minute; after one too many, none for ten minutes', () => {
    const robot = new DingtalkRobot({ token: TOKEN, secret: SECRET });
    for (let sent = 0; sent < 20; sent += 1) expect(codeOf(robot, toDingtalk())).toBe(0);
    const after = [0, 2 * MINUTE, 10 * MINUTE - 1, 10 * MINUTE].map((ms) => codeOf(robot, toDingtalk(), NOW + ms));
    expect(after).toEqual([130101, 130101, 130101, 0]);
  });
});
