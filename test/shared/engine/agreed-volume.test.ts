import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { Decimal } from '../../../shared/decimal/decimal';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { agreedVolume } from '../../../shared/engine/agreed-volume';
import { planAtPoint } from '../../../shared/engine/sweep/lever-point';
import { sampleHospital } from '../../../shared/plan/sample-hospital';

const plan = sampleHospital();
const first = present(plan.varieties[0], 'the sample has varieties');

describe('what must be bought', () => {
  it('of one variety is its agreed volume and what that costs', () => {
    const one = agreedVolume(plan, first.id);
    const units = new Decimal(present(one.agreedUnits, 'a variety has a volume'));
    expect(units.times(present(first.selectedPriceYuan, 'it has a price')).toFixed()).toBe(
      one.amountYuan,
    );
  });

  it('grows with the base: half more base, half more to buy', () => {
    const more = planAtPoint(plan, { baseScale: decimalText('1.5') }, first.id);
    const before = new Decimal(agreedVolume(plan, first.id).amountYuan);
    expect(agreedVolume(more, first.id).amountYuan).toBe(before.times('1.5').toFixed());
  });

  it('of the hospital is a sum of money, not of units', () => {
    expect(agreedVolume(plan, null).agreedUnits).toBeNull();
  });
});
