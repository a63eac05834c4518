import { describe, expect, it } from 'vitest';

import { comparePlans } from '../../../shared/engine/compare-plans';
import { unlikeVarieties } from '../../../shared/engine/unlike-varieties';
import { sampleHospital } from '../../../shared/plan/sample-hospital';

const plan = sampleHospital();
const [first] = plan.varieties;

describe('two plans that count other varieties', () => {
  it('are told with both counts and the names that only one of them counts', () => {
    const lacking = {
      ...plan,
      varieties: plan.varieties.map((variety) =>
        variety === first ? { ...variety, preVbpPriceYuan: null } : variety,
      ),
    };
    const { length } = plan.varieties;
    expect(unlikeVarieties(comparePlans(lacking, plan))).toEqual({
      baseCount: length - 1,
      otherCount: length,
      onlyBase: [],
      onlyOther: [first?.genericName],
    });
    const without = { ...plan, varieties: plan.varieties.slice(1) };
    expect(unlikeVarieties(comparePlans(plan, without))).toMatchObject({
      onlyBase: [first?.genericName],
      onlyOther: [],
    });
  });

  it('are not two plans of the same varieties, whatever their figures', () => {
    expect(unlikeVarieties(comparePlans(plan, { ...plan, score: plan.score }))).toBeNull();
  });
});
