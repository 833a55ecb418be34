import type { TemplateKind } from '../../../typings/vocabulary';
import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import type { OutgoingMessage, Ports, ShopperRecord } from '../../../cloudfunctions/_ports';
import { configuredMerchants } from '../../../cloudfunctions/_adapters/configured-merchants';
import { DEFAULT_SETTINGS } from '../../../cloudfunctions/_core/access/settings';
import { receivePush } from '../../../cloudfunctions/_usecases/receive-push';
import { receiveWechatEvent } from '../../../cloudfunctions/_usecases/receive-wechat-event';
import { recordAccepts } from '../../../cloudfunctions/_usecases/record-accepts';
import { sendNotices } from '../../../cloudfunctions/_usecases/send-notices';
import { shipOrder } from '../../../cloudfunctions/_usecases/ship-order';
import { beijingTime } from '../../../local/world/beijing-time';
import { memoryPorts, TEMPLATES, type MemoryPorts } from '../../_adapters/memory-ports';
import { push, shipForm, type Node as KdniaoNode } from '../../_usecases/kdniao-track';
import { isAcknowledged } from '../shop';
import { mortal } from '../simulation/mortal';
import { newsOf, readMessage } from './said';
import { AFTERNOON, MINUTE, NODES, type Happening, type News, type Node, type Scenario } from './scenario';
import { watched, type PortCall } from './watched';
import { ROOM, Wechat, type Run, type SentWord } from './wechat';
import { Witness } from './witness';

const SECOND = 1_000;
/** Of one tap we are told within so long, or take it for two, ms. */
const SAME_TAP_MS = 120 * SECOND;
/** How long an attempt may stay unanswered, ms. */
const LEASE_MS = 90 * SECOND;
/** kdniao comes again after so long where it hears no success, ms. */
const PUSHED_AGAIN_MS = 5 * MINUTE;
/** WeChat repeats what gets no answer after so long, ms; a phone says it again. */
const SAID_AGAIN_MS = 5 * SECOND;
const FIRST_WAYBILL = 76_123_456_789_010;
const GOODS = ['甲椅', '乙灯', '丙柜', '丁床'] as const;

/** What one run of a function is about. */
export type Job =
  | { what: 'push'; news: News; madeAt: number }
  | { what: 'accepts'; to: string; templateIds: readonly string[]; tappedAt: number }
  | { what: 'event'; to: string; event: object }
  | { what: 'timer' };
type Planned = { at: number } & ({ job: Job } | { happening: Happening });

/** How a run goes otherwise than well. */
export interface Trouble {
  /** It is killed at this call, which is done or not. */
  death?: { calls: number; isLastDone: boolean };
  /** Somebody else has a turn before this call is made. */
  before?: (call: PortCall) => Promise<void>;
}

/** What came of a run. */
export interface Ran {
  job: Job;
  calls: number;
  isDead: boolean;
}

/** Something that happened to a parcel, and was told to us. */
export interface Told {
  waybillNo: string;
  buyer: string;
  node: Node;
  at: number;
  /** When the carrier told us first. */
  pushedAt: number;
  /** When we acknowledged it. */
  takenAt?: number;
}

/** The product's functions on ports in memory, and around them time, WeChat, a carrier and people. */
export class World {
  readonly wechat: Wechat;
  readonly templates: Readonly<Record<string, { id: string }>> = TEMPLATES;
  private readonly ports: MemoryPorts;
  private agenda: Planned[] = [];
  private rangAt = 0;
  private told: Told[] = [];
  /** Accepts that were taken back and nobody told us, and such as were told of twice. */
  private phantoms = 0;
  private cut = new Set<string>();

  private constructor(
    readonly scenario: Scenario,
    private readonly spoil: (ports: Ports) => Ports,
  ) {
    this.ports = memoryPorts(scenario.beginsAt ?? AFTERNOON);
    this.wechat = new Wechat(
      scenario.weather ?? [],
      (message) => readMessage(message, this.parcels),
      (word) => {
        this.hearOf(word);
      },
    );
  }

  /** @param spoil what the product's functions get instead of good ports: a product that is broken */
  static async open(scenario: Scenario, spoil: (ports: Ports) => Ports = (ports) => ports): Promise<World> {
    const world = new World(scenario, spoil);
    await world.begin();
    return world;
  }

