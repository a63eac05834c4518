import { describe, expect, it } from 'vitest';

import { traceLines } from '../../../../../renderer/views/desk/panel/trace-lines';
import { present } from '../../../../../shared/assert';
import { traceFigure } from '../../../../../shared/engine/trace';
import { zhCn } from '../../../../../shared/i18n/zh-cn';
import type { Month } from '../../../../../shared/purchases/purchase';
import { aPlan, aVariety } from '../../../../support/builders';

const variety = aVariety({
  origins: {
    baseUnits: { kind: 'typed' },
    preVbpPriceYuan: {
      kind: 'history',
      files: ['采购明细.xlsx'],
      fromMonth: '2024-01' as Month,
      toMonth: '2024-12' as Month,
      purchases: 38,
    },
  },
});
const trace = present(
  traceFigure(aPlan([variety]), {
    kind: 'variety',
    varietyId: variety.id,
    figure: 'balanceBaseYuan',
  }),
  'the variety is complete',
);
const lines = traceLines(trace, { messages: zhCn, language: 'zh' });

function line(name: string): string | undefined {
  const found = lines.find((candidate) => candidate.name === name);
  return found === undefined ? undefined : `${found.value} = ${found.numbers ?? found.note}`;
}

describe('the trace of a balance', () => {
  it('puts the numbers in place of the symbols', () => {
    expect(line('结余测算基数 B')).toBe('219,258.00 = 321,750.00 − 102,492.00');
    expect(line('医保资金预算 M')).toBe('321,750.00 = 100,000 × 5.50 × 58.5%');
    expect(line('医保资金支出 E')).toBe('102,492.00 = (80,000 × 0.94 + 100,000.00) × 58.5%');
    expect(line('约定采购量 A')).toBe('80,000 = 80% × 100,000');
  });

  it('says what a looked-up value is instead', () => {
    expect(line('约定采购比例 r')).toBe(`80% = ${zhCn.trace.formulas.agreedShareFromWinners}`);
  });

  it('names where each input came from, once', () => {
    expect(line('集采前加权均价 P0')).toBe('5.50 = 采购明细.xlsx，2024-01 至 2024-12，38 条采购');
    expect(line('约定采购量基数 Q')).toBe('100,000 = 手工输入');
    expect(lines.filter(({ name }) => name === '约定采购量基数 Q')).toHaveLength(1);
  });
});
