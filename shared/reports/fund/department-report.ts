import { ZERO } from '../../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../../decimal/decimal-text';
import { allocateYuan } from '../../decimal/rounding';
import type { AllocatedPool, DepartmentShare } from '../../fund/allocate-pool';
import { formatYuan } from '../../i18n/format';
import {
  numberOf,
  ratioOf,
  type Report,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textOf,
  yuanOf,
} from '../report';
import { signatureLine } from '../signature-line';
import { keyName } from './allocation-sheet';
import type { FundReportInput } from './fund-report-input';

type DepartmentReportInput = Pick<
  FundReportInput,
  'evaluated' | 'language' | 'messages' | 'signatures'
>;

/** A sheet for each department that says why it gets what it gets. */
export function departmentReport(input: DepartmentReportInput, allocated: AllocatedPool): Report {
  const { evaluated, messages } = input;
  const { plan } = evaluated;
  const names = sheetNames(allocated.departments.map(({ name }) => name));
  return {
    title: messages.fund.report.departmentsFileName,
    pageHeader: messages.fund.report.pageHeader({ hospital: plan.hospitalName }),
    pageFooter: plan.isSample ? messages.report.samplePageFooter : messages.report.pageFooter,
    names: [],
    sheets: allocated.departments.map((department, index) =>
      departmentSheet(input, { department, allocated, name: names[index] ?? '' }),
    ),
  };
}

function departmentSheet(
  { evaluated, language, messages, signatures }: DepartmentReportInput,
  {
    department,
    allocated,
    name,
  }: {
    readonly department: DepartmentShare;
    readonly allocated: AllocatedPool;
    readonly name: string;
  },
): ReportSheet {
  const words = messages.fund.report.department;
  const { plan } = evaluated;
  const title = words.title({ hospital: plan.hospitalName, department: department.name });
  const divided = decimalFromText(allocated.dividedYuan);
  const exact = department.keys.map(({ weightedRatio }) =>
    divided.times(decimalFromText(weightedRatio)),
  );
  const parts = allocateYuan(decimalFromText(department.yuan), exact);
  const rows = department.keys.map(
    ({ key, value, shareRatio, weightedRatio }, index): readonly ReportCell[] => [
      textOf(keyName(key, messages)),
      numberOf('units', value),
      ratioOf(shareRatio),
      ratioOf(key.weightRatio),
      ratioOf(weightedRatio),
      yuanOf(textFromDecimal<YuanText>(parts[index] ?? ZERO)),
    ],
  );
  const empty: ReportCell = { kind: 'empty' };
  return sheetOf({
    name,
    preface: plan.isSample ? [messages.report.sampleMark, title] : [title],
    columns: words.columns.map((header, index) => ({ header, width: index === 0 ? 28 : 18 })),
    rows: [
      ...rows,
      [
        textOf(words.sum),
        empty,
        empty,
        empty,
        ratioOf(department.shareRatio),
        yuanOf(department.yuan),
      ],
    ],
    boldRows: [rows.length],
    notes: [
      words.note({
        divided: formatYuan(allocated.dividedYuan, language),
        reserve: formatYuan(allocated.reserveYuan, language),
      }),
      signatureLine(messages, signatures),
    ],
  });
}

const LONGEST_SHEET = 31;

/** Names as sheets may have them: without signs that Excel refuses, short, and each once. */
function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .replace(/[\\/?*[\]:']/g, ' ')
        .trim()
        .slice(0, LONGEST_SHEET) || '-';
    let free = plain;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      const ending = ` (${String(count)})`;
      free = plain.slice(0, LONGEST_SHEET - ending.length) + ending;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