  get parcels(): readonly Parcel[] {
    return [...this.ports.stored.values()];
  }
  get now(): number {
    return this.ports.time.now;
  }
  /** Everything that a carrier told, the oldest first. */
  get news(): readonly Told[] {
    return this.told;
  }
  get phantomAccepts(): number {
    return this.phantoms;
  }

  /** What a function was about to tell, or had told, when it died: `person news`. */
  get cutOff(): ReadonlySet<string> {
    return this.cut;
  }

  ledgerOf(to: string, templateId: string): number {
    return this.ports.shopperRecords.get(to)?.accepts[templateId] ?? 0;
  }

  /** Time passes while a function stands still. */
  pass(ms: number): void {
    this.ports.time.now += ms;
  }

  /** Lets time go on to what comes next and runs it. @returns undefined when nothing is left to do */
  async step(trouble: Trouble = {}): Promise<Ran | undefined> {
    for (;;) {
      const next = this.next();
      if (next === undefined) return undefined;
      this.ports.time.now = Math.max(this.now, next.at);
      if ('job' in next) return this.run(next.job, trouble);
      this.happen(next.happening);
    }
  }

  /** One run of one function, now. */
  async run(job: Job, { death, before }: Trouble = {}): Promise<Ran> {
    const run: Run = { beganAt: this.wechat.calls.length };
    const life = { calls: 0, isDead: false };
    const witness = new Witness(() => this.wechat.calls.filter((call) => call.run === run));
    const sends = { ...this.ports, messages: { send: (message: never) => this.send(message, run, witness) } };
    const seen = watched(this.spoil(sends), {
      before: async (call) => {
        life.calls = call.nth;
        if (!before) return;
        const [began, open] = [this.now, this.openNews()];
        await before(call);
        // It stood still for so long that others took over: what it knows, or will know, nobody knew in time.
        if (this.now - began >= LEASE_MS) this.bury(witness, open);
      },
      after: ({ port }, [earlier, later], answer) => {
        if (answer !== true) return;
        if (port === 'parcels') witness.seeParcel(earlier as Parcel, later as Parcel);
        if (port === 'shoppers') witness.seeShopper(earlier as ShopperRecord);
      },
    });
    const onDeath = (): void => {
      life.isDead = true;
    };
    const doomed = death ? mortal(seen, { ...death, onDeath }) : seen;
    const isDone = await this.attempt(job, doomed).catch((error: unknown) => {
      if (!life.isDead) throw error;
      return false;
    });
    if (this.mistakes.length > 0) throw this.mistakes[0];
    if (life.isDead) this.bury(witness, this.openNews());
    if (isDone && !life.isDead) this.acknowledge(job);
    else this.comeAgain(job);
    return { job, calls: life.calls, isDead: life.isDead };
  }

  save() {
    const { stored, shopperRecords, raised, tracks } = this.ports;
    return {
      now: this.now,
      maps: [stored, shopperRecords, raised, tracks].map((map) => [...map] as const),
      wechat: this.wechat.save(),
      agenda: [...this.agenda],
      rangAt: this.rangAt,
      told: [...this.told],
      phantoms: this.phantoms,
      cut: new Set(this.cut),
    };
  }

  restore(saved: ReturnType<World['save']>): void {
    const { stored, shopperRecords, raised, tracks } = this.ports;
    [stored, shopperRecords, raised, tracks].forEach((map: Map<string, unknown>, index) => {
      map.clear();
      for (const [key, value] of saved.maps[index] ?? []) map.set(key, value);
    });
    this.ports.time.now = saved.now;
    this.wechat.restore(saved.wechat);
    this.agenda = [...saved.agenda];
    this.rangAt = saved.rangAt;
    this.told = [...saved.told];
    this.phantoms = saved.phantoms;
    this.cut = new Set(saved.cut);
  }

