import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  createEngineClient,
  type EngineClient,
  type Evaluation,
  type Subject,
} from '../../../renderer/results/engine-client';
import type {
  EvaluationAnswer,
  EvaluationRequest,
} from '../../../renderer/results/engine-messages';
import { createEngineSession } from '../../../renderer/results/engine-session';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { applyEdit, type PlanEdit } from '../../../shared/plan/edits';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { amountArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';

const start = aPlan(['a', 'b', 'c'].map((id) => aVariety({ id })));

function spend(varietyId: string, yuan: string): PlanEdit {
  return {
    kind: 'changeVariety',
    varietyId,
    change: { field: 'nonSelected', value: { kind: 'amount', amountYuan: decimalText(yuan) } },
  };
}

/** The base scenario of a plan. */
function shown(document: PlanWithScenarios, selectedId: string | null): Subject {
  return { document, scenarioId: null, plan: document, selectedId };
}

function answerOf(
  session: ReturnType<typeof createEngineSession>,
  request: EvaluationRequest,
): EvaluationAnswer {
  const answer = session(request);
  if (answer.kind !== 'evaluated') throw new Error(`Broken belief: ${answer.kind}`);
  return answer;
}

interface Line {
  readonly client: EngineClient;
  readonly requests: EvaluationRequest[];
  readonly evaluations: Evaluation[];
  readonly failures: string[];
  /** Lets the worker answer the oldest request; both ways as plain data, as between threads. */
  readonly answerNext: () => void;
}

function line(): Line {
  const session = createEngineSession();
  const requests: EvaluationRequest[] = [];
  const evaluations: Evaluation[] = [];
  const failures: string[] = [];
  let answered = 0;
  const client = createEngineClient({
    post: (request) => requests.push(structuredClone(request)),
    onEvaluation: (evaluation) => evaluations.push(evaluation),
    onFailure: (message) => failures.push(message),
  });
  const answerNext = (): void => {
    const request = requests[answered];
    if (request === undefined) return;
    answered += 1;
    client.receive(structuredClone(answerOf(session, request)));
  };
  return { client, requests, evaluations, failures, answerNext };
}

describe('the line between window and worker', () => {
  it('answers as the engine does, after any edits', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), amountArbitrary));
    fc.assert(
      fc.property(edits, (spendings) => {
        const { client, evaluations, answerNext } = line();
        let plan = start;
        client.ask(shown(plan, 'a'));
        answerNext();
        for (const [id, yuan] of spendings) {
          plan = applyEdit(plan, spend(id, yuan));
          client.ask(shown(plan, 'a'));
          answerNext();
        }
        expect(evaluations.at(-1)?.result).toEqual(evaluatePlan(plan));
        expect(evaluations.at(-1)?.plan).toBe(plan);
      }),
      { numRuns: 30 },
    );
  });

  it('tells the whole plan once and then only what changed', () => {
    const { client, requests, answerNext } = line();
    client.ask(shown(start, null));
    answerNext();
    const changed = applyEdit(start, spend('b', '1'));
    client.ask(shown(changed, null));
    expect(requests.map(({ content }) => content.kind)).toEqual(['plan', 'patch']);
    expect(requests[1]?.content).toEqual({
      kind: 'patch',
      patch: {
        planWide: {},
        varieties: { changed: [changed.varieties[1]], order: null },
        scenarios: { changed: [], order: null },
      },
    });
  });

  it('keeps the result objects of varieties that did not change', () => {
    const { client, evaluations, answerNext } = line();
    client.ask(shown(start, null));
    answerNext();
    client.ask(shown(applyEdit(start, spend('b', '1')), null));
    answerNext();
    const [before, after] = evaluations;
    expect(after?.resultOf.get('a')).toBe(before?.resultOf.get('a'));
    expect(after?.resultOf.get('b')).not.toEqual(before?.resultOf.get('b'));
  });

  it('asks one question at a time and skips to the latest', () => {
    const { client, requests, evaluations, answerNext } = line();
    client.ask(shown(start, null));
    const skipped = applyEdit(start, spend('a', '1'));
    const latest = applyEdit(skipped, spend('b', '2'));
    client.ask(shown(skipped, null));
    client.ask(shown(latest, null));
    expect(requests).toHaveLength(1);
    answerNext();
    answerNext();
    expect(requests).toHaveLength(2);
    expect(evaluations.map(({ plan }) => plan)).toEqual([start, latest]);
    expect(evaluations.at(-1)?.result).toEqual(evaluatePlan(latest));
  });

  it('ignores an answer nobody waits for', () => {
    const { client, evaluations } = line();
    const session = createEngineSession();
    const late = answerOf(session, {
      kind: 'evaluate',
      number: 7,
      content: { kind: 'plan', plan: start },
      scenarioId: null,
      selectedId: null,
    });
    client.receive(late);
    expect(evaluations).toEqual([]);
  });

  it('begins anew with the whole plan after a fault', () => {
    const { client, requests, failures, answerNext } = line();
    client.ask(shown(start, null));
    client.receive({ kind: 'failed', number: 1, message: 'fault' });
    client.ask(shown(start, 'a'));
    expect(failures).toEqual(['fault']);
    expect(requests.at(-1)?.content.kind).toBe('plan');
    answerNext();
  });

  it('gives the curve and the exact present point of the selected variety', () => {
    const { client, evaluations, answerNext } = line();
    client.ask(shown(start, 'b'));
    answerNext();
    const selection = evaluations[0]?.selection.variety;
    expect(selection?.varietyId).toBe('b');
    expect(selection?.present).toEqual({
      nonSelectedYuan: '100000',
      balanceBaseYuan: '219258',
      retentionYuan: '109629',
    });
    expect(selection?.trace.value).toBe('219258');
  });
});
