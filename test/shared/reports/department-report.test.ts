import { expect, it } from 'vitest';

import { assert } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { sumOf } from '../../../shared/decimal/text-arithmetic';
import { type AllocatedPool, allocatePool } from '../../../shared/fund/allocate-pool';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import { zhCn } from '../../../shared/i18n/zh-cn';
import type { FundAllocation } from '../../../shared/plan/fund-allocation';
import { departmentReport } from '../../../shared/reports/fund/department-report';
import type { Report } from '../../../shared/reports/report';
import { unsigned } from '../../../shared/reports/signatures';
import { aPlan } from '../../support/builders';
import { aFund } from '../../support/funds';

const text = decimalText<never>;

function reported(names: readonly string[]): { report: Report; allocated: AllocatedPool } {
  const allocation: FundAllocation = {
    reserveRatio: text('0.1'),
    poolYuan: null,
    keys: [
      { id: 'p', kind: 'headCount', name: '', weightRatio: text('0.6') },
      { id: 'q', kind: 'typed', name: '管理职责', weightRatio: text('0.4') },
    ],
    departments: names.map((name, index) => ({
      id: String(index),
      name,
      values: { p: text(String(index + 1)), q: text('7') },
    })),
  };
  const allocated = allocatePool(text('1000'), allocation);
  assert(allocated.ok, 'divided');
  const input = {
    evaluated: evaluateFund(aPlan(), aFund()),
    language: 'zh',
    messages: zhCn,
  } as const;
  const report = departmentReport({ ...input, signatures: unsigned }, allocated.value);
  return { report, allocated: allocated.value };
}

it('says of each department why it gets what it gets, in amounts that add up to it', () => {
  const { report, allocated } = reported(['心血管内科', '药学部', '医务处']);
  expect(report.sheets.map(({ name }) => name)).toEqual(['心血管内科', '药学部', '医务处']);
  for (const [index, { rows, notes }] of report.sheets.entries()) {
    const amounts = rows.flatMap((cells) => {
      const cell = cells.at(-1);
      return cell?.kind === 'yuan' ? [cell.value] : [];
    });
    expect(amounts).toHaveLength(3);
    expect(sumOf(amounts.slice(0, 2))).toBe(allocated.departments[index]?.yuan);
    expect(amounts[2]).toBe(allocated.departments[index]?.yuan);
    expect(notes[0]).toContain('分到科室的总额 900.00 元（已预留 100.00 元）');
  }
  expect(report.sheets[0]?.rows[0]?.[0]).toEqual({ kind: 'text', text: '人数' });
});

it('names each sheet once and as Excel may have it', () => {
  const long = '一'.repeat(40);
  const { report } = reported(['内科/一区', '内科?一区', `${long}甲`, `${long}乙`]);
  const names = report.sheets.map(({ name }) => name);
  expect(names).toEqual(['内科 一区', '内科 一区 (2)', '一'.repeat(31), `${'一'.repeat(27)} (2)`]);
});
