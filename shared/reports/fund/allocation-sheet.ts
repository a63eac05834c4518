import { type DecimalText, decimalText } from '../../decimal/decimal-text';
import type { AllocatedPool } from '../../fund/allocate-pool';
import type { Messages } from '../../i18n/zh-cn';
import type { AllocationKey } from '../../plan/fund-allocation';
import { columnLetters } from '../../purchases/table/raw-table';
import { firstBodyRow } from '../cell-address';
import {
  EMPTY,
  formulaOf,
  numberOf,
  ratioOf,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textOf,
  yuanOf,
} from '../report';
import type { FundReportInput } from './fund-report-input';

/**
 * Departments by keys: values, what of the whole each key gives, the share as a formula. Amounts are those of the largest
 * remainder, to the fen, so that they add up to what is divided.
 */
export function allocationSheet(
  { messages }: FundReportInput,
  allocated: AllocatedPool,
  preface: readonly string[],
): ReportSheet {
  const { report: words } = messages.fund;
  const keys = allocated.departments[0]?.keys.map(({ key }) => key) ?? [];
  const first = firstBodyRow({ preface, chartRows: 0 });
  // The weights stand in the first row, the departments below.
  const top = first + 1;
  const last = first + allocated.departments.length;
  const column = (index: number): string => columnLetters(index);
  const range = (index: number): string =>
    `$${column(index)}$${String(top)}:$${column(index)}$${String(last)}`;
  const weights: readonly ReportCell[] = [
    textOf(words.weightRow),
    ...keys.map(({ weightRatio }) => ratioOf(weightRatio)),
    EMPTY,
    EMPTY,
  ];
  const rows = allocated.departments.map((department, index): readonly ReportCell[] => {
    const row = String(top + index);
    const terms = keys.map((_, at) => {
      const letter = column(at + 1);
      const total = `SUM(${range(at + 1)})`;
      return `IF(${total}=0,0,$${letter}$${String(first)}*$${letter}${row}/${total})`;
    });
    return [
      textOf(department.name),
      ...department.keys.map(({ value }) => plainNumber(value)),
      formulaOf('ratio', terms.join('+'), department.shareRatio),
      yuanOf(department.yuan),
    ];
  });
  const amounts = range(keys.length + 2);
  return sheetOf({
    name: words.sheets.allocation,
    preface,
    columns: [
      { header: messages.fund.department, width: 24 },
      ...keys.map((key) => ({ header: keyName(key, messages), width: 18 })),
      { header: messages.fund.share, width: 14 },
      { header: messages.fund.amount, width: 18 },
    ],
    frozenColumns: 1,
    rows: [
      weights,
      ...rows,
      [
        textOf(messages.fund.total),
        ...keys.map(() => EMPTY),
        formulaOf('ratio', `SUM(${range(keys.length + 1)})`, decimalText('1')),
        formulaOf('yuan', `SUM(${amounts})`, allocated.dividedYuan),
      ],
      [
        textOf(messages.fund.reserve),
        ...keys.map(() => EMPTY),
        EMPTY,
        yuanOf(allocated.reserveYuan),
      ],
      [textOf(messages.fund.pool), ...keys.map(() => EMPTY), EMPTY, yuanOf(allocated.poolYuan)],
    ],
    boldRows: [0, rows.length + 1],
    notes: words.allocationNotes,
  });
}

/** What a key is called: as it was typed, else by its kind. */
export function keyName({ kind, name }: AllocationKey, messages: Messages): string {
  return name === '' ? messages.fund.keyKinds[kind] : name;
}

/** A value of a key, whose measure only the person knows. */
function plainNumber(value: DecimalText<string>): ReportCell {
  return numberOf('units', value);
}
