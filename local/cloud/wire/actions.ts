import { notModelled } from '../cloud-error';
import type { Action } from './action';
import { DATABASE_ACTIONS } from './database-actions';
import { FUNCTION_ACTIONS } from './function-actions';
import { STORAGE_ACTIONS } from './storage-actions';
import { TRANSACTION_ACTIONS } from './transaction-actions';

/** Every action of the wire protocol that this cloud models, by its name there. */
const ACTIONS: Readonly<Record<string, Action>> = {
  ...DATABASE_ACTIONS,
  ...TRANSACTION_ACTIONS,
  ...FUNCTION_ACTIONS,
  ...STORAGE_ACTIONS,
};

/** @throws CloudError when it is not modelled */
export function actionOf(name: string): Action {
  const known = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!known) throw notModelled(`action ${name}`);
  return known;
}
