import { beforeEach, describe, expect, it } from 'vitest';

import {
  changeEncoding,
  changeHeader,
  chooseHistories,
  removeFile,
  showTable,
  takeDroppedFiles,
  tickTable,
} from '../../../renderer/commands/import-files';
import { isSameTable } from '../../../renderer/commands/import-tables';
import { importState, type ImportTable, resetImport } from '../../../renderer/stores/import-store';
import { changeView, viewState } from '../../../renderer/stores/view-store';
import { present } from '../../../shared/assert';
import { connectBridge } from '../../support/connected-bridge';
import { twoFiles } from '../../support/import-files';

function tableOf(sheet: string): ImportTable {
  return present(
    importState().tables.find((table) => table.sheet === sheet),
    'the sheet is there',
  );
}

function ticked(): readonly string[] {
  return importState()
    .tables.filter(({ isTicked }) => isTicked)
    .map(({ sheet }) => sheet);
}

beforeEach(() => {
  resetImport();
  changeView({ screen: 'import', failure: null });
  connectBridge({ purchases: twoFiles });
});

describe('chosen files', () => {
  it('are looked at one after another, with every sheet that is to be read', async () => {
    await chooseHistories();
    expect(importState().files.map(({ fileName, state }) => [fileName, state.kind])).toEqual([
      ['2024.xlsx', 'opened'],
      ['2025.csv', 'opened'],
    ]);
    expect(ticked()).toEqual(['一月', '二月', '']);
    expect(tableOf('二月').preview?.header).toEqual({ row: 2, depth: 1 });
    expect(tableOf('备份').preview).toBeNull();
    expect(importState().isLooking).toBe(false);
    expect(isSameTable(tableOf('一月'), importState().shownTable)).toBe(true);
  });

  it('say of themselves what is wrong with them', async () => {
    connectBridge({ purchases: twoFiles, damagedFiles: ['2024.xlsx'] });
    await chooseHistories();
    expect(importState().files[0]?.state).toMatchObject({
      kind: 'failed',
      error: { code: 'file.damaged' },
    });
    expect(ticked()).toEqual(['']);
  });

  it('are taken once, however often they are chosen', async () => {
    await chooseHistories();
    await chooseHistories();
    expect(importState().files).toHaveLength(2);
    expect(importState().tables).toHaveLength(5);
  });

  it('go with their sheets, and another sheet is shown', async () => {
    await chooseHistories();
    removeFile(present(importState().files[0], 'two files').token);
    expect(importState().tables.map(({ sheet }) => sheet)).toEqual(['']);
    expect(importState().shownTable?.sheet).toBe('');
  });

  it('are known to those who drop them on another screen', async () => {
    const fake = connectBridge();
    changeView({ screen: 'table' });
    fake.imports.drop(twoFiles);
    await takeDroppedFiles();
    expect(viewState().screen).toBe('import');
    expect(importState().files).toHaveLength(2);
  });
});

describe('a sheet', () => {
  it('is looked at when it is shown, and read only when it is ticked', async () => {
    await chooseHistories();
    await showTable(tableOf('说明'));
    expect(tableOf('说明').preview?.rows).toHaveLength(1);
    expect(ticked()).not.toContain('说明');
    await tickTable(tableOf('备份'), true);
    expect(tableOf('备份').preview?.header).not.toBeNull();
    expect(ticked()).toContain('备份');
  });

  it('has the header that is pointed at, and its columns anew', async () => {
    await chooseHistories();
    await changeHeader(tableOf('一月'), { row: 1, depth: 1 });
    expect(tableOf('一月').preview?.header).toEqual({ row: 1, depth: 1 });
    expect(tableOf('一月').mapping).toEqual({});
    await changeHeader(tableOf('一月'), { row: 2, depth: 1 });
    expect(tableOf('一月').mapping).toMatchObject({ genericName: 1 });
  });

  it('ends with what was asked last, however fast it was asked', async () => {
    await chooseHistories();
    const first = changeHeader(tableOf('一月'), { row: 1, depth: 1 });
    const second = changeHeader(tableOf('一月'), { row: 2, depth: 2 });
    await Promise.all([first, second]);
    expect(tableOf('一月').preview?.header).toEqual({ row: 2, depth: 2 });
  });

  it('is decoded as the person says', async () => {
    await chooseHistories();
    await changeEncoding(tableOf(''), 'utf-16le');
    expect(tableOf('').encoding).toBe('utf-16le');
    expect(tableOf('').preview?.encoding).toBe('utf-16le');
  });
});
