import type { WxmlElement } from './parser';

/** A tap or a long press, whichever way it is bound. */
const TOUCH_EVENT = /^(?:capture-|mut-)?(?:bind|catch):?(?:tap|longpress|longtap)$/;
/** Tags that a screen reader knows for what they are; the rest has to be told its role. */
const NATIVE = new Set(['button', 'navigator', 'switch', 'checkbox', 'radio', 'slider', 'input', 'textarea']);
/** What cannot be touched but only stops what lies behind it. */
const STOPPER = /^(?:capture-)?catch/;

/**
 * What is missing of an element that can be touched, for who hears the page instead of seeing it: a role, and words of its own
 * (`aria-label`; a native button may be read by its text). Nothing for all others, and for what is hidden from hearing on purpose.
 */
export function unheard(element: WxmlElement): string[] {
  const { tag, attributes, hasText } = element;
  const isButton = tag === 'button';
  if (attributes.get('aria-hidden') === 'true' || !(isButton || isTouched(element))) return [];
  const isNamed = attributes.has('aria-label') || (isButton && hasText);
  return [
    ...(NATIVE.has(tag) || attributes.has('role') ? [] : [`<${tag}> can be touched and has no role`]),
    ...(isNamed ? [] : [`<${tag}> can be touched and has no aria-label`]),
  ];
}

function isTouched({ attributes }: WxmlElement): boolean {
  return [...attributes].some(([key, value]) => TOUCH_EVENT.test(key) && !(STOPPER.test(key) && value === ''));
}
