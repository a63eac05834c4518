import { describe, expect, it } from 'vitest';

import { fileLabels } from '../../../../electron/workbook/jobs/file-labels';

function labels(...paths: readonly string[]): readonly string[] {
  return paths.map(fileLabels(paths));
}

describe('what the files of one import are called', () => {
  it('are their names, and as many folders as tell those of one name apart', () => {
    expect(labels('/a/甲院/2024.xlsx', '/a/乙院/2024.xlsx', '/a/乙院/2023.xlsx')).toEqual([
      '甲院/2024.xlsx',
      '乙院/2024.xlsx',
      '2023.xlsx',
    ]);
    expect(labels('/甲/导出/x.csv', '/乙/导出/x.csv')).toEqual(['甲/导出/x.csv', '乙/导出/x.csv']);
  });

  it('is one name where the same file is given twice', () => {
    expect(labels('/a/x.csv', '/a/x.csv')).toEqual(['x.csv', 'x.csv']);
  });

  it('differ also where one folder is the end of the other', () => {
    expect(new Set(labels('/x.csv', '/a/x.csv', '/b/a/x.csv')).size).toBe(3);
  });
});
