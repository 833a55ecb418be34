export const THEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['zh', 'en'] as const;
export const SIZES = ['390', '320', 'large'] as const;

/** How a phone is set up. */
export interface View {
  theme: (typeof THEMES)[number];
  language: (typeof LANGUAGES)[number];
  size: (typeof SIZES)[number];
}

/** The sizes that the design is checked at. `large`: the smaller phone with the largest text, where the least room is. */
export const SCREENS: Readonly<Record<View['size'], { width: number; height: number; fontScale: number }>> = {
  '390': { width: 390, height: 844, fontScale: 1 },
  '320': { width: 320, height: 568, fontScale: 1 },
  large: { width: 320, height: 568, fontScale: 1.4 },
};

/** WeChat's own names of the languages. */
export const WECHAT_LANGUAGE: Readonly<Record<View['language'], string>> = { zh: 'zh_CN', en: 'en' };

/** Every theme × language × size: twelve. */
export const VIEWS: readonly View[] = THEMES.flatMap((theme) =>
  LANGUAGES.flatMap((language) => SIZES.map((size) => ({ theme, language, size }))),
);

/** What the design was drawn at. */
export const PLAIN: View = { theme: 'light', language: 'zh', size: '390' };

export const viewName = ({ theme, language, size }: View): string => `${theme}-${language}-${size}`;
