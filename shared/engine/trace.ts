import { assertNever } from '../assert';
import type { PlanDocument } from '../plan/plan';
import { traceHospital } from './trace-hospital';
import type { HospitalFigure, TraceNode, VarietyFigure } from './trace-node';
import { traceVariety } from './trace-variety';

/** The figure to explain. */
export type TracedFigure =
  | { readonly kind: 'variety'; readonly varietyId: string; readonly figure: VarietyFigure }
  | { readonly kind: 'hospital'; readonly figure: HospitalFigure };

/** How one figure came about, made on demand; `null` for a variety that is not there or whose inputs are incomplete. */
export function traceFigure(plan: PlanDocument, traced: TracedFigure): TraceNode | null {
  switch (traced.kind) {
    case 'hospital':
      return traceHospital(plan, traced.figure);
    case 'variety': {
      const variety = plan.varieties.find(({ id }) => id === traced.varietyId);
      return variety === undefined ? null : traceVariety(plan, variety, traced.figure);
    }
    default:
      return assertNever(traced);
  }
}
