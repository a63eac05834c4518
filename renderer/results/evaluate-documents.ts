import type { HospitalResult } from '../../shared/engine/plan-result';
import { findScenario, type PlanWithScenarios } from '../../shared/plan/scenario';
import type { EngineAnswer, EvaluationRequest } from './engine-messages';

/** The hospital's figures of documents that are not in the window, by a worker of their own; `null` where it fails. */
export async function evaluateDocuments(
  documents: readonly PlanWithScenarios[],
  scenarioId: string | null,
): Promise<readonly (HospitalResult | null)[]> {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  try {
    const results: (HospitalResult | null)[] = [];
    for (const [number, plan] of documents.entries()) {
      const isThere = findScenario(plan, scenarioId) !== null;
      results.push(
        await answerOf(worker, {
          kind: 'evaluate',
          number,
          content: { kind: 'plan', plan },
          scenarioId: isThere ? scenarioId : null,
          selectedId: null,
        }),
      );
    }
    return results;
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, request: EvaluationRequest): Promise<HospitalResult | null> {
  return new Promise((settle) => {
    worker.onerror = () => {
      settle(null);
    };
    worker.onmessage = ({ data }: MessageEvent<EngineAnswer>) => {
      settle(data.kind === 'evaluated' ? data.summary.hospital : null);
    };
    worker.postMessage(request);
  });
}
