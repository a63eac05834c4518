import { withExemptions } from '../purchases/settling/use-exemption';
import { varietyKey } from '../purchases/variety-key';
import { blankVariety } from './blank-variety';
import { followHistory } from './follow-history';
import type { Variety } from './plan';
import type { PlanWithScenarios } from './scenario';
import { namesOf, type VarietyName } from './variety-names';
import { without } from './without';

/** Makes a variety of its own of the purchases that some files brought to another one. */
export interface PartEdit {
  readonly kind: 'partVariety';
  readonly varietyId: string;
  /** The files, by the ids of the plan's sources; some of the variety's, not all. */
  readonly sourceIds: readonly string[];
  readonly newId: string;
  readonly name: VarietyName;
}

/**
 * The plan with the purchases of some files taken out of a variety. What follows from purchases is worked out anew for both;
 * what was typed, signed or read from a table stays where it is, and so do differences of scenarios. The other variety no
 * longer goes by the new one's name. The same plan where nothing or everything would be taken.
 */
export function partVariety(
  plan: PlanWithScenarios,
  { varietyId, sourceIds, newId, name }: PartEdit,
): PlanWithScenarios {
  const taken = new Set(sourceIds);
  const varieties = plan.varieties.flatMap((variety): Variety | readonly Variety[] => {
    if (variety.id !== varietyId) return variety;
    const [left, gone] = [
      variety.monthly.filter(({ source }) => !taken.has(source)),
      variety.monthly.filter(({ source }) => taken.has(source)),
    ];
    if (left.length === 0 || gone.length === 0) return variety;
    const { specification, unit } = variety;
    const fresh: Variety = {
      ...blankVariety(newId),
      ...name,
      specification,
      unit,
      monthly: withExemptions(gone),
    };
    const rest = withoutName({ ...variety, monthly: withExemptions(left) }, name);
    return [followHistory(rest, plan), followHistory(fresh, plan, { fills: true })];
  });
  return varieties.length === plan.varieties.length ? plan : { ...plan, varieties };
}

function withoutName(variety: Variety, name: VarietyName): Variety {
  const { aliases = [] } = variety;
  const [, ...names] = namesOf(variety);
  const kept = aliases.filter((_, place) => {
    const alias = names[place];
    return alias === undefined || varietyKey(alias) !== varietyKey(name);
  });
  return { ...without(variety, ['aliases']), ...(kept.length > 0 && { aliases: kept }) };
}
