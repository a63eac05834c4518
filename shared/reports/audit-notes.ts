import { formatRatio, type Language } from '../i18n/format';
import { warningSentence } from '../i18n/sentence';
import type { AuditInput } from './audit-input';
import { fundRatioWords, hospitalWords, scoreWords } from './condition-words';
import {
  countOf,
  EMPTY,
  NOT_KNOWN,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textOf,
} from './report';

/** What the workbook is about, how it computes, and what its sheets hold. */
export function notesSheet(input: AuditInput, preface: readonly string[]): ReportSheet {
  const { plan, result, year, scenario, language, messages } = input;
  const { report: words, fields, parameters } = messages;
  const conditionWords = { messages, language };
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
      [textOf(fields.hospitalName), textOf(hospitalWords(plan, messages))],
      [textOf(words.year), year === null ? textOf(words.notGiven) : textOf(String(year))],
      [textOf(messages.headless.scenario), textOf(scenario ?? messages.common.baseScenario)],
      [textOf(fields.policy), textOf(plan.policy.names[language])],
      [textOf(fields.scope), textOf(parameters.choicesInFull.scope[result.scope])],
      [textOf(fields.score), textOf(scoreWords(plan, conditionWords))],
      [textOf(fields.fundRatio), textOf(fundRatioWords(plan, conditionWords))],
      [textOf(fields.retentionRatio), textOf(ratioWords(result, language))],
      ...lines(words.formulas, words.formulaLines),
      ...lines(words.sheetGuide, words.sheetLines),
      ...lines(words.limits, words.limitLines),
    ],
  });
}

/** Left of the texts beside it, as text: nothing is worked out from this sheet. */
function ratioWords({ retentionRatio }: AuditInput['result'], language: Language): string {
  return retentionRatio === null ? NOT_KNOWN : formatRatio(retentionRatio, language);
}

/** Every warning of the estimate, with the row and the variety it is about. */
export function warningsSheet(input: AuditInput, preface: readonly string[]): ReportSheet {
  const { plan, result, rows, messages } = input;
  const { report: words, headless } = messages;
  const names = new Map(plan.varieties.map(({ id, genericName }) => [id, genericName]));
  const warnings = result.warnings.map((warning): readonly ReportCell[] => {
    const row = warning.varietyId === null ? undefined : rows.get(warning.varietyId);
    return [
      row === undefined ? EMPTY : countOf(row),
      textOf(names.get(warning.varietyId ?? '') ?? words.wholeHospital),
      textOf(warningSentence(messages, warning)),
    ];
  });
  return sheetOf({
    name: words.sheets.warnings,
    preface,
    columns: [
      { header: headless.row, width: 8 },
      { header: words.subject, width: 26 },
      { header: words.sentence, width: 100 },
    ],
    rows: warnings.length === 0 ? [[EMPTY, EMPTY, textOf(words.noWarnings)]] : warnings,
  });
}
