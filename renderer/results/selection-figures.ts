import { type BreakEvenCurve, breakEvenCurve, type CurvePoint } from '../../shared/engine/curve';
import type { PlanResult } from '../../shared/engine/plan-result';
import { type HospitalScaleCurve, hospitalScaleCurve } from '../../shared/engine/scale-curve';
import { traceFigure } from '../../shared/engine/trace';
import type { TraceNode } from '../../shared/engine/trace-node';
import type { PlanDocument, Variety } from '../../shared/plan/plan';

/** What the panel shows of the selected variety, once its inputs are complete. */
export interface VarietySelection {
  readonly varietyId: string;
  readonly curve: Extract<BreakEvenCurve, { kind: 'curve' }>;
  /** The variety alone at its present spending. */
  readonly present: CurvePoint;
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
    variety: variety === undefined ? null : varietySelection(plan, variety),
    scaleCurve: hospitalScaleCurve({ plan, result, points: SCALE_POINTS, maxScale: null }),
  };
}

function varietySelection(plan: PlanDocument, variety: Variety): VarietySelection | null {
  const curve = breakEvenCurve({ plan, variety, points: CURVE_POINTS, maxYuan: null });
  const trace = traceFigure(plan, {
    kind: 'variety',
    varietyId: variety.id,
    figure: 'balanceBaseYuan',
  });
  if (curve.kind === 'incomplete' || trace === null) return null;
  const present = presentPoint(plan, variety, curve.nonSelectedYuan);
  return present === null ? null : { varietyId: variety.id, curve, present, trace };
}

/** The end of a curve that goes exactly as far as the present spending. */
function presentPoint(
  plan: PlanDocument,
  variety: Variety,
  spentYuan: CurvePoint['nonSelectedYuan'],
): CurvePoint | null {
  const curve = breakEvenCurve({ plan, variety, points: 2, maxYuan: spentYuan });
  return curve.kind === 'curve' ? (curve.points.at(-1) ?? null) : null;
}
