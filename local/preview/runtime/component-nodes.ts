import { Component, type Element, type GeneralComponent } from 'glass-easel';

/** The `this` of a page or component. */
export interface Caller {
  readonly _$: GeneralComponent;
  readonly data: Readonly<Record<string, unknown>>;
  [member: string]: unknown;
}

interface WithElement {
  readonly __wxElement?: Element;
}

/** glass-easel's node of a DOM node, or of the nearest one above it. */
export function nodeOf(target: EventTarget | null): Element | null {
  for (let node = target as (Node & WithElement) | null; node !== null; node = node.parentNode as typeof node) {
    if (node.__wxElement !== undefined) return node.__wxElement;
  }
  return null;
}

export function domOf(element: Element): HTMLElement | null {
  return element.getBackendElement() as unknown as HTMLElement | null;
}

export function componentOf(target: EventTarget | null): GeneralComponent | null {
  const node = nodeOf(target);
  return node === null ? null : node.asGeneralComponent();
}

export function callerOf(component: GeneralComponent): Caller {
  return component.getMethodCaller() as unknown as Caller;
}

/** Calls a method of a component; undefined when it has none. */
export function callMethod(component: GeneralComponent, name: string, args: readonly unknown[] = []): unknown {
  const own: unknown = Component.getMethod(component, name);
  return typeof own === 'function' ? (own.apply(component.getMethodCaller(), args) as unknown) : undefined;
}

/** Class names as they stand in the DOM, when a name was given as a plain property (`placeholder-class`). */
export function scopedClasses(component: GeneralComponent, names: string): string[] {
  const owner = component.ownerShadowRoot?.getHostNode();
  const plain = names.split(/\s+/).filter((name) => name !== '');
  if (owner === undefined) return plain;
  const { styleScope, extraStyleScope } = owner.getComponentOptions();
  const scopes = [styleScope, extraStyleScope].filter((scope) => scope !== null);
  const manager = owner.getComponentDefinition().behavior.ownerSpace.styleScopeManager;
  const prefixes = scopes.map((scope) => manager.queryName(scope) ?? '');
  return plain.flatMap((name) => prefixes.map((prefix) => (prefix === '' ? name : `${prefix}--${name}`)));
}
