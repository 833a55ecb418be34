import type { Parcel } from '../../tracking/parcel';

/** Whether a parcel has yet to teach its lane: once, and only one that was delivered went all the way. */
export const isToLearnFrom = ({ stage, learntAt }: Pick<Parcel, 'stage' | 'learntAt'>): boolean =>
  stage === 'delivered' && learntAt === undefined;
