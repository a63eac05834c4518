import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { decimalText } from '../../shared/decimal/decimal-text';
import { formatYuan } from '../../shared/i18n/format';
import { platformRows, twoYears, yearOf } from '../support/two-years';
import { csvText } from '../support/workbooks';
import { graveFindings } from './accessibility';
import {
  answerOpenDialog,
  type RunningApp,
  settingsFolder,
  startApp,
  takePicture,
} from './electron-app';
import { importOf } from './pages/import-page';
import { tableOf } from './pages/table-page';

describe.each(['zh', 'en'] as const)('two years of purchases, seen in %s', (language) => {
  it('come in with one page of questions; the next month is added, and taken back', async () => {
    const folder = await settingsFolder();
    const app = await startApp({ folder });
    const { page } = app;
    if (language === 'en') await page.getByTestId('switch-language').click();
    await answerOpenDialog(app, await twoYears(folder));
    const wizard = importOf(page);
    await wizard.choose();
    await wizard.next();
    await page.getByTestId('import-unused').waitFor();
    await page.getByTestId('import-read').click();
    await page.getByTestId('import-open').waitFor();
    await takePicture(app, `import-questions-${language}`);
    expect(await page.getByTestId('import-question').count()).toBe(1);
    expect(await graveFindings(page)).toEqual([]);
    await page.getByTestId('import-choose-selected').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const question = page.getByTestId('import-question');
    await expect.poll(() => question.getAttribute('data-open')).toBe('false');
    await wizard.next();
    await wizard.next();
    expect(await page.getByTestId('import-summary').innerText()).toMatch(/^3 /);
    await wizard.answer('winners', '3');
    await wizard.answer('fundRatio', '65%');
    await wizard.answer('insuredShareRatio', '90%');
    await wizard.finish();
    await page.getByTestId('import-heading').waitFor({ state: 'detached' });
    const table = tableOf(page);
    await expect.poll(async () => (await table.cards())['card-retention']).not.toBeNull();
    const before = await table.cards();

    const next = join(folder, '2025年1月.csv');
    await writeFile(next, csvText(platformRows(['2024-12', '2025-01'])));
    await addFile(app, next);
    await page.getByTestId('import-months').waitFor();
    await page.getByTestId('import-move-use').getByText('→').waitFor();
    await page.getByTestId('import-retentions').waitFor();
    await takePicture(app, `import-months-${language}`);
    expect(await page.getByTestId('import-months-replace').isChecked()).toBe(true);
    expect(await graveFindings(page)).toEqual([]);
    await page.getByTestId('import-months-skip').check();
    await page.getByTestId('import-moves-use').check();
    await page.getByTestId('import-finish').click();
    await page.getByTestId('import-heading').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => table.cards()).toEqual(before);

    // A mended year with a hundred times the packs: both figures are said, and only the second press imports.
    const mended = join(folder, '2024年更正.csv');
    await writeFile(mended, csvText(platformRows(yearOf(2024), 1000)));
    await addFile(app, mended);
    await page.getByTestId('import-retentions').waitFor();
    await page.getByTestId('import-finish').click();
    const note = page.getByText(language === 'en' ? 'more than a tenth' : '变化超过一成');
    await note.waitFor();
    expect(await note.innerText()).toContain(shownYuan(before['card-retention']));
    await takePicture(app, `import-second-press-${language}`);
    await page.getByTestId('import-finish').click();
    await page.getByTestId('import-heading').waitFor({ state: 'detached' });
    await expect.poll(() => table.cards()).not.toEqual(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => table.cards()).toEqual(before);
    expect(app.complaints).toEqual([]);
  });
});

/** From the table to the last page of an import of one more file. */
async function addFile(app: RunningApp, path: string): Promise<void> {
  await answerOpenDialog(app, path);
  const wizard = importOf(app.page);
  await wizard.choose();
  await wizard.read();
  await wizard.next();
}

function shownYuan(text: string | null | undefined): string {
  return formatYuan(decimalText(text ?? '0'), 'zh');
}
