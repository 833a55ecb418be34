import { makeAutoObservable, observable, runInAction } from 'mobx-miniprogram';
import type { ErrorCode } from '../../typings/reply';
import type { MessageSample, QuietHours, Settings, SettingsChange, SettingsView } from '../../typings/shopper';
import type { TemplateKind, Told } from '../../typings/vocabulary';
import { errorCode } from '../cloud/cloud-error';
import type { ShopperCloud } from '../cloud/shopper';
import type { AcceptAnswers, Telling } from './accept-answers';
import { acceptResults, isUnasked } from './accept-results';
import { pauseAsking } from './asking-pause';
import type { Cache } from './cache';
import { changedSettings } from './changed-settings';
import type { Session } from './session';
import { TOLD_KINDS } from './told-kinds';
import type { WechatSwitches } from './wechat-switches';

export const TEMPLATE_KINDS: readonly TemplateKind[] = ['progress', 'pickup', 'trouble'];

const MINUTES_PER_HOUR = 60;
/** For somebody at work: told in the evening only. */
export const AFTER_WORK = { from: 22 * MINUTES_PER_HOUR, to: 18 * MINUTES_PER_HOUR };
const AT_NIGHT = { from: 22 * MINUTES_PER_HOUR, to: 8 * MINUTES_PER_HOUR };

/** The quiet hours that 18:00 后再说 took the place of. */
const HOURS_BEFORE = 'quiet-before';

export interface SettingsDeps {
  shopper: Pick<ShopperCloud, 'getSettings' | 'saveSettings'>;
  answers: Pick<AcceptAnswers, 'tell' | 'tellAll' | 'waiting'>;
  session: Session;
  cache: Cache;
  /** Epoch ms. */
  phoneClock: () => number;
}

interface Kept {
  view: SettingsView;
  /** Epoch ms. */
  readAt: number;
}

/** The settings page: everything is saved at once, and what could not be saved is no longer shown. */
export class SettingsStore {
  phase: 'idle' | 'loading' | 'ready' | 'stale' | 'failed' = 'idle';
  /** What the cloud said last. */
  private confirmed: SettingsView | undefined = undefined;
  /** Changes that the cloud does not know yet, oldest first. */
  private pending: readonly SettingsChange[] = [];
  /** When the cloud was last heard, epoch ms; 0 before. */
  readAt = 0;
  /** Why the last load failed. */
  failure: ErrorCode | undefined = undefined;
  /** True while WeChat's question is open or its answer is being kept: the button is inert. */
  adding = false;
  wechat: WechatSwitches = { main: true, banned: [], refused: [] };
  /** The kind of news whose example stands under its row. */
  looked: Told | undefined = undefined;
  /** The kind of news that was switched on last. */
  private touched: Told | undefined = undefined;
  private saving: Promise<unknown> = Promise.resolve();
  /** How many changes the cloud has taken. */
  private saved = 0;

  constructor(private readonly deps: SettingsDeps) {
    makeAutoObservable<this, 'deps' | 'saving' | 'saved' | 'steady' | 'confirmed' | 'pending'>(
      this,
      {
        ...{ deps: false, saving: false, saved: false, steady: false, now: false, outdated: false },
        ...{ confirmed: observable.ref, pending: observable.ref },
      },
      { autoBind: true },
    );
  }

  /** What the cloud said last, with what was changed since on it. */
  get view(): SettingsView | undefined {
    const { confirmed, pending } = this;
    return confirmed && { ...confirmed, settings: pending.reduce(changedSettings, confirmed.settings) };
  }

  /** Epoch ms. */
  get now(): number {
    return this.deps.phoneClock();
  }

  /** Whether what is shown should be asked for anew as soon as the network is back. */
  get outdated(): boolean {
    return this.failure !== undefined || this.deps.answers.waiting;
  }

