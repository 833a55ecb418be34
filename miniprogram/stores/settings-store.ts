import { makeAutoObservable, runInAction } from 'mobx-miniprogram';
import type { ErrorCode } from '../../typings/reply';
import type { Settings, SettingsView } from '../../typings/shopper';
import type { TemplateKind, Told } from '../../typings/vocabulary';
import { errorCode } from '../cloud/cloud-error';
import type { ShopperCloud } from '../cloud/shopper';
import { acceptResults } from './accept-results';
import type { Cache } from './cache';
import type { Session } from './session';

export const TEMPLATE_KINDS: readonly TemplateKind[] = ['progress', 'pickup', 'trouble'];

/** What WeChat's own settings say about messages. */
export interface WechatSwitches {
  /** False when all messages of this mini-program are off in WeChat. */
  main: boolean;
  /** Templates that WeChat banned, by id. */
  banned: readonly string[];
}

export interface SettingsDeps {
  shopper: Pick<ShopperCloud, 'getSettings' | 'saveSettings' | 'recordAccepts'>;
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

/** The settings page: everything is saved at once, and rolled back when saving fails. */
export class SettingsStore {
  phase: 'idle' | 'loading' | 'ready' | 'stale' | 'failed' = 'idle';
  view: SettingsView | undefined = undefined;
  /** When `view` was read, epoch ms; 0 before. */
  readAt = 0;
  /** Why the last load failed. */
  failure: ErrorCode | undefined = undefined;
  /** True while WeChat's question is open or its answer is being kept: the button is inert. */
  adding = false;
  wechat: WechatSwitches = { main: true, banned: [] };
  private saving: Promise<unknown> = Promise.resolve();
  private unsaved = 0;

  constructor(private readonly deps: SettingsDeps) {
    makeAutoObservable<this, 'deps' | 'saving' | 'unsaved'>(
      this,
      { deps: false, saving: false, unsaved: false, now: false },
      { autoBind: true },
    );
  }

  /** Epoch ms. */
  get now(): number {
    return this.deps.phoneClock();
  }

  /** Template ids to ask for together; empty until they are known. */
  get templateIds(): string[] {
    const { view } = this;
    return view === undefined ? [] : TEMPLATE_KINDS.map((kind) => view.templateIds[kind]);
  }

  /** Messages left over all templates. */
  get left(): number {
    const { view } = this;
    return view === undefined ? 0 : TEMPLATE_KINDS.reduce((sum, kind) => sum + view.accepts[kind], 0);
  }

  /** Shows what was kept, then what the cloud says. */
  async load(): Promise<void> {
    if (this.view === undefined) this.recall();
    if (this.view === undefined) this.phase = 'loading';
    try {
      const view = await this.deps.shopper.getSettings({});
      this.adopt(view);
    } catch (error) {
      runInAction(() => {
        this.failure = errorCode(error);
        this.phase = this.view === undefined ? 'failed' : 'stale';
      });
    }
  }

  /** Turns one kind of message on or off. False when it could not be saved and was turned back. */
  switchTold(told: Told, on: boolean): Promise<boolean> {
    const turn = (to: boolean) => (settings: Settings) => {
      settings.told[told] = to;
    };
    return this.change(turn(on), turn(!on));
  }

  /** Changes the language, everywhere and at once. False when it could not be saved and was changed back. */
  chooseLanguage(language: Settings['language']): Promise<boolean> {
    if (language === this.deps.session.language) return Promise.resolve(true);
    const use = (chosen: Settings['language']) => (settings: Settings) => {
      settings.language = chosen;
      this.deps.session.setLanguage(chosen);
    };
    return this.change(use(language), use(this.deps.session.language));
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

  /** Keeps what WeChat answered, by template id. False when it could not be kept. */
  async keepAnswers(answers: Record<string, string>): Promise<boolean> {
    const results = acceptResults(this.templateIds, answers);
    try {
      const view = await this.deps.shopper.recordAccepts({ results });
      this.adopt(view);
      return true;
    } catch {
      return false;
    } finally {
      this.endAdding();
    }
  }

  setWechat(switches: WechatSwitches): void {
    this.wechat = switches;
  }

  private recall(): void {
    const kept = this.deps.cache.read<Kept>('settings');
    this.view = kept?.view;
    this.readAt = kept?.readAt ?? 0;
  }

  /** One save after another, each with everything that is chosen by then, so that an older choice never lands last. */
  private async change(apply: (settings: Settings) => void, undo: (settings: Settings) => void): Promise<boolean> {
    if (this.view === undefined) return false;
    apply(this.view.settings);
    this.unsaved += 1;
    const saved = this.saving.then(() => this.save());
    this.saving = saved;
    const view = await saved;
    this.unsaved -= 1;
    if (view !== undefined) this.adopt(view);
    else this.amend(undo);
    return view !== undefined;
  }

  private amend(change: (settings: Settings) => void): void {
    if (this.view !== undefined) change(this.view.settings);
  }

  private async save(): Promise<SettingsView | undefined> {
    const { view } = this;
    if (view === undefined) return undefined;
    try {
      const { language, told } = view.settings;
      return await this.deps.shopper.saveSettings({ settings: { language, told: { ...told } } });
    } catch {
      return undefined;
    }
  }

  private adopt(view: SettingsView): void {
    this.phase = 'ready';
    this.failure = undefined;
    if (this.unsaved > 0 && this.view !== undefined) {
      this.view.accepts = view.accepts;
      return;
    }
    this.view = view;
    this.readAt = this.deps.phoneClock();
    this.deps.cache.write('settings', { view, readAt: this.readAt } satisfies Kept);
    if (view.settings.language !== this.deps.session.language) this.deps.session.setLanguage(view.settings.language);
  }
}
