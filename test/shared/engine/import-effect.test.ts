import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { retentionEffect } from '../../../shared/engine/import-effect';
import { aPlan, aVariety } from '../../support/builders';

const plan = aPlan();
const { retentionYuan } = evaluatePlan(plan).hospital;

/** The plan with its fund ratio changed, which scales the retention. */
function scaled(fundRatio: string): typeof plan {
  return { ...plan, fundRatio: decimalText(fundRatio) };
}

describe('the effect of an import on the retention', () => {
  it('is asked about beyond a tenth, either way, and not up to it', () => {
    const whole = scaled('1');
    const asks = (ratio: string): boolean => retentionEffect(whole, scaled(ratio)).asks;
    expect([asks('0.9'), asks('0.899999'), retentionEffect(scaled('0.9'), whole).asks]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('says both figures', () => {
    const unknown = aPlan([aVariety({ insuredShareRatio: null })]);
    expect(retentionEffect(plan, unknown)).toMatchObject({ beforeYuan: retentionYuan, asks: true });
  });

  it('has nothing before it in a new plan, and asks nothing', () => {
    expect(retentionEffect(aPlan([]), plan)).toEqual({
      beforeYuan: null,
      afterYuan: retentionYuan,
      asks: false,
    });
  });
});
