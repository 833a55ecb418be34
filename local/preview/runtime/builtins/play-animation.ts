import type { AnimationExport, AnimationStep } from '../wx/animation';

function apply(host: HTMLElement, { styles, options }: AnimationStep): void {
  const { duration, delay, timingFunction, transformOrigin } = options;
  host.style.transition = `all ${String(duration)}ms ${timingFunction} ${String(delay)}ms`;
  host.style.transformOrigin = transformOrigin;
  Object.assign(host.style, styles);
}

/** Runs an exported animation on a node, one step after the other. */
export function playAnimation(host: HTMLElement, { actions }: AnimationExport): void {
  const [first, ...rest] = actions;
  if (first === undefined) return;
  // the style before must count as painted, or the browser sees one change instead of a transition
  host.getBoundingClientRect();
  apply(host, first);
  if (rest.length === 0) return;
  setTimeout(() => {
    playAnimation(host, { actions: rest });
  }, first.options.duration + first.options.delay);
}
