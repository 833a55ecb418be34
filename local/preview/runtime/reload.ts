import { reportError } from './preview-record';

/** Listens for the server: a saved file reloads the phone, a file that does not compile is shown. */
export function watchReload(): void {
  const events = new EventSource('/events');
  events.addEventListener('reload', () => {
    location.reload();
  });
  const failure = document.getElementById('build-error')?.textContent ?? '';
  if (failure !== '') reportError(new Error(failure), 'build');
  window.addEventListener('pagehide', () => {
    events.close();
  });
}
