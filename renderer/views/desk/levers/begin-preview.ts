import { createHospitalPreview } from '../../../../shared/engine/sweep/hospital-preview';
import type { LeverNumbers } from '../../../../shared/engine/sweep/lever-numbers';
import { type LeverPreview } from '../../../../shared/engine/sweep/lever-preview';
import { createVarietyPreview } from '../../../../shared/engine/sweep/variety-preview';
import type { Levers } from '../../../../shared/plan/levers';
import { findScenario } from '../../../../shared/plan/scenario';
import type { Evaluation } from '../../../results/engine-client';
import { showPreview } from '../../../results/preview';
import { askEngine } from '../../../results/use-answer';
import { figuresOf } from '../../../table/cell-number';

/** A variety's lever is taken hold of: shows what its positions would lead to. */
export function beginVarietyPreview(
  { plan, result, resultOf }: Evaluation,
  varietyId: string,
): (levers: Partial<LeverNumbers>) => void {
  const variety = plan.varieties.find(({ id }) => id === varietyId);
  const figures = figuresOf(resultOf.get(varietyId));
  // Not evaluated yet: the exact figures come when the lever rests.
  if (variety === undefined || figures === null) return () => undefined;
  const previewAt = createVarietyPreview({ plan, result, variety, figures });
  return (levers) => {
    showPreview(previewAt(levers));
  };
}

/** A lever of the whole hospital is taken hold of: the worker adds up what it moves, and from then on it is followed. */
export function beginHospitalPreview(
  { document, scenarioId, plan, result }: Evaluation,
  lever: keyof Levers,
): (levers: Levers) => void {
  let previewAt: ((levers: Levers) => LeverPreview) | null = null;
  const set = findScenario(document, scenarioId)?.levers ?? {};
  const present: Levers = lever in set ? { [lever]: set[lever] } : {};
  askEngine('leverTerms', { scenarioId, lever }, (terms) => {
    previewAt = createHospitalPreview({ plan, result, terms, present });
  });
  return (levers) => {
    if (previewAt !== null) showPreview(previewAt(levers));
  };
}
