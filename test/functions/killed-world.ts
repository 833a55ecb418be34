import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TemplateKind } from '../../typings/vocabulary';
import { beijingTime } from '../../local/world/beijing-time';
import type { Must } from '../faults/broken-promise';
import type { Dice } from '../faults/dice';
import { judgeOutbox, type Judged, type Outbox } from '../faults/outbox/outbox-oracle';
import { newsOf } from '../faults/outbox/said';
import { NODES, type Node } from '../faults/outbox/scenario';
import type { Told } from '../faults/outbox/world';
import type { PushedParcel } from '../_usecases/kdniao-track';
import { shipForm } from '../_usecases/kdniao-track';
import type { CloudProgram } from './cloud-program';
import { DoomedCloud, IS_WAITING, readLedger, type Started } from './doomed-cloud';
import { readBooks } from './read-books';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** The lease of an attempt is 90 s: each round finds what the one before left. */
const ROUND_MS = 2 * MINUTE;
/** Eight tries of one message take an hour and a half. */
const MOST_LAST_ROUNDS = 60;
const OUTBOX = ['carrierPush', 'sendNotices', 'wechatEvents'] as const;
/** A push of two parcels takes about so many requests, with its events and the timer's. */
const MOST_REQUESTS = 16;

const PARCELS = 12;
/** Every other person has two. */
const buyerOf = (parcel: number): string => `oBuyer${Math.floor((parcel * 2) / 3)}`;
/** What the last person's phone told of, and WeChat never heard of. */
const MISTAKEN = buyerOf(PARCELS - 1);
const waybillOf = (parcel: number): string => String(76_123_456_789_100 + parcel);
const goodsOf = (parcel: number): string => `第${String(parcel + 1).padStart(2, '0')}号椅`;

const WAYS: readonly (readonly Node[])[] = [
  ['out_for_delivery', 'delivered'],
  ['out_for_delivery', 'delivery_failed', 'awaiting_pickup'],
  ['out_for_delivery', 'awaiting_pickup', 'delivered'],
];
const KINDS: readonly TemplateKind[] = ['progress', 'pickup', 'trouble'];
const TEMPLATES = {
  progress: { id: 'tmpl-progress' },
  pickup: { id: 'tmpl-pickup' },
  trouble: { id: 'tmpl-trouble' },
} as const;
/** Of each template: more than messages told twice would need. */
const ACCEPTS = 6;

/** What each world begins with: a program, and a folder with a shop's parcels and their buyers' accepts, before any news. */
export interface Beginning {
  program: CloudProgram;
  dataFolder: string;
}

export async function begin(program: CloudProgram): Promise<Beginning> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'zhitu-kill-'));
  const cloud = await DoomedCloud.start(program, { dataFolder, killAt: 0, functions: [] });
  try {
    for (let parcel = 0; parcel < PARCELS; parcel += 1) {
      const form = { orderNo: `A-${parcel}`, waybillNo: waybillOf(parcel), requestKey: `tap-${parcel}` };
      const items = [{ name: goodsOf(parcel), quantity: 1 }];
      const changes = { ...form, items, buyerOpenid: buyerOf(parcel), checkDigitConfirmed: true };
      await cloud.post('/call/merchant', { action: 'shipOrder', input: shipForm(changes) }, 'oOwnerLin');
    }
    for (const buyer of new Set(Array.from({ length: PARCELS }, (_, parcel) => buyerOf(parcel))))
      await giveAccepts(cloud, buyer);
  } finally {
    await cloud.kill();
  }
  writeFileSync(join(dataFolder, 'ledger.jsonl'), '');
  return { program, dataFolder };
}

async function giveAccepts(cloud: DoomedCloud, buyer: string): Promise<void> {
  const results = KINDS.map((kind) => ({ templateId: TEMPLATES[kind].id, result: 'accept', kept: true }));
  for (let given = 0; given < ACCEPTS; given += 1) {
    if (buyer !== MISTAKEN) await cloud.post('/__wechat/accepts', { openid: buyer, results });
    const input = {
      results: results.map(({ templateId, result }) => ({ templateId, result })),
      askedAt: given,
      phone: { locale: 'zh-CN', zone: 'Asia/Shanghai' },
    };
    await cloud.post('/call/shopper', { action: 'recordAccepts', input }, buyer);
  }
}

/** What came of one world. */
export interface Killed extends Judged {
  kills: number;
}

/** Why something may end without a message though there are accepts enough. */
const EXCUSES: ReadonlySet<string> = new Set(['superseded', 'answer_lost', 'temporary_failure']);

/** Nobody lacks an accept but whoever never had one, was told twice, or was sent what nobody lived to take off the ledger. */
function areTold({ wechat }: Outbox, { ends }: Judged, must: Must): void {
  const lacking = new Set([
    MISTAKEN,
    ...wechat.calls.filter((call) => call.isLost || call.isUnbooked).map(({ to }) => to),
  ]);
  for (const [news, end] of ends) {
    const isExcused = EXCUSES.has(end) || (end === 'no_accept' && lacking.has(news.split(' ')[0] ?? ''));
    must(end === 'told' || isExcused, 'somebody is not told for no reason', { news, end });
  }
}

