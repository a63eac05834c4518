import { assertNever } from '../assert';
import { type Decimal, ONE } from '../decimal/decimal';
import { decimalFromText, type DecimalText, textFromDecimal } from '../decimal/decimal-text';
import type { FundPlan, Settlement, SettlementInputs } from '../plan/fund-plan';
import type { NonSelected, PlanDocument, Variety } from '../plan/plan';
import { partOfYear } from './calendar';
import { ownPurchases, purchasedMonths } from './own-purchases';
import type { SettledGroup } from './settlements';

/**
 * The varieties of a settlement group as they stand in its agreement year: quantities and spending of the plan times the part
 * of a year that the period is (C24), the group's own fund ratios (R5), the part of their cost that a payment reform has
 * settled taken out of the insured share (R10), and what the year has of its own in place of all of them. Of a year that is over
 * and whose months the plan holds, spending and purchases are those of its own months.
 */
export function settledVarieties(
  { settlement, isAssumed, varieties }: SettledGroup,
  { plan, fund }: { readonly plan: PlanDocument; readonly fund: FundPlan },
): readonly Variety[] {
  const part = isAssumed ? ONE : periodPart(settlement);
  const months = purchasedMonths(settlement, plan);
  const own = new Map(settlement.inputs.map((inputs) => [inputs.varietyId, inputs]));
  const excluded = new Map(
    fund.excluded.map(({ varietyId, shareRatio }) => [varietyId, shareRatio]),
  );
  return varieties.map((variety) => {
    const share = excluded.get(variety.id);
    const bought = months === null ? {} : ownPurchases(variety, months, plan);
    const inYear = withOwnInputs({ ...partOf(variety, part), ...bought }, own.get(variety.id));
    return {
      ...inYear,
      fundRatio: settlement.fundRatio ?? variety.fundRatio,
      expenditureFundRatio: settlement.expenditureFundRatio ?? variety.expenditureFundRatio,
      insuredShareRatio:
        share === undefined || variety.insuredShareRatio === null
          ? variety.insuredShareRatio
          : times(variety.insuredShareRatio, ONE.minus(decimalFromText(share))),
    };
  });
}

/** The part of a year that a typed period is; 1 where its dates are not known. */
export function periodPart({ fromDate, toDate }: Settlement): Decimal {
  return fromDate === null || toDate === null ? ONE : partOfYear(fromDate, toDate);
}

function partOf(variety: Variety, part: Decimal): Variety {
  if (part.eq(ONE)) return variety;
  const scaled = <Text extends DecimalText<string>>(text: Text | null): Text | null =>
    text === null ? null : times(text, part);
  return {
    ...variety,
    baseUnits: times(variety.baseUnits, part),
    agreedUnits: scaled(variety.agreedUnits),
    selectedUnits: scaled(variety.selectedUnits),
    nonSelected: spendingPart(variety.nonSelected, part),
  };
}

function spendingPart(nonSelected: NonSelected, part: Decimal): NonSelected {
  switch (nonSelected.kind) {
    case 'amount':
      return { kind: 'amount', amountYuan: times(nonSelected.amountYuan, part) };
    case 'demand':
      return {
        ...nonSelected,
        demandUnits: times(nonSelected.demandUnits, part),
        selectedUnits: times(nonSelected.selectedUnits, part),
      };
    default:
      return assertNever(nonSelected);
  }
}

function withOwnInputs(variety: Variety, own: SettlementInputs | undefined): Variety {
  if (own === undefined) return variety;
  const { baseUnits, agreedUnits, selectedUnits, nonSelectedYuan } = own;
  return {
    ...variety,
    ...(baseUnits === undefined ? {} : { baseUnits }),
    ...(agreedUnits === undefined ? {} : { agreedUnits }),
    ...(selectedUnits === undefined ? {} : { selectedUnits }),
    ...(nonSelectedYuan === undefined
      ? {}
      : { nonSelected: { kind: 'amount', amountYuan: nonSelectedYuan } as const }),
  };
}

function times<Text extends DecimalText<string>>(text: Text, factor: Decimal): Text {
  return textFromDecimal<Text>(decimalFromText(text).times(factor));
}
