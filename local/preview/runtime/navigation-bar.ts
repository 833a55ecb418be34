/** Heights of the native bars, px: a phone with a notch, or a small one. Source: WeChat on iOS. */
export const STATUS_BAR = window.innerHeight >= 700 ? 44 : 20;
export const TITLE_BAR = 44;
/** The capsule: 87×32, 7 from the right edge. */
export const CAPSULE = { width: 87, height: 32, right: 7, top: 6 } as const;

function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

function capsule(): HTMLElement {
  const drawn = part('preview-capsule');
  drawn.setAttribute('aria-hidden', 'true');
  drawn.append(part('preview-capsule-dots'), part('preview-capsule-line'), part('preview-capsule-ring'));
  return drawn;
}

function barButton(name: string, label: string, run: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = name;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', run);
  return button;
}

/** WeChat's own bar above a page: back or home, title, capsule. */
export class NavigationBar {
  readonly element = document.createElement('header');
  private readonly title = part('preview-bar-title');
  private readonly back: HTMLButtonElement;
  private readonly home: HTMLButtonElement;

  constructor(onBack: () => void, onHome: () => void) {
    this.back = barButton('preview-back', '返回', onBack);
    this.home = barButton('preview-home', '回到首页', onHome);

    this.element.className = 'preview-bar';
    this.element.style.paddingTop = `${String(STATUS_BAR)}px`;
    const status = part('preview-status');
    status.style.height = `${String(STATUS_BAR)}px`;
    status.textContent = '9:41';
    status.setAttribute('aria-hidden', 'true');
    this.title.setAttribute('role', 'heading');
    this.title.setAttribute('aria-level', '1');
    this.element.append(status, this.back, this.home, this.title, capsule());
  }

  setTitle(title: string): void {
    this.title.textContent = title;
  }

  /** `front` is #000000 or #ffffff: WeChat takes no other. */
  setColors(front: string, background: string): void {
    this.element.style.color = front;
    this.element.style.backgroundColor = background;
  }

  /** What stands on the left: the way back, the way home for a page that was opened from outside, or nothing. */
  showLeft(shown: 'back' | 'home' | 'nothing'): void {
    this.back.hidden = shown !== 'back';
    this.home.hidden = shown !== 'home';
  }

  /** The way back stays, as in WeChat. */
  hideHome(): void {
    this.home.hidden = true;
  }

  /** Without a bar the page reaches the top; the capsule stays. */
  float(): void {
    this.element.classList.add('preview-bar-floating');
  }
}
