import type { Arrival } from '../arrival';
import { pushForm } from './push-form';

/** How kdniao sends what a raw file holds. */
export function arrive(kind: 'push' | 'query', payload: unknown): Arrival {
  const text = JSON.stringify(payload);
  return kind === 'push' ? { push: pushForm(text) } : { answer: text };
}
