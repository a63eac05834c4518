import { assertNever } from '../assert';
import type { PlanDocument } from '../plan/plan';
import { traceGroup, traceHospital } from './trace-hospital';
import type { HospitalFigure, TraceNode, VarietyFigure } from './trace-node';
import { traceVariety } from './trace-variety';

/** The figure to explain. */
export type TracedFigure =
  | { readonly kind: 'variety'; readonly varietyId: string; readonly figure: VarietyFigure }
  /** The balance base of a settlement group. */
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'hospital'; readonly figure: HospitalFigure };

/** How one figure came about, made on demand; `null` for a variety or group that is not there and a variety whose inputs are incomplete. */
export function traceFigure(plan: PlanDocument, traced: TracedFigure): TraceNode | null {
  switch (traced.kind) {
    case 'hospital':
      return traceHospital(plan, traced.figure);
    case 'group':
      return traceGroup(plan, traced.group);
    case 'variety': {
      const variety = plan.varieties.find(({ id }) => id === traced.varietyId);
      return variety === undefined ? null : traceVariety(plan, variety, traced.figure);
    }
    default:
      return assertNever(traced);
  }
}
