import type { PushRequest } from '../../cloudfunctions/_providers/provider';

/** A raw file in the form in which it reaches us, for the test account: a push, or the text of an answer. */
export interface Arrival {
  push?: PushRequest;
  answer?: string;
}

/** How a provider sends what a raw file holds. */
export type Arrive = (kind: 'push' | 'query', payload: unknown) => Arrival;
