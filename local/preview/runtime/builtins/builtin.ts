import type { ComponentSpace, GeneralComponent } from 'glass-easel';
import { domOf } from '../component-nodes';
import { plainText } from '../plain-text';

type PropertyType = typeof String | typeof Number | typeof Boolean | typeof Object | null;

/** A property of a built-in tag: its type and the value it starts with. `null` takes anything. */
export interface PropertySpec {
  readonly type: PropertyType;
  readonly value: unknown;
}

export type PropertySpecs = Readonly<Record<string, PropertySpec>>;

export const text = (value = ''): PropertySpec => ({ type: String, value });
export const number = (value: number): PropertySpec => ({ type: Number, value });
export const flag = (value = false): PropertySpec => ({ type: Boolean, value });
export const anything = (value: unknown = null): PropertySpec => ({ type: null, value });

/** What a built-in sees of its own node. */
export class BuiltinView {
  constructor(
    readonly component: GeneralComponent,
    readonly host: HTMLElement,
  ) {}

  text(name: string): string {
    return plainText(this.component.data[name]);
  }

  number(name: string): number {
    return Number(this.component.data[name]);
  }

  flag(name: string): boolean {
    return this.component.data[name] === true;
  }

  value(name: string): unknown {
    return this.component.data[name];
  }

  /** Sets properties from the inside; two-way bindings (`model:value`) hear of it. */
  set(values: Record<string, unknown>): void {
    this.component.setData(values);
  }

  emit(name: string, detail: unknown = {}): void {
    this.component.triggerEvent(name, detail);
  }

  on(name: string, run: () => void): void {
    this.component.addListener(name, run);
  }
}

/** One tag: its properties, and what it draws. `setup` returns what to do whenever a property changed. */
export interface Builtin {
  readonly tag: string;
  readonly properties: PropertySpecs;
  /** Methods that the runtime calls: `activate` for a label's tap, `formValue` and `formReset` for a form. */
  readonly methods?: Readonly<Record<string, (view: BuiltinView) => unknown>>;
  setup?(view: BuiltinView): (() => void) | undefined;
}

const views = new WeakMap<GeneralComponent, { view: BuiltinView; update: (() => void) | undefined }>();

function create(component: GeneralComponent, builtin: Builtin): void {
  const host = domOf(component);
  if (host === null) return;
  const view = new BuiltinView(component, host);
  views.set(component, { view, update: builtin.setup?.(view) });
}

function methodsOf(builtin: Builtin): Record<string, (this: GeneralComponent) => unknown> {
  const bound = (run: (view: BuiltinView) => unknown) =>
    function (this: GeneralComponent): unknown {
      const entry = views.get(this);
      return entry === undefined ? undefined : run(entry.view);
    };
  return Object.fromEntries(Object.entries(builtin.methods ?? {}).map(([name, run]) => [name, bound(run)]));
}

/** Makes a tag known to every template. */
export function defineBuiltin(space: ComponentSpace, builtin: Builtin): void {
  const update = (component: GeneralComponent): void => {
    views.get(component)?.update?.();
  };
  const definition = space.defineComponent({
    is: `wx://${builtin.tag}`,
    properties: builtin.properties as Record<string, never>,
    methods: methodsOf(builtin) as Record<string, never>,
    observers: {
      '**': function (this: GeneralComponent) {
        update(this);
      },
    },
    lifetimes: {
      created(this: GeneralComponent) {
        create(this, builtin);
      },
      attached(this: GeneralComponent) {
        update(this);
      },
    },
  });
  space.setGlobalUsingComponent(builtin.tag, definition.general());
}

/** Makes a DOM child that glass-easel does not know of. Only for tags whose templates have no children. */
export function inner<K extends keyof HTMLElementTagNameMap>(
  view: BuiltinView,
  tag: K,
  name: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = name;
  view.host.append(element);
  return element;
}
