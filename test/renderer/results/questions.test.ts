import { describe, expect, it } from 'vitest';

import { createEngineSession } from '../../../renderer/results/engine-session';
import type { Unreproduced } from '../../../renderer/results/questions';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { freezePlan } from '../../../shared/engine/freeze-plan';
import { emptyScenario, type PlanWithScenarios } from '../../../shared/plan/scenario';
import { createScenarioReader } from '../../../shared/plan/scenario-plan';
import { aPlan, aVariety } from '../../support/builders';

const frozen = freezePlan(aPlan(), {
  at: '2026-11-22T08:00:00Z',
  programVersion: '0.1.0',
  files: [],
});
const other = { ...frozen, figures: { ...frozen.figures, budgetYuan: decimalText<never>('1') } };
const later = aVariety({ baseUnits: decimalText('7') });
const plan: PlanWithScenarios = aPlan([later], {
  scenarios: [
    emptyScenario({
      id: 's',
      name: '放大',
      colour: 'blue',
      levers: { baseScale: decimalText('2') },
    }),
    emptyScenario({ id: 'right', name: '报送稿', colour: 'red', frozen }),
    emptyScenario({ id: 'wrong', name: '旧稿', colour: 'red', frozen: other }),
  ],
});

function session(): ReturnType<typeof createEngineSession> {
  const made = createEngineSession();
  const content = { kind: 'plan', plan } as const;
  made({ kind: 'evaluate', number: 1, content, scenarioId: null, selectedId: null });
  return made;
}

describe('what the worker says of scenarios', () => {
  it('is the figures of each as the engine gives them', () => {
    const scenarioIds = [null, 's', 'right'];
    const answer = session()({
      kind: 'question',
      number: 1,
      name: 'hospitals',
      input: { scenarioIds },
    });
    const read = createScenarioReader();
    const hospitals = scenarioIds.map((id) => evaluatePlan(read(plan, id)).hospital);
    expect(answer).toEqual({ kind: 'answered', number: 1, output: hospitals });
  });

  it('is, of the frozen ones, which figures do not come out as they were', () => {
    const answer = session()({
      kind: 'question',
      number: 1,
      name: 'unreproduced',
      input: { scenarioIds: ['s', 'right', 'wrong', 'gone'] },
    });
    const output: readonly Unreproduced[] = [
      {
        scenarioId: 'wrong',
        differences: [
          {
            figure: 'budgetYuan',
            frozenYuan: decimalText('1'),
            presentYuan: frozen.figures.budgetYuan,
          },
        ],
      },
    ];
    expect(answer).toEqual({ kind: 'answered', number: 1, output });
  });
});
