import { type Decimal, sum } from '../decimal/decimal';
import { decimalFromText, type RatioText } from '../decimal/decimal-text';
import { nonSelectedYuan } from '../plan/non-selected-spending';
import type { EvaluatedFund } from './evaluate-fund';
import type { EvaluatedGroup } from './evaluated-group';
import type { GroupFigures } from './fund-report';
import { failsOtherwise } from './group-figures';
import { itemRatio, type SettledItem, settledYuan } from './settled-yuan';

/** What is otherwise in a year's groups. */
interface YearChange {
  /** β of a group by the id of its settlement; `null`: as it is. */
  readonly ratioOf?: (settlementId: string) => RatioText | null;
  /** What is added to the balances of varieties, by {@link leverKey}. */
  readonly gains?: ReadonlyMap<string, Decimal>;
}

/** What a calendar year pays as performance pay, in the likely months, when something in its groups is otherwise. */
export function yearFund(
  { plan, groups, figures }: EvaluatedFund,
  year: number,
  { ratioOf, gains }: YearChange,
): Decimal {
  const part = decimalFromText(figures.performancePayRatio);
  const { policy } = plan;
  return sum(
    figures.groups.flatMap((group, index): Decimal[] => {
      const exact = groups[index];
      if (group.paidYear !== year || exact === undefined) return [];
      const { id, paid } = group.settlement;
      if (paid !== null) return [decimalFromText(paid.retentionYuan).times(part)];
      const items = exact.items.map((item) =>
        withGain(item, gains?.get(leverKey(id, item.varietyId))),
      );
      const retained = settledYuan(items, {
        policy,
        retentionRatio: ratioOf?.(id) ?? group.score.retentionRatio,
        reading: policy.missedVolume.value,
        isFailed: failsOtherwise(exact, { plan, sheet: figures.score }),
      });
      return retained === null ? [] : [retained.times(part)];
    }),
  );
}

function withGain(item: SettledItem, gain: Decimal | undefined): SettledItem {
  return gain === undefined ? item : { ...item, balanceBaseYuan: item.balanceBaseYuan.plus(gain) };
}

function leverKey(settlementId: string, varietyId: string): string {
  return JSON.stringify([settlementId, varietyId]);
}

/** A variety of an agreement year that can still be moved. */
export interface Lever {
  readonly key: string;
  readonly settlementId: string;
  readonly varietyId: string;
  /** Whether the year has not begun: its base may still be declared otherwise. */
  readonly isDeclared: boolean;
  /** S of the year. */
  readonly spentYuan: Decimal;
  /** ke. */
  readonly expenditureFactorRatio: Decimal;
  /** What the fund gains by a yuan less of spending where the group pays: `w βi ke`; above zero. */
  readonly yieldPerYuan: Decimal;
  /** What the balance gains by a base twice as large. */
  readonly gainPerBase: Decimal;
  /** By what the base may be multiplied until what is bought no longer fills it; `null` where nothing is known to limit it. */
  readonly mostScale: Decimal | null;
}

/**
 * What can still be moved of what a year pays: varieties of groups that are declared or running and do not fail. Groups that
 * pay come first, then those that lack least; in each what a yuan brings, the largest first.
 */
export function leversOfYear(evaluated: EvaluatedFund, year: number): readonly Lever[] {
  const { groups, figures } = evaluated;
  const open = figures.groups.flatMap((group, index) => {
    const exact = groups[index];
    return exact === undefined || !isOpen(group, exact, { evaluated, year })
      ? []
      : [{ group, exact }];
  });
  const paying = open.filter(({ exact }) => exact.totals.all.balanceBaseYuan.gt(0));
  const lacking = open
    .filter(({ exact }) => !exact.totals.all.balanceBaseYuan.gt(0))
    .sort((left, right) =>
      right.exact.totals.all.balanceBaseYuan.comparedTo(left.exact.totals.all.balanceBaseYuan),
    );
  const part = decimalFromText(figures.performancePayRatio);
  const leversOf = (of: (typeof open)[number]): readonly Lever[] =>
    of.exact.items.flatMap((item) => leverOf(item, { ...of, part, evaluated }) ?? []);
  return [
    ...sorted(paying.flatMap(leversOf)),
    ...lacking.flatMap((one) => sorted(leversOf(one))),
  ].filter(({ yieldPerYuan }) => yieldPerYuan.gt(0));
}

function sorted(levers: readonly Lever[]): readonly Lever[] {
  return [...levers].sort((left, right) => right.yieldPerYuan.comparedTo(left.yieldPerYuan));
}

function isOpen(
  { settlement, paidYear, score }: GroupFigures,
  exact: EvaluatedGroup,
  { evaluated, year }: { readonly evaluated: EvaluatedFund; readonly year: number },
): boolean {
  const { plan, figures } = evaluated;
  const fails =
    failsOtherwise(exact, { plan, sheet: figures.score }) ||
    (plan.policy.missedVolume.value === 'hospital' &&
      exact.items.some(({ verdict }) => verdict === 'missed'));
  const moves = settlement.state === 'declared' || settlement.state === 'running';
  return paidYear === year && moves && !fails && score.retentionRatio !== null;
}

function leverOf(
  item: SettledItem,
  {
    group,
    exact,
    part,
    evaluated,
  }: {
    readonly group: GroupFigures;
    readonly exact: EvaluatedGroup;
    readonly part: Decimal;
    readonly evaluated: EvaluatedFund;
  },
): Lever | null {
  const index = exact.varieties.findIndex(({ id }) => id === item.varietyId);
  const variety = exact.varieties[index];
  const evaluation = exact.evaluations[index];
  const ofHospital = group.score.retentionRatio;
  if (variety === undefined || evaluation === undefined || ofHospital === null) return null;
  const { outcome } = evaluation.result;
  // A variety that missed its volume brings nothing whatever its spending is.
  const { policy } = evaluated.plan;
  const brings = item.verdict !== 'missed' || policy.missedVolume.value !== 'variety';
  if (outcome.kind === 'incomplete' || evaluation.contribution === null || !brings) return null;
  const factor = decimalFromText(outcome.figures.expenditureFactorRatio);
  const { sums } = evaluation.contribution;
  const isSigned = variety.agreedUnits !== null;
  const completion = outcome.figures.completionRatio;
  const isJudged = item.verdict === 'met' || item.verdict === 'missed';
  return {
    key: leverKey(group.settlement.id, item.varietyId),
    settlementId: group.settlement.id,
    varietyId: item.varietyId,
    isDeclared: group.settlement.state === 'declared',
    spentYuan: nonSelectedYuan(variety.nonSelected),
    expenditureFactorRatio: factor,
    yieldPerYuan: part.times(itemRatio(item, ofHospital, policy)).times(factor),
    gainPerBase: isSigned ? sums.budgetYuan : sums.fundBreakEvenYuan,
    mostScale: isSigned || !isJudged || completion === null ? null : decimalFromText(completion),
  };
}
