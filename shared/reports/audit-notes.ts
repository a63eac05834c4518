import { warningSentence } from '../i18n/sentence';
import type { AuditInput } from './audit-input';
import {
  countOf,
  EMPTY,
  ratioOf,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textOf,
} from './report';

/** What the workbook is about, how it computes, and what its sheets hold. */
export function notesSheet(input: AuditInput, preface: readonly string[]): ReportSheet {
  const { plan, result, year, scenario, language, messages } = input;
  const { report: words, fields, parameters } = messages;
  const score: ReportCell =
    result.score === null ? textOf(words.notGiven) : { kind: 'score', value: result.score };
  const lines = (name: string, texts: readonly string[]): (readonly ReportCell[])[] =>
    texts.map((text, index) => [index === 0 ? textOf(name) : EMPTY, textOf(text)]);
  return sheetOf({
    name: words.sheets.notes,
    preface: [...preface, words.title],
    columns: [
      { header: words.item, width: 24 },
      { header: words.content, width: 100 },
    ],
    rows: [
      [textOf(fields.hospitalName), textOf(plan.hospitalName)],
      [textOf(words.year), year === null ? textOf(words.notGiven) : countOf(year)],
      [textOf(messages.headless.scenario), textOf(scenario ?? messages.common.baseScenario)],
      [textOf(fields.policy), textOf(plan.policy.names[language])],
      [textOf(fields.scope), textOf(parameters.choicesInFull.scope[result.scope])],
      [textOf(fields.score), score],
      [textOf(fields.fundRatio), ratioOf(plan.fundRatio)],
      [textOf(fields.retentionRatio), ratioOf(result.retentionRatio)],
      ...lines(words.formulas, words.formulaLines),
      ...lines(words.sheetGuide, words.sheetLines),
      ...lines(words.limits, words.limitLines),
    ],
  });
}

/** Every warning of the estimate, with the row it is about. */
export function warningsSheet(input: AuditInput, preface: readonly string[]): ReportSheet {
  const { result, rows, messages } = input;
  const { report: words, headless } = messages;
  const warnings = result.warnings.map((warning): readonly ReportCell[] => {
    const row = warning.varietyId === null ? undefined : rows.get(warning.varietyId);
    return [
      row === undefined ? EMPTY : countOf(row),
      textOf(warning.code),
      textOf(warningSentence(messages, warning)),
    ];
  });
  return sheetOf({
    name: words.sheets.warnings,
    preface,
    columns: [
      { header: headless.row, width: 8 },
      { header: words.code, width: 26 },
      { header: words.sentence, width: 100 },
    ],
    rows: warnings.length === 0 ? [[EMPTY, EMPTY, textOf(words.noWarnings)]] : warnings,
  });
}
