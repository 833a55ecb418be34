import type { IssueCode, TemplateKind, Told } from '../../../typings/vocabulary';
import type { Milestone } from './types';

/** What can be told, the switch that silences it, and the template that carries it. */
const MILESTONES = {
  out_for_delivery: { told: 'out_for_delivery', template: 'progress' },
  awaiting_pickup: { told: 'awaiting_pickup', template: 'pickup' },
  delivered: { told: 'delivered', template: 'progress' },
} satisfies Record<Exclude<Told, 'trouble'>, { told: Told; template: TemplateKind }>;

export const TOLD_STAGES = Object.keys(MILESTONES) as (keyof typeof MILESTONES)[];

/** A stage first reached at `at` (epoch ms). */
export function stageMilestone(code: keyof typeof MILESTONES, at: number): Milestone {
  return { code, ...MILESTONES[code], at };
}

/** An issue opened at `at` (epoch ms). */
export function issueMilestone(code: IssueCode, at: number): Milestone {
  return { code, told: 'trouble', template: 'trouble', at };
}