/** Only the mistaken one's ledger is above WeChat's books by more than what nobody lived to write down. */
function areBooked({ wechat, ledgerOf, scenario: { parcels } }: Outbox, must: Must): void {
  const others = new Set(parcels.map(({ buyer }) => buyer).filter((buyer) => buyer !== MISTAKEN));
  for (const to of others)
    for (const { id } of Object.values(TEMPLATES)) {
      const own = wechat.calls.filter((call) => call.to === to && call.templateId === id && call.isUnbooked);
      const ahead = ledgerOf(to, id) - wechat.left(to, id);
      must(ahead <= own.length, 'the ledger is above the books', { to, id, ahead, unbooked: own });
    }
}

/** Some parcels' way, told push by push to a cloud that is killed again and again; then what is left to do is done, and all is judged. */
export class KilledWorld {
  private readonly dataFolder = mkdtempSync(join(tmpdir(), 'zhitu-kill-'));
  private readonly left: Node[][];
  private readonly told: Told[] = [];
  private readonly cut = new Set<string>();
  /** Pushes that nobody acknowledged, the oldest first. */
  private unheard: { parcels: readonly PushedParcel[]; madeAt: number }[] = [];
  private kills = 0;

  constructor(
    private readonly beginning: Beginning,
    private readonly dice: Dice,
  ) {
    cpSync(beginning.dataFolder, this.dataFolder, { recursive: true });
    this.left = Array.from({ length: PARCELS }, () => [...dice.pick(WAYS)]);
  }

  /** @param most no further kill after so many */
  async live(most: number, must: Must): Promise<Killed> {
    try {
      while (this.kills < most && this.left.some((nodes) => nodes.length > 0)) await this.liveOnce();
      const books = readBooks(await this.settle(), readLedger(this.dataFolder), this);
      const judged = judgeOutbox(books, must);
      areTold(books, judged, must);
      areBooked(books, must);
      return { ...judged, kills: this.kills };
    } finally {
      rmSync(this.dataFolder, { recursive: true, force: true });
    }
  }

  get news(): readonly Told[] {
    return this.told;
  }
  get cutOff(): ReadonlySet<string> {
    return this.cut;
  }
  readonly templates = TEMPLATES;
  /** The mistaken one's, of every template. */
  readonly phantomAccepts = ACCEPTS;
  readonly scenario = {
    parcels: Array.from({ length: PARCELS }, (_, parcel) => ({ buyer: buyerOf(parcel) })),
    accepts: {},
    happenings: [],
  };

  private async start(killAt: number): Promise<DoomedCloud> {
    const orders = { dataFolder: this.dataFolder, killAt, functions: OUTBOX, isLastDone: this.dice.chance(0.5) };
    const cloud = await DoomedCloud.start(this.beginning.program, orders);
    for (const { notices, waybillNo } of cloud.started.parcels)
      for (const { state, to, milestone } of notices)
        if (state === 'sending' || state === 'folded') this.cut.add(`${to} ${newsOf(waybillNo, milestone)}`);
    return cloud;
  }

  /** From a start to a death. */
  private async liveOnce(): Promise<void> {
    const cloud = await this.start(this.dice.between(1, MOST_REQUESTS));
    try {
      if (this.dice.chance(0.3)) await cloud.post('/__wechat/weather', { answers: [{ errcode: -1 }] });
      while (!cloud.isDead && (this.unheard.length > 0 || this.left.some((nodes) => nodes.length > 0))) {
        await this.pushSome(cloud);
        if (this.dice.chance(0.5)) await cloud.pass(ROUND_MS);
      }
    } catch (error) {
      // Whoever asks a cloud that dies hears nothing.
      if (!(await cloud.diesSoon())) throw error;
    }
    if (cloud.isDead) this.kills += 1;
    await cloud.kill();
  }

  /** Everything that is left is pushed, and the timer runs until nothing is left to do. */
  private async settle(): Promise<Started> {
    const cloud = await this.start(0);
    for (const nodes of this.left) nodes.length = 0;
    while (this.unheard.length > 0) await this.pushSome(cloud);
    for (let round = 0; round < MOST_LAST_ROUNDS && (await cloud.get<boolean>(IS_WAITING)); round += 1)
      await cloud.pass(ROUND_MS);
    await cloud.kill();
    const after = await this.start(0);
    await after.kill();
    return after.started;
  }

  /** What was not heard comes first; else one or two parcels go on. */
  private async pushSome(cloud: DoomedCloud): Promise<void> {
    if (this.unheard.length === 0) await this.makePush(cloud);
    const [next] = this.unheard;
    if (!next || !(await cloud.push(next.parcels))) return;
    this.unheard.shift();
    const { now } = await cloud.get<{ now: number }>('/__clock');
    for (const one of this.told) if (one.pushedAt === next.madeAt) one.takenAt ??= now;
  }

  private async makePush(cloud: DoomedCloud): Promise<void> {
    // Carriers write down seconds: no two nodes of a parcel share one.
    const { now } = await cloud.post<{ now: number }>('/__clock', { jumpMs: SECOND });
    const at = Math.floor(now / SECOND) * SECOND;
    const moving = this.dice.shuffled(this.left.flatMap((nodes, parcel) => (nodes.length > 0 ? [parcel] : [])));
    const parcels = moving.slice(0, this.dice.between(1, 2)).map((parcel) => {
      const [node] = this.left[parcel]?.splice(0, 1) ?? [];
      const waybillNo = waybillOf(parcel);
      if (!node) return { waybillNo, nodes: [] };
      this.told.push({ waybillNo, buyer: buyerOf(parcel), node, at, pushedAt: at });
      return { waybillNo, nodes: [{ time: beijingTime(at), ...NODES[node] }] };
    });
    this.unheard.push({ parcels, madeAt: at });
  }
}
