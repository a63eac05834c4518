import { policyParameters } from '../policy/parameter-table';
import type { AuditInput } from './audit-input';
import { addressOf, firstBodyRow, quotedFormulaText, rangeOf } from './cell-address';
import { fundRatioWords, scoreWords } from './condition-words';
import { type LineGroup, type ParameterLine, parameterLines, plainLine } from './parameter-lines';
import {
  type DefinedName,
  EMPTY,
  formulaOf,
  NOT_KNOWN,
  ratioOf,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textOf,
} from './report';

const BOUND_COLUMN = 1;
const VALUE_COLUMN = 2;

/** Every parameter that a formula uses, with its name, and where it comes from; an assumption says that it is one. */
export function parametersSheet(
  input: AuditInput,
  preface: readonly string[],
): { readonly sheet: ReportSheet; readonly names: readonly DefinedName[] } {
  const { plan, language, messages } = input;
  const { report: words } = messages;
  const groups = lineGroups(input);
  const sheet = sheetOf({
    name: words.sheets.parameters,
    preface: [...preface, plan.policy.names[language]],
    columns: [
      { header: words.parameter, width: 44 },
      { header: words.lowerBound, width: 16 },
      { header: words.value, width: 22 },
      { header: words.nameInFormulas, width: 24 },
      { header: words.sourceKind, width: 12 },
      { header: words.sourceTitle, width: 50 },
      { header: words.quotation, width: 60 },
    ],
    frozenColumns: 1,
    rows: groups.flatMap(({ lines, source }) =>
      lines.map((line) => [
        textOf(line.name),
        line.bound,
        line.value,
        line.valueName === null ? EMPTY : textOf(line.valueName),
        textOf(source === null ? words.ofThePlan : words.sourceKinds[source.kind]),
        textOf(source === null ? (line.remark ?? '') : source.title[language]),
        quotationCell(source),
      ]),
    ),
    notes: [words.parametersNote],
  });
  return { sheet, names: definedNames(sheet, groups) };
}

function quotationCell(source: LineGroup['source']): ReportCell {
  const quotation = source?.quotation ?? null;
  return quotation === null ? EMPTY : textOf(quotation);
}

function definedNames(sheet: ReportSheet, groups: readonly LineGroup[]): readonly DefinedName[] {
  const names: DefinedName[] = [];
  let row = firstBodyRow(sheet);
  const add = (name: string | null, refersTo: string): void => {
    if (name !== null) names.push({ name, refersTo });
  };
  for (const { lines, table } of groups) {
    const last = row + lines.length - 1;
    add(table?.bounds ?? null, rangeOf({ sheet: sheet.name, column: BOUND_COLUMN, row }, last));
    add(table?.values ?? null, rangeOf({ sheet: sheet.name, column: VALUE_COLUMN, row }, last));
    for (const line of lines) {
      add(line.boundName, addressOf({ sheet: sheet.name, column: BOUND_COLUMN, row }));
      add(line.valueName, addressOf({ sheet: sheet.name, column: VALUE_COLUMN, row }));
      row += 1;
    }
  }
  return names;
}

function lineGroups(input: AuditInput): readonly LineGroup[] {
  const { policy } = input.plan;
  return [
    { lines: conditionLines(input), source: null, table: null },
    ...policyParameters.flatMap((parameter) => {
      const groups = parameterLines(policy, parameter, input);
      // What the ratios and their cap come to stands below them.
      return parameter === 'retentionCapRatio'
        ? groups.map((group) => ({ ...group, lines: [...group.lines, retentionRatioLine(input)] }))
        : groups;
    }),
  ];
}

function conditionLines({ plan, language, messages }: AuditInput): readonly ParameterLine[] {
  const { fields, parameters, report: words } = messages;
  const score: ReportCell = plan.score === null ? EMPTY : { kind: 'score', value: plan.score };
  const said = { messages, language };
  const inPlaceOf = (value: string | null, remark: string): string =>
    value === null ? remark : '';
  return [
    {
      ...plainLine(fields.score, score, words.names.score),
      remark: inPlaceOf(plan.score, scoreWords(plan, said)),
    },
    {
      ...plainLine(fields.fundRatio, ratioOf(plan.fundRatio), words.names.fundRatio),
      remark: inPlaceOf(plan.fundRatio, fundRatioWords(plan, said)),
    },
    plainLine(fields.scope, textOf(parameters.choicesInFull.scope[plan.scope]), words.names.scope),
  ];
}

/** β as a formula on the score and the tiers. */
function retentionRatioLine({ plan, result, messages }: AuditInput): ParameterLine {
  const { names, retentionRatioNow } = messages.report;
  const { retentionCapRatio: cap } = messages.parameters.inFormulas;
  const scheme = plan.policy.retention.value;
  const tiers = scheme.kind === 'flat' ? 1 : scheme.tiers.length;
  const reached = Array.from({ length: tiers }, (_, index) => index + 1).reduceRight(
    (below, tier) =>
      `IF(${names.score}>=${names.tierScore({ tier })},${names.tierRatio({ tier })},${below})`,
    '0',
  );
  // A flat scheme assumes a pass while there is no score; tiers need one.
  const formula =
    scheme.kind === 'flat'
      ? `MIN(${cap},IF(${names.score}="",${names.tierRatio({ tier: 1 })},${reached}))`
      : `IF(${names.score}="",${quotedFormulaText(NOT_KNOWN)},MIN(${cap},${reached}))`;
  return plainLine(
    retentionRatioNow,
    formulaOf('ratio', formula, result.retentionRatio),
    names.retentionRatio,
  );
}
