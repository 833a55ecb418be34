import { createStoreBindings } from 'mobx-miniprogram-bindings';
import { changedPaths } from './changed-paths';
import type { Changes } from './changed-paths';

/** Data field → how its value follows from stores. */
export interface FieldBinding {
  fields: Record<string, () => unknown>;
  /** Runs each time that what was handed over is drawn. */
  drawn?: () => void;
}

/** A page or component, as far as its data goes. */
interface Drawing {
  setData(changes: Changes, drawn?: () => void): void;
}

/**
 * Binds a page or component to stores: `Component({ ...withStore(look, {...}), data, methods })`.
 * Only fields are bound; pages call their store's actions themselves.
 */
export function withStore(...bindings: FieldBinding[]) {
  const bound = new WeakMap<object, readonly Bound[]>();
  return {
    behaviors: [
      Behavior({
        lifetimes: {
          attached() {
            const all = bindings.map((binding) => bind(this, binding));
            bound.set(this, all);
            all.forEach((one) => {
              one.updateStoreBindings();
            });
          },
          detached() {
            letGo(bound.get(this) ?? []);
          },
        },
      }),
    ],
  };
}

/** Binds a page that makes its stores itself, once for each instance. Returns how to let go, for `onUnload`. */
export function bindStores(page: Drawing, ...bindings: FieldBinding[]): () => void {
  const bound = bindings.map((binding) => bind(page, binding));
  return () => {
    letGo(bound);
  };
}

type Bound = ReturnType<typeof createStoreBindings>;

/** Values are compared by structure, and of one that changed only what changed in it is handed over. */
function bind(page: Drawing, { fields, drawn }: FieldBinding): Bound {
  const had: Changes = {};
  const target: Drawing = {
    setData(values) {
      const changes = Object.entries(values).map(([field, value]) => changedPaths(field, had[field], value));
      Object.assign(had, values);
      page.setData(Object.assign({}, ...changes) as Changes, drawn);
    },
  };
  return createStoreBindings(target, { store: {}, fields, actions: [], structuralComparison: true });
}

function letGo(bound: readonly Bound[]): void {
  bound.forEach((one) => {
    one.destroyStoreBindings();
  });
}
