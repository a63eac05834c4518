import type { Origin, Variety, VarietyAlias } from './plan';
import { isSameData } from './same-data';
import type { PlanWithScenarios } from './scenario';
import { rememberedNames, type VarietyName } from './variety-names';
import { without } from './without';

/** Calls a variety otherwise. Its purchases, figures and origins stay; files go on to bring it under the names before. */
export interface RenameEdit {
  readonly kind: 'renameVariety';
  readonly varietyId: string;
  readonly name: VarietyName;
  /** The other names that it goes on to be known by; the name before is added to them. */
  readonly aliases: readonly VarietyAlias[];
}

/** The plan with a variety called otherwise; the same plan where nothing changes. */
export function renameVariety(
  plan: PlanWithScenarios,
  { varietyId, name, aliases }: RenameEdit,
): PlanWithScenarios {
  const varieties = plan.varieties.map((variety) =>
    variety.id === varietyId ? renamed(variety, name, aliases) : variety,
  );
  const isSame = varieties.every((variety, place) => variety === plan.varieties[place]);
  return isSame ? plan : { ...plan, varieties };
}

const TYPED: Origin = { kind: 'typed' };

function renamed(variety: Variety, name: VarietyName, aliases: readonly VarietyAlias[]): Variety {
  const fields = (['genericName', 'dosageForm', 'batch'] as const).filter(
    (field) => variety[field] !== name[field],
  );
  const kept: Variety = {
    ...without(variety, ['aliases']),
    ...(aliases.length > 0 && { aliases }),
  };
  if (fields.length === 0) return isSameData(kept, variety) ? variety : kept;
  const origins = { ...kept.origins, ...Object.fromEntries(fields.map((field) => [field, TYPED])) };
  return rememberedNames({ ...kept, ...name, origins }, kept);
}