  /** Template ids to ask for together; empty until they are known. */
  get templateIds(): string[] {
    const { view } = this;
    return view === undefined ? [] : TEMPLATE_KINDS.map((kind) => view.templateIds[kind]).filter((id) => id !== '');
  }

  /** Messages left over all templates. */
  get left(): number {
    const { view } = this;
    return view === undefined ? 0 : TEMPLATE_KINDS.reduce((sum, kind) => sum + view.accepts[kind], 0);
  }

  /** The message that stands as an example: of the kind that was switched on last, else of the first that is on. */
  get sample(): MessageSample | undefined {
    const { view } = this;
    if (view === undefined) return undefined;
    const kind = this.touched ?? TOLD_KINDS.find((told) => view.settings.told[told]) ?? 'out_for_delivery';
    return view.samples.find(({ told }) => told === kind) ?? view.samples[0];
  }

  /** The message that stands under its row. */
  get inset(): MessageSample | undefined {
    return this.confirmed?.samples.find(({ told }) => told === this.looked);
  }

  /** Shows what was kept, then what the cloud says; answers that it does not know yet are told first. */
  async load(): Promise<void> {
    if (this.confirmed === undefined) this.recall();
    if (this.confirmed === undefined) this.phase = 'loading';
    else if (this.pending.length === 0) this.keepUp(this.confirmed);
    const { answers, session, shopper } = this.deps;
    await answers.tellAll();
    const asked = this.steady;
    const { forgotten } = session;
    try {
      const view = await shopper.getSettings({ phone: session.phone });
      if (forgotten === session.forgotten) this.adopt(view, asked);
    } catch (error) {
      const failure = errorCode(error);
      if (forgotten !== session.forgotten) return;
      runInAction(() => {
        this.failure = failure;
        this.phase = this.confirmed === undefined ? 'failed' : 'stale';
      });
    }
  }

  /** Shows nobody's settings: whose they were is forgotten, and so is what was changed and not sent yet. */
  forget(): void {
    Object.assign(this, { phase: 'idle', confirmed: undefined, pending: [], readAt: 0, failure: undefined });
    Object.assign(this, { looked: undefined, touched: undefined });
  }

  /** Shows under its row how a message of this kind looks; a second look closes it. */
  look(told: Told): void {
    this.looked = this.looked === told ? undefined : told;
  }

  /** Turns one kind of message on or off. False when it could not be saved. */
  switchTold(told: Told, on: boolean): Promise<boolean> {
    if (on) this.touched = told;
    return this.change({ told: { [told]: on } });
  }

  /** Whether the quiet hours' other end is at the same time: then there would be none, or nothing else. */
  endsAt(edge: 'from' | 'to', minutes: number): boolean {
    return this.view?.settings.quiet[edge === 'from' ? 'to' : 'from'] === minutes;
  }

  /** Changes the quiet hours. False when it could not be saved. */
  setQuiet(quiet: Partial<QuietHours>): Promise<boolean> {
    return this.change({ quiet });
  }

  /** 18:00 后再说: sets both times; switched off, it brings back what was before. False when it could not be saved. */
  setAfterWork(on: boolean): Promise<boolean> {
    const { cache } = this.deps;
    if (!on) return this.setQuiet(cache.read<Partial<QuietHours>>(HOURS_BEFORE) ?? AT_NIGHT);
    const { quiet } = this.view?.settings ?? {};
    if (quiet !== undefined) cache.write(HOURS_BEFORE, { on: quiet.on, from: quiet.from, to: quiet.to });
    return this.setQuiet({ on: true, ...AFTER_WORK });
  }

  /** Changes the language, everywhere and at once. False when it could not be saved. */
  chooseLanguage(language: Settings['language']): Promise<boolean> {
    return language === this.view?.settings.language ? Promise.resolve(true) : this.change({ language });
  }

