import { Event } from 'glass-easel';
import { domOf, nodeOf } from './component-nodes';

/** DOM events that WXML may bind as they are; as in WeChat they do not bubble. */
const MOTION = ['transitionend', 'animationstart', 'animationiteration', 'animationend'];

/** Hands the end of CSS transitions and animations to the node they ran on. */
export function forwardMotionEvents(root: HTMLElement): void {
  for (const name of MOTION) {
    root.addEventListener(name, ({ target }) => {
      const node = nodeOf(target);
      if (node !== null && domOf(node) === target) Event.triggerEvent(node, name, {}, { bubbles: false });
    });
  }
}
