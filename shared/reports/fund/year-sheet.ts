import { sum } from '../../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../../decimal/decimal-text';
import { ratioTextOfForecast } from '../../forecast/forecast-text';
import {
  formulaOf,
  ratioOf,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textOf,
  yuanOf,
} from '../report';
import type { FundReportInput } from './fund-report-input';
import type { GroupSheet } from './group-sheet';

/** What is paid in each calendar year: as expected in the likely month, which is a formula, and as drawn. */
export function yearSheet(
  { evaluated, outcome, messages }: FundReportInput,
  { preface, groups }: { readonly preface: readonly string[]; readonly groups: GroupSheet },
): ReportSheet {
  const { report: words } = messages.fund;
  const { sources } = words;
  const rows = outcome.years.map((year): readonly ReportCell[] => {
    const expected = evaluated.figures.groups.flatMap(({ paidYear, performancePayYuan }) =>
      paidYear === year.year && performancePayYuan !== null
        ? [decimalFromText(performancePayYuan)]
        : [],
    );
    const drivers = year.drivers.map(({ source }) => sources[source]);
    return [
      { kind: 'count', count: year.year },
      formulaOf(
        'yuan',
        `SUMIFS(${groups.range('fund')},${groups.range('paidYear')},${String(year.year)})`,
        textFromDecimal<YuanText>(sum(expected)),
      ),
      yuanOf(year.paidYuan),
      yuanOf(year.p10Yuan),
      yuanOf(year.p50Yuan),
      yuanOf(year.p90Yuan),
      ratioOf(ratioTextOfForecast(year.nothingRatio)),
      textOf(drivers.join(messages.common.listSeparator)),
    ];
  });
  return sheetOf({
    name: words.sheets.years,
    preface,
    columns: words.yearColumns.map((header, index) => ({ header, width: index === 7 ? 40 : 16 })),
    frozenColumns: 1,
    rows,
    notes: [words.yearNote({ draws: outcome.draws, seed: outcome.seed })],
  });
}
