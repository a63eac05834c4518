import { describe, expect, it } from 'vitest';

import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import { appError, type CellPlace } from '../../../shared/errors';
import { en } from '../../../shared/i18n/en';
import { errorSentence, warningSentence } from '../../../shared/i18n/sentence';
import { zhCn } from '../../../shared/i18n/zh-cn';

const place: CellPlace = {
  file: '测算表.xlsx',
  sheet: '2026',
  row: 7,
  column: '中选价格',
  letters: 'H',
};

/** Every name a sentence can ask for. */
const everyParam = {
  ...place,
  other: '中选价',
  makers: 3,
  most: 2,
  value: '70',
  limit: 512,
  limitMegabytes: 200,
  kind: '.ods',
  choices: 'a|b',
  unit: '元/盒',
  mainUnit: '支',
  incomingUnit: 'ml',
  fromText: '7',
  question: '退货还是购入？',
  seen: '编号、品种、件数',
  caption: '单位：万元',
  of: '底稿',
  others: ['底稿', '二院区'],
  columns: [
    { header: '金额', letters: 'F' },
    { header: '实付', letters: 'G' },
  ],
  id: 'x',
  known: ['national', 'flat-30'],
  ids: ['p', 'q'],
  policy: 'p',
  option: '--max',
  name: '阿托伐他汀钙片',
  rows: [3, 4],
  scenario: '方案一',
  missing: '中选价格',
  version: 9,
  newest: 1,
  where: 'varieties.0',
  month: '2025-12',
  lastMonth: '2025-12',
  reference: 'ABC',
  measure: 'amount',
  limitRatio: '0.5',
  months: ['2025-01', '2025-02'],
  fromMonth: '2025-01',
  toMonth: '2025-07',
  count: 2,
  names: ['甲', '乙'],
  variety: '甲',
  selectedYuan: '10',
  beforeYuan: '20',
  afterYuan: '30',
  sum: '0.9',
  found: '69',
  text: '第一季度',
  qualifier: '集采后',
  field: '采购数量',
  now: '2/30',
  leavingYuan: '40',
  leaving: ['2025-03', '2025-04'],
  files: ['a.csv', 'b.csv'],
  resaved: ['a.csv', 'b.csv'],
  before: '2/30',
  key: '人数',
  packs: '12',
  factor: '30',
};

describe('the sentences of failures and warnings', () => {
  it('are whole and fill every gap, in both languages', () => {
    for (const messages of [zhCn, en]) {
      const sentences = [...Object.values(messages.errors), ...Object.values(messages.warnings)];
      for (const sentence of sentences as ((params: object) => string)[]) {
        expect(sentence(everyParam)).toMatch(/^.{10,}[。.]$|npm start$/);
        expect(sentence(everyParam)).not.toMatch(/undefined|NaN|\[object|\n/);
      }
    }
  });

  it('put a Chinese list together in the Chinese way', () => {
    const sentences = [...Object.values(zhCn.errors), ...Object.values(zhCn.warnings)];
    for (const sentence of sentences as ((params: object) => string)[]) {
      expect(sentence(everyParam)).not.toMatch(/, /);
    }
  });

  it('say where a cell stands: sheet, row, column letters and header', () => {
    const error = appError('cell.ratioAbove1', { ...place, value: '70' });
    expect(errorSentence(zhCn, error)).toBe(
      '文件“测算表.xlsx”的工作表“2026”第 7 行 H 列“中选价格”的“70”大于 1。比例须在 0 到 1 之间；若是百分数，请写成“70%”。',
    );
    expect(errorSentence(en, error)).toBe(
      'In file "测算表.xlsx", sheet "2026", row 7, column H "中选价格": "70" is above 1. A ratio lies between 0 and 1; if a percentage is meant, write "70%".',
    );
  });

  it('leave out a sheet and column letters that are not there', () => {
    const error = appError('cell.missing', { ...place, sheet: '', letters: '' });
    expect(errorSentence(zhCn, error)).toContain('文件“测算表.xlsx”第 7 行 “中选价格”未填写');
    expect(errorSentence(en, error)).toContain('In file "测算表.xlsx", row 7, column "中选价格":');
  });

  it('show the red line as a percentage', () => {
    const limitRatio = decimalText<RatioText>('0.5');
    const warning = {
      code: 'hospital.redLine',
      params: { measure: 'amount', limitRatio },
    } as const;
    expect(warningSentence(zhCn, warning)).toContain('红线 50%');
    expect(warningSentence(en, warning)).toContain('red line of 50%');
  });
});
