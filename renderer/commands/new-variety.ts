import { blankVariety } from '../../shared/plan/blank-variety';
import type { Variety } from '../../shared/plan/plan';

export function newId(): string {
  return crypto.randomUUID();
}

/** A variety of which nothing but the name is known: not reported, nothing bought. */
export function newVariety(genericName: string): Variety {
  return { ...blankVariety(newId()), genericName };
}
