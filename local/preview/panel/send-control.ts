import type { CloudControl, SendAnswer } from './cloud-control';
import { element, mark, press, section } from './element';

/** What WeChat can answer the next message with; no answer of the list is the usual one. */
const WEATHERS: readonly (readonly [string, readonly SendAnswer[]])[] = [
  ['正常', []],
  ['系统繁忙（-1）', [{ errcode: -1, errmsg: 'system error' }]],
  ['答复丢失', ['lost_after']],
];

/** How WeChat answers the next message that the cloud sends; after it all is well again. */
export class SendControl {
  readonly element: HTMLElement;
  private readonly buttons: readonly { button: HTMLButtonElement; answer: string | undefined }[];

  constructor(cloud: CloudControl) {
    this.buttons = WEATHERS.map(([label, answers]) => ({
      answer: nameOf(answers),
      button: press(label, () => {
        cloud.setSendWeather(answers).then(
          (left) => {
            this.show(left);
          },
          () => undefined, // the strip already says that the cloud is gone
        );
      }),
    }));
    this.element = section(
      '微信发下一条消息',
      element('div', { class: 'row' }, ...this.buttons.map(({ button }) => button)),
    );
  }

  /** @param answers what the next sends meet */
  show(answers: readonly SendAnswer[]): void {
    for (const { button, answer } of this.buttons) mark(button, answer === nameOf(answers));
  }
}

/** What the first of them is told apart by; undefined when all is well. */
function nameOf([next]: readonly SendAnswer[]): string | undefined {
  return typeof next === 'object' ? String(next.errcode) : next;
}
