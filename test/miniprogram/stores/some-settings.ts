import type { Settings, SettingsView } from '../../../typings/shopper';
import type { TemplateKind, Told } from '../../../typings/vocabulary';

export const TEMPLATES = { progress: 'tmpl-progress', pickup: 'tmpl-pickup', trouble: 'tmpl-trouble' };

const TEMPLATE_OF: Partial<Record<Told, TemplateKind>> = { awaiting_pickup: 'pickup', trouble: 'trouble' };
const ALL: Told[] = ['arrived_city', 'out_for_delivery', 'soon', 'awaiting_pickup', 'delivered', 'trouble'];

/** What the cloud says of somebody who has changed nothing but `settings`. */
export function someSettings(settings: Partial<Settings> = {}): SettingsView {
  return {
    settings: {
      language: 'auto',
      told: {
        arrived_city: false,
        out_for_delivery: true,
        soon: true,
        awaiting_pickup: true,
        delivered: true,
        trouble: true,
      },
      quiet: { on: true, from: 22 * 60, to: 8 * 60, urgentAnyway: true },
      times: 'beijing',
      ...settings,
    },
    accepts: { progress: 2, pickup: 1, trouble: 0 },
    templateIds: { ...TEMPLATES },
    samples: ALL.map((told) => ({
      told,
      template: TEMPLATE_OF[told] ?? 'progress',
      rows: [
        { meaning: 'goods', value: '餐椅2把' },
        { meaning: 'phrase', value: told },
      ],
    })),
  };
}