  /** Changes whose clocks times are told by, everywhere and at once. False when it could not be saved. */
  chooseTimes(times: Settings['times']): Promise<boolean> {
    return times === this.view?.settings.times ? Promise.resolve(true) : this.change({ times });
  }

  /** WeChat's question is about to open. False when it must not: one is open already, or the ids are not known. */
  beginAdding(): boolean {
    if (this.adding || this.templateIds.length === 0) return false;
    this.adding = true;
    return true;
  }

  /** WeChat's question closed without an answer. */
  endAdding(): void {
    this.adding = false;
  }

  /**
   * Keeps what WeChat answered, by template id, and tells the cloud. `nothing` was accepted: there is nothing to add · `blocked` WeChat gave
   * an old no for all, without asking.
   */
  async keepAnswers(answers: Readonly<Record<string, string>>): Promise<Telling['outcome'] | 'nothing' | 'blocked'> {
    const results = acceptResults(this.templateIds, answers);
    const { refused } = this.wechat;
    const asked = this.steady;
    if (results.length > 0) pauseAsking(this.deps.cache, this.now);
    const told: Telling =
      results.length === 0 ? { outcome: 'refused' } : await this.deps.answers.tell({ results, askedAt: this.now });
    if (told.outcome === 'told' && told.view !== undefined) this.adopt(told.view, asked);
    this.endAdding();
    if (results.length === 0 || results.some(({ result }) => result === 'accept')) return told.outcome;
    return results.every((one) => isUnasked(one, refused)) ? 'blocked' : 'nothing';
  }

  setWechat(switches: WechatSwitches): void {
    this.wechat = switches;
  }

  private recall(): void {
    const kept = this.deps.cache.read<Kept>('settings');
    this.confirmed = kept?.view;
    this.readAt = kept?.readAt ?? 0;
    if (kept !== undefined) this.phase = 'ready';
  }

  /** The language and clocks in use may have been taken up elsewhere since `view` was read. */
  private keepUp(view: SettingsView): void {
    const { language, times } = this.deps.session;
    this.confirmed = { ...view, settings: { ...view.settings, language, times } };
  }

  /** One save after another. One that fails takes nothing else with it. */
  private async change(change: SettingsChange): Promise<boolean> {
    if (this.confirmed === undefined) return false;
    this.expect([...this.pending, change]);
    const saving = this.saving.then(() => (this.pending.includes(change) ? this.save(change) : undefined));
    this.saving = saving;
    const view = await saving;
    // Forgotten meanwhile: nothing is left to be told of.
    if (!this.pending.includes(change)) return true;
    if (view !== undefined) {
      this.saved += 1;
      this.confirm(view);
    }
    this.expect(this.pending.filter((one) => one !== change));
    return view !== undefined;
  }

  private expect(pending: readonly SettingsChange[]): void {
    this.pending = pending;
    if (this.view !== undefined) this.deps.session.adopt(this.view.settings);
  }

  private save(change: SettingsChange): Promise<SettingsView | undefined> {
    const { shopper, session } = this.deps;
    return shopper.saveSettings({ settings: change, phone: session.phone }).catch(() => undefined);
  }

  /** How many changes the cloud has taken; undefined while one is on its way. */
  private get steady(): number | undefined {
    return this.pending.length > 0 ? undefined : this.saved;
  }

  /** @param asked how many changes the cloud had taken when it was asked: settings that it took since are newer than what it says */
  private adopt(view: SettingsView, asked: number | undefined): void {
    const { confirmed } = this;
    const isOlder = confirmed !== undefined && asked !== this.saved;
    this.confirm(isOlder ? { ...confirmed, accepts: view.accepts } : view);
  }

  private confirm(view: SettingsView): void {
    Object.assign(this, { phase: 'ready', failure: undefined, confirmed: view });
    this.readAt = this.deps.phoneClock();
    this.deps.cache.write('settings', { view, readAt: this.readAt } satisfies Kept);
    this.expect(this.pending);
  }
}
