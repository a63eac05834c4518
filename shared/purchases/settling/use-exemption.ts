import type { MonthlyUse } from '../monthly-use';
import { sumUse } from '../use-totals';
import { isCheaper } from './exemption';

/**
 * The months of a variety with those lines exempt that cost less than the selected product did on average over all of
 * these months: what further months bring may exempt earlier lines, or no longer. Source: domain rule N5, 14 R6.
 */
export function withExemptions(monthly: readonly MonthlyUse[]): readonly MonthlyUse[] {
  const isFixed = ({ mayBeExempt, unpassed }: MonthlyUse): boolean =>
    mayBeExempt === undefined && unpassed === undefined;
  if (monthly.every(isFixed)) return monthly;
  const { selected } = sumUse(monthly);
  return monthly.map((use) => {
    if (isFixed(use)) return use;
    const isBelow = isCheaper(sumUse([use]).all, selected);
    if (use.unpassed !== undefined) {
      return isBelow === (use.unpassed === 'cheaper')
        ? use
        : { ...use, unpassed: isBelow ? 'cheaper' : 'other' };
    }
    return isBelow === wasExempt(use) ? use : swapped(use);
  });
}

function wasExempt({ exemptUnits, exemptAmountYuan }: MonthlyUse): boolean {
  return exemptUnits !== '0' || exemptAmountYuan !== '0';
}

function swapped(use: MonthlyUse): MonthlyUse {
  return {
    ...use,
    nonSelectedUnits: use.exemptUnits,
    nonSelectedAmountYuan: use.exemptAmountYuan,
    exemptUnits: use.nonSelectedUnits,
    exemptAmountYuan: use.nonSelectedAmountYuan,
  };
}
