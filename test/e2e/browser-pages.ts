import type { Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';

import type { FakeBridgeSetup } from '../support/fake-bridge';
import { browserApp, pageFaults } from './browser-app';

/** Opens pages for the tests of a file; after each test its pages must be without faults, and are closed. */
export function browserPages(): (setup?: FakeBridgeSetup) => Promise<Page> {
  let pages: Page[] = [];

  afterEach(async ({ task }) => {
    const open = pages.filter((page) => !page.isClosed());
    pages = [];
    const faults = await Promise.all(open.map(pageFaults));
    await (await browserApp()).forget({ hasFailed: task.result?.state === 'fail' });
    expect(faults.flat()).toEqual([]);
  });

  return async (setup = {}) => {
    const page = await (await browserApp()).open(setup);
    pages.push(page);
    return page;
  };
}
