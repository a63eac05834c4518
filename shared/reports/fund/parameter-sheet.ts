import { decimalText, type YuanText } from '../../decimal/decimal-text';
import { addressOf, firstBodyRow } from '../cell-address';
import {
  type DefinedName,
  ratioOf,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textOf,
  yuanOf,
} from '../report';
import type { FundReportInput } from './fund-report-input';

const NOTHING: YuanText = decimalText('0');

/** The parameters that the formulas of the fund report use, each by a name of its own. */
export function parameterSheet(
  input: FundReportInput,
  preface: readonly string[],
): { readonly sheet: ReportSheet; readonly names: readonly DefinedName[] } {
  const { evaluated, messages } = input;
  const { report: words, readings } = messages.fund;
  const { policy } = evaluated.plan;
  const { parameters } = messages;
  const rows: readonly (readonly [string, string, ReportCell, string])[] = [
    [
      words.names.reading,
      parameters.inFull.missedVolume,
      textOf(readings[policy.missedVolume.value]),
      sourceOf(input, 'missedVolume'),
    ],
    [
      words.names.missedYuan,
      parameters.inFull.missedVolumeYuan,
      yuanOf(policy.missedVolumeYuan.value ?? NOTHING),
      sourceOf(input, 'missedVolumeYuan'),
    ],
    [
      parameters.inFormulas.floorAtZero,
      parameters.inFull.floorAtZero,
      textOf(policy.floorAtZero.value ? messages.report.yes : messages.report.no),
      sourceOf(input, 'floorAtZero'),
    ],
    [
      words.names.performancePay,
      words.performancePayRatio,
      ratioOf(evaluated.figures.performancePayRatio),
      sourceOf(input, 'minimumPerformancePayRatio'),
    ],
  ];
  const name = words.sheets.parameters;
  const first = firstBodyRow({ preface, chartRows: 0 });
  return {
    sheet: sheetOf({
      name,
      preface,
      columns: words.parameterColumns.map((header, index) => ({
        header,
        width: index === 3 ? 80 : index === 1 ? 34 : 22,
      })),
      rows: rows.map(([formulaName, title, value, source]) => [
        textOf(formulaName),
        textOf(title),
        value,
        textOf(source),
      ]),
      notes: words.parameterNotes,
    }),
    names: rows.map(([formulaName], index) => ({
      name: formulaName,
      refersTo: addressOf({ sheet: name, column: 2, row: first + index }),
    })),
  };
}

function sourceOf(
  { evaluated, messages, language }: FundReportInput,
  parameter: 'missedVolume' | 'missedVolumeYuan' | 'floorAtZero' | 'minimumPerformancePayRatio',
): string {
  const { kind, title } = evaluated.plan.policy[parameter].source;
  return messages.fund.report.source({
    kind: messages.policy.source.kinds[kind],
    title: title[language],
  });
}
