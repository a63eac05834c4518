import { describe, expect, it } from 'vitest';

import { questionPlace } from '../../../../renderer/views/import/question-words';
import { present } from '../../../../shared/assert';
import { decimalText } from '../../../../shared/decimal/decimal-text';
import { en } from '../../../../shared/i18n/en';
import { zhCn } from '../../../../shared/i18n/zh-cn';
import type { ImportQuestion } from '../../../../shared/purchases/settling/import-question';
import { questionGroups } from '../../../../shared/purchases/settling/question-groups';

function asked(rows: readonly number[], purchases: number, sheet = '明细') {
  const question: ImportQuestion = {
    ...{ key: 'flag:x', kind: 'flagUnknown', value: 'x' },
    ...{ isAnswered: false, choices: [], productKeys: [], amountYuan: decimalText('1') },
    firstRows: rows.map((row) => ({ file: '采购.xlsx', sheet, row })),
    purchases,
  };
  return present(questionGroups([question])[0], 'one question is one group');
}

describe('where the rows of a question stand', () => {
  it('is told with the first three, in their order, and that there are more', () => {
    const group = asked([9, 3, 5, 7], 12);
    expect(questionPlace(zhCn, group)).toBe('采购.xlsx · 明细 第 3、5、7 行等');
    expect(questionPlace(en, group)).toBe('采购.xlsx · 明细, row 3, 5, 7 …');
  });

  it('is told whole where these are all', () => {
    expect(questionPlace(zhCn, asked([4], 1, ''))).toBe('采购.xlsx 第 4 行');
    expect(questionPlace(en, asked([4], 1, ''))).toBe('采购.xlsx, row 4');
  });
});
