import { describe, expect, it } from 'vitest';

import { decimalText } from '../../shared/decimal/decimal-text';
import { en } from '../../shared/i18n/en';
import { zhCn } from '../../shared/i18n/zh-cn';
import type { ImportQuestion } from '../../shared/purchases/settling/import-question';
import { openQuestionSentence } from '../../shared/question-sentence';

const place = { file: '采购.xlsx', sheet: '明细' };
const question = {
  key: 'column:amount:金额|金额',
  kind: 'columnTied',
  field: 'amountYuan',
  letters: 'C',
  columns: [
    { letters: 'C', header: '金额', total: decimalText('1') },
    { letters: 'D', header: '含税金额', total: decimalText('2') },
  ],
  firstRows: [
    { ...place, row: 3 },
    { ...place, row: 5 },
    { ...place, sheet: '其他', row: 9 },
  ],
  purchases: 7,
  amountYuan: decimalText('1234.5'),
  isAnswered: false,
  choices: [],
  productKeys: [],
} as const satisfies ImportQuestion;

describe('a question of an import as a sentence', () => {
  it('names its columns, and the rows of its first sheet, as the language lists things', () => {
    expect(openQuestionSentence(zhCn, question, 'zh')).toBe(
      '有几列都可以作“采购金额”（C 列“金额”、D 列“含税金额”）：用哪一列？（采购.xlsx，工作表“明细”，第 3、5 行等共 7 行，1,234.50 元；答案的键：column:amount:金额|金额）',
    );
    expect(openQuestionSentence(en, question, 'en')).toBe(
      'Several columns may be "Amount" ("金额" in column C, "含税金额" in column D): which one is it? (采购.xlsx, sheet "明细", rows 3, 5 and so on, 7 in all, 1,234.50 yuan; key of the answer: column:amount:金额|金额)',
    );
  });
});
