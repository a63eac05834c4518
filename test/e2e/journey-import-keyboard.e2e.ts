import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { platformRows, twoYears } from '../support/two-years';
import { csvText } from '../support/workbooks';
import { answerOpenDialog, settingsFolder, startApp, takePicture } from './electron-app';
import { keyboardOf } from './pages/keyboard-page';
import { tableOf } from './pages/table-page';

const byId = (testId: string): string => `[data-testid="${testId}"]`;

describe.each(['zh', 'en'] as const)('without a mouse, in %s', (language) => {
  it('two years are imported, varieties renamed, split and merged, and the next month finds them', async () => {
    const folder = await settingsFolder();
    const app = await startApp({ folder });
    const { page } = app;
    const { press, type, tabTo, pressUntil } = keyboardOf(page);
    const activate = async (testId: string): Promise<void> => {
      await page
        .locator(`${byId(testId)}:enabled`)
        .first()
        .waitFor();
      await tabTo(byId(testId));
      await press('Enter');
    };
    const heading = page.getByTestId('import-heading');
    const step = async (testId: string): Promise<void> => {
      const before = await heading.innerText();
      await activate(testId);
      await heading.filter({ hasNotText: before }).waitFor();
    };
    const names = page.locator('[data-testid^="cell-"][data-testid$="-genericName"]');
    const shownNames = (): Promise<readonly string[]> => names.allInnerTexts();
    const inMenu = async (entry: string): Promise<void> => {
      await tabTo(byId('grid-input'));
      await press('Control+Home', 'Shift+F10');
      await pressUntil('ArrowDown', byId(`menu-${entry}`));
      await press('Enter');
    };

    if (language === 'en') await activate('switch-language');
    await page.locator(`html[lang^="${language}"]`).waitFor({ state: 'attached' });
    await answerOpenDialog(app, await twoYears(folder));
    await activate('rail-import');
    await activate('import-choose');
    await step('import-next');
    await step('import-next');
    await step('import-read');
    await tabTo(byId('import-choose-selected'));
    await press('Tab', 'Enter');
    const question = page.getByTestId('import-question');
    await expect.poll(() => question.getAttribute('data-open')).toBe('false');
    await step('import-next');
    await step('import-next');
    for (const [choice, text] of [
      ['winners', '3'],
      ['fundRatio', '65%'],
      ['insuredShareRatio', '90%'],
    ] as const) {
      await tabTo(byId(`import-${choice}`));
      await press('Control+a');
      await type(text);
    }
    await activate('import-finish');
    await expect.poll(() => names.count()).toBe(3);
    const table = tableOf(page);
    const begun = await table.cards();
    await press('Control+z');
    await expect.poll(() => names.count()).toBe(0);
    await press('Control+y');
    await expect.poll(() => table.cards()).toEqual(begun);

    await inMenu('rename');
    await page.getByTestId('rename-dialog').waitFor();
    await press('Control+a');
    await type('拜唐苹');
    await press('Enter');
    await expect.poll(shownNames).toContain('拜唐苹');
    expect(await table.cards()).toEqual(begun);

    const next = join(folder, '2025年1月.csv');
    await writeFile(next, csvText(platformRows(['2025-01'])));
    await answerOpenDialog(app, next);
    await press('Control+2');
    await activate('import-choose');
    await step('import-next');
    await step('import-next');
    await step('import-read');
    await step('import-next');
    await step('import-next');
    await page.getByTestId('import-months').waitFor();
    await page.getByTestId('import-retentions').waitFor();
    await activate('import-finish');
    await expect.poll(() => names.count()).toBe(3);

    await inMenu('split');
    await tabTo('[data-testid="split-files"] input');
    await press('Space');
    await tabTo(byId('name-genericName'));
    await press('Control+a');
    await type('阿卡波糖片旧库');
    await page.getByTestId('join-effect').getByText('→').waitFor();
    await takePicture(app, `split-${language}`);
    await tabTo(byId('part-apply'));
    await press('Enter');
    await expect.poll(() => names.count()).toBe(4);
    await press('Control+z');
    await expect.poll(() => names.count()).toBe(3);
    expect(await table.cards()).toEqual(begun);

    await inMenu('merge');
    await tabTo(byId('merge-other'));
    await press('ArrowDown');
    await page.getByTestId('merge-total').waitFor();
    await page.getByTestId('join-effect').getByText('→').waitFor();
    await takePicture(app, `merge-${language}`);
    await tabTo(byId('merge-apply'));
    await press('Enter');
    await expect.poll(() => names.count()).toBe(2);
    await press('Control+z');
    await expect.poll(() => table.cards()).toEqual(begun);
    expect(app.complaints).toEqual([]);
  });
});
