/** What a test or the panel may look at: everything that went wrong or left the phone. */
export interface PreviewRecord {
  /** Errors thrown by pages, templates and handlers, oldest first. */
  readonly errors: { readonly message: string; readonly stack: string }[];
  /** Tags and wx calls that the preview does not know; each one also threw. */
  readonly unknown: string[];
  /** Calls that leave the mini-program: phone, map, customer service, setting. */
  readonly calls: { readonly name: string; readonly detail: unknown }[];
  /** Cards that a page shared. */
  readonly shares: { readonly title: string; readonly path: string }[];
  /** The page stack, bottom first. */
  stack(): { readonly path: string; readonly query: Readonly<Record<string, string>> }[];
  /** Does what a pull from the top edge does; false when the page has no pull-down refresh. */
  pullDown(): boolean;
  /** What leaving the mini-program and coming back does: the top page and its parts hide and show. */
  lookAgain(): void;
  /** Switches the phone's theme while it runs, as the system would. */
  setTheme(theme: 'light' | 'dark'): void;
}

declare global {
  interface Window {
    __preview: PreviewRecord;
  }
}

const notReady = (): never => {
  throw new Error('the mini-program has not started');
};

export const record: { -readonly [K in keyof PreviewRecord]: PreviewRecord[K] } = {
  errors: [],
  unknown: [],
  calls: [],
  shares: [],
  stack: () => [],
  pullDown: notReady,
  lookAgain: notReady,
  setTheme: notReady,
};

const seen = new WeakSet<Error>();

/** Notes an error once, wherever it was caught, and prints it. */
export function reportError(error: unknown, where = ''): void {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof Error) {
    if (seen.has(error)) return;
    seen.add(error);
  }
  record.errors.push({ message: where === '' ? message : `${message} (${where})`, stack });
  console.error(where, error);
}

/** Refuses something the preview does not have. A silent stub would let a test pass for nothing. */
export function refuseUnknown(what: string): never {
  record.unknown.push(what);
  const error = new Error(`${what} is not in the preview (local/preview): add it there, or do without`);
  reportError(error);
  throw error;
}

/** Publishes the record and catches what nobody else catches. */
export function publishRecord(): void {
  window.__preview = record;
  window.addEventListener('error', (event) => {
    reportError(event.error ?? event.message);
  });
  window.addEventListener('unhandledrejection', (event) => {
    reportError(event.reason, 'unhandled rejection');
  });
}
