import { describe, expect, it } from 'vitest';

import { warnedRows, warningGroups } from '../../../../renderer/views/import/warning-groups';
import { warningWords } from '../../../../renderer/views/import/warning-words';
import { decimalText } from '../../../../shared/decimal/decimal-text';
import { en } from '../../../../shared/i18n/en';
import { zhCn } from '../../../../shared/i18n/zh-cn';
import { productKey } from '../../../../shared/purchases/product';
import {
  type ImportWarning,
  importWarningCodeSchema,
} from '../../../../shared/purchases/reading/import-warnings';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import { linesAt, tableReading } from '../../../support/purchases';

function warning(changes: Partial<ImportWarning>): ImportWarning {
  const place = { file: '采购.xlsx', sheet: '一月', rows: [3], count: 1, params: {} };
  return { code: 'amountDiffers', ...place, ...changes };
}

function reading(own: readonly ImportWarning[], shared: readonly ImportWarning[]) {
  const file = {
    file: '采购.xlsx',
    format: 'xlsx' as const,
    encoding: null,
    sheet: '一月',
    headerRow: 1,
    rows: 0,
    accepted: 0,
    rejected: 0,
    skipped: 0,
    columns: {},
  };
  return { tables: [{ file, products: [], rejected: [], warnings: own }], warnings: shared };
}

describe('the warnings of a reading', () => {
  it('stand by kind, those of one table and of several together', () => {
    const groups = warningGroups(
      reading(
        [warning({ code: 'hiddenSheet', rows: [], count: 0 }), warning({ rows: [3, 4], count: 2 })],
        [warning({ code: 'duplicateLine' }), warning({ rows: [9], count: 1 })],
      ),
    );
    expect(groups.map(({ code, rows, warnings }) => [code, rows, warnings.length])).toEqual([
      ['amountDiffers', 3, 2],
      ['duplicateLine', 1, 1],
      ['hiddenSheet', 0, 1],
    ]);
    expect(warnedRows(groups)).toBe(4);
  });

  it('are none where nothing was found', () => {
    expect(warningGroups(reading([], []))).toEqual([]);
  });
});

describe('a sheet without marks', () => {
  const linesOf = (manufacturer: string): ReturnType<typeof linesAt> =>
    linesAt(
      { units: decimalText('1'), priceYuan: decimalText('1'), hasPassed: false },
      { mark: { kind: 'none' }, product: { manufacturer } },
    );
  const lines = [linesOf('甲药业'), linesOf('乙药业')];
  const unmarked = {
    tables: [tableReading(lines, { warnings: [warning({ code: 'noFlag', rows: [], count: 0 })] })],
    warnings: [],
  };
  const isSelected = { productClass: 'selected', packFactor: null, specIndexRatio: null } as const;
  const answersFor = (count: number): ImportAnswers =>
    Object.fromEntries(
      lines.slice(0, count).map(({ product }) => [productKey(product), isSelected]),
    );

  it('is warned of for the products that nobody has given a class', () => {
    const [group] = warningGroups(unmarked, answersFor(1));
    expect(group?.warnings[0]?.params).toEqual({ products: '1' });
  });

  it('is no matter once all have one', () => {
    expect(warningGroups(unmarked, answersFor(2))).toEqual([]);
  });
});

describe('the words of a warning', () => {
  it('write amounts and prices as the language does', () => {
    const total = warning({
      code: 'totalDiffers',
      params: { stated: '1234567.5', found: '1000' },
    });
    expect(warningWords(zhCn, total, 'zh')).toBe(
      '合计行写 1,234,567.50 元，所合计的各行共 1,000.00 元。',
    );
    const outlier = warning({
      code: 'priceOutlier',
      params: { name: '阿卡波糖片', medianYuan: '0.3125' },
    });
    expect(warningWords(en, outlier, 'en')).toContain('"阿卡波糖片"');
    expect(warningWords(en, outlier, 'en')).toContain('0.3125');
  });

  it.each(importWarningCodeSchema.options)('say of %s what it is and how to mend it', (code) => {
    for (const messages of [zhCn, en]) {
      const { title, mend } = messages.importWarnings[code];
      expect(title).not.toBe('');
      expect(mend).not.toBe('');
      expect(warningWords(messages, warning({ code }), 'zh')).not.toContain('undefined');
    }
  });
});
