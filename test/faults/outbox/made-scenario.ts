import type { TemplateKind } from '../../../typings/vocabulary';
import type { Dice } from '../dice';
import { AFTERNOON, MINUTE, type Happening, type Node, type Scenario } from './scenario';
import type { SendWeather } from './wechat';

const KINDS: readonly TemplateKind[] = ['progress', 'pickup', 'trouble'];
const WAYS: readonly (readonly Node[])[] = [
  ['out_for_delivery', 'delivered'],
  ['arrived_city', 'out_for_delivery', 'delivered'],
  ['out_for_delivery', 'delivery_failed', 'awaiting_pickup'],
  ['out_for_delivery', 'awaiting_pickup', 'delivered'],
  ['out_for_delivery', 'delivery_failed'],
];
const WEATHER: readonly SendWeather[] = ['fine', 'fine', 'fine', 'busy', 'refused', 'lost_before', 'lost_after'];
/** In Beijing: 14:00, 21:50, 07:30; epoch ms. */
const BEGINNINGS = [AFTERNOON, AFTERNOON, AFTERNOON + 470 * MINUTE, AFTERNOON + 1_050 * MINUTE] as const;
const MOST_PUSHES = 4;

/** A small world as chance has it. */
export function madeScenario(dice: Dice, name: string): Scenario {
  const buyers = dice.chance(0.3) ? ['oBuyer', 'oOther'] : ['oBuyer'];
  const parcels = Array.from({ length: dice.between(1, 4) }, (_, index) => ({
    buyer: buyers[index % buyers.length] ?? '',
    ...(dice.chance(0.3) && { order: 'together' }),
  }));
  return {
    name,
    beginsAt: dice.pick(BEGINNINGS),
    parcels,
    accepts: Object.fromEntries(KINDS.map((kind) => [kind, acceptsOf(dice)])),
    hasRoom: dice.chance(0.3),
    weather: dice.chance(0.5) ? Array.from({ length: dice.between(1, 6) }, () => dice.pick(WEATHER)) : [],
    sentWord: dice.pick(['told', 'half', 'lost']),
    happenings: [...pushesOf(dice, parcels.length), ...tapsOf(dice, buyers)],
  };
}

function acceptsOf(dice: Dice): number | { books: number; ours: number } {
  const count = dice.between(0, 5);
  return dice.chance(0.8) ? count : { books: count, ours: count + dice.between(1, 3) };
}

/** Each parcel goes its way, some steps of some parcels at a time. */
function pushesOf(dice: Dice, parcels: number): [number, Happening][] {
  const left = Array.from({ length: parcels }, () => [...dice.pick(WAYS)]);
  const pushes: [number, Happening][] = [];
  for (let minute = dice.between(0, 3); pushes.length < MOST_PUSHES; minute += dice.between(1, 40)) {
    const news = left.flatMap((nodes, parcel): [number, ...Node[]][] =>
      nodes.length > 0 && dice.chance(0.7) ? [[parcel, ...nodes.splice(0, dice.between(1, 2))]] : [],
    );
    if (news.length > 0) pushes.push([minute, { what: 'push', news }]);
    if (left.every((nodes) => nodes.length === 0)) break;
  }
  return pushes;
}

function tapsOf(dice: Dice, buyers: readonly string[]): [number, Happening][] {
  return Array.from({ length: dice.between(0, 2) }, (): [number, Happening] => {
    const [minute, to] = [dice.between(0, 60), dice.pick(buyers)];
    if (dice.chance(0.25)) return [minute, { what: 'withdraw', to, kind: dice.pick(KINDS), hears: dice.chance(0.5) }];
    const kinds = dice.shuffled(KINDS).slice(0, dice.between(1, 3));
    return [minute, { what: 'tap', to, kinds, hears: dice.pick(['both', 'phone', 'wechat', 'nobody']) }];
  });
}
