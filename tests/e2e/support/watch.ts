import type { BrowserContext, Page } from '@playwright/test';

/** The page's own, in index.html; other pages have none. */
declare const isSettled: boolean | undefined;

/** What the page fetches by itself once it can be read: the second part of the program. */
const ITSELF = /\/(?:split_[a-z]+|chunk_\d+)-[0-9a-f]{16}\.wasm$/;

/** Notes what no test may bring about: a request after a page has loaded, one that isn't
 * a plain GET of ours, an error in the console, a breach of the page's own policy. */
export class Watch {
  readonly faults: string[] = [];
  private readonly loading = new Set<Page>();

  /** `kept` are the paths that the service worker may ask for, at any time. */
  constructor(
    private readonly origin: string,
    private readonly kept: string[] = [],
  ) {}

  async over(context: BrowserContext): Promise<void> {
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol === 'blob:' || url.protocol === 'data:') return;
      const ours = request.method() === 'GET' && url.origin === this.origin;
      const allowed = request.serviceWorker()
        ? [...this.kept, '/alongside/'].includes(url.pathname) && url.search === ''
        : ITSELF.test(url.pathname) || this.loading.has(request.frame().page());
      if (!ours || !allowed) {
        this.faults.push(`request: ${request.method()} ${request.url()}`);
      }
    });
    context.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => {
      this.faults.push(`page: ${error.error().message}`);
    });
  }

  /** Takes back faults that a test has brought about on purpose; there has to be one. */
  forgive(wanted: RegExp): void {
    const others = this.faults.filter((fault) => !wanted.test(fault));
    if (others.length === this.faults.length) this.faults.push(`none like ${wanted}`);
    else this.faults.splice(0, Infinity, ...others);
  }

  /** Requests are allowed while `load` runs, and until the page has all that it shows. An answer
   * of the host that isn't there by mistake has its status given. */
  async load(page: Page, load: () => Promise<unknown>, status?: number): Promise<void> {
    this.loading.add(page);
    await load();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('main').waitFor();
    await page.waitForLoadState('load');
    // The program has taken over, or the page says that it can't: until then it shows the first screen.
    await page.waitForFunction(() => typeof isSettled === 'undefined' || isSettled);
    await page.evaluate(() => document.fonts?.ready.then(() => undefined));
    this.loading.delete(page);
    const known = this.faults.findIndex((fault) => fault.includes(`a status of ${status} `));
    if (known >= 0) this.faults.splice(known, 1);
  }
}
