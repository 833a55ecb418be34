import { Event, type Element } from 'glass-easel';
import { domOf, nodeOf } from './component-nodes';
import { HoverState } from './hover-state';

interface Touch {
  readonly identifier: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly pageX: number;
  readonly pageY: number;
}

interface Press {
  readonly start: Touch;
  readonly target: Element;
  readonly hover: HoverState;
  moved: boolean;
  held: boolean;
  timer: number;
}

/** Finger travel that still counts as a tap, px; and how long a press is long, ms. Both as glass-easel and WeChat have them. */
const TAP_SLOP = 10;
const LONG_PRESS_MS = 350;
const MOUSE = 0;
/** Browsers follow a touch with mouse events of their own; within this time they are the same press, ms. */
const GHOST_MOUSE_MS = 800;

function plainTouch(touch: { identifier?: number; clientX: number; clientY: number }): Touch {
  const { clientX, clientY } = touch;
  return { identifier: touch.identifier ?? MOUSE, clientX, clientY, pageX: clientX, pageY: clientY };
}

/** All of WeChat's pointer events, made from the browser's touch events, or from the mouse where there is no finger. */
export class TouchLayer {
  private press: Press | null = null;
  private lastTouchAt = -GHOST_MOUSE_MS;
  private tapsHandled = 0;

  /** True while a tap's handlers run; not in what they leave for later. */
  get inTap(): boolean {
    return this.tapsHandled > 0;
  }

  listen(root: HTMLElement): void {
    const options = { capture: true, passive: false };
    const touch = (type: string, run: (event: TouchEvent) => void): void => {
      const noted = (event: globalThis.Event): void => {
        this.lastTouchAt = event.timeStamp;
        run(event as TouchEvent);
      };
      root.addEventListener(type, noted, options);
    };
    touch('touchstart', (event) => {
      this.start(event, [...event.changedTouches].map(plainTouch), [...event.touches].map(plainTouch));
    });
    touch('touchmove', (event) => {
      this.move(event, [...event.changedTouches].map(plainTouch));
    });
    touch('touchend', (event) => {
      this.end('touchend', [...event.changedTouches].map(plainTouch));
    });
    touch('touchcancel', (event) => {
      this.end('touchcancel', [...event.changedTouches].map(plainTouch));
    });
    this.listenToMouse(root, options);
  }

  private listenToMouse(root: HTMLElement, options: AddEventListenerOptions): void {
    const mouse = (type: string, run: (event: MouseEvent) => void): void => {
      const guarded = (event: globalThis.Event): void => {
        if (event.timeStamp - this.lastTouchAt > GHOST_MOUSE_MS) run(event as MouseEvent);
      };
      root.addEventListener(type, guarded, options);
    };
    mouse('mousedown', (event) => {
      if (event.button === 0) this.start(event, [plainTouch(event)], [plainTouch(event)]);
    });
    mouse('mousemove', (event) => {
      if (event.buttons !== 0) this.move(event, [plainTouch(event)]);
    });
    mouse('mouseup', (event) => {
      this.end('touchend', [plainTouch(event)]);
    });
  }

  private start(event: globalThis.Event, changed: Touch[], touches: Touch[]): void {
    const target = nodeOf(event.target);
    const [start] = changed;
    if (target === null || start === undefined || this.press !== null) return;
    const press: Press = { start, target, hover: HoverState.begin(target), moved: false, held: false, timer: 0 };
    press.timer = window.setTimeout(() => {
      this.hold(press);
    }, LONG_PRESS_MS);
    this.press = press;
    this.fire(target, 'touchstart', start, { touches, changedTouches: changed });
  }

  private hold(press: Press): void {
    if (press.moved) return;
    press.held = hasListener(press.target, 'longpress');
    for (const name of ['longpress', 'longtap']) {
      this.fire(press.target, name, press.start, { touches: [press.start], changedTouches: [press.start] });
    }
  }

  private move(event: globalThis.Event, changed: Touch[]): void {
    const [touch] = changed;
    if (this.press === null || touch === undefined) return;
    const { start, target } = this.press;
    const travelled = Math.max(Math.abs(touch.clientX - start.clientX), Math.abs(touch.clientY - start.clientY));
    if (travelled > TAP_SLOP) this.abandonTap(this.press);
    const sent = this.fire(target, 'touchmove', touch, { touches: changed, changedTouches: changed });
    if (sent.defaultPrevented() && event.cancelable) event.preventDefault();
  }

  private abandonTap(press: Press): void {
    press.moved = true;
    clearTimeout(press.timer);
    press.hover.end();
  }

  private end(name: 'touchend' | 'touchcancel', changed: Touch[]): void {
    const press = this.press;
    const [touch] = changed;
    if (press === null || touch === undefined) return;
    this.press = null;
    clearTimeout(press.timer);
    press.hover.end();
    this.fire(press.target, name, touch, { touches: [], changedTouches: changed });
    const taps = name === 'touchend' && !press.moved && !press.held;
    if (taps && !isDisabled(press.target)) this.tap(press.target, touch);
  }

  private tap(target: Element, at: Touch): void {
    this.tapsHandled += 1;
    try {
      this.fire(target, 'tap', at, { touches: [at], changedTouches: [at] });
    } finally {
      this.tapsHandled -= 1;
    }
  }

  private fire(target: Element, name: string, at: Touch, extraFields: Record<string, unknown>): Event<unknown> {
    const detail = name.startsWith('touch') ? {} : { x: at.clientX, y: at.clientY };
    const event = new Event<unknown>(name, detail, { bubbles: true, composed: true, capturePhase: true, extraFields });
    Event.dispatchEvent(target, event);
    return event;
  }
}

/** A disabled button takes no tap, and neither does what is inside it. */
function isDisabled(target: Element): boolean {
  return domOf(target)?.closest('wx-button[aria-disabled="true"]') != null;
}

function hasListener(target: Element, name: string): boolean {
  for (let node: Element | null = target; node !== null; node = nodeOf(domOf(node)?.parentNode ?? null)) {
    const { listeners } = (node as unknown as { _$eventTarget: { listeners: Record<string, unknown> } })._$eventTarget;
    if (listeners[name] !== undefined) return true;
  }
  return false;
}
