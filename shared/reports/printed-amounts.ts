import { type Decimal, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import { allocateYuan, roundYuan } from '../decimal/rounding';
import type { PlanResult, VarietyFigures } from '../engine/plan-result';

/** Amounts in whole fen. */
export interface PrintedAmounts {
  readonly nonSelectedYuan: YuanText;
  readonly budgetYuan: YuanText;
  readonly expenditureYuan: YuanText;
  readonly balanceBaseYuan: YuanText;
}

/** The amounts of a printed table: its rows in the order of the varieties, `null` where a figure is not known, and its total. */
export interface PrintedTotals {
  readonly rows: readonly (PrintedAmounts | null)[];
  readonly total: PrintedAmounts;
}

/**
 * Every amount to the fen so that what is printed adds up, down each column and along each row: budget, balance and
 * non-selected spending are rounded as totals and allotted to the varieties in scope; expenditure is budget less balance as
 * both are printed, at most two fen from its own rounding.
 */
export function printedAmounts({ varieties, hospital }: PlanResult): PrintedTotals {
  const figures = varieties.map(({ outcome }) =>
    outcome.kind === 'evaluated' ? outcome.figures : null,
  );
  const column = (name: Exclude<keyof PrintedAmounts, 'expenditureYuan'>): Column => {
    const totalYuan = roundYuan(decimalFromText(hospital[name]));
    const counted = varieties.map(({ inScope }, index) => (inScope ? figures[index] : null));
    return { totalYuan, rowsYuan: allotted(totalYuan, { figures, counted, name }) };
  };
  const [budget, balance, nonSelected] = [
    column('budgetYuan'),
    column('balanceBaseYuan'),
    column('nonSelectedYuan'),
  ];
  const printed = (of: (one: Column) => Decimal): PrintedAmounts => ({
    nonSelectedYuan: textFromDecimal(of(nonSelected)),
    budgetYuan: textFromDecimal(of(budget)),
    expenditureYuan: textFromDecimal(of(budget).minus(of(balance))),
    balanceBaseYuan: textFromDecimal(of(balance)),
  });
  return {
    rows: figures.map((one, index) =>
      one === null ? null : printed(({ rowsYuan }) => rowsYuan[index] ?? ZERO),
    ),
    total: printed(({ totalYuan }) => totalYuan),
  };
}

interface Column {
  readonly totalYuan: Decimal;
  readonly rowsYuan: readonly Decimal[];
}

/** What counts shares the total; what does not is rounded by itself. */
function allotted(
  totalYuan: Decimal,
  of: {
    readonly figures: readonly (VarietyFigures | null)[];
    readonly counted: readonly (VarietyFigures | null | undefined)[];
    readonly name: Exclude<keyof PrintedAmounts, 'expenditureYuan'>;
  },
): readonly Decimal[] {
  const amount = (one: VarietyFigures): Decimal => decimalFromText(one[of.name]);
  const parts = of.counted.flatMap((one) => one ?? []);
  const shares = allocateYuan(totalYuan, parts.map(amount)).values();
  return of.figures.map((one, index) => {
    if (one === null) return ZERO;
    const isCounted = (of.counted[index] ?? null) !== null;
    return isCounted ? (shares.next().value ?? ZERO) : roundYuan(amount(one));
  });
}
