import { describe, expect, it } from 'vitest';

import { historySheet } from '../support/import-files';
import { findingsIn } from './accessibility';
import { browserPages } from './browser-pages';
import { importOf } from './pages/import-page';

const openPage = browserPages();

const sheet = historySheet([
  { name: '酒石酸美托洛尔片', flag: '是' },
  { name: '美托洛尔片', yuan: '300' },
  { name: '阿托伐他汀钙片' },
  { name: '阿脱伐他汀钙片', yuan: '200' },
]);

const words = {
  zh: {
    names: (count: number) => `产品都已确定，${String(count)} 个名称待确认是否同一品种`,
    settled: '所有产品都已确定',
  },
  en: {
    names: (count: number) =>
      `Products are settled; ${String(count)} ${count === 1 ? 'name' : 'names'} to confirm`,
    settled: 'Every product is settled',
  },
};

describe.each(['zh', 'en'] as const)('names that look alike in the %s import', (language) => {
  it('are listed with what joins, joined at once or kept apart, and taken back', async () => {
    const page = await openPage({ purchases: sheet, language });
    const wizard = importOf(page);
    await wizard.choose();
    await wizard.readProducts();
    const list = page.getByTestId('look-alikes');
    const lines = list.locator('li');
    const status = (): Promise<string> => page.getByTestId('import-open').innerText();
    await expect.poll(() => lines.count()).toBe(2);
    await expect.poll(status).toBe(words[language].names(2));
    expect(await findingsIn(page, '[data-testid=look-alikes]')).toEqual([]);
    await lines.first().getByTestId('keep-apart').click();
    await expect.poll(() => lines.count()).toBe(1);
    await expect.poll(status).toBe(words[language].names(1));
    await page.keyboard.press('Control+z');
    await expect.poll(() => lines.count()).toBe(2);
    await page.getByTestId('join-all').click();
    await expect.poll(() => list.count()).toBe(0);
    await expect.poll(status).toBe(words[language].settled);
  });
});
