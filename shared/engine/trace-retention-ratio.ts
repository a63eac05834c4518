import type { PlanDocument } from '../plan/plan';
import type { ParameterSource } from '../policy/policy';
import { retentionRatio, uncappedRatio } from '../policy/retention-scheme';
import type { Term } from './formula-terms';
import { formulaNode, type TraceNode } from './trace-node';

/** The score finds a ratio in the policy's scheme, and the cap limits it. */
export function retentionRatioNode(plan: PlanDocument): TraceNode {
  const { policy, score } = plan;
  const scheme = policy.retention;
  const value = uncappedRatio(policy, score);
  const schemeNode = formulaNode(
    {
      term: 'schemeRatio',
      value,
      formula: scheme.value.kind === 'flat' ? 'flatScheme' : 'tieredScheme',
    },
    [
      { kind: 'planInput', term: 'score', value: score },
      parameterNode('schemeRatio', { value, source: scheme.source }),
    ],
  );
  return formulaNode(
    {
      term: 'retentionRatio',
      value: retentionRatio(policy, score),
      formula: 'cappedRetentionRatio',
    },
    [schemeNode, parameterNode('retentionCapRatio', policy.retentionCapRatio)],
  );
}

/** A parameter of the policy with its source. */
export function parameterNode(
  term: Term,
  parameter: { readonly value: string | null; readonly source: ParameterSource },
): TraceNode {
  return { kind: 'parameter', term, ...parameter };
}
