import { expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText, type YuanText } from '../../../shared/decimal/decimal-text';
import { sumOf } from '../../../shared/decimal/text-arithmetic';
import { zhCn } from '../../../shared/i18n/zh-cn';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { printedFund } from '../../../shared/reports/fund/printed-fund';
import { requestedFund } from '../../../shared/reports/fund/requested-fund';
import type { Report } from '../../../shared/reports/report';
import { unsigned } from '../../../shared/reports/signatures';

const request = {
  plan: sampleHospital(),
  scenarioIds: [null],
  language: 'zh',
  signatures: unsigned,
} as const;
const words = zhCn.fund.report;

function amountsOf({ sheets }: Report, header: string): readonly YuanText[] {
  const sheet = present(sheets[0], 'groups');
  const index = sheet.columns.findIndex((column) => column.header === header);
  return sheet.rows.flatMap((cells) => {
    const cell = cells[index];
    return cell?.kind === 'yuan' ? [cell.value] : [];
  });
}

it('prints amounts of groups in whole fen that add up to the totals below them', () => {
  const printed = printedFund(requestedFund(request, 'report'));
  for (const column of ['balance', 'formula', 'retention', 'fund'] as const) {
    const amounts = amountsOf(printed, words.groupColumns[column]);
    expect(amounts.length).toBe(8);
    expect(amounts.every((yuan) => /^-?\d+(?:\.\d{1,2})?$/.test(yuan))).toBe(true);
    expect(sumOf(amounts.slice(0, -1))).toBe(amounts.at(-1));
  }
});

it('leaves out what a page has no room for', () => {
  const printed = printedFund(requestedFund(request, 'report'));
  expect(printed.sheets.map(({ name }) => name)).toEqual([
    '结算组',
    '品种',
    '到账年度',
    '考核评分表',
    '科室分配',
  ]);
  const headers = printed.sheets[0]?.columns.map(({ header }) => header) ?? [];
  expect(headers).not.toContain(words.groupColumns.budget);
  expect(headers).toHaveLength(13);
});

it('prints a page for each department, or the fund where none can be paid', () => {
  expect(requestedFund(request, 'departments').sheets).toHaveLength(8);
  const none = {
    ...request.plan,
    fund: { ...present(request.plan.fund, 'fund'), settlements: [] },
  };
  const undated = { ...none, useWindow: null, score: decimalText<never>('85') };
  const report = requestedFund({ ...request, plan: undated }, 'departments');
  expect(report.sheets[0]?.name).toBe('结算组');
});
