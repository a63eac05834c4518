import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { checkFrozen } from '../../../shared/engine/check-frozen';
import { engineVersion } from '../../../shared/engine/engine-version';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { freezePlan } from '../../../shared/engine/freeze-plan';
import { parsePlanFile, planFileText } from '../../../shared/plan/plan-file';
import { planFilesUsed } from '../../../shared/plan/plan-files-used';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { emptyScenario, type FrozenScenario } from '../../../shared/plan/scenario';
import { basePlan } from '../../../shared/plan/scenario-plan';
import { aPlan, aVariety } from '../../support/builders';

const moment = {
  at: '2026-11-22T08:00:00Z',
  programVersion: '0.1.0',
  files: [{ name: '采购.xlsx', stamp: null }],
};

function frozenAnew(frozen: FrozenScenario): FrozenScenario | null | undefined {
  const scenario = emptyScenario({ id: 's', name: '定稿', colour: 'blue', frozen });
  const read = parsePlanFile(planFileText(aPlan([], { scenarios: [scenario] }), '1'), 'a.jieyu');
  return read.ok ? read.value.scenarios[0]?.frozen : null;
}

describe('a frozen scenario', () => {
  it('keeps the plan alone, its figures, and what they were made with', () => {
    const plan = sampleHospital();
    const { hospital } = evaluatePlan(plan);
    expect(freezePlan(plan, moment)).toEqual({
      ...moment,
      engineVersion,
      plan: basePlan(plan),
      figures: {
        budgetYuan: hospital.budgetYuan,
        expenditureYuan: hospital.expenditureYuan,
        balanceBaseYuan: hospital.balanceBaseYuan,
        retentionYuan: hospital.retentionYuan,
        performancePayYuan: hospital.performancePayYuan,
      },
    });
  });

  it('shows the same figures again after it went through a file', () => {
    const frozen = frozenAnew(freezePlan(sampleHospital(), moment));
    expect(frozen).not.toBeNull();
    if (frozen) expect(checkFrozen(frozen, evaluatePlan(frozen.plan).hospital)).toEqual([]);
  });

  it('tells each figure that does not come out to the last digit, with both', () => {
    const frozen = freezePlan(aPlan(), moment);
    const figures = { ...frozen.figures, budgetYuan: decimalText<never>('1'), retentionYuan: null };
    expect(checkFrozen({ figures }, evaluatePlan(frozen.plan).hospital)).toEqual([
      {
        figure: 'retentionYuan',
        frozenYuan: null,
        presentYuan: frozen.figures.retentionYuan,
      },
      { figure: 'budgetYuan', frozenYuan: '1', presentYuan: frozen.figures.budgetYuan },
    ]);
  });
});

describe('the files of a plan', () => {
  it('are named once, whatever was typed beside them', () => {
    const history = {
      kind: 'history',
      fromMonth: '2024-01',
      toMonth: '2024-12',
      purchases: 3,
    } as const;
    const plan = aPlan([
      aVariety({ origins: { baseUnits: { kind: 'typed' } } }),
      aVariety({
        id: 'b',
        origins: {
          nonSelected: { ...history, files: ['a.xlsx'] } as never,
          winners: { kind: 'file', file: 'b.xlsx', sheet: '', row: 2, column: '企业数' },
          selectedUnits: { ...history, files: ['c.csv', 'a.xlsx'] } as never,
        },
      }),
    ]);
    const stamp = 'a'.repeat(64);
    const sources = [{ id: '1', name: 'a.xlsx', sheet: '', stamp }];
    expect(planFilesUsed({ ...plan, sources })).toEqual([
      { name: 'a.xlsx', stamp },
      { name: 'b.xlsx', stamp: null },
      { name: 'c.csv', stamp: null },
    ]);
  });
});