  private async begin(): Promise<void> {
    const { parcels, accepts, settings = {}, hasRoom, happenings } = this.scenario;
    const merchant = this.ports.merchants.byId('shop');
    if (merchant && hasRoom)
      this.ports.merchants = configuredMerchants([{ ...merchant, staffRoom: { kind: 'wecom', key: 'room' } }]);
    for (const [index, { buyer, order = String(index) }] of parcels.entries()) {
      const form = { orderNo: `A-${order}`, waybillNo: waybillOf(index), requestKey: `tap-${index}` };
      const items = [{ name: GOODS[index] ?? '', quantity: 1 }];
      const shippedAt = this.now - 20 * 60 * MINUTE;
      await shipOrder(this.ports, { openid: 'oOwner' }, shipForm({ ...form, items, shippedAt, buyerOpenid: buyer }));
    }
    for (const buyer of new Set(parcels.map((parcel) => parcel.buyer))) {
      const own = structuredClone(DEFAULT_SETTINGS);
      settings[buyer]?.(own);
      const ours = Object.entries(accepts).map(([kind, count]) => {
        const { books, ours: known } = typeof count === 'number' ? { books: count, ours: count } : count;
        this.wechat.grant(buyer, idOf(kind as TemplateKind), books);
        return [idOf(kind as TemplateKind), known] as const;
      });
      const record = { _id: buyer, version: 1, settings: own, accepts: Object.fromEntries(ours) };
      this.ports.shopperRecords.set(buyer, record);
    }
    this.agenda = happenings.map(([minute, happening]) => ({ at: this.now + minute * MINUTE, happening }));
  }

  /** The earliest of what is planned and of the timer's next ring that has something to do; taken off the agenda. */
  private next(): Planned | undefined {
    const [first] = [...this.agenda].sort((a, b) => a.at - b.at);
    const due = Math.min(...this.parcels.map(({ nextNoticeAt = Infinity }) => nextNoticeAt));
    const ringsAt = Math.max(Math.ceil(due / MINUTE) * MINUTE, this.rangAt + MINUTE);
    if (Math.min(first?.at ?? Infinity, ringsAt) === Infinity) return undefined;
    if (first && first.at < ringsAt) {
      this.agenda = this.agenda.filter((one) => one !== first);
      return first;
    }
    this.rangAt = ringsAt;
    return { at: ringsAt, job: { what: 'timer' } };
  }

  private happen(happening: Happening): void {
    const at = this.now;
    switch (happening.what) {
      case 'push':
        this.agenda.push({ at, job: { what: 'push', news: happening.news, madeAt: at } });
        this.note(happening.news, at);
        break;
      case 'tap':
        this.tap(happening);
        break;
      case 'withdraw': {
        const templateId = idOf(happening.kind);
        if (happening.hears) this.tellEvent('change', happening.to, [statusOf(templateId, 'reject')]);
        else this.phantoms += this.wechat.left(happening.to, templateId);
        this.wechat.withdraw(happening.to, templateId);
      }
    }
  }

  private tap({ to, kinds, hears }: Happening & { what: 'tap' }): void {
    const templateIds = kinds.map(idOf);
    for (const templateId of templateIds) this.wechat.grant(to, templateId);
    if (hears === 'both' || hears === 'wechat')
      this.tellEvent(
        'popup',
        to,
        templateIds.map((templateId) => statusOf(templateId, 'accept')),
      );
    if (hears === 'both' || hears === 'phone')
      this.agenda.push({
        at: this.now + 2 * SECOND,
        job: { what: 'accepts', to, templateIds, tappedAt: this.now },
      });
  }

  private hearOf({ to, templateId, messageId }: SentWord): void {
    const { sentWord } = this.scenario;
    if (sentWord === 'lost' || (sentWord === 'half' && this.wechat.calls.length % 2 === 0)) return;
    const word = { TemplateId: templateId, MsgID: messageId, ErrorCode: '0', ErrorStatus: 'success' };
    this.tellEvent('sent', to, [word]);
  }

  private tellEvent(name: string, to: string, list: readonly object[]): void {
    const event = {
      ToUserName: 'gh_000000000000',
      FromUserName: to,
      CreateTime: String(Math.floor(this.now / SECOND)),
      MsgType: 'event',
      Event: `subscribe_msg_${name}_event`,
      List: list,
    };
    this.agenda.push({ at: this.now + SECOND, job: { what: 'event', to, event } });
  }

