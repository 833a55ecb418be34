import { element } from './element';

/** Stands above all when the panel cannot do its work, and says why. */
export class Strip {
  readonly element = element('p', { class: 'strip', role: 'alert' });
  private gone = false;

  constructor() {
    this.clear();
  }

  /** Whether it says that the cloud is gone. */
  get isGone(): boolean {
    return this.gone;
  }

  clear(): void {
    this.gone = false;
    this.element.hidden = true;
  }

  cloudIsGone(): void {
    this.gone = true;
    this.show('本地云没在跑，请运行 ', element('code', {}, 'npm start'));
  }

  /** @param what what was being done */
  failed(what: string, error: unknown): void {
    this.gone = false;
    this.show(`${what}：${error instanceof Error ? error.message : String(error)}`);
  }

  private show(...words: (Node | string)[]): void {
    this.element.replaceChildren(...words);
    this.element.hidden = false;
  }
}
