import { describe, expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import {
  type SettledReading,
  settleReading,
} from '../../../../shared/purchases/settling/settle-reading';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

const HEADER = ['通用名', '规格', '生产企业', '日期', '数量', '金额'];
const MARKED = [
  [...HEADER, '是否中选'],
  ['甲片', '5mg*7片', '晨河', '2024-02-01', '10', '300', '是'],
  ['甲片', '5mg*7片', '云谷', '2024-02-01', '10', '500', '否'],
];
const PLAIN = [
  HEADER,
  ['甲片', '5mg*7片', '晨河', '2025-02-01', '10', '280'],
  ['甲片', '5mg*7片', '云谷', '2025-02-01', '10', '490'],
];
const KEY = 'flagElsewhere:2025.xlsx/采购';

function settled(answers: ImportAnswers = {}, later: string[][] = PLAIN): SettledReading {
  const tables = [
    rawTable(MARKED, { file: '2024.xlsx', sheet: '采购' }),
    rawTable(later, { file: '2025.xlsx', sheet: '采购' }),
  ];
  return settleReading(joinReadings(tables.map((each) => readRows(layoutIn(each)))), answers);
}

function yuanOf({ summary: { varieties } }: SettledReading): readonly (string | undefined)[] {
  return varieties.flatMap((each) => [each.selectedAmountYuan, each.nonSelectedAmountYuan]);
}

describe('a table without marks beside one that has them', () => {
  it('asks about what the other calls selected, with what each answer brings', () => {
    const open = settled();
    expect(open.questions).toMatchObject([
      {
        key: KEY,
        of: '2024.xlsx',
        amountYuan: '280',
        choices: [
          { answer: 'selected', effect: { selectedAmountYuan: '280', nonSelectedAmountYuan: '0' } },
          {
            answer: 'nonSelected',
            effect: { selectedAmountYuan: '0', nonSelectedAmountYuan: '280' },
          },
        ],
      },
    ]);
    expect(yuanOf(open)).toEqual(['300', '990']);
    expect(open.summary.rejected).toMatchObject([{ row: 2, error: { code: 'row.flagElsewhere' } }]);
  });

  it('counts as it was answered, and by what was said of the product itself', () => {
    expect(yuanOf(settled({ [KEY]: 'selected' }))).toEqual(['580', '990']);
    expect(yuanOf(settled({ [KEY]: 'nonSelected' }))).toEqual(['300', '1270']);
    const [key = ''] = settled().questions[0]?.productKeys ?? [];
    const said = { productClass: 'selected', packFactor: null, specIndexRatio: null } as const;
    expect(yuanOf(settled({ [key]: said }))).toEqual(['580', '990']);
  });

  it('asks nothing where it has marks of its own', () => {
    const marked = PLAIN.map((row, index) => [...row, ['是否中选', '否', '否'][index] ?? '']);
    expect(settled({}, marked).questions).toEqual([]);
  });
});
