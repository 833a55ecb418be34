import type { ParcelFace } from '../../typings/shopper';
import type { IssueCode, Stage } from '../../typings/vocabulary';
import type { IconName, ShapeName } from './icons';

/** What a colour means; each family has a shape of its own, so that colour never speaks alone. */
export type Family = 'moving' | 'needs' | 'pickup' | 'done' | 'trouble' | 'back' | 'unknown';

export interface Mark {
  family: Family;
  icon: IconName;
}

export const SHAPE_OF_FAMILY: Readonly<Record<Family, ShapeName>> = {
  moving: 'circle',
  needs: 'diamond',
  pickup: 'square',
  done: 'circle',
  trouble: 'triangle',
  back: 'octagon',
  unknown: 'ring',
};

const BY_STAGE: Readonly<Record<Stage, Mark>> = {
  created: { family: 'moving', icon: 'receipt' },
  picked_up: { family: 'moving', icon: 'parcel' },
  in_transit: { family: 'moving', icon: 'truck' },
  customs: { family: 'moving', icon: 'shield' },
  arrived_city: { family: 'moving', icon: 'pin' },
  out_for_delivery: { family: 'moving', icon: 'home' },
  awaiting_pickup: { family: 'pickup', icon: 'locker' },
  delivered: { family: 'done', icon: 'check' },
  returning: { family: 'back', icon: 'u-turn' },
  returned: { family: 'back', icon: 'u-turn' },
  cancelled: { family: 'unknown', icon: 'close' },
  expired: { family: 'unknown', icon: 'ask' },
};

/** `needs`: the reader can act now. `trouble`: something is wrong, but it is somebody else's move. */
const BY_ISSUE: Readonly<Record<IssueCode, Mark>> = {
  pickup_overdue: { family: 'needs', icon: 'receipt' },
  stalled: { family: 'trouble', icon: 'clock' },
  late: { family: 'trouble', icon: 'clock' },
  delivery_failed: { family: 'needs', icon: 'bang' },
  bad_address: { family: 'needs', icon: 'bang' },
  unreachable: { family: 'needs', icon: 'bang' },
  missorted: { family: 'trouble', icon: 'bang' },
  customs_held: { family: 'needs', icon: 'shield' },
  duty_unpaid: { family: 'needs', icon: 'bang' },
  damaged: { family: 'trouble', icon: 'bang' },
  lost: { family: 'trouble', icon: 'bang' },
  refused: { family: 'back', icon: 'u-turn' },
  pickup_uncollected: { family: 'needs', icon: 'locker' },
  not_received: { family: 'trouble', icon: 'bang' },
  asked: { family: 'needs', icon: 'chat' },
};

/** The one mark of a parcel: its issue, else its stage with its detail. */
export function markOf(face: Pick<ParcelFace, 'stage' | 'detail' | 'issue' | 'unknown'>): Mark {
  if (face.issue !== undefined) return BY_ISSUE[face.issue];
  if (face.unknown === true) return { family: 'unknown', icon: 'ask' };
  if (face.stage === 'in_transit' && face.detail === 'abroad') return { family: 'moving', icon: 'globe' };
  return BY_STAGE[face.stage];
}