  private note(news: News, at: number): void {
    for (const [index, ...nodes] of news)
      nodes.forEach((node, place) => {
        const [waybillNo, buyer] = [waybillOf(index), this.scenario.parcels[index]?.buyer ?? ''];
        const moment = momentOf(at, place, nodes.length);
        this.told.push({ waybillNo, buyer, node, at: moment, pushedAt: at });
      });
  }

  private send(message: OutgoingMessage, run: Run, witness: Witness) {
    const outcome = this.tried(() => this.wechat.send(message, run, this.now));
    const to = message.channel === 'room' ? ROOM : message.to;
    // Its lease was over before it was made: somebody else may have made it too.
    if (this.now - witness.begunAt(to) >= LEASE_MS) witness.lose(to);
    return Promise.resolve(outcome);
  }

  /** The product hears of errors of its ports and goes on; those of a test must not be lost that way. */
  private tried<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      this.mistakes.push(error);
      throw error;
    }
  }
  private readonly mistakes: unknown[] = [];

  /** Nobody is there in time who could write down what was not written down. */
  private bury(witness: Witness, open: readonly string[]): void {
    for (const news of open) this.cut.add(news);
    witness.loseAll();
  }

  /** What is being told just now: `person news`. */
  private openNews(): string[] {
    return this.parcels.flatMap(({ waybillNo, notices }) =>
      notices
        .filter(({ state }) => state === 'sending' || state === 'folded')
        .map(({ to, milestone }) => `${to} ${newsOf(waybillNo, milestone)}`),
    );
  }

  private comeAgain(job: Job): void {
    if (job.what === 'timer') return;
    const restMs = job.what === 'push' ? PUSHED_AGAIN_MS : SAID_AGAIN_MS;
    this.agenda.push({ at: this.now + restMs, job });
  }

  /** @returns whether whoever asked heard that it was done */
  private async attempt(job: Job, ports: Ports): Promise<boolean> {
    switch (job.what) {
      case 'timer':
        await sendNotices(ports);
        return true;
      case 'event':
        await receiveWechatEvent(ports, { openid: job.to }, job.event);
        return true;
      case 'accepts': {
        const results = job.templateIds.map((templateId) => ({ templateId, result: 'accept' as const }));
        // So late a report is taken for another tap than the one of which WeChat told.
        if (this.now - job.tappedAt > SAME_TAP_MS) this.phantoms += 1;
        const phone = { locale: 'zh-CN', zone: 'Asia/Shanghai' } as const;
        await recordAccepts(ports, { openid: job.to }, { results, askedAt: job.tappedAt, phone });
        return true;
      }
      case 'push':
        return this.takeIn(job, ports);
    }
  }

  private async takeIn({ news, madeAt }: Job & { what: 'push' }, ports: Ports): Promise<boolean> {
    const tracks = news.map(([index, ...nodes]) => ({
      waybillNo: waybillOf(index),
      nodes: kdniaoNodes(nodes, madeAt),
    }));
    return isAcknowledged(await receivePush(ports, push(tracks)));
  }

  private acknowledge(job: Job): void {
    if (job.what !== 'push') return;
    const isOf = ({ pushedAt, waybillNo }: Told) =>
      pushedAt === job.madeAt && job.news.some(([index]) => waybillOf(index) === waybillNo);
    this.told = this.told.map((one) => (isOf(one) ? { ...one, takenAt: this.now } : one));
  }
}

const idOf = (kind: TemplateKind): string => TEMPLATES[kind].id;
const waybillOf = (index: number): string => String(FIRST_WAYBILL + index);
const statusOf = (TemplateId: string, SubscribeStatusString: string) => ({ TemplateId, SubscribeStatusString });
/** Of several nodes in one push the last is of now, each before it a second older. */
const momentOf = (at: number, place: number, count: number): number => at - (count - 1 - place) * SECOND;

const kdniaoNodes = (nodes: readonly Node[], at: number): KdniaoNode[] =>
  nodes.map((node, place) => ({ time: beijingTime(momentOf(at, place, nodes.length)), ...NODES[node] }));

export const tellingOf = ({ waybillNo, node }: Told): string => newsOf(waybillNo, node);
