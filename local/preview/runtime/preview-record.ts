/** What a test or the panel may look at: everything that went wrong or left the phone. */
export interface PreviewRecord {
  /** Errors thrown by pages, templates and handlers, oldest first. */
  readonly errors: { readonly message: string; readonly stack: string }[];
  /** Tags and wx calls that the preview does not know; each one also threw. */
  readonly unknown: string[];
  /** Calls that leave the mini-program: phone, map, customer service, setting. */
  readonly calls: { readonly name: string; readonly detail: unknown }[];
  /** Cards that a page shared; `imageUrl` is '' where WeChat would take a picture of the page. */
  readonly shares: { readonly title: string; readonly path: string; readonly imageUrl: string }[];
  /** What pages handed to `setData`, oldest first. */
  readonly sets: HandedOver[];
  /** The page stack, bottom first. */
  stack(): { readonly path: string; readonly query: Readonly<Record<string, string>> }[];
  /** Does what a pull from the top edge does; false when the page has no pull-down refresh. */
  pullDown(): boolean;
  /** What leaving the mini-program and coming back does: the top page and its parts hide and show. */
  lookAgain(): void;
  /** Switches the phone's theme while it runs, as the system would. */
  setTheme(theme: 'light' | 'dark'): void;
}

/** What a page handed to `setData` at once. */
export interface HandedOver {
  /** The page's. */
  readonly path: string;
  readonly fields: readonly string[];
  /** Of their JSON in UTF-8. */
  readonly bytes: number;
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
  sets: [],
  stack: () => [],
  pullDown: notReady,
  lookAgain: notReady,
  setTheme: notReady,
};

/** What the mini-program itself is told of a fault. */
interface FaultListener {
  /** @param text as WeChat words it: message, then a line for each frame */
  error(text: string): void;
  rejection(reason: unknown): void;
}

/** Weighs what a page hands over: on a phone it crosses from one thread to the other as JSON. */
export function noteSetData(path: string, values: object): void {
  const bytes = new TextEncoder().encode(JSON.stringify(values)).length;
  record.sets.push({ path, fields: Object.keys(values), bytes });
}

const seen = new WeakSet<Error>();
let listener: FaultListener | undefined;

/** From here on the mini-program hears of what nobody caught, as in WeChat. It stays in the record all the same. */
export function tellFaults(given: FaultListener): void {
  listener = given;
}

/** Notes an error once, wherever it was caught, prints it, and tells the mini-program. */
export function reportError(error: unknown, where = ''): void {
  if (note(error, where))
    listener?.error(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
}

/** False for one that is noted already. */
function note(error: unknown, where: string): boolean {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof Error) {
    if (seen.has(error)) return false;
    seen.add(error);
  }
  record.errors.push({ message: where === '' ? message : `${message} (${where})`, stack });
  console.error(where, error);
  return true;
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
    if (note(event.reason, 'unhandled rejection')) listener?.rejection(event.reason);
  });
}
