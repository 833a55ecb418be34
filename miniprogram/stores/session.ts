import { makeAutoObservable, runInAction } from 'mobx-miniprogram';
import type { Staff } from '../../typings/merchant';
import type { PhoneFacts, Settings } from '../../typings/shopper';
import type { Locale } from '../../typings/vocabulary';
import type { MerchantCloud } from '../cloud/merchant';
import { BEIJING } from '../format/wall-clock';
import { wordsFor } from '../i18n/index';
import type { Words } from '../i18n/index';
import type { Cache } from './cache';
import type { FieldBinding } from './store-binding';

export type Theme = 'light' | 'dark';
/** `auto` follows the system. */
export type Appearance = 'auto' | Theme;

/** What WeChat says at launch. */
export interface SessionStart {
  /** WeChat's own language, for example zh_CN, zh_TW, en. */
  appLanguage: string;
  theme: Theme;
  /** `fontSizeScaleFactor`; kept within 1–1.4. */
  fontScale: number;
  /** IANA zone of the phone's clocks. */
  zone: string;
}

const LARGEST_K = 1.4;
/** What forgetting a person leaves on the phone: what the cloud never heard of, and where its owner works. */
const PHONES_OWN = ['appearance', 'large-text', 'staff'];

/** Factor of text size above which it counts as large. Source: the design's elder mode. */
const LARGE_FROM = 1.2;

/** Who is here, and how they read: language, theme, text size, whose clocks. One for the whole app. */
export class Session {
  language: Settings['language'];
  times: Settings['times'];
  appearance: Appearance;
  /** 大字 is switched on here, whatever WeChat's text size is. */
  largeText: boolean;
  /** Absent for everybody who works for no merchant here. */
  staff: Staff | undefined;
  /** Rises whenever what this phone kept of a person was forgotten. */
  forgotten = 0;
  private systemTheme: Theme;

  constructor(
    private readonly start: SessionStart,
    private readonly cache: Cache,
    private readonly merchant: Pick<MerchantCloud, 'whoAmI'>,
  ) {
    this.systemTheme = start.theme;
    this.language = cache.read<Settings['language']>('language') ?? 'auto';
    this.times = cache.read<Settings['times']>('times') ?? 'beijing';
    this.appearance = cache.read<Appearance>('appearance') ?? 'auto';
    this.largeText = cache.read<boolean>('large-text') ?? false;
    this.staff = cache.read<Staff>('staff');
    makeAutoObservable<this, 'start' | 'cache' | 'merchant'>(
      this,
      { start: false, cache: false, merchant: false, look: false },
      { autoBind: true },
    );
  }

  get locale(): Locale {
    return this.language === 'auto' ? this.wechatLocale : this.language;
  }

  get words(): Words {
    return wordsFor(this.locale);
  }

  /** Zone in which times are shown. */
  get zone(): string {
    return this.times === 'local' ? this.start.zone : BEIJING;
  }

  /** What the cloud cannot see of this phone. */
  get phone(): PhoneFacts {
    return { locale: this.wechatLocale, zone: this.start.zone };
  }

  get theme(): Theme {
    return this.appearance === 'auto' ? this.systemTheme : this.appearance;
  }

  /** Text size: 1–1.4. */
  get k(): number {
    return this.largeText ? LARGEST_K : Math.min(LARGEST_K, Math.max(1, this.start.fontScale));
  }

  /** Text so large that rows stack and the main button drops its icon. */
  get isLarge(): boolean {
    return this.k > LARGE_FROM;
  }

  /** Text size of headline and arrival time: grows less. */
  get kh(): number {
    return Math.round((1 + (this.k - 1) * 0.6) * 1000) / 1000;
  }

  get themeClass(): `theme-${Theme}` {
    return `theme-${this.theme}`;
  }

  /** What every page's root view needs: pass it to `withStore` first. */
  get look(): FieldBinding {
    return { fields: { themeClass: () => this.themeClass, k: () => this.k, kh: () => this.kh } };
  }

  setTheme(theme: Theme): void {
    this.systemTheme = theme;
  }

  setAppearance(appearance: Appearance): void {
    this.appearance = appearance;
    this.cache.write('appearance', appearance);
  }

  setLargeText(on: boolean): void {
    this.largeText = on;
    this.cache.write('large-text', on);
  }

  setLanguage(language: Settings['language']): void {
    this.language = language;
    this.cache.write('language', language);
  }

  setTimes(times: Settings['times']): void {
    this.times = times;
    this.cache.write('times', times);
  }

  /** Takes up what stands in this person's settings. */
  adopt({ language, times }: Pick<Settings, 'language' | 'times'>): void {
    if (language !== this.language) this.setLanguage(language);
    if (times !== this.times) this.setTimes(times);
  }

  /** Nothing of this person stays on the phone. The language goes with the next launch or settings: what is said now is said in the same. */
  forget(): void {
    this.cache.clear(PHONES_OWN);
    this.times = 'beijing';
    this.forgotten += 1;
  }

  /** Asks who this is. When the cloud cannot say, what was known stays. */
  async learnStaff(): Promise<void> {
    try {
      const { staff } = await this.merchant.whoAmI({});
      runInAction(() => {
        this.staff = staff;
      });
      this.cache.write('staff', staff);
    } catch {
      // Offline is no reason to take the merchant's tab away.
    }
  }

  private get wechatLocale(): Locale {
    return this.start.appLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  }
}
