import { type Decimal, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import { allocateYuan, roundYuan } from '../decimal/rounding';
import type { PlanResult, VarietyFigures } from '../engine/plan-result';

/** The columns of a printed table that its total sums up. */
const summed = ['nonSelectedYuan', 'budgetYuan', 'expenditureYuan', 'balanceBaseYuan'] as const;
type Summed = (typeof summed)[number];

/** Amounts in whole fen. */
export type PrintedAmounts = Readonly<Record<Summed, YuanText>>;

/** The amounts of a printed table: its rows in the order of the varieties, `null` where a figure is not known, and its total. */
export interface PrintedTotals {
  readonly rows: readonly (PrintedAmounts | null)[];
  readonly total: PrintedAmounts;
}

/**
 * Every amount to the fen so that each column adds up as it is printed: a total is rounded as it is everywhere else, and
 * allotted to the varieties in scope. Along a row each amount stands by itself, a fen or two from its own rounding.
 */
export function printedAmounts({ varieties, hospital }: PlanResult): PrintedTotals {
  const figures = varieties.map(({ outcome }) =>
    outcome.kind === 'evaluated' ? outcome.figures : null,
  );
  const isCounted = varieties.map(({ inScope }, index) => inScope && figures[index] !== null);
  const totalOf = (name: Summed): Decimal => roundYuan(decimalFromText(hospital[name]));
  const columns = new Map(
    summed.map((name) => [name, allotted(totalOf(name), { figures, isCounted, name })]),
  );
  const printed = (of: (name: Summed) => Decimal): PrintedAmounts => ({
    nonSelectedYuan: textFromDecimal(of('nonSelectedYuan')),
    budgetYuan: textFromDecimal(of('budgetYuan')),
    expenditureYuan: textFromDecimal(of('expenditureYuan')),
    balanceBaseYuan: textFromDecimal(of('balanceBaseYuan')),
  });
  return {
    rows: figures.map((one, index) =>
      one === null ? null : printed((name) => columns.get(name)?.[index] ?? ZERO),
    ),
    total: printed(totalOf),
  };
}

/** What counts shares the total; what does not is rounded by itself. */
function allotted(
  totalYuan: Decimal,
  of: {
    readonly figures: readonly (VarietyFigures | null)[];
    readonly isCounted: readonly boolean[];
    readonly name: Summed;
  },
): readonly Decimal[] {
  const amounts = of.figures.map((one) => (one === null ? ZERO : decimalFromText(one[of.name])));
  const parts = amounts.filter((_, index) => of.isCounted[index] === true);
  const shares = allocateYuan(totalYuan, parts).values();
  return amounts.map((amount, index) =>
    of.isCounted[index] === true ? (shares.next().value ?? ZERO) : roundYuan(amount),
  );
}
