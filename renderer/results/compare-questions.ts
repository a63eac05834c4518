import {
  type BridgedFigure,
  type BridgeFactor,
  bridgePlans,
  type PlanBridge,
} from '../../shared/engine/bridge';
import { bridgeStepVarieties, type BridgeVariety } from '../../shared/engine/bridge-varieties';
import { comparisonWith, type PlanComparison } from '../../shared/engine/compare-plans';
import { type TracedFigure, traceFigure } from '../../shared/engine/trace';
import type { TraceNode } from '../../shared/engine/trace-node';
import { type VarietyField } from '../../shared/plan/variety-entries';
import type { Scenarios } from './scenarios';

/** Two scenarios whose figure is bridged; `null` is the base scenario. */
export interface BridgeAsked {
  readonly baseId: string | null;
  readonly otherId: string | null;
  readonly figure: BridgedFigure;
}

/** How a figure came about, or why that cannot be said: inputs that are missing, or nothing of that name any more. */
export type TraceAnswer =
  | {
      readonly kind: 'traced';
      readonly node: TraceNode;
      /** Varieties that a figure of the hospital leaves out because inputs are missing. */
      readonly leftOut: number;
    }
  | { readonly kind: 'untraced'; readonly missing: readonly VarietyField[] };

/** What the compare screen and the trace card ask. */
export interface CompareQuestions {
  readonly comparison: {
    readonly input: {
      readonly baseId: string | null;
      readonly otherIds: readonly (string | null)[];
    };
    /** One for each of the others. */
    readonly output: readonly PlanComparison[];
  };
  readonly bridge: { readonly input: BridgeAsked; readonly output: PlanBridge };
  readonly bridgeVarieties: {
    readonly input: BridgeAsked & { readonly factor: BridgeFactor };
    readonly output: readonly BridgeVariety[];
  };
  readonly trace: {
    readonly input: { readonly scenarioId: string | null; readonly traced: TracedFigure };
    readonly output: TraceAnswer;
  };
}

type CompareAnswers = {
  readonly [Name in keyof CompareQuestions]: (
    scenarios: Scenarios,
    input: CompareQuestions[Name]['input'],
  ) => CompareQuestions[Name]['output'];
};

export const compareAnswers: CompareAnswers = {
  comparison: ({ evaluatedOf }, { baseId, otherIds }) => {
    const compare = comparisonWith(evaluatedOf(baseId));
    return otherIds.map((otherId) => compare(evaluatedOf(otherId)));
  },
  bridge: (scenarios, asked) => bridgePlans(bridgeOf(scenarios, asked)),
  bridgeVarieties: (scenarios, { factor, ...asked }) =>
    bridgeStepVarieties(bridgeOf(scenarios, asked), factor),
  trace: answerTrace,
};

function bridgeOf(
  { planOf }: Scenarios,
  { baseId, otherId, figure }: BridgeAsked,
): Parameters<typeof bridgePlans>[0] {
  return { base: planOf(baseId), other: planOf(otherId), figure };
}

function answerTrace(
  { planOf, resultOf }: Scenarios,
  { scenarioId, traced }: CompareQuestions['trace']['input'],
): TraceAnswer {
  const node = traceFigure(planOf(scenarioId), traced);
  if (node !== null) {
    const { incomplete } = resultOf(scenarioId).hospital.stateCounts;
    return { kind: 'traced', node, leftOut: traced.kind === 'hospital' ? incomplete : 0 };
  }
  if (traced.kind !== 'variety') return { kind: 'untraced', missing: [] };
  const result = resultOf(scenarioId).varieties.find(({ id }) => id === traced.varietyId);
  const outcome = result?.outcome;
  return { kind: 'untraced', missing: outcome?.kind === 'incomplete' ? outcome.missing : [] };
}
