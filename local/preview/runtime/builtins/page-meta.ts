import { viewportUnits } from '../../viewport-units';
import { anything, type Builtin, flag, number, text } from './builtin';

/** What page-meta and navigation-bar may change about the page they stand in. */
export interface PageSurface {
  setTitle(title: string): void;
  setBarColors(front: string, background: string): void;
}

export const pageMeta: Builtin = {
  tag: 'page-meta',
  properties: {
    pageStyle: text(),
    backgroundColor: text(),
    backgroundColorTop: text(),
    backgroundColorBottom: text(),
    rootBackgroundColor: text(),
    backgroundTextStyle: text(),
    rootFontSize: text(),
    pageFontSize: text(),
    pageOrientation: text(),
    scrollTop: text(),
    scrollDuration: number(300),
  },
  setup: (own) => () => {
    const page = own.host.closest<HTMLElement>('wx-page');
    const frame = own.host.closest<HTMLElement>('.preview-view');
    if (page === null || frame === null) return;
    page.style.cssText = viewportUnits(own.text('pageStyle'));
    frame.style.backgroundColor = own.text('backgroundColor');
    const size = own.text('rootFontSize');
    if (size !== '' && size !== 'system') document.documentElement.style.fontSize = size;
  },
};

export const navigationBar = (surfaceOf: (node: HTMLElement) => PageSurface | undefined): Builtin => ({
  tag: 'navigation-bar',
  properties: {
    title: anything(),
    loading: flag(),
    frontColor: text(),
    backgroundColor: text(),
    colorAnimationDuration: number(0),
    colorAnimationTimingFunc: text('linear'),
  },
  setup: (own) => () => {
    const surface = own.host.isConnected ? surfaceOf(own.host) : undefined;
    if (surface === undefined) return;
    if (own.value('title') !== null) surface.setTitle(own.text('title'));
    if (own.text('backgroundColor') !== '') surface.setBarColors(own.text('frontColor'), own.text('backgroundColor'));
  },
});
