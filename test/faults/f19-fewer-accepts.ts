import type { TemplateKind } from '../../typings/vocabulary';
import { TEMPLATES } from '../_adapters/memory-ports';
import { mustOf, type Must } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault, Figures } from './fault';
import { letEnd } from './outbox/explore';
import { madeScenario } from './outbox/made-scenario';
import { judgeOutbox } from './outbox/outbox-oracle';
import type { Happening, Node, Scenario } from './outbox/scenario';
import { World } from './outbox/world';

const A = 'oBuyer';
const ALL: readonly TemplateKind[] = ['progress', 'pickup', 'trouble'];

/** What WeChat has, what we believe; how it must end. Written down from the fault matrix. */
interface Case {
  name: string;
  accepts: Scenario['accepts'];
  happenings: Scenario['happenings'];
  parcels?: number;
  /** Calls that WeChat refuses with 43101. */
  refusals: number;
  messages: number;
  /** Accepts of 进度 in our ledger at the end. */
  left: number;
}

const push = (parcel: number, ...nodes: Node[]): Happening => ({ what: 'push', news: [[parcel, ...nodes]] });
const tap = (hears: 'both' | 'phone' | 'wechat' | 'nobody'): Happening => ({
  what: 'tap',
  to: A,
  kinds: ['progress'],
  hears,
});
const withdraw = (hears: boolean): Happening => ({ what: 'withdraw', to: A, kind: 'progress', hears });

const CASES: readonly Case[] = [
  {
    name: 'WeChat has none: one call, none for what comes after it',
    accepts: { progress: { books: 0, ours: 5 } },
    parcels: 3,
    happenings: [
      [1, push(0, 'out_for_delivery')],
      [9, push(1, 'out_for_delivery')],
      [19, push(2, 'delivered')],
    ],
    ...{ refusals: 1, messages: 0, left: 0 },
  },
  {
    name: 'an accept given later sends nothing old',
    accepts: { progress: { books: 0, ours: 2 } },
    happenings: [
      [1, push(0, 'out_for_delivery')],
      [5, tap('both')],
    ],
    ...{ refusals: 1, messages: 0, left: 1 },
  },
  {
    name: 'and serves what is new',
    accepts: { progress: { books: 0, ours: 2 } },
    happenings: [
      [1, push(0, 'out_for_delivery')],
      [5, tap('wechat')],
      [6, tap('wechat')],
      [9, tap('wechat')],
      [20, push(0, 'delivered')],
    ],
    ...{ refusals: 1, messages: 1, left: 2 },
  },
  {
    name: 'WeChat has one of the three that we believe in',
    accepts: { progress: { books: 1, ours: 3 } },
    parcels: 2,
    happenings: [
      [1, push(0, 'out_for_delivery')],
      [9, push(1, 'out_for_delivery')],
    ],
    ...{ refusals: 1, messages: 1, left: 0 },
  },
  {
    name: 'taken back, and we are told: no call at all',
    accepts: { progress: 3 },
    happenings: [
      [1, withdraw(true)],
      [5, push(0, 'out_for_delivery')],
    ],
    ...{ refusals: 0, messages: 0, left: 0 },
  },
  {
    name: 'taken back, and nobody tells us: one call',
    accepts: { progress: 3 },
    happenings: [
      [1, withdraw(false)],
      [5, push(0, 'out_for_delivery')],
      [25, push(0, 'delivered')],
    ],
    ...{ refusals: 1, messages: 0, left: 0 },
  },
  {
    name: 'what WeChat has and we do not know of is not spent',
    accepts: { progress: { books: 3, ours: 0 } },
    happenings: [
      [1, tap('nobody')],
      [5, push(0, 'out_for_delivery')],
    ],
    ...{ refusals: 0, messages: 0, left: 0 },
  },
];

/** A round is a person's life: accepts given and taken back, told of or not, while parcels bring news. */
export const fewerAccepts: Fault = {
  id: 'F19',
  title: 'WeChat has fewer accepts than we believe: 43101',
  rounds: { test: 25, full: 20_000 },
  async run({ seed, rounds }) {
    for (const one of CASES) await judgeCase(one, mustOf(seed, 0));
    const figures = { lives: rounds, cases: CASES.length, ...{ sent: 0, accepts: 0, refusals: 0, callsAfter43101: 0 } };
    for (let round = 0; round < rounds; round += 1) {
      const must = mustOf(seed, round);
      const world = await liveThrough(lifeOf(diceOf(seed, round), `life ${round}`), must);
      const { unheardRefusals, concurrentRefusals } = judgeOutbox(world, must);
      const { sent, accepts, refusals } = countsOf(world, must);
      figures.sent += sent;
      figures.accepts += accepts;
      figures.refusals += refusals;
      figures.callsAfter43101 += unheardRefusals + concurrentRefusals;
    }
    return figures satisfies Figures;
  },
};

async function liveThrough(scenario: Scenario, must: Must): Promise<World> {
  const world = await World.open(scenario);
  await letEnd(world, must);
  return world;
}

async function judgeCase({ name, parcels = 1, refusals, messages, left, ...of }: Case, must: Must): Promise<void> {
  const buyers = Array.from({ length: parcels }, () => ({ buyer: A }));
  const world = await liveThrough({ name, parcels: buyers, sentWord: 'told', ...of }, must);
  judgeOutbox(world, must);
  const counts = countsOf(world, must);
  const ours = world.ledgerOf(A, TEMPLATES.progress.id);
  const seen = { name, counts, ours };
  must(counts.refusals === refusals, 'WeChat is asked more often than it has to be, or less', seen);
  must(counts.sent === messages, 'another number of messages went out', seen);
  must(ours === left, 'the ledger holds something else', seen);
}

/** By WeChat's books: who has given so many accepts got no more messages. */
function countsOf({ wechat, scenario }: World, must: Must) {
  const toPeople = wechat.calls.filter(({ to }) => to !== 'room');
  const counts = { sent: 0, accepts: 0, refusals: toPeople.filter(({ outcome }) => outcome === 'dry').length };
  for (const buyer of new Set(scenario.parcels.map((parcel) => parcel.buyer)))
    for (const { id } of ALL.map((kind) => TEMPLATES[kind])) {
      const own = toPeople.filter(({ to, templateId }) => to === buyer && templateId === id);
      const sent = own.filter(({ outcome }) => outcome === 'taken').length;
      const given = wechat.given(buyer, id);
      must(sent <= given, 'more messages than accepts', { buyer, id, sent, given });
      counts.sent += sent;
      counts.accepts += given;
    }
  return counts;
}

/** Much news, few accepts, and half of what happens to them untold. */
function lifeOf(dice: Dice, name: string): Scenario {
  const made = madeScenario(dice, name);
  const people = [...new Set(made.parcels.map(({ buyer }) => buyer))];
  const taps = Array.from({ length: dice.between(1, 6) }, (): readonly [number, Happening] => {
    const [minute, to] = [dice.between(0, 90), dice.pick(people)];
    if (dice.chance(0.4)) return [minute, { what: 'withdraw', to, kind: dice.pick(ALL), hears: dice.chance(0.5) }];
    const kinds = dice.shuffled(ALL).slice(0, dice.between(1, 3));
    return [minute, { what: 'tap', to, kinds, hears: dice.pick(['both', 'phone', 'wechat', 'nobody']) }];
  });
  const accepts = Object.fromEntries(
    ALL.map((kind) => [kind, { books: dice.between(0, 1), ours: dice.between(0, 4) }]),
  );
  return { ...made, accepts, weather: [], happenings: [...made.happenings, ...taps] };
}
