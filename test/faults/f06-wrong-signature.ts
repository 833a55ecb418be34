import type { HttpAnswer } from '../../cloudfunctions/_core/http-answer';
import type { RawPush } from '../../cloudfunctions/_ports';
import { kdniaoSignature, kuaidi100PushSignature } from '../../local/world/vendors/signatures';
import { push } from '../_usecases/kdniao-track';
import { mustOf } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault, Figures } from './fault';
import { kuaidi100Salt } from './kuaidi100-salt';
import { isAcknowledged, openShop } from './shop';

const NO = '76123456789012';
const NODES = [{ time: '2026-11-20 16:00:00', words: '【佛山市】 已揽收' }];

/** What a push says and how it is signed, before it takes its form. */
interface Signed {
  text: string;
  sign: string;
}

/** Makes another push of a good one that nobody signed. */
type Forge = (good: Signed, dice: Dice) => Signed;

const anyLetter = (dice: Dice): string =>
  String.fromCharCode(dice.pick([dice.between(33, 126), dice.between(0x4e00, 0x9fa5)]));

/** One letter of a text is another, in either case. */
function withOther(text: string, dice: Dice): string {
  const at = dice.between(0, text.length - 1);
  const [old, letter] = [text.charAt(at), anyLetter(dice)];
  const fresh = letter.toLowerCase() === old.toLowerCase() ? '*' : letter;
  return text.slice(0, at) + fresh + text.slice(at + 1);
}

const FORGERIES: readonly Forge[] = [
  ({ text, sign }, dice) => ({ text: withOther(text, dice), sign }),
  ({ text, sign }, dice) => ({ text, sign: withOther(sign, dice) }),
  ({ text, sign }, dice) => ({ text, sign: sign.slice(0, dice.between(0, sign.length - 1)) }),
  ({ text }) => ({ text, sign: '' }),
  ({ text, sign }, dice) => ({ text: text.slice(0, dice.between(1, text.length - 1)), sign }),
  ({ text, sign }) => ({ text: JSON.stringify(JSON.parse(text), undefined, 1), sign }),
  ({ text, sign }) => ({ text: encodeURIComponent(text).replaceAll('%', '%25'), sign }),
  ({ text, sign }, dice) => ({ text: text + anyLetter(dice), sign }),
];

const KDNIAO_TEXT = new URLSearchParams(push([{ waybillNo: NO, nodes: NODES }]).body).get('RequestData') ?? '';
const PARAM = JSON.stringify({
  status: 'polling',
  lastResult: { nu: NO, com: 'zhongtong', state: '0', data: [{ ftime: NODES[0]?.time, context: NODES[0]?.words }] },
});
const KEY = 'kd100-key-1';

/** Pushes that somebody signed well who is somebody else: another merchant, another parcel, nobody. */
const strangers = (parcelId: string, otherParcelId: string): readonly Push[] => [
  ...['app-key-2', ''].map((key) => ofKdniao({ text: KDNIAO_TEXT, sign: kdniaoSignature(KDNIAO_TEXT, key) })),
  ...[
    kuaidi100Salt(KEY, `${parcelId}0`),
    kuaidi100Salt(KEY, otherParcelId),
    kuaidi100Salt('kd100-key-2', parcelId),
    kuaidi100Salt('', parcelId),
    KEY,
    '',
  ].map((salt) => ofKuaidi100({ text: PARAM, sign: kuaidi100PushSignature(PARAM, salt) }, parcelId)),
];

type Push = Pick<RawPush, 'body'> & Partial<RawPush>;

const formOf = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();
const ofKdniao = ({ text, sign }: Signed): Push => ({
  body: formOf({ RequestData: text, RequestType: '101', DataSign: sign }),
});
const ofKuaidi100 = ({ text, sign }: Signed, parcelId: string): Push => ({
  ...{ provider: 'kuaidi100', accountId: 'cust-1', parcelId },
  body: formOf({ param: text, sign }),
});

/** What a provider may read of a refusal, beside its own name for us and the time. */
const PLAIN = new Set(['false', '500', 'acc-1', 'bad_signature', 'unsupported_format', 'too_large']);

/** A refusal says its code, and nothing of what we expected, know or run on. */
const saysItsCodeOnly = ({ body }: HttpAnswer): boolean =>
  Object.entries(JSON.parse(body) as Record<string, unknown>).every(
    ([name, value]) => name === 'UpdateTime' || PLAIN.has(String(value)),
  );

/** Pushes of both providers that anybody may have changed on their way, or made without the key. */
export const wrongSignature: Fault = {
  id: 'F6',
  title: 'wrong, missing, truncated and other merchants’ and parcels’ signatures',
  rounds: { test: 1_000, full: 1_000_000 },
  async run({ seed, rounds, ledger }) {
    const shop = openShop(ledger);
    const parcelId = await shop.ship(NO);
    const others = strangers(parcelId, await shop.ship('76123456789013'));
    const kdniao = { text: KDNIAO_TEXT, sign: kdniaoSignature(KDNIAO_TEXT, 'app-key-1') };
    const kuaidi100 = { text: PARAM, sign: kuaidi100PushSignature(PARAM, kuaidi100Salt(KEY, parcelId)) };
    shop.ports.count.reset();
    const figures = { forged: 0, strangers: 0, good: 0 } satisfies Figures;
    for (let round = 0; round < rounds; round += 1) {
      const [dice, must] = [diceOf(seed, round), mustOf(seed, round)];
      const forge = dice.pick(FORGERIES);
      const isStranger = dice.chance(0.05);
      const forged = dice.chance(0.5) ? ofKuaidi100(forge(kuaidi100, dice), parcelId) : ofKdniao(forge(kdniao, dice));
      const sent = isStranger ? dice.pick(others) : forged;
      const answer = await shop.post(sent);
      must(!isAcknowledged(answer), 'a forged push is accepted', sent);
      must(answer.statusCode < 500, 'a forged push breaks the function', sent);
      must(saysItsCodeOnly(answer), 'a refusal says more than its code', answer);
      must(shop.ports.count.reads + shop.ports.count.writes === 0, 'a forged push reaches the database', sent);
      figures.forged += 1;
      if (isStranger) figures.strangers += 1;
    }
    for (const good of [ofKdniao(kdniao), ofKuaidi100(kuaidi100, parcelId)]) {
      mustOf(seed, rounds)(isAcknowledged(await shop.post(good)), 'the good push is refused', good);
      figures.good += 1;
    }
    mustOf(seed, rounds)(shop.parcel(NO).events.length === NODES.length, 'the good pushes are not taken in');
    return figures;
  },
};
