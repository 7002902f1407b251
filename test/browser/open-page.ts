/**
 * What every browser test opens with: a page that is built and served once for the file, one browser, and for each test
 * a page of its own. What a page reports as an error – thrown and caught by nobody, or written to the console – fails its test.
 */
import path from 'node:path';
import type { Browser, Page, ViewportSize } from 'playwright-core';
import { launchBrowser } from './browser';
import { servePage, type PageName, type ServedPage } from './pages';

const SCREENSHOTS = path.join(__dirname, '..', '..', 'out', 'screenshots');

export interface PageSettings {
  readonly viewport: ViewportSize;
  /** What the page takes for today, yyyy-mm-dd. */
  readonly today?: string;
  /** How long a step on the page may take, in milliseconds. */
  readonly timeout?: number;
}

export interface PageOpener {
  /** Opens the page and waits for what it shows first; `query` is what else its address says: `lang=en&dark`. */
  readonly open: (query?: string) => Promise<Page>;
  /** A picture of the page that was opened last, in out/screenshots/<name>.png. */
  readonly screenshot: (name: string) => Promise<void>;
}

/** Stands once, at the top of a test file. The pages that a test opens are closed after it. */
export function pagesOf(
  name: PageName,
  { viewport, today = '2020-12-31', timeout = 20_000 }: PageSettings,
): PageOpener {
  let served: ServedPage | undefined;
  let browser: Browser | undefined;
  const opened: Page[] = [];
  const mistakes: string[] = [];

  // The first build takes minutes.
  jest.setTimeout(300_000);
  beforeAll(async () => {
    served = await servePage(name);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
    expect(mistakes.splice(0)).toEqual([]);
  });

  return {
    open: async (query = '') => {
      if (!served || !browser) throw new Error('a page is opened in a test or before each');
      const page = await (await browser.newContext({ viewport })).newPage();
      opened.push(page);
      page.setDefaultTimeout(timeout);
      page.on('pageerror', (error) => mistakes.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') mistakes.push(message.text());
      });
      await page.goto(`${served.address}?today=${today}&${query}`);
      await shown(name, page);
      return page;
    },
    screenshot: async (picture) => {
      const page = opened.at(-1);
      if (!page) throw new Error('no page is open');
      await page.screenshot({ path: path.join(SCREENSHOTS, `${picture}.png`) });
    },
  };
}

/** The pane stands in every page but the one that is given its workbook first. */
async function shown(name: PageName, page: Page): Promise<void> {
  if (name === 'pane') await page.getByRole('heading', { level: 1, name: 'Prisotnik' }).waitFor();
  if (name === 'preview') await page.getByRole('grid').waitFor();
}
