import { describe, expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import { askLinesElsewhere } from '../../../../shared/purchases/histories/lines-elsewhere';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import {
  type SettledReading,
  settleReading,
} from '../../../../shared/purchases/settling/settle-reading';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

const HEAD = ['通用名', '规格', '采购日期', '数量', '金额', '是否中选'];
const line = (day: string, yuan: string): string[] => ['甲片', '5mg*7片', day, '10', yuan, '是'];

const WINTER = [line('2024-01-05', '100'), line('2024-02-05', '200'), line('2024-03-05', '300')];
const SPRING = [line('2024-03-05', '300'), line('2024-04-05', '400')];

function settled(
  files: Readonly<Record<string, readonly string[][]>>,
  answers: ImportAnswers = {},
): SettledReading {
  const tables = Object.entries(files).map(([file, rows]) =>
    readRows(layoutIn({ ...rawTable([HEAD, ...rows]), file })),
  );
  return settleReading(joinReadings(askLinesElsewhere(askLinesElsewhere(tables))), answers);
}

describe('lines that another file of the import has too', () => {
  const files = { '冬.xlsx': WINTER, '春.xlsx': SPRING };

  it('wait until somebody says whether they count once more', () => {
    const { summary, questions } = settled(files);
    expect(summary.totals.amountYuan).toBe('1000');
    expect(questions).toMatchObject([
      { kind: 'countUnclear', reason: 'inOtherFile', value: '冬.xlsx', purchases: 1 },
    ]);
    const key = questions[0]?.key ?? '';
    expect(settled(files, { [key]: 'count' }).summary.totals.amountYuan).toBe('1300');
    expect(settled(files, { [key]: 'leaveOut' }).summary.totals.amountYuan).toBe('1000');
  });

  it('are none where a line stands twice in one file', () => {
    const { summary, questions } = settled({ '冬.xlsx': [...WINTER, ...WINTER.slice(0, 1)] });
    expect(summary.totals.amountYuan).toBe('700');
    expect(questions).toEqual([]);
  });

  it('are asked about with their file where all of it is a copy', () => {
    const { questions } = settled({ '冬.xlsx': WINTER, '副本.xlsx': WINTER });
    expect(questions.map(({ kind }) => kind)).toEqual(['sheetCopied']);
  });
});
