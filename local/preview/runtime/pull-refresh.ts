/** How far the finger must go before a release refreshes, px; and the height kept while refreshing. */
const THRESHOLD = 60;
const RESTING = 50;
/** The content follows at half the finger's way, as on iOS. */
const RESISTANCE = 2;

/** Pull-down refresh of one page: a strip above its content that grows with the finger. */
export class PullRefresh {
  readonly element = document.createElement('div');
  private startY: number | null = null;
  private running = false;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly onRefresh: () => void,
  ) {
    this.element.className = 'preview-refresh';
    this.element.setAttribute('aria-hidden', 'true');
    this.element.append(...[0, 1, 2].map(() => document.createElement('i')));
    this.listen();
  }

  /** Shows the strip and refreshes, as a pull would. */
  start(): void {
    if (this.running) return;
    this.running = true;
    this.setHeight(RESTING);
    this.onRefresh();
  }

  stop(): void {
    this.running = false;
    this.setHeight(0);
  }

  private listen(): void {
    const { scroller } = this;
    scroller.addEventListener(
      'touchstart',
      (event) => {
        this.begin(event.touches[0]?.clientY ?? 0);
      },
      { passive: true },
    );
    scroller.addEventListener(
      'touchmove',
      (event) => {
        this.drag(event.touches[0]?.clientY ?? 0);
      },
      { passive: true },
    );
    scroller.addEventListener('touchend', () => {
      this.release();
    });
    scroller.addEventListener('mousedown', (event) => {
      this.begin(event.clientY);
    });
    scroller.addEventListener('mousemove', (event) => {
      if (event.buttons !== 0) this.drag(event.clientY);
    });
    window.addEventListener('mouseup', () => {
      this.release();
    });
  }

  private begin(y: number): void {
    this.startY = this.scroller.scrollTop <= 0 && !this.running ? y : null;
  }

  private drag(y: number): void {
    if (this.startY === null) return;
    this.setHeight(Math.max(0, (y - this.startY) / RESISTANCE));
  }

  private release(): void {
    if (this.startY === null) return;
    this.startY = null;
    if (this.element.offsetHeight >= THRESHOLD) this.start();
    else this.setHeight(0);
  }

  private setHeight(height: number): void {
    this.element.style.height = `${String(height)}px`;
    this.element.classList.toggle('preview-refreshing', this.running);
  }
}
