import { assertNever } from '../assert';
import type { Decimal } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import { formatScore } from '../i18n/format';
import { parameterChoiceWords } from '../policy/choice-words';
import {
  type RetentionScheme,
  type ShareGroup,
  shareGroups,
  type ShareTable,
  type ValuedParameter,
} from '../policy/parameter-kinds';
import type { PolicyParameter } from '../policy/parameter-table';
import { type ParameterSource, type Policy, valuedParameter } from '../policy/policy';
import type { AuditInput } from './audit-input';
import { countOf, EMPTY, ratioOf, type ReportCell, textOf } from './report';

/** A line of the sheet; the names stand for its value and its lower bound in every formula of the workbook. */
export interface ParameterLine {
  readonly name: string;
  readonly bound: ReportCell;
  readonly value: ReportCell;
  readonly valueName: string | null;
  readonly boundName: string | null;
  /** What holds where the plan gives no value: the cell itself stays empty for the formulas. */
  readonly remark?: string;
}

export interface LineGroup {
  readonly lines: readonly ParameterLine[];
  /** `null` for what the plan itself says. */
  readonly source: ParameterSource | null;
  /** Names for all bounds and all values of the group, as a table to look up in. */
  readonly table: { readonly bounds: string; readonly values: string } | null;
}

/** The lines of one parameter of the policy. */
export function parameterLines(
  policy: Policy,
  parameter: PolicyParameter,
  input: AuditInput,
): readonly LineGroup[] {
  const { source } = policy[parameter];
  const valued = valuedParameter(policy, parameter);
  const { redLine } = input.messages.parameters;
  if (valued.kind === 'ratioByWinners') {
    return shareGroups.map((group) => shareLines(policy, group, input));
  }
  if (valued.kind === 'ratioByScore') return [group(source, retentionLines(valued.value, input))];
  if (valued.kind !== 'shareLimit') return [group(source, [onlyLine(parameter, valued, input)])];
  const { measure, shareRatio } = valued.value;
  const measured = textOf(redLine.measuresInFull[measure]);
  return [
    group(source, [
      plainLine(redLine.measureInFull, measured, redLine.measureInFormulas),
      plainLine(redLine.ratioInFull, ratioOf(shareRatio), redLine.ratioInFormulas),
    ]),
  ];
}

function group(source: LineGroup['source'], lines: readonly ParameterLine[]): LineGroup {
  return { lines, source, table: null };
}

/** A line without a lower bound. */
export function plainLine(
  name: string,
  value: ReportCell,
  valueName: string | null,
): ParameterLine {
  return { name, bound: EMPTY, value, valueName, boundName: null };
}

type ShortParameter = Exclude<
  ValuedParameter,
  { readonly kind: 'ratioByWinners' | 'ratioByScore' | 'shareLimit' }
>;

function onlyLine(
  parameter: PolicyParameter,
  valued: ShortParameter,
  input: AuditInput,
): ParameterLine {
  const words = input.messages.parameters;
  const inFull: Partial<Record<PolicyParameter, string>> = words.inFull;
  const inFormulas: Partial<Record<PolicyParameter, string>> = words.inFormulas;
  const name = inFull[parameter] ?? words.names[parameter];
  return plainLine(name, cellOf(parameter, valued, input), inFormulas[parameter] ?? null);
}

function cellOf(
  parameter: PolicyParameter,
  valued: ShortParameter,
  { messages }: AuditInput,
): ReportCell {
  const { report: words } = messages;
  if (valued.value === null) return textOf(words.none);
  switch (valued.kind) {
    case 'ratio':
      return ratioOf(valued.value);
    case 'yuan':
      return { kind: 'yuan', value: valued.value };
    case 'units':
      return { kind: 'units', value: valued.value };
    case 'count':
      return countOf(valued.value);
    case 'date':
      return textOf(valued.value);
    case 'yesNo':
      return textOf(valued.value ? words.yes : words.no);
    case 'choice':
      return textOf(
        parameterChoiceWords(messages.parameters.choicesInFull, parameter)?.[valued.value] ?? '',
      );
    default:
      return assertNever(valued);
  }
}

function shareLines(policy: Policy, shareGroup: ShareGroup, input: AuditInput): LineGroup {
  const { names } = input.messages.report;
  const table = policy.shareTables.value[shareGroup];
  return {
    source: policy.shareTables.source,
    table: { bounds: names.winnersOf[shareGroup], values: names.sharesOf[shareGroup] },
    lines: table.map(({ minWinners, shareRatio }, index) => ({
      ...plainLine(shareName(table, index, { shareGroup, input }), ratioOf(shareRatio), null),
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

function retentionLines(scheme: RetentionScheme, input: AuditInput): readonly ParameterLine[] {
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
