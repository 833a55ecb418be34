import type { Role } from '../../../typings/vocabulary';

/** What staff can be allowed to do. Reading the merchant's parcels comes with any role. */
type Right = 'ship' | 'change_staff' | 'handle' | 'see_rules';

const RIGHTS: Record<Role, readonly Right[]> = {
  owner: ['ship', 'change_staff', 'handle', 'see_rules'],
  support: ['handle'],
};

export const may = (role: Role, right: Right): boolean => RIGHTS[role].includes(right);
