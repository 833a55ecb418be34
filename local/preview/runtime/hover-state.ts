import { Component, type Element } from 'glass-easel';
import { domOf, nodeOf } from './component-nodes';

const NO_HOVER = 'none';

function hoverClasses(node: Element): { names: string[]; stops: boolean } {
  const component = node.asGeneralComponent();
  if (component === null || !Component.hasProperty(component, 'hoverClass')) return { names: [], stops: false };
  const { hoverClass, hoverStopPropagation } = component.data as Record<string, unknown>;
  const text = typeof hoverClass === 'string' ? hoverClass : NO_HOVER;
  const names = text.split(/\s+/).filter((name) => name !== '' && name !== NO_HOVER);
  return { names, stops: hoverStopPropagation === true };
}

/** `hover-class` of what is under a finger, from the press until it ends or turns into a scroll. */
export class HoverState {
  private constructor(private readonly pressed: readonly { node: Element; names: readonly string[] }[]) {
    for (const { node, names } of pressed) for (const name of names) node.toggleNodeClass(name, true);
  }

  static begin(target: Element): HoverState {
    const pressed: { node: Element; names: string[] }[] = [];
    for (let node: Element | null = target; node !== null; node = nodeOf(domOf(node)?.parentNode ?? null)) {
      const { names, stops } = hoverClasses(node);
      if (names.length > 0) pressed.push({ node, names });
      if (stops) break;
    }
    return new HoverState(pressed);
  }

  end(): void {
    for (const { node, names } of this.pressed) for (const name of names) node.toggleNodeClass(name, false);
  }
}
