import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

import type { FakeBridgeSetup } from '../support/fake-bridge';
import { type BrowserApp, pageFaults, startBrowserApp } from './browser-app';

/** Opens pages of one browser for the tests of a file; after each test its page must be without faults, and is closed. */
export function browserPages(): (setup?: FakeBridgeSetup) => Promise<Page> {
  let app: BrowserApp;
  let page: Page;

  beforeAll(async () => {
    app = await startBrowserApp();
  });

  afterAll(async () => {
    await app.close();
  });

  afterEach(async () => {
    expect(await pageFaults(page)).toEqual([]);
    await page.context().close();
  });

  return async (setup = {}) => {
    page = await app.open(setup);
    return page;
  };
}
