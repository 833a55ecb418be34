import type { TemplateKind } from '../../typings/vocabulary';
import type { ShopperRecord, Templates } from '../_ports';

/** What the ledger holds, by template. */
export function acceptsLeft(shopper: ShopperRecord | undefined, templates: Templates): Record<TemplateKind, number> {
  const left = (kind: TemplateKind) => Math.max(0, shopper?.accepts[templates[kind].id] ?? 0);
  return { progress: left('progress'), pickup: left('pickup'), trouble: left('trouble') };
}
