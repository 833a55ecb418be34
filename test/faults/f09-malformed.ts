import { formBody, push } from '../_usecases/kdniao-track';
import { mustOf } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault, Figures } from './fault';
import { madeTrack } from './made-track';
import { isAcknowledged, openShop } from './shop';

const NO = '76123456789012';

/** What does harm where somebody does not expect it, as it stands in JSON. */
const POISON: readonly string[] = [
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '"__proto__"',
  '1e999',
  '-1e999',
  '1e-999',
  'NaN',
  'null',
  'true',
  '[]',
  '{}',
  '""',
  '"\\ud800"',
  '"\\udfff已签收"',
  '"已\\u0000签收"',
  '"\\u202e收签已"',
  '9007199254740993',
  '"2026-02-30 25:61:61"',
  '[[[[[[]]]]]]',
  '{"$gt":""}',
];
const BROKEN: readonly string[] = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\u0000',
  '\ud800',
  '\ufeff',
  'é',
  '%',
  '/*',
  '\n',
];
const KEYS = [
  '"Data"',
  '"Traces"',
  '"AcceptTime"',
  '"AcceptStation"',
  '"ShipperCode"',
  '"LogisticCode"',
  '"State"',
  '"Success"',
] as const;

type Mutate = (data: string, dice: Dice) => string;

const at = (data: string, dice: Dice): number => dice.between(0, data.length);
/** Where some value stands. */
function valueIn(data: string, dice: Dice): [number, number] {
  const values = [...data.matchAll(/:(?:"[^"]*"|true|false|\d+)/g)];
  if (values.length === 0) return [0, 0];
  const match = dice.pick(values);
  return [match.index + 1, match.index + match[0].length];
}

const MUTATIONS: readonly Mutate[] = [
  (data, dice) => {
    const [from, to] = valueIn(data, dice);
    return data.slice(0, from) + dice.pick(POISON) + data.slice(to);
  },
  (data, dice) => {
    const place = at(data, dice);
    return data.slice(0, place) + dice.pick(BROKEN) + data.slice(place + dice.between(0, 1));
  },
  (data, dice) => data.slice(0, at(data, dice)),
  (data, dice) => {
    const [one, other] = [at(data, dice), at(data, dice)].sort((a, b) => a - b) as [number, number];
    return data.slice(0, one) + data.slice(other);
  },
  (data, dice) => {
    const key = dice.pick(KEYS);
    return data.replace(key, `${key}:${dice.pick(POISON)},${key}`);
  },
  (data, dice) =>
    data.replace(dice.pick(KEYS), dice.pick(['"__proto__"', '"constructor"', '"toString"', '"hasOwnProperty"'])),
];

/** Own names of the prototypes that everything inherits from. */
const prototypes = (): string =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype]
    .map((prototype) => Object.getOwnPropertyNames(prototype).join())
    .join(';');

/** JSON that is broken, or that means something else than it seems to: signed, so that it is read. */
export const malformed: Fault = {
  id: 'F9',
  title: 'broken JSON, duplicate keys, __proto__, 1e999, lone surrogates, NUL',
  rounds: { test: 500, full: 200_000 },
  async run({ seed, rounds, ledger }) {
    const figures = { pushes: rounds, accepted: 0, refused: 0 } satisfies Figures;
    const before = prototypes();
    let shop = openShop(ledger);
    for (let round = 0; round < rounds; round += 1) {
      const [dice, must] = [diceOf(seed, round), mustOf(seed, round)];
      if (round % 100 === 0) {
        shop = openShop(ledger);
        await shop.ship(NO);
      }
      const good = new URLSearchParams(push([{ waybillNo: NO, nodes: madeTrack(dice).slice(0, 3) }]).body);
      let data = good.get('RequestData') ?? '';
      for (let time = dice.between(1, 3); time > 0; time -= 1) data = dice.pick(MUTATIONS)(data, dice);
      const answer = await shop.post({ body: dice.chance(0.9) ? formBody(data, 'app-key-1') : data });
      must(answer.statusCode < 500 && !answer.body.includes('internal'), 'the function breaks', data);
      must(prototypes() === before, 'a prototype changes', data);
      must(!('polluted' in {}), 'a prototype changes', data);
      if (isAcknowledged(answer)) figures.accepted += 1;
      else figures.refused += 1;
      const kept = JSON.stringify(shop.parcel(NO).events);
      must(!/\\u0000|\\ud[89a-f]|1e\+?999|Infinity/i.test(kept), 'something harmful is kept', data);
    }
    return figures;
  },
};
