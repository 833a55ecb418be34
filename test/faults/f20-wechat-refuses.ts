import type { SendOutcome, SubscribeMessage } from '../../cloudfunctions/_ports';
import { wechatMessages } from '../../cloudfunctions/_adapters/wechat-messages';
import { sdkAccident, wechatError } from '../_adapters/wechat-errors';
import { mustOf, type Must } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault, Figures } from './fault';

const MESSAGE: SubscribeMessage = {
  channel: 'wechat',
  to: 'oBuyer',
  templateId: 't-progress',
  page: 'pages/timeline/index',
  lang: 'zh_CN',
  values: { thing1: '餐椅' },
};
const SENDERS = 64;
/** One send that hears nothing takes its whole patience, ms: not in each round. */
const SHORT_MS = 2;
const SILENT_EVERY = 25;

type Answer = Error | 'sent' | 'silence';

/** What WeChat answers, call by call, and what has to be made of it. */
interface Case {
  answers: readonly [Answer, ...Answer[]];
  want: SendOutcome['outcome'];
}

const once = (want: Case['want'], codes: readonly number[]): Case[] =>
  codes.map((code) => ({ answers: [wechatError(code)], want }));
const TOKEN = [40001, 40014, 42001].map(wechatError);

/** Written down from the fault matrix, not from the adapter's table. */
const CASES: readonly Case[] = [
  { answers: ['sent'], want: 'sent' },
  ...once('no_accept', [43101]),
  ...once('refused', [40003, 40037, 41030, 43107, 45168, 47003, -604101]),
  ...once('later', [-1, 43108, 45009]),
  ...once('unsure', [-501001, -501002, -601001, -604102, -604103]),
  { answers: [sdkAccident('socket hang up')], want: 'unsure' },
  { answers: [new TypeError('terminated')], want: 'unsure' },
  ...TOKEN.flatMap((token): Case[] => [
    { answers: [token, 'sent'], want: 'sent' },
    { answers: [token, wechatError(43101)], want: 'no_accept' },
    { answers: [token, wechatError(47003)], want: 'refused' },
    { answers: [token, wechatError(-501002)], want: 'unsure' },
    ...TOKEN.map((again): Case => ({ answers: [token, again], want: 'later' })),
  ]),
];
const SILENT: Case = { answers: ['silence'], want: 'unsure' };

/** Codes that nobody wrote down: WeChat's own are positive. */
const unknown = (dice: Dice): Case[] => [
  ...once('later', [dice.between(50_000, 89_999)]),
  ...once('unsure', [-dice.between(700_000, 900_000)]),
];

/** Every code of WeChat's and every way to hear none, one send after the other; and a token that runs out under 64 sends at once. */
export const wechatRefuses: Fault = {
  id: 'F20',
  title: 'WeChat refuses, is busy, lets a token run out, or says nothing',
  rounds: { test: 25, full: 10_000 },
  async run({ seed, rounds }) {
    const figures = { sends: 0, calls: 0, wrongClass: 0, stampedes: 0, refreshes: 0, stubborn: 0 } satisfies Figures;
    for (let round = 0; round < rounds; round += 1) {
      const [dice, must] = [diceOf(seed, round), mustOf(seed, round)];
      const silent = round % SILENT_EVERY === 0 ? [SILENT] : [];
      for (const one of [...CASES, ...unknown(dice), ...silent]) {
        figures.sends += 1;
        figures.calls += await sendThrough(one, must);
      }
      figures.stampedes += 1;
      figures.refreshes += await stampede(dice, must);
      figures.stubborn += await stubborn(dice, must);
    }
    return figures;
  },
};

/** @returns calls made */
async function sendThrough({ answers, want }: Case, must: Must): Promise<number> {
  let calls = 0;
  const send = (): Promise<unknown> => {
    const answer = answers[(calls += 1) - 1];
    if (answer === 'silence') return new Promise(() => {});
    return answer === 'sent'
      ? Promise.resolve({ errCode: 0 })
      : Promise.reject(answer ?? new Error('one call too many'));
  };
  const patience = answers.includes('silence') ? { patienceMs: SHORT_MS } : {};
  const { outcome } = await wechatMessages({ send, state: 'formal', ...patience })(MESSAGE);
  const words = answers.map(String);
  must(outcome === want, 'an answer is taken for another', { words, outcome, want });
  must(calls === answers.length, 'a send makes more calls than its answers allow, or fewer', { words, calls });
  return calls;
}

const crowd = (dice: Dice): number => (dice.chance(0.5) ? SENDERS : dice.between(2, SENDERS));
const all = (senders: number, deliver: (message: SubscribeMessage) => Promise<SendOutcome>) =>
  Promise.all(Array.from({ length: senders }, (_, index) => deliver({ ...MESSAGE, to: `o${index}` })));

/** Others get their turn, up to `most` times. */
async function turns(dice: Dice, most: number): Promise<void> {
  for (let left = dice.between(0, most); left > 0; left -= 1) await Promise.resolve();
}

/**
 * The platform's token has run out when all begin, and their first calls fail. Whoever calls again before there is a new one makes the
 * platform get one: that must not happen many times over.
 *
 * @returns how often the token was renewed
 */
async function stampede(dice: Dice, must: Must): Promise<number> {
  const senders = crowd(dice);
  const calls = new Map<unknown, number>();
  let [refreshes, hasToken] = [0, false];
  const send = async ({ touser }: Record<string, unknown>): Promise<unknown> => {
    const nth = (calls.get(touser) ?? 0) + 1;
    calls.set(touser, nth);
    if (nth === 1) {
      await turns(dice, 4);
      throw dice.pick(TOKEN);
    }
    if (hasToken) return { errCode: 0 };
    refreshes += 1;
    await turns(dice, 40);
    hasToken = true;
    return { errCode: 0 };
  };
  const outcomes = await all(senders, wechatMessages({ send, state: 'formal' }));
  const isSent = outcomes.every(({ outcome }) => outcome === 'sent');
  must(isSent, 'a message is not sent after its token was renewed', outcomes);
  must(refreshes === 1, 'more than one call goes ahead to renew a token', { senders, refreshes });
  const times = [...calls.values()];
  must(
    times.every((nth) => nth === 2),
    'a send calls more than once again',
    times,
  );
  return refreshes;
}

/** The platform gets no new token at all: nobody calls again behind the one who met that. @returns 1 */
async function stubborn(dice: Dice, must: Must): Promise<number> {
  const senders = crowd(dice);
  let calls = 0;
  const send = async (): Promise<unknown> => {
    calls += 1;
    await Promise.resolve();
    throw dice.pick(TOKEN);
  };
  const outcomes = await all(senders, wechatMessages({ send, state: 'formal' }));
  const isLater = outcomes.every(({ outcome }) => outcome === 'later');
  must(isLater, 'a message is given up, or believed sent, for want of a token', outcomes);
  must(calls === senders + 1, 'calls go on without a token', { senders, calls });
  return 1;
}
