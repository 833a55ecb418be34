import { saltOf, signPush } from '../../cloudfunctions/_providers/kuaidi100/sign';
import { formBody, push } from '../_usecases/kdniao-track';
import { mustOf } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault, Figures } from './fault';
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
const SIGN_OF = (key: string) => new URLSearchParams(formBody(KDNIAO_TEXT, key)).get('DataSign') ?? '';
const PARAM = JSON.stringify({
  status: 'polling',
  lastResult: { nu: NO, com: 'zhongtong', state: '0', data: [{ ftime: NODES[0]?.time, context: NODES[0]?.words }] },
});

/** Pushes of both providers that anybody may have changed on their way, or made without the key. */
export const wrongSignature: Fault = {
  id: 'F6',
  title: 'wrong, missing, truncated and other merchants’ signatures',
  rounds: { test: 1_000, full: 1_000_000 },
  async run({ seed, rounds, ledger }) {
    const shop = openShop(ledger);
    const parcelId = await shop.ship(NO);
    const others = [SIGN_OF('app-key-2'), SIGN_OF('')];
    const [kdniao, kuaidi100] = [
      { text: KDNIAO_TEXT, sign: SIGN_OF('app-key-1') },
      { text: PARAM, sign: signPush(PARAM, saltOf('kd100-key-1', parcelId)) },
    ];
    shop.ports.count.reset();
    const figures = { forged: rounds, accepted: 0, operations: 0 } satisfies Figures;
    for (let round = 0; round < rounds; round += 1) {
      const [dice, must] = [diceOf(seed, round), mustOf(seed, round)];
      const isOther = dice.chance(0.05);
      const isKuaidi100 = !isOther && dice.chance(0.5);
      const good = isKuaidi100 ? kuaidi100 : kdniao;
      const { text, sign } = isOther ? { ...kdniao, sign: dice.pick(others) } : dice.pick(FORGERIES)(good, dice);
      const fields = isKuaidi100 ? { param: text, sign } : { RequestData: text, RequestType: '101', DataSign: sign };
      const body = new URLSearchParams(fields).toString();
      const address = isKuaidi100 ? { provider: 'kuaidi100', accountId: 'cust-1', parcelId } : {};
      const answer = await shop.post({ ...address, body });
      must(!isAcknowledged(answer), 'a forged push is accepted', body);
      must(answer.statusCode < 500, 'a forged push breaks the function', body);
      must(shop.ports.count.reads + shop.ports.count.writes === 0, 'a forged push reaches the database', body);
    }
    const begin = ledger.end();
    mustOf(seed, rounds)(await shop.tell(NO, NODES), 'the good push is refused', ledger.since(begin));
    return figures;
  },
};
