import type { AppDefinition, Config } from './app-definition';

/** What the native parts of a page look like, app.json's `window` and the page's own JSON together. */
export interface PageConfig {
  readonly title: string;
  readonly barBackground: string;
  readonly barText: 'black' | 'white';
  readonly custom: boolean;
  readonly background: string;
  readonly pullDown: boolean;
  /** Distance from the bottom at which `onReachBottom` fires, px. */
  readonly reachBottom: number;
}

const REACH_BOTTOM = 50;

/** `@name` looks up theme.json for the theme in force. */
function themed(value: unknown, colours: Readonly<Record<string, string>>): string {
  if (typeof value !== 'string') return '';
  return value.startsWith('@') ? (colours[value.slice(1)] ?? '') : value;
}

/** Reads a page's look. Defaults are WeChat's: black bar text is asked for by name, white otherwise. */
export function readPageConfig(definition: AppDefinition, unit: Config, theme: 'light' | 'dark'): PageConfig {
  const colours = definition.theme[theme] ?? {};
  const merged: Config = { ...definition.app.window, ...unit };
  return {
    title: themed(merged.navigationBarTitleText, colours),
    barBackground: themed(merged.navigationBarBackgroundColor, colours) || '#000000',
    barText: themed(merged.navigationBarTextStyle, colours) === 'black' ? 'black' : 'white',
    custom: merged.navigationStyle === 'custom',
    background: themed(merged.backgroundColor, colours),
    pullDown: merged.enablePullDownRefresh === true,
    reachBottom: typeof merged.onReachBottomDistance === 'number' ? merged.onReachBottomDistance : REACH_BOTTOM,
  };
}
