import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

import { measuredStart } from '../../build/program-starts.mjs';
import type { FakeBridgeSetup } from '../support/fake-bridge';
import { PAGE_FOLDER, servePage } from './page-server';
import { PATIENCE_MS } from './patience';

/** The built page in a plain browser, on the fake bridge, under the program's own content policy. */
interface BrowserApp {
  readonly open: (setup: FakeBridgeSetup) => Promise<Page>;
  /** Nothing of a test is left for the next one, and of one that failed not even its tab. */
  readonly forget: (end: { readonly hasFailed: boolean }) => Promise<void>;
}

/** The shell first: the same engine without the browser around it, which nobody sees and which costs a tenth of a test or more. */
const CHROMIUMS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'] as const;
const CHROMIUM =
  process.env['CHROMIUM_PATH'] ?? CHROMIUMS.find((path) => existsSync(path)) ?? CHROMIUMS[0];
const VIEWPORT = { width: 1366, height: 768 };

let started: Promise<BrowserApp> | null = null;

/** One browser and one profile for all files of a worker, with which they end: what a page is made of is read once. */
export function browserApp(): Promise<BrowserApp> {
  started ??= startBrowserApp();
  return started;
}

async function startBrowserApp(): Promise<BrowserApp> {
  if (!existsSync(join(PAGE_FOLDER, 'index.html'))) {
    throw new Error('The page is not built. Run: npm run build');
  }
  const server = await servePage();
  const browser = await measuredStart('Chromium', launch);
  // Without motion what a test looks at stands still; a test of motion itself asks for it again.
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  /** The tab of the last test: what it has read and compiled of the program serves the next one. */
  let spare: Page | null = null;
  return {
    open: async (setup) => {
      const page = spare ?? (await newTab(context));
      spare = null;
      await page.goto(server.addressFor(setup));
      await page.getByTestId('start-sample').waitFor();
      return page;
    },
    forget: async ({ hasFailed }) => {
      const [kept, ...others] = hasFailed ? [] : context.pages();
      for (const page of hasFailed ? context.pages() : others) await page.close();
      await context.clearPermissions();
      await context.clearCookies();
      if (kept !== undefined) spare = await asNew(kept);
    },
  };
}

async function newTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (fault) => {
    console.error(fault);
  });
  return page;
}

/** The program is left, and with it all it held; the pointer, the size and the motion of the tab are as at its beginning. */
async function asNew(page: Page): Promise<Page> {
  await page.mouse.move(0, 0);
  await page.goto('about:blank');
  await page.setViewportSize(VIEWPORT);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page;
}

/** What the content policy refused, and errors nobody caught: none is expected in any walk through the page. */
export async function pageFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { pageFaults: string[] }).pageFaults);
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--font-render-hinting=none',
      // Files go side by side, one more than there are cores: helpers of the engine would only stand in their way.
      '--js-flags=--single-threaded',
    ],
  });
}
