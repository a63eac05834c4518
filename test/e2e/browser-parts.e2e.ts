import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { browserPages } from './browser-pages';
import { startOf } from './pages/start-page';

const openPage = browserPages();
let page: Page;

async function openSample(): Promise<void> {
  page = await openPage();
  await page.setViewportSize({ width: 1093, height: 580 });
  const table = await startOf(page).openSample();
  await table.chart();
  await page.getByTestId('grid-input').focus();
}

const press = (keys: string): Promise<void> => page.keyboard.press(keys);

/** The part of the page that has the focus. */
async function part(): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const found = activeElement?.closest(
      'nav, header, [role=tablist], [role=toolbar], aside, footer',
    );
    if (activeElement?.matches('[data-testid=grid-input]') === true) return 'grid';
    return found?.getAttribute('role') ?? found?.tagName.toLowerCase() ?? '';
  });
}

describe('by keyboard alone', () => {
  it('F6 goes from part to part, forwards and back, and comes round', async () => {
    await openSample();
    const seen = [await part()];
    for (let step = 0; step < 3; step += 1) {
      await press('F6');
      seen.push(await part());
    }
    expect(seen).toEqual(['grid', 'aside', 'footer', 'nav']);
    await press('Shift+F6');
    await press('Shift+F6');
    await press('Shift+F6');
    expect(await part()).toBe('grid');
    await press('Shift+F6');
    expect(await part()).toBe('toolbar');
  });

  it('Tab stays in the table, and leads on to the panel after Esc', async () => {
    await openSample();
    await press('Tab');
    expect(await part()).toBe('grid');
    await press('Escape');
    await press('Tab');
    expect(await part()).not.toBe('grid');
    await press('Shift+F6');
    await press('Escape');
    await press('Shift+Tab');
    expect(await part()).not.toBe('grid');
  });

  it('Ctrl+F finds the search from anywhere, also from a screen that has none', async () => {
    await openSample();
    await page.getByTestId('rail-compare').focus();
    await press('Control+f');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-testid')))
      .toBe('search');
    await press('Control+5');
    await press('Control+f');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-testid')))
      .toBe('search');
  });

  it('keeps the focus in the page with the screen’s keys, the guide, the export and the list of keys', async () => {
    await openSample();
    for (const [open, shown] of [
      ['F1', 'guide'],
      ['Control+e', 'export-dialog'],
      ['Control+/', 'shortcuts-dialog'],
    ] as const) {
      await press(open);
      await page.getByTestId(shown).waitFor();
      await press('Escape');
      await page.getByTestId(shown).waitFor({ state: 'detached' });
      await expect.poll(part).toBe('grid');
    }
    for (const screen of ['4', '5', '6', '7', '3']) {
      await press(`Control+${screen}`);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null))
        .toBe(true);
    }
  });
});
