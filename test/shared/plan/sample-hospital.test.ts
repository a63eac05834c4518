import { describe, expect, it } from 'vitest';

import { decimalFromText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { applyEdit } from '../../../shared/plan/edits';
import { historyFigures } from '../../../shared/plan/follow-history';
import { parsePlanFile, planFileText } from '../../../shared/plan/plan-file';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { planWithScenariosSchema } from '../../../shared/plan/scenario';
import type { Month } from '../../../shared/purchases/purchase';

const plan = sampleHospital();

describe('the sample hospital', () => {
  it('is a valid plan, marked as invented, and the same each time', () => {
    expect(planWithScenariosSchema.parse(plan)).toEqual(plan);
    expect(plan.isSample).toBe(true);
    expect(sampleHospital()).toEqual(plan);
    const read = parsePlanFile(planFileText(plan, '1'), 'sample.jieyu');
    expect(read).toEqual({ ok: true, value: plan });
  });

  it('has 40 varieties in four batches with 24 months each', () => {
    expect(plan.varieties).toHaveLength(40);
    expect(new Set(plan.varieties.map((variety) => variety.genericName)).size).toBe(40);
    expect(new Set(plan.varieties.map((variety) => variety.batch)).size).toBe(4);
    expect(new Set(plan.varieties.map((variety) => variety.shareGroup)).size).toBe(3);
    for (const variety of plan.varieties) {
      const months = variety.monthly.map((use) => use.month);
      expect(months).toHaveLength(24);
      expect(months).toEqual([...months].sort());
    }
  });

  it('takes each pre-VBP price from its own history in the reference window', () => {
    for (const variety of plan.varieties) {
      const figures = historyFigures(variety.monthly, plan);
      expect(variety.preVbpPriceYuan).toBe(figures.preVbpPriceYuan);
      expect(variety.origins.preVbpPriceYuan).toEqual(figures.origins.preVbpPriceYuan);
    }
  });

  it('has another price for another window', () => {
    const later = { fromMonth: '2024-07' as Month, toMonth: '2024-12' as Month };
    const moved = applyEdit(plan, { kind: 'changeReferenceWindow', referenceWindow: later });
    for (const [index, variety] of moved.varieties.entries()) {
      expect(variety.preVbpPriceYuan).not.toBe(plan.varieties[index]?.preVbpPriceYuan);
    }
  });

  it('shows every state and what people stumble over', () => {
    const result = evaluatePlan(plan);
    expect(result.hospital.stateCounts).toMatchObject({ deficit: 2, unreported: 2, incomplete: 0 });
    expect(decimalFromText(result.hospital.balanceBaseYuan).gt(0)).toBe(true);
    const codes = new Set(result.warnings.map((warning) => warning.code));
    expect(codes).toEqual(
      new Set([
        'variety.neverReported',
        'variety.priceRose',
        'variety.beyondBreakEven',
        'variety.belowAgreed',
      ]),
    );
    const kinds = plan.varieties.map((variety) => variety.nonSelected.kind);
    expect(kinds.filter((kind) => kind === 'demand')).toHaveLength(1);
    expect(plan.varieties.filter((v) => v.additionalSelected.length > 0)).toHaveLength(1);
    expect(plan.varieties.filter((v) => v.agreedUnits !== null)).toHaveLength(1);
  });
});
