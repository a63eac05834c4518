import { assertNever } from '../assert';
import { formatScore } from '../i18n/format';
import type {
  ParameterSource,
  Policy,
  RetentionScheme,
  ShareGroup,
  ShareTable,
} from '../policy/policy';
import type { AuditInput } from './audit-input';
import { countOf, EMPTY, ratioOf, type ReportCell, type ReportSheet, textOf } from './report';

type Line = readonly [name: string, value: ReportCell];

/** Every parameter of the policy pack with where it comes from; an assumption says that it is one. */
export function parametersSheet(input: AuditInput): ReportSheet {
  const { plan, language, messages } = input;
  const { report: words } = messages;
  const rows = parameterGroups(plan.policy, input).flatMap(({ lines, source }) =>
    lines.map(([name, value]) => [
      textOf(name),
      value,
      textOf(words.sourceKinds[source.kind]),
      textOf(source.title[language]),
      source.quotation === null ? EMPTY : textOf(source.quotation),
    ]),
  );
  return {
    name: words.sheets.parameters,
    preface: [plan.policy.names[language]],
    columns: [
      { header: words.parameter, width: 44 },
      { header: words.value, width: 22 },
      { header: words.sourceKind, width: 12 },
      { header: words.sourceTitle, width: 60 },
      { header: words.quotation, width: 80 },
    ],
    frozenColumns: 1,
    rows,
  };
}

interface ParameterGroup {
  readonly lines: readonly Line[];
  readonly source: ParameterSource;
}

function parameterGroups(policy: Policy, input: AuditInput): readonly ParameterGroup[] {
  const words = input.messages.report;
  const yesNo = (value: boolean): ReportCell => textOf(value ? words.yes : words.no);
  const one = <Value>(
    { value, source }: { readonly value: Value; readonly source: ParameterSource },
    name: string,
    cell: (value: Value) => ReportCell,
  ): ParameterGroup => ({ lines: [[name, cell(value)]], source });
  const { noticePeriodWorkingDays, redLine } = policy;
  const redLineName = `${words.redLine} · ${words.redLineMeasures[redLine.value.measure]}`;
  return [
    { lines: shareLines(policy, input), source: policy.shareTables.source },
    { lines: retentionLines(policy.retention.value, input), source: policy.retention.source },
    one(policy.retentionCapRatio, words.capRatio, ratioOf),
    one(policy.scope, words.scopeOfPolicy, (scope) => textOf(words.scopes[scope])),
    one(policy.settlementGrouping, words.settlementGrouping, (grouping) =>
      textOf(words.groupings[grouping]),
    ),
    one(policy.floorAtZero, words.floorAtZero, yesNo),
    one(policy.exemptCheaperPassed, words.exemptCheaperPassed, yesNo),
    one(redLine, redLineName, ({ shareRatio }) => ratioOf(shareRatio)),
    one(policy.minimumPerformancePayRatio, words.minimumPerformancePay, ratioOf),
    one(noticePeriodWorkingDays, words.noticePeriod, (days) =>
      days === null ? textOf(words.none) : countOf(days),
    ),
  ];
}

const SHARE_GROUPS: readonly ShareGroup[] = ['general', 'antiInfective', 'restricted'];

function shareLines(policy: Policy, input: AuditInput): readonly Line[] {
  return SHARE_GROUPS.flatMap((group) => tableLines(policy.shareTables.value[group], group, input));
}

function tableLines(
  table: ShareTable,
  group: ShareGroup,
  { messages: { report: words } }: AuditInput,
): readonly Line[] {
  return table.map(({ minWinners, shareRatio }, index) => {
    const next = table[index + 1]?.minWinners;
    const last = next === undefined ? null : next - 1;
    const winners =
      last === null
        ? words.winnersFrom({ winners: minWinners })
        : last === minWinners
          ? String(minWinners)
          : `${String(minWinners)}–${String(last)}`;
    return [words.shareOf({ group: words.shareGroups[group], winners }), ratioOf(shareRatio)];
  });
}

function retentionLines(scheme: RetentionScheme, input: AuditInput): readonly Line[] {
  const words = input.messages.report;
  switch (scheme.kind) {
    case 'flat': {
      const passMark = formatScore(scheme.passMark, input.language);
      return [[words.flatRatio({ passMark }), ratioOf(scheme.ratio)]];
    }
    case 'tiers':
      return scheme.tiers.map(({ minScore, ratio }) => [
        words.tierRatio({ minScore: formatScore(minScore, input.language) }),
        ratioOf(ratio),
      ]);
    default:
      return assertNever(scheme);
  }
}
