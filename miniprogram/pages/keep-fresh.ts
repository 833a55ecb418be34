import { onReconnect } from './on-reconnect';

/** How often times are worded anew, ms. */
const TICK_MS = 30_000;
/** How often the cloud is asked, ms. */
const ASK_MS = 60_000;

/** What a page that is looked at does as time goes by. */
export interface Ageing {
  /** Words the times anew. */
  tick(): void;
  /** Asks the cloud. */
  ask(): void;
  /** The last question failed: it is put again as soon as the network is back. */
  failed(): boolean;
}

/** Keeps a page fresh while it is looked at. Returns how to stop: for `onHide` and `onUnload`. */
export function keepFresh(page: Ageing): () => void {
  const ticking = setInterval(() => {
    page.tick();
  }, TICK_MS);
  const asking = setInterval(() => {
    page.ask();
  }, ASK_MS);
  const stopListening = onReconnect(() => {
    if (page.failed()) page.ask();
  });
  return () => {
    clearInterval(ticking);
    clearInterval(asking);
    stopListening();
  };
}
