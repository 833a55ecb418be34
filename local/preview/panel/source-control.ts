/** A source of tracks that is played on this machine. */
export interface PlayedSource {
  readonly code: string;
  readonly label: string;
  readonly url: string;
}

/** Out of order: it refuses every question, and what it pushes is lost. */
const DOWN = { answers: 'refuses', pushes: 'lost' };

/** Has each source be as chosen. @throws when one does not answer */
export async function setSources(sources: readonly PlayedSource[], down: readonly string[]): Promise<void> {
  for (const { code, url } of sources) {
    const body = JSON.stringify({ vendor: code, weather: down.includes(code) ? DOWN : {} });
    await fetch(`${url}/__weather`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  }
}
