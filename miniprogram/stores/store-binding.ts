import { createStoreBindings, storeBindingsBehavior } from 'mobx-miniprogram-bindings';
import type { IStoreBindings } from 'mobx-miniprogram-bindings';

/**
 * Binds a page or component to stores: `Component({ ...withStore(look, {...}), data, methods })`.
 * Only fields are bound; pages call their store's actions themselves. Values are compared by structure, so that
 * `setData` sends only what changed.
 */
export function withStore(...bindings: FieldBinding[]) {
  return {
    behaviors: [storeBindingsBehavior],
    storeBindings: bindings.map(asStoreBindings),
  };
}

/** Data field → how its value follows from stores. */
export interface FieldBinding {
  fields: Record<string, () => unknown>;
}

/** For `createStoreBindings(this, …)`, where a page makes a store of its own for each instance. */
export function asStoreBindings({ fields }: FieldBinding): IStoreBindings {
  return { store: {}, fields, actions: [], structuralComparison: true };
}

/** Binds a page that makes its stores itself, once for each instance. Returns how to let go, for `onUnload`. */
export function bindStores(page: object, ...bindings: FieldBinding[]): () => void {
  const bound = bindings.map((binding) => createStoreBindings(page, asStoreBindings(binding)));
  return () => {
    bound.forEach((one) => {
      one.destroyStoreBindings();
    });
  };
}
