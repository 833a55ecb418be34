import { makeAutoObservable, runInAction } from 'mobx-miniprogram';
import type { Staff } from '../../typings/merchant';
import type { Settings } from '../../typings/shopper';
import type { Locale } from '../../typings/vocabulary';
import type { MerchantCloud } from '../cloud/merchant';
import { wordsFor } from '../i18n/index';
import type { Words } from '../i18n/index';
import type { Cache } from './cache';
import type { FieldBinding } from './store-binding';

export type Theme = 'light' | 'dark';

/** What WeChat says at launch. */
export interface SessionStart {
  /** WeChat's own language, for example zh_CN, zh_TW, en. */
  appLanguage: string;
  theme: Theme;
  /** `fontSizeScaleFactor`; kept within 1–1.4. */
  fontScale: number;
}

/** Who is here, and how they read: language, theme, text size. One for the whole app. */
export class Session {
  theme: Theme;
  language: Settings['language'];
  /** Absent for everybody who works for no merchant here. */
  staff: Staff | undefined;

  constructor(
    private readonly start: SessionStart,
    private readonly cache: Cache,
    private readonly merchant: Pick<MerchantCloud, 'whoAmI'>,
  ) {
    this.theme = start.theme;
    this.language = cache.read<Settings['language']>('language') ?? 'auto';
    this.staff = cache.read<Staff>('staff');
    makeAutoObservable<this, 'start' | 'cache' | 'merchant'>(
      this,
      { start: false, cache: false, merchant: false, look: false },
      { autoBind: true },
    );
  }

  get locale(): Locale {
    if (this.language !== 'auto') return this.language;
    return this.start.appLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  }

  get words(): Words {
    return wordsFor(this.locale);
  }

  /** Text size: 1–1.4. */
  get k(): number {
    return Math.min(1.4, Math.max(1, this.start.fontScale));
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
    this.theme = theme;
  }

  setLanguage(language: Settings['language']): void {
    this.language = language;
    this.cache.write('language', language);
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
}
