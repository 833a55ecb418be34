import type { Phone } from '../phone';
import { domOf } from '../component-nodes';
import { apiCalls, type CallOptions, stringOption } from './api-call';

/** Where pages go, and what the native parts of the top page show. */
export function navigationCalls({ router }: Phone): Record<string, unknown> {
  const frame = () => router.top?.frame;
  /** Where `pageScrollTo` scrolls to, px from the page's top. */
  const placeOf = (options: CallOptions): number => {
    const selector = stringOption(options, 'selector');
    if (selector === '') return Number(options.scrollTop ?? 0);
    const node = router.top?.caller._$.getShadowRoot()?.querySelector(selector);
    const top = node && frame()?.topOf(domOf(node));
    if (top === undefined || top === null) throw new Error(`no node ${selector}`);
    return top + Number(options.offsetTop ?? 0);
  };
  return {
    ...apiCalls({
      navigateTo: (options) => {
        router.navigateTo(router.resolve(stringOption(options, 'url')));
      },
      redirectTo: (options) => {
        router.redirectTo(router.resolve(stringOption(options, 'url')));
      },
      reLaunch: (options) => {
        router.reLaunch(router.resolve(stringOption(options, 'url')));
      },
      switchTab: (options) => {
        router.switchTab(router.resolve(stringOption(options, 'url')));
      },
      navigateBack: (options) => {
        router.navigateBack(typeof options.delta === 'number' ? options.delta : 1);
      },
      setNavigationBarTitle: (options) => {
        frame()?.bar.setTitle(stringOption(options, 'title'));
      },
      setNavigationBarColor: (options) => {
        const front = stringOption(options, 'frontColor').toLowerCase();
        if (front !== '#000000' && front !== '#ffffff') throw new Error(`invalid frontColor "${front}"`);
        frame()?.bar.setColors(front, stringOption(options, 'backgroundColor'));
      },
      setBackgroundColor: (options) => {
        const view = frame()?.element.querySelector<HTMLElement>('.preview-view');
        if (view) view.style.backgroundColor = stringOption(options, 'backgroundColor');
      },
      setBackgroundTextStyle: () => undefined,
      hideTabBar: () => {
        router.top?.hideTabBar(true);
      },
      showTabBar: () => {
        router.top?.hideTabBar(false);
      },
      hideHomeButton: () => {
        frame()?.bar.hideHome();
      },
      startPullDownRefresh: () => {
        frame()?.refresh?.start();
      },
      stopPullDownRefresh: () => {
        frame()?.refresh?.stop();
      },
      pageScrollTo: (options) => {
        frame()?.scrollTo(placeOf(options), options.duration !== 0);
      },
    }),
  };
}
