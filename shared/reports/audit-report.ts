import { warningSentence } from '../i18n/sentence';
import type { AuditInput } from './audit-input';
import { parametersSheet } from './audit-parameters';
import { varietiesSheet } from './audit-varieties';
import {
  countOf,
  EMPTY,
  ratioOf,
  type Report,
  type ReportCell,
  type ReportSheet,
  textOf,
  yuanOf,
} from './report';

/** The workbook that lets another person check an estimate: notes, parameters with their sources, varieties, totals, warnings. */
export function auditReport(input: AuditInput): Report {
  const sheets = [
    notesSheet(input),
    parametersSheet(input),
    varietiesSheet(input),
    totalsSheet(input),
    warningsSheet(input),
  ];
  const { sampleMark, title } = input.messages.report;
  const mark = input.plan.isSample ? [sampleMark] : [];
  return {
    title,
    sheets: sheets.map((sheet) => ({ ...sheet, preface: [...mark, ...sheet.preface] })),
  };
}

function notesSheet(input: AuditInput): ReportSheet {
  const { plan, result, year, scenario, language, messages } = input;
  const { report: words, fields } = messages;
  const score: ReportCell =
    result.score === null ? textOf(words.notGiven) : { kind: 'score', value: result.score };
  const lines = (name: string, texts: readonly string[]): (readonly ReportCell[])[] =>
    texts.map((text, index) => [index === 0 ? textOf(name) : EMPTY, textOf(text)]);
  return {
    name: words.sheets.notes,
    preface: [words.title],
    columns: [
      { header: words.item, width: 24 },
      { header: words.content, width: 100 },
    ],
    frozenColumns: 0,
    rows: [
      [textOf(fields.hospitalName), textOf(plan.hospitalName)],
      [textOf(words.year), year === null ? textOf(words.notGiven) : countOf(year)],
      [textOf(messages.headless.scenario), textOf(scenario ?? messages.common.baseScenario)],
      [textOf(fields.policy), textOf(plan.policy.names[language])],
      [textOf(fields.scope), textOf(words.scopes[result.scope])],
      [textOf(fields.score), score],
      [textOf(fields.fundRatio), ratioOf(plan.fundRatio)],
      [textOf(fields.retentionRatio), ratioOf(result.retentionRatio)],
      ...lines(words.formulas, words.formulaLines),
      ...lines(words.limits, words.limitLines),
    ],
  };
}

function totalsSheet({ result, messages }: AuditInput): ReportSheet {
  const { report: words, fields } = messages;
  const { hospital, groups } = result;
  const scale: ReportCell =
    hospital.breakEvenScale === null ? EMPTY : { kind: 'scale', value: hospital.breakEvenScale };
  const ofHospital: readonly (readonly [string, ReportCell])[] = [
    [fields.budgetYuan, yuanOf(hospital.budgetYuan)],
    [fields.expenditureYuan, yuanOf(hospital.expenditureYuan)],
    [fields.balanceBaseYuan, yuanOf(hospital.balanceBaseYuan)],
    [fields.retentionYuan, yuanOf(hospital.retentionYuan)],
    [fields.performancePayYuan, yuanOf(hospital.performancePayYuan)],
    [fields.nonSelected, yuanOf(hospital.nonSelectedYuan)],
    [fields.breakEvenNonSelectedYuan, yuanOf(hospital.breakEvenNonSelectedYuan)],
    [fields.breakEvenScale, scale],
    [fields.nonSelectedAmountShareRatio, ratioOf(hospital.nonSelectedAmountShareRatio)],
  ];
  const nameOf = (group: string): ReportCell =>
    textOf(group === '' ? messages.headless.withoutBatch : group);
  const ofGroups = groups.flatMap(({ group, balanceBaseYuan, retentionYuan }) => [
    [nameOf(group), textOf(fields.balanceBaseYuan), yuanOf(balanceBaseYuan)],
    [nameOf(group), textOf(fields.retentionYuan), yuanOf(retentionYuan)],
  ]);
  return {
    name: words.sheets.totals,
    preface: [],
    columns: [
      { header: words.group, width: 24 },
      { header: words.item, width: 30 },
      { header: words.value, width: 22 },
    ],
    frozenColumns: 0,
    rows: [
      ...ofHospital.map(([name, cell]) => [textOf(words.wholeHospital), textOf(name), cell]),
      ...ofGroups,
    ],
  };
}

function warningsSheet({ result, rows, messages }: AuditInput): ReportSheet {
  const { report: words, headless } = messages;
  const warnings = result.warnings.map((warning): readonly ReportCell[] => {
    const row = warning.varietyId === null ? undefined : rows.get(warning.varietyId);
    return [
      row === undefined ? EMPTY : countOf(row),
      textOf(warning.code),
      textOf(warningSentence(messages, warning)),
    ];
  });
  return {
    name: words.sheets.warnings,
    preface: [],
    columns: [
      { header: headless.row, width: 8 },
      { header: words.code, width: 26 },
      { header: words.sentence, width: 100 },
    ],
    frozenColumns: 0,
    rows: warnings.length === 0 ? [[EMPTY, EMPTY, textOf(words.noWarnings)]] : warnings,
  };
}
