import { ONE, quotient } from '../decimal/decimal';
import { decimalFromText, type DecimalText, textFromDecimal } from '../decimal/decimal-text';
import type { PlanResult } from '../engine/plan-result';
import { columnLetters } from '../purchases/table/raw-table';
import type { AuditInput } from './audit-input';
import { firstBodyRow, quotedFormulaText } from './cell-address';
import {
  differenceFormulaOf,
  EMPTY,
  formulaOf,
  NOT_KNOWN,
  type NumberKind,
  numberOf,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textOf,
} from './report';
import { bridgeRows } from './scenario-bridge';
import { type SheetScenario, sheetScenarios, valueColumn } from './sheet-scenarios';
import { type Headline, headlines, type TotalsSheet } from './totals-sheet';

/** Headline figures of every scenario beside the base, with live differences, and the bridge that explains them. */
export function scenariosSheet(
  input: AuditInput,
  totals: TotalsSheet,
  preface: readonly string[],
): ReportSheet {
  const { report: words } = input.messages;
  const scenarios = sheetScenarios(input);
  const [base, ...compared] = scenarios;
  const first = firstBodyRow({ preface, chartRows: 0 });
  const names = compared.flatMap(({ name }) => [
    { header: name, width: 20 },
    { header: words.differenceOf({ name }), width: 20 },
    { header: words.relativeOf({ name }), width: 12 },
  ]);
  const rows = headlines.map((headline, index) => [
    textOf(words.headlines[headline]),
    ...scenarios.flatMap((scenario, at) => {
      const value = valueCell({ scenario, headline, totals });
      const column = valueColumn(at);
      return at === 0 || base === undefined
        ? [value]
        : [value, ...differences({ base, scenario, headline, column, row: first + index })];
    }),
  ]);
  const bridge = bridgeRows({ input, scenarios, first: first + rows.length });
  return sheetOf({
    name: words.sheets.scenarios,
    preface,
    columns: [
      { header: words.item, width: 34 },
      { header: words.baseOf({ name: base?.name ?? '' }), width: 20 },
      ...names,
    ],
    frozenColumns: 1,
    rows: [...rows, ...bridge.rows],
    boldRows: bridge.boldRows.map((row) => rows.length + row),
    notes: [
      ...(compared.length === 0 ? [words.noScenarios] : [words.scenarioNote]),
      words.scopeNotes[input.result.scope],
    ],
  });
}

const SHOWN: Partial<Record<Headline, NumberKind>> = {
  retentionRatio: 'ratio',
  breakEvenScale: 'scale',
  nonSelectedAmountShareRatio: 'ratio',
  plannedNonSelectedAmountShareRatio: 'ratio',
  deficitVarieties: 'count',
};

function shownOf(headline: Headline): NumberKind {
  return SHOWN[headline] ?? 'yuan';
}

function headlineValue(
  { retentionRatio, hospital }: PlanResult,
  headline: Headline,
): DecimalText<string> | null {
  if (headline === 'retentionRatio') return retentionRatio;
  if (headline === 'deficitVarieties') {
    return textFromDecimal(ONE.times(hospital.stateCounts.deficit));
  }
  return hospital[headline];
}

function valueCell({
  scenario,
  headline,
  totals,
}: {
  readonly scenario: SheetScenario;
  readonly headline: Headline;
  readonly totals: TotalsSheet;
}): ReportCell {
  const value = headlineValue(scenario.result, headline);
  const shown = shownOf(headline);
  if (scenario.isReported) return formulaOf(shown, totals.headline(headline), value);
  if (value === null) return textOf(NOT_KNOWN);
  return shown === 'count'
    ? { kind: 'count', count: scenario.result.hospital.stateCounts.deficit }
    : numberOf(shown, value);
}

function differences(compared: {
  readonly base: SheetScenario;
  readonly scenario: SheetScenario;
  readonly headline: Headline;
  readonly column: number;
  readonly row: number;
}): readonly ReportCell[] {
  const { base, scenario, headline, column, row } = compared;
  const of = headlineValue(base.result, headline);
  const to = headlineValue(scenario.result, headline);
  const difference =
    of === null || to === null ? null : decimalFromText(to).minus(decimalFromText(of));
  const baseCell = `$B${String(row)}`;
  const cell = `$${columnLetters(column)}${String(row)}`;
  const none = quotedFormulaText(NOT_KNOWN);
  const known = `AND(ISNUMBER(${baseCell}),ISNUMBER(${cell}))`;
  const relative =
    difference === null || of === null || of === '0'
      ? null
      : quotient(difference, decimalFromText(of).abs());
  const minus = `${cell}-${baseCell}`;
  const value = difference === null ? null : textFromDecimal(difference);
  if (shownOf(headline) !== 'yuan') {
    return [formulaOf(shownOf(headline), `IF(${known},${minus},${none})`, value), EMPTY];
  }
  const amount = differenceFormulaOf(minus, value);
  return [
    { ...amount, formula: `IF(${known},${amount.formula},${none})` },
    formulaOf(
      'ratio',
      `IF(${known},IF(${baseCell}=0,${none},(${cell}-${baseCell})/ABS(${baseCell})),${none})`,
      relative === null ? null : textFromDecimal(relative),
    ),
  ];
}
