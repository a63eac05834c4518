import { decimalFromText, type RatioText, textFromDecimal } from '../../decimal/decimal-text';
import type { IndicatorFigures } from '../../fund/score-figures';
import { formatExact } from '../../i18n/format';
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
} from '../report';
import type { FundReportInput } from './fund-report-input';

/** The score sheet filled in; a missing value has no points, and the total is that of what is known. */
export function indicatorSheet(input: FundReportInput, preface: readonly string[]): ReportSheet {
  const { evaluated, messages, language } = input;
  const { fund: words, policy: policyWords } = messages;
  const { report } = words;
  const { indicators, worthPoints, lowScore } = evaluated.figures.score;
  const first = firstBodyRow({ preface, chartRows: 0 });
  const last = first + Math.max(1, indicators.length) - 1;
  const column = (letter: string): string =>
    `$${letter}$${String(first)}:$${letter}$${String(last)}`;
  const rows = indicators.map((one): readonly ReportCell[] => [
    textOf(one.indicator.names[language]),
    valueCell(one, input),
    one.lowPoints === one.highPoints ? numberOf('score', one.lowPoints) : EMPTY,
    numberOf('score', one.indicator.points),
    textOf(words.sources[one.source]),
    textOf(
      report.source({
        kind: policyWords.source.kinds[one.indicator.source.kind],
        title: one.indicator.source.title[language],
      }),
    ),
  ]);
  const { title, kind } = evaluated.plan.policy.scoreSheet.source;
  return sheetOf({
    name: report.sheets.indicators,
    preface,
    columns: report.indicatorColumns.map((header, index) => ({
      header,
      width: index === 0 ? 28 : index === 5 ? 80 : 14,
    })),
    frozenColumns: 1,
    rows: [
      ...rows,
      [
        textOf(report.knownScore),
        EMPTY,
        lowScore === null
          ? EMPTY
          : formulaOf('score', `SUM(${column('C')})*100/SUM(${column('D')})`, lowScore),
        formulaOf('score', `SUM(${column('D')})`, worthPoints),
        EMPTY,
        EMPTY,
      ],
    ],
    boldRows: [rows.length],
    notes: [
      ...(indicators.some(({ source }) => source === 'missing') ? report.indicatorNotes : []),
      report.source({ kind: policyWords.source.kinds[kind], title: title[language] }),
    ],
  });
}

function valueCell(
  { indicator, value }: IndicatorFigures,
  { language }: FundReportInput,
): ReportCell {
  if (value === null) return EMPTY;
  return indicator.measure === 'other'
    ? textOf(formatExact(value, language))
    : ratioOf(textFromDecimal<RatioText>(decimalFromText(value)));
}
