import { describe, expect, it } from 'vitest';

import { createEngineSession } from '../../../renderer/results/engine-session';
import { createQuestionClient } from '../../../renderer/results/question-client';
import type {
  QuestionInput,
  QuestionName,
  QuestionOutput,
} from '../../../renderer/results/questions';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { blindSpots } from '../../../shared/engine/blind-spots';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { seekGoal } from '../../../shared/engine/goal-seek';
import { breakEvenLadder } from '../../../shared/engine/ladder';
import { compareScopes } from '../../../shared/engine/scope-comparison';
import { planAtPoint } from '../../../shared/engine/sweep/lever-point';
import { tornado } from '../../../shared/engine/tornado';
import { budgetWaterfall } from '../../../shared/engine/waterfall';
import { emptyScenario } from '../../../shared/plan/scenario';
import { createScenarioReader } from '../../../shared/plan/scenario-plan';
import { aPlan, aVariety } from '../../support/builders';

const undeclared = aVariety({ id: 'b', baseUnits: decimalText('0'), winners: null });
const document = aPlan([aVariety({ id: 'a' }), undeclared], {
  scenarios: [
    {
      ...emptyScenario({ id: 's', name: '放大', colour: 'blue' }),
      levers: { baseScale: decimalText('1.2') },
    },
  ],
});
const open = createScenarioReader()(document, 's');

/** What the worker answers while the scenario is open. */
function ask<Name extends QuestionName>(
  name: Name,
  input: QuestionInput<Name>,
): QuestionOutput<Name> | null {
  const session = createEngineSession();
  session({
    ...{ kind: 'evaluate', number: 1, scenarioId: 's', selectedId: null },
    content: { kind: 'plan', plan: document },
  });
  let answer: QuestionOutput<Name> | null = null;
  const client = createQuestionClient((request) => {
    const reply = session(request);
    if (reply.kind === 'answered') client.receive(reply);
  });
  client.ask(name, input, (output) => {
    answer = output;
  });
  return answer;
}

describe('a question of a what-if tool', () => {
  it('is answered about the open scenario', () => {
    const range = { varietyId: null, rangeRatio: decimalText<never>('0.1') };
    const goal = { kind: 'retention', targetYuan: decimalText<never>('150000') } as const;
    const sought = { goal, by: 'cuts', lockedIds: [] } as const;
    const point = { winners: 2 };
    expect(ask('ladder', {})).toEqual(breakEvenLadder(open));
    expect(ask('blindSpots', {})).toEqual(blindSpots(open));
    expect(ask('waterfall', {})).toEqual(budgetWaterfall(open));
    expect(ask('scopes', {})).toEqual(compareScopes(open));
    expect(ask('tornado', range)).toEqual(tornado({ plan: open, ...range }));
    expect(ask('goal', sought)).toEqual(seekGoal({ plan: open, ...sought }));
    expect(ask('leverPoint', { point, varietyId: 'a' })).toEqual(
      evaluatePlan(planAtPoint(open, point, 'a')).hospital,
    );
    expect(
      ask('dataTable', {
        ...{ rows: { lever: 'winners', values: [4] }, columns: null, varietyId: null },
        ...{ measure: 'retention', reference: null },
      }),
    ).toMatchObject({ kind: 'table', presentYuan: evaluatePlan(open).hospital.retentionYuan });
  });
});
