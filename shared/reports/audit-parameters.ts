import { assertNever } from '../assert';
import type { Decimal } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import { formatScore } from '../i18n/format';
import type { Policy, RetentionScheme, ShareGroup, ShareTable } from '../policy/policy';
import type { AuditInput } from './audit-input';
import { addressOf, firstBodyRow, quotedText, rangeOf } from './cell-address';
import {
  countOf,
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

/** A line of the sheet; the names stand for its value and its lower bound in every formula of the workbook. */
interface Line {
  readonly name: string;
  readonly bound: ReportCell;
  readonly value: ReportCell;
  readonly valueName: string | null;
  readonly boundName: string | null;
}

interface LineGroup {
  readonly lines: readonly Line[];
  /** `null` for what the plan itself says. */
  readonly source: Policy['scope']['source'] | null;
  /** Names for all bounds and all values of the group, as a table to look up in. */
  readonly table: { readonly bounds: string; readonly values: string } | null;
}

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
        source === null ? EMPTY : textOf(source.title[language]),
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
  const { plan, messages } = input;
  const { policy } = plan;
  const { report: words } = messages;
  const { names } = words;
  const yesNo = (value: boolean): ReportCell => textOf(value ? words.yes : words.no);
  const { noticePeriodWorkingDays: notice, redLine } = policy;
  return [
    group(null, conditionLines(input)),
    ...SHARE_GROUPS.map((shareGroup) => shareLines(policy, shareGroup, input)),
    group(policy.retention.source, retentionLines(policy.retention.value, input)),
    group(policy.retentionCapRatio.source, [
      one(words.capRatio, ratioOf(policy.retentionCapRatio.value), names.capRatio),
      retentionRatioLine(input),
    ]),
    group(policy.scope.source, [
      one(words.scopeOfPolicy, textOf(words.scopes[policy.scope.value]), null),
    ]),
    group(policy.settlementGrouping.source, [
      one(words.settlementGrouping, textOf(words.groupings[policy.settlementGrouping.value]), null),
    ]),
    group(policy.floorAtZero.source, [
      one(words.floorAtZero, yesNo(policy.floorAtZero.value), names.floorAtZero),
    ]),
    group(policy.exemptCheaperPassed.source, [
      one(words.exemptCheaperPassed, yesNo(policy.exemptCheaperPassed.value), null),
    ]),
    group(redLine.source, [
      one(
        words.redLineMeasure,
        textOf(words.redLineMeasures[redLine.value.measure]),
        names.redLineMeasure,
      ),
      one(words.redLine, ratioOf(redLine.value.shareRatio), names.redLineRatio),
    ]),
    group(policy.minimumPerformancePayRatio.source, [
      one(
        words.minimumPerformancePay,
        ratioOf(policy.minimumPerformancePayRatio.value),
        names.performanceRatio,
      ),
    ]),
    group(notice.source, [
      one(
        words.noticePeriod,
        notice.value === null ? textOf(words.none) : countOf(notice.value),
        null,
      ),
    ]),
  ];
}

function group(source: LineGroup['source'], lines: readonly Line[]): LineGroup {
  return { lines, source, table: null };
}

function one(name: string, value: ReportCell, valueName: string | null): Line {
  return { name, bound: EMPTY, value, valueName, boundName: null };
}

function conditionLines({ plan, messages }: AuditInput): readonly Line[] {
  const { fields, report: words } = messages;
  const score: ReportCell = plan.score === null ? EMPTY : { kind: 'score', value: plan.score };
  return [
    one(fields.score, score, words.names.score),
    one(fields.fundRatio, ratioOf(plan.fundRatio), words.names.fundRatio),
    one(fields.scope, textOf(words.scopes[plan.scope]), words.names.scope),
  ];
}

const SHARE_GROUPS: readonly ShareGroup[] = ['general', 'antiInfective', 'restricted'];

function shareLines(policy: Policy, shareGroup: ShareGroup, input: AuditInput): LineGroup {
  const { names } = input.messages.report;
  const table = policy.shareTables.value[shareGroup];
  return {
    source: policy.shareTables.source,
    table: { bounds: names.winnersOf[shareGroup], values: names.sharesOf[shareGroup] },
    lines: table.map(({ minWinners, shareRatio }, index) => ({
      ...one(shareName(table, index, { shareGroup, input }), ratioOf(shareRatio), null),
      bound: countOf(minWinners),
    })),
  };
}

function shareName(
  table: ShareTable,
  index: number,
  { shareGroup, input }: { readonly shareGroup: ShareGroup; readonly input: AuditInput },
): string {
  const { report: words } = input.messages;
  const first = table[index]?.minWinners ?? 1;
  const next = table[index + 1]?.minWinners;
  const last = next === undefined ? null : next - 1;
  const winners =
    last === null
      ? words.winnersFrom({ winners: first })
      : last === first
        ? words.winnersOf({ winners: String(first) })
        : words.winnersOf({ winners: `${String(first)}–${String(last)}` });
  return words.shareOf({ group: words.shareGroups[shareGroup], winners });
}

function retentionLines(scheme: RetentionScheme, input: AuditInput): readonly Line[] {
  const { report: words } = input.messages;
  const score = (text: Parameters<typeof formatScore>[0]): string =>
    formatScore(text, input.language);
  switch (scheme.kind) {
    case 'flat':
      return [
        {
          name: words.flatRatio({ passMark: score(scheme.passMark) }),
          bound: { kind: 'score', value: scheme.passMark },
          value: ratioOf(scheme.ratio),
          valueName: words.names.tierRatio({ tier: 1 }),
          boundName: words.names.tierScore({ tier: 1 }),
        },
      ];
    case 'tiers':
      return sortedTiers(scheme.tiers).map(({ minScore, ratio }, index) => ({
        name: words.tierRatio({ minScore: score(minScore) }),
        bound: { kind: 'score', value: minScore },
        value: ratioOf(ratio),
        valueName: words.names.tierRatio({ tier: index + 1 }),
        boundName: words.names.tierScore({ tier: index + 1 }),
      }));
    default:
      return assertNever(scheme);
  }
}

type Tiers = Extract<RetentionScheme, { kind: 'tiers' }>['tiers'];

/** The highest bound first; of equal ones the pack's first, which is the one that holds. */
function sortedTiers(tiers: Tiers): Tiers {
  const bound = (tier: Tiers[number]): Decimal => decimalFromText(tier.minScore);
  return [...tiers].sort((left, right) => bound(right).comparedTo(bound(left)));
}

/** β as a formula on the score and the tiers. */
function retentionRatioLine({ plan, result, messages }: AuditInput): Line {
  const { names, retentionRatioNow } = messages.report;
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
      ? `MIN(${names.capRatio},IF(${names.score}="",${names.tierRatio({ tier: 1 })},${reached}))`
      : `IF(${names.score}="",${quotedText(NOT_KNOWN)},MIN(${names.capRatio},${reached}))`;
  return one(
    retentionRatioNow,
    formulaOf('ratio', formula, result.retentionRatio),
    names.retentionRatio,
  );
}
