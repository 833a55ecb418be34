import type { TemplateKind } from '../../typings/vocabulary';
import type { ShopperRecord, Templates } from '../_ports';
import { leftOf } from '../_core/notices/ledger';

/** What the ledger holds, by template. */
export function acceptsLeft(shopper: ShopperRecord | undefined, templates: Templates): Record<TemplateKind, number> {
  const left = (kind: TemplateKind) => (shopper ? leftOf(shopper, templates[kind].id) : 0);
  return { progress: left('progress'), pickup: left('pickup'), trouble: left('trouble') };
}
