import { NavigationBar } from './navigation-bar';
import type { PageConfig } from './page-config';
import { PullRefresh } from './pull-refresh';

export interface FrameEvents {
  readonly onBack: () => void;
  readonly onHome: () => void;
  readonly onRefresh: () => void;
  readonly onReachBottom: () => void;
  readonly onScroll: (scrollTop: number) => void;
}

const TEXT_COLORS = { black: '#000000', white: '#ffffff' } as const;

function box(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

/**
 * The native surroundings of one page. `.preview-view` is the window that fixed content stands against, so that sheets
 * and masks leave the bar alone; `.preview-scroll` inside it is what scrolls; `wx-page` is the `page` of WXSS.
 */
export class PageFrame {
  readonly element = box('preview-frame');
  readonly bar: NavigationBar;
  readonly page = document.createElement('wx-page');
  readonly scroller = box('preview-scroll');
  readonly refresh: PullRefresh | null;
  private reached = false;

  constructor(
    path: string,
    private readonly config: PageConfig,
    private readonly events: FrameEvents,
  ) {
    const view = box('preview-view');
    this.bar = new NavigationBar(events.onBack, events.onHome);
    this.page.setAttribute('path', path);
    this.refresh = config.pullDown ? new PullRefresh(this.scroller, events.onRefresh) : null;
    if (this.refresh !== null) this.scroller.append(this.refresh.element);
    // Scrolled by the keyboard too.
    this.scroller.tabIndex = 0;
    this.scroller.append(this.page);
    view.append(this.scroller);
    this.element.append(this.bar.element, view);
    this.bar.setTitle(config.title);
    this.applyLook(config);
    this.scroller.addEventListener('scroll', () => {
      this.noteScroll();
    });
  }

  /** Colours of bar and window, from app.json and the page's own JSON. */
  applyLook({ barText, barBackground, custom, background }: PageConfig): void {
    this.bar.setColors(TEXT_COLORS[barText], custom ? 'transparent' : barBackground);
    if (custom) this.bar.float();
    this.element.style.backgroundColor = background;
  }

  private noteScroll(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.events.onScroll(scrollTop);
    const reached = scrollHeight - clientHeight - scrollTop <= this.config.reachBottom;
    if (reached && !this.reached) this.events.onReachBottom();
    this.reached = reached;
  }

  show(): void {
    this.element.hidden = false;
    const { height } = this.scroller.getBoundingClientRect();
    document.documentElement.style.setProperty('--preview-vh', `${String(height / 100)}px`);
  }

  hide(): void {
    this.element.hidden = true;
  }

  /** Where a node of the page stands, px from the page's top. */
  topOf(node: Element | null): number | undefined {
    if (node === null) return undefined;
    return node.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top + this.scroller.scrollTop;
  }

  scrollTo(top: number, smooth: boolean): void {
    this.scroller.scrollTo({ top, behavior: smooth ? 'smooth' : 'auto' });
  }
}
