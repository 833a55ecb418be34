import type { TemplateKind } from '../../../typings/vocabulary';
import type { Milestone } from '../../../cloudfunctions/_core/notices/types';
import type { Random } from '../../../local/world/generate/random';
import { issueMilestone, stageMilestone } from '../../../cloudfunctions/_core/notices/milestones';
import { poisson } from './poisson';

/** 30 days of one person, as only somebody who looks back knows them. Times in epoch ms, from 0 on. */
export interface Life {
  /** Runs to its end though the days may be over. */
  parcels: readonly LifeParcel[];
  accepts: readonly Accept[];
  /** Of all parcels, oldest first: each may become one message. */
  news: readonly News[];
}

export interface LifeParcel {
  id: string;
  shippedAt: number;
}

export interface Accept {
  at: number;
  template: TemplateKind;
}

export interface News extends Milestone {
  parcelId: string;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Parcels are shipped and accepts are given within so long, ms. */
export const LIFE_MS = 30 * DAY_MS;

/** Parcels a person, on average. */
export const MEAN_PARCELS = 4;
/** Accepts a person, of all three templates together, on average. */
const MEAN_ACCEPTS = 3;
const WITH_CODE = 0.3;
const WITH_TROUBLE = 0.08;

/** How long each part of a parcel's way takes, ms: what is usual at home. */
const TO_TOWN = [DAY_MS, 4 * DAY_MS] as const;
const TO_THE_DOOR = [2 * HOUR_MS, 24 * HOUR_MS] as const;
const TO_ONES_HANDS = [HOUR_MS, 8 * HOUR_MS] as const;
const TO_THE_STATION = [HOUR_MS, 8 * HOUR_MS] as const;
const TO_COLLECT = [2 * HOUR_MS, 36 * HOUR_MS] as const;

const TEMPLATES: readonly TemplateKind[] = ['progress', 'pickup', 'trouble'];

/** One person's life by chance. */
export function lifeOf(random: Random): Life {
  const ways = Array.from({ length: poisson(MEAN_PARCELS, random) }, (_, index) => wayOf(`p${index}`, random));
  const accepts = Array.from({ length: poisson(MEAN_ACCEPTS, random) }, () => ({
    at: whole(random.between(0, LIFE_MS)),
    template: random.pick(TEMPLATES),
  }));
  return {
    parcels: ways.map(({ parcel }) => parcel),
    accepts: byTime(accepts),
    news: byTime(ways.flatMap(({ news }) => news)),
  };
}

function wayOf(id: string, random: Random): { parcel: LifeParcel; news: News[] } {
  const after = (at: number, [least, most]: readonly [number, number]): number =>
    at + whole(random.between(least, most));
  const shippedAt = whole(random.between(0, LIFE_MS));
  const inTown = after(shippedAt, TO_TOWN);
  const out = after(inTown, TO_THE_DOOR);
  const code = random.next() < WITH_CODE ? after(out, TO_THE_STATION) : undefined;
  const delivered = code === undefined ? after(out, TO_ONES_HANDS) : after(code, TO_COLLECT);
  const trouble = random.next() < WITH_TROUBLE ? whole(random.between(shippedAt, delivered)) : undefined;
  const milestones = [
    stageMilestone('arrived_city', inTown),
    stageMilestone('out_for_delivery', out),
    ...(code === undefined ? [] : [stageMilestone('awaiting_pickup', code)]),
    stageMilestone('delivered', delivered),
    ...(trouble === undefined ? [] : [issueMilestone('delivery_failed', trouble)]),
  ];
  return { parcel: { id, shippedAt }, news: milestones.map((milestone) => ({ ...milestone, parcelId: id })) };
}

const whole = Math.floor;

/** Oldest first. */
export const byTime = <T extends { at: number }>(list: readonly T[]): T[] => [...list].sort((a, b) => a.at - b.at);
