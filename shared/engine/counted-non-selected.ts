import { type Decimal, sum } from '../decimal/decimal';

/** One purchase line of a non-selected product, in main-specification units. Returns are negative. */
interface NonSelectedLine {
  readonly units: Decimal;
  readonly priceYuan: Decimal;
  /** Whether the product passed the consistency evaluation; `null` (not known) is not exempt. */
  readonly hasPassed: boolean | null;
}

interface ExemptionRule {
  readonly selectedPriceYuan: Decimal;
  readonly exemptCheaperPassed: boolean;
}

/**
 * Whether a non-selected product stays out of the calculation: strictly cheaper than the selected product and passed the
 * consistency evaluation, where the policy exempts such products. Source: domain rule N5.
 */
export function isExempt(line: NonSelectedLine, rule: ExemptionRule): boolean {
  return (
    rule.exemptCheaperPassed && line.hasPassed === true && line.priceYuan.lt(rule.selectedPriceYuan)
  );
}

/** What of the lines counts as non-selected spending S (with its units), and what is exempt. */
export function countNonSelected(
  lines: readonly NonSelectedLine[],
  rule: ExemptionRule,
): { readonly countedYuan: Decimal; readonly countedUnits: Decimal; readonly exemptYuan: Decimal } {
  const counted = lines.filter((line) => !isExempt(line, rule));
  const exempt = lines.filter((line) => isExempt(line, rule));
  return {
    countedYuan: amountOf(counted),
    countedUnits: sum(counted.map((line) => line.units)),
    exemptYuan: amountOf(exempt),
  };
}

function amountOf(lines: readonly NonSelectedLine[]): Decimal {
  return sum(lines.map((line) => line.units.times(line.priceYuan)));
}
