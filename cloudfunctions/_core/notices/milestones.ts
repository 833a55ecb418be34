import type { IssueCode, TemplateKind, Told } from '../../../typings/vocabulary';
import type { Milestone } from './types';

/** The template that carries each kind of news. */
export const TEMPLATE_OF: Readonly<Record<Told, TemplateKind>> = {
  arrived_city: 'progress',
  out_for_delivery: 'progress',
  soon: 'progress',
  awaiting_pickup: 'pickup',
  delivered: 'progress',
  trouble: 'trouble',
};

/** Stages that can be told, in the order in which they come. */
export const TOLD_STAGES = ['arrived_city', 'out_for_delivery', 'awaiting_pickup', 'delivered'] as const;

/** A stage first reached at `at`, or the carrier's time within the hour from then on (epoch ms). */
export const stageMilestone = (code: Exclude<Told, 'trouble'>, at: number): Milestone => ({
  code,
  told: code,
  template: TEMPLATE_OF[code],
  at,
});

/** An issue opened at `at` (epoch ms). */
export const issueMilestone = (code: IssueCode, at: number): Milestone => ({
  code,
  told: 'trouble',
  template: TEMPLATE_OF.trouble,
  at,
});
