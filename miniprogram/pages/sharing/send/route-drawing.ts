import type { SharedView } from '../../../../typings/shopper';
import type { Family } from '../../../theme/marks';
import { markOf } from '../../../theme/marks';

/** What the picture of a way is made of. Along the line 0 is its beginning and 1 its end. */
export interface RouteDrawing {
  family: Family;
  /** How far the parcel has come: here the ring stands. */
  reached: number;
  /** The cities behind it. */
  stops: number[];
}

/** Steps to the end, as the progress counts them. */
const STEPS = { forward: 4, back: 3 } as const;

/** A way drawn from what its link shows: cities as dots, without their names. */
export function routeDrawing(view: SharedView): RouteDrawing {
  if (view.kind === 'pickup') return { family: 'pickup', reached: 1, stops: [0] };
  const { way, at } = view.progress;
  const reached = Math.min(1, at / STEPS[way]);
  const behind = Math.max(0, view.route.length - 1);
  const stops = Array.from({ length: behind }, (_, place) => (reached * place) / behind);
  return { family: markOf(view).family, reached, stops };
}
