import { appendFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Account } from '../../scripts/e2e/e2e-report';

/** Where `npm run e2e` has each browser's account written, a line each; nowhere when not set. */
const BOOK_VARIABLE = 'ZHITU_E2E_BOOK';

/** What Chromium itself writes when a request does not come through; meant, where a test cuts the network. */
const CUT_OFF = /Failed to load resource|net::ERR_FAILED|net::ERR_INTERNET_DISCONNECTED/;
/** What a page leaves behind when it is loaded anew or closed. */
const LEFT = 'net::ERR_ABORTED';
/** How the preview refuses a tag or a wx call that it does not have. */
const UNKNOWN = 'is not in the preview';

/** One page of a browser, watched. */
export interface Watch {
  /** Page and console errors and lost requests so far, oldest first. */
  readonly faults: string[];
  /** The test cuts the network: what is lost by that is none of the page's. */
  mayBeCutOff: boolean;
}

/** What went wrong on all pages of a browser: nothing is lost because a test did not look. */
export class FaultBook {
  private readonly watches: Watch[] = [];

  watch(page: Page): Watch {
    const watch: Watch = { faults: [], mayBeCutOff: false };
    page.on('pageerror', (error) => watch.faults.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      const isRefusal = message.text().includes(UNKNOWN);
      if (message.type() === 'error' || isRefusal) watch.faults.push(`console: ${message.text()}`);
    });
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      if (why !== LEFT) watch.faults.push(`lost: ${new URL(request.url()).pathname} ${why}`);
    });
    this.watches.push(watch);
    return watch;
  }

  /** @throws Error when anything went wrong that no test meant; what there was is written to the book in any case */
  close(): void {
    const faults = this.watches.flatMap(unmeant);
    const book = process.env[BOOK_VARIABLE];
    if (book !== undefined) appendFileSync(book, `${JSON.stringify(this.account(faults))}\n`);
    if (faults.length > 0) throw new Error(`went wrong in the browser:\n${faults.join('\n')}`);
  }

  private account(faults: readonly string[]): Account {
    const count = (kind: string): number => faults.filter((fault) => fault.startsWith(kind)).length;
    return {
      pages: this.watches.length,
      pageErrors: count('page error: '),
      consoleErrors: count('console: '),
      lostRequests: count('lost: '),
      unknownCalls: faults.filter((fault) => fault.includes(UNKNOWN)).length,
    };
  }
}

/** What went wrong, but for what the test did itself. */
export function unmeant({ faults, mayBeCutOff }: Watch): string[] {
  return mayBeCutOff ? faults.filter((fault) => !CUT_OFF.test(fault)) : [...faults];
}
