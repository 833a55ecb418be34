import type { Element } from 'glass-easel';
import { domOf } from '../component-nodes';

type Heard = (found: Record<string, unknown> | null) => void;

/** What of the adapter's query is used here: it gathers requests, and knows no `node`. */
interface Query {
  _$push(selector: string | null, owner: Owner, single: boolean, fields: { node?: boolean }, heard: Heard): void;
}
interface Owner {
  readonly _$: { getShadowRoot(): { querySelector(selector: string): Element | null } | null };
}

/** A query whose `fields({ node: true })` hands out a canvas to draw on, as WeChat's does. */
export function withNodes<Q>(query: Q): Q {
  const open = query as Q & Query;
  const push = open._$push.bind(open);
  open._$push = (selector, owner, single, fields, heard) => {
    push(selector, owner, single, fields, (found) => {
      // The very object that `exec` hands on afterwards.
      if (fields.node === true && selector !== null && found !== null) found.node = canvasAt(owner, selector);
      heard(found);
    });
  };
  return query;
}

function canvasAt(owner: Owner, selector: string): HTMLCanvasElement | undefined {
  const found = owner._$.getShadowRoot()?.querySelector(selector);
  return (found ? domOf(found)?.querySelector('canvas') : null) ?? undefined;
}
