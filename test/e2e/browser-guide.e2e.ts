import { describe, expect, it } from 'vitest';

import { findingsIn } from './accessibility';
import { browserPages } from './browser-pages';

const openPage = browserPages();

describe.each(['zh', 'en'] as const)('the user guide in the program, in %s', (language) => {
  it('opens with F1 with its pictures, is searched by keyboard and closes with Esc', async () => {
    const page = await openPage({ language });
    await page.setViewportSize({ width: 1093, height: 580 });
    await page.keyboard.press('F1');
    const text = page.getByTestId('guide-text');
    await text.waitFor();
    const pictures = text.locator('img');
    expect(await pictures.count()).toBeGreaterThan(7);
    await expect
      .poll(() =>
        pictures.evaluateAll((all) =>
          all.every((one) => one instanceof HTMLImageElement && one.naturalWidth > 0),
        ),
      )
      .toBe(true);
    await page.keyboard.type(language === 'zh' ? '盈亏平衡' : 'break-even');
    await expect.poll(() => text.locator('mark').count()).toBeGreaterThan(3);
    await page.keyboard.press('Enter');
    await expect.poll(() => text.locator('mark[data-current]').count()).toBe(1);
    expect(await page.getByTestId('guide-found').textContent()).toContain('2');
    expect(await findingsIn(page, '[data-testid="guide"]')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByTestId('guide').waitFor({ state: 'detached' });
  });

  it('leads to a chapter, and the list of keys stays apart', async () => {
    const page = await openPage({ language });
    await page.getByTestId('show-guide').click();
    const chapter = page.getByTestId('guide').locator('nav button').nth(3);
    const title = (await chapter.textContent()) ?? '';
    await chapter.click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toBe(title);
    await page.getByTestId('guide-close').click();
    await page.keyboard.press('Control+/');
    await page.getByTestId('shortcuts-dialog').waitFor();
  });
});
