import type { Post } from './vendor';

/** How long a vendor waits for the reply to a push, ms. No text says it: the world's. */
const PATIENCE_MS = 10_000;

/** Delivers a push for real. */
export const postOverHttp: Post = async ({ method, url, headers, body }) => {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(url, { method, headers, body, signal, redirect: 'manual' });
    return { status: response.status, text: await response.text() };
  } catch {
    return 'lost';
  }
};
