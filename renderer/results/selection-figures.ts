import { type BreakEvenCurve, breakEvenCurve, type CurvePoint } from '../../shared/engine/curve';
import { type GroupStanding, groupStanding } from '../../shared/engine/group-standing';
import type { PlanResult } from '../../shared/engine/plan-result';
import { type HospitalScaleCurve, hospitalScaleCurve } from '../../shared/engine/scale-curve';
import { traceFigure } from '../../shared/engine/trace';
import type { TraceNode } from '../../shared/engine/trace-node';
import type { PlanDocument, Variety } from '../../shared/plan/plan';

/** What the panel shows of the selected variety, once its inputs are complete. */
export interface VarietySelection {
  readonly varietyId: string;
  readonly curve: Extract<BreakEvenCurve, { kind: 'curve' }>;
  /** What the variety adds at its present spending. */
  readonly present: CurvePoint;
  /** `null` out of scope, where it is in no settlement group. */
  readonly standing: GroupStanding | null;
  readonly trace: TraceNode;
}

export interface SelectionFigures {
  readonly variety: VarietySelection | null;
  readonly scaleCurve: HospitalScaleCurve;
}

const CURVE_POINTS = 41;
const SCALE_POINTS = 21;

export function selectionFigures(
  plan: PlanDocument,
  result: PlanResult,
  selectedId: string | null,
): SelectionFigures {
  const variety = plan.varieties.find(({ id }) => id === selectedId);
  return {
    variety: variety === undefined ? null : varietySelection(plan, result, variety),
    scaleCurve: hospitalScaleCurve({ plan, result, points: SCALE_POINTS, maxScale: null }),
  };
}

function varietySelection(
  plan: PlanDocument,
  result: PlanResult,
  variety: Variety,
): VarietySelection | null {
  const curve = breakEvenCurve({ plan, result, variety, points: CURVE_POINTS, maxYuan: null });
  const trace = traceFigure(plan, {
    kind: 'variety',
    varietyId: variety.id,
    figure: 'balanceBaseYuan',
  });
  if (curve.kind === 'incomplete' || trace === null) return null;
  const standing = groupStanding(plan, result, variety);
  const end = breakEvenCurve({ plan, result, variety, points: 2, maxYuan: curve.nonSelectedYuan });
  const present = end.kind === 'curve' ? end.points.at(-1) : undefined;
  return present === undefined ? null : { varietyId: variety.id, curve, present, standing, trace };
}
