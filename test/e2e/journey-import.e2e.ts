import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { messyRows, messySheet } from '../support/messy-history';
import { csvText, gb18030Bytes, workbookBytes } from '../support/workbooks';
import { answerOpenDialog, settingsFolder, startApp, takePicture } from './electron-app';
import { importOf } from './pages/import-page';
import { tableOf } from './pages/table-page';

/** Worked by hand beside the rows: `importOfMessy` of the fixture says the same of the command. */
const counts = {
  rows: '16',
  accepted: '5',
  skipped: '6',
  rejected: '5',
  amount: '39291.22',
  units: '7792',
};

describe('a messy history', () => {
  it.each([
    ['采购明细.xlsx', () => workbookBytes([messySheet])],
    ['采购明细.csv', () => gb18030Bytes(csvText(messyRows))],
  ])('comes from %s into the table with every row accounted for', async (name, bytes) => {
    const folder = await settingsFolder();
    const path = join(folder, name);
    await writeFile(path, bytes());
    const app = await startApp({ folder });
    await answerOpenDialog(app, path);
    const page = importOf(app.page);
    await page.choose();
    expect(await page.fileName()).toBe(name);
    await takePicture(app, 'import');
    await page.read();
    expect(await page.counts()).toEqual(counts);
    expect(await page.refusedRows()).toEqual(['13', '14', '15', '16', '17']);
    await page.answer('winners', '4');
    await page.answer('fundRatio', '65%');
    await page.answer('insuredShareRatio', '90%');
    await page.finish();
    await app.page.getByText('阿托伐他汀钙片').first().waitFor();
    const cards = await tableOf(app.page).cards();
    expect(Object.keys(cards)).toContain('card-retention');
    expect(app.complaints).toEqual([]);
  });
});
