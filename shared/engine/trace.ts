import { assertNever } from '../assert';
import type { PlanDocument } from '../plan/plan';
import { traceHospital } from './trace-hospital';
import type {
  BatchFigure,
  GroupFigure,
  HospitalFigure,
  TraceNode,
  VarietyFigure,
} from './trace-node';
import { traceBatch, traceGroup } from './trace-sums';
import { traceVariety } from './trace-variety';

/** The figure to explain. */
export type TracedFigure =
  | { readonly kind: 'variety'; readonly varietyId: string; readonly figure: VarietyFigure }
  /** Of a settlement group; its balance base where no figure is named. */
  | { readonly kind: 'group'; readonly group: string; readonly figure?: GroupFigure }
  /** A batch's sum in the table. */
  | { readonly kind: 'batch'; readonly batch: string; readonly figure: BatchFigure }
  | { readonly kind: 'hospital'; readonly figure: HospitalFigure };

/** How one figure came about, made on demand; `null` for a variety or group that is not there and a variety whose inputs are incomplete. */
export function traceFigure(plan: PlanDocument, traced: TracedFigure): TraceNode | null {
  switch (traced.kind) {
    case 'hospital':
      return traceHospital(plan, traced.figure);
    case 'group':
      return traceGroup(plan, traced.group, traced.figure ?? 'balanceBaseYuan');
    case 'batch':
      return traceBatch(plan, traced.batch, traced.figure);
    case 'variety': {
      const variety = plan.varieties.find(({ id }) => id === traced.varietyId);
      return variety === undefined ? null : traceVariety(plan, variety, traced.figure);
    }
    default:
      return assertNever(traced);
  }
}
