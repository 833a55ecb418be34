/** Who and what caused a run, as the platform tells a function. */
export type RunSource =
  | { kind: 'call'; openid?: string }
  | { kind: 'http' }
  | { kind: 'timer' }
  /** WeChat's message push: the person whom the event is about. */
  | { kind: 'event'; openid: string }
  /** Another function, and what caused that one; whoever the caller ran for, this run is for too. */
  | { kind: 'function'; caller: RunSource; openid?: string };
