import { sum } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { FundFigures, GroupFigures } from './fund-report';

/** The groups that are paid in a calendar year, as things stand. */
export interface PaidYear {
  /** `null`: groups without dates. */
  readonly year: number | null;
  /** In the order of the fund. */
  readonly settlementIds: readonly string[];
  readonly balanceBaseYuan: YuanText;
  /** `null` while a group's β is not known. A paid group counts with what was paid. */
  readonly retentionYuan: YuanText | null;
  readonly performancePayYuan: YuanText | null;
  /** Whether all of it was paid already. */
  readonly isPast: boolean;
}

/** The groups by the year of their payment, ascending; those without dates last. Source: domain 14, R10, R17. */
export function paidYears({ groups }: FundFigures): readonly PaidYear[] {
  const years = [...new Set(groups.map(({ paidYear }) => paidYear))];
  return years.sort(byYear).map((year) => {
    const members = groups.filter(({ paidYear }) => paidYear === year);
    return {
      year,
      settlementIds: members.map(({ settlement }) => settlement.id),
      balanceBaseYuan: totalOf(members, ({ balanceBaseYuan }) => balanceBaseYuan),
      retentionYuan: knownTotal(
        members,
        ({ settlement, retentionYuan }) => settlement.paid?.retentionYuan ?? retentionYuan,
      ),
      performancePayYuan: knownTotal(members, ({ performancePayYuan }) => performancePayYuan),
      isPast: members.every(({ settlement }) => settlement.paid !== null),
    };
  });
}

function byYear(left: number | null, right: number | null): number {
  return (left ?? Infinity) === (right ?? Infinity) ? 0 : (left ?? Infinity) - (right ?? Infinity);
}

function totalOf(groups: readonly GroupFigures[], of: (group: GroupFigures) => YuanText): YuanText {
  return textFromDecimal(sum(groups.map((group) => decimalFromText(of(group)))));
}

function knownTotal(
  groups: readonly GroupFigures[],
  of: (group: GroupFigures) => YuanText | null,
): YuanText | null {
  const parts = groups.flatMap((group) => of(group) ?? []);
  return parts.length < groups.length ? null : textFromDecimal(sum(parts.map(decimalFromText)));
}
