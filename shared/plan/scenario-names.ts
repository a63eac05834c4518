import { type PlanWithScenarios, type Scenario, scenarioColours } from './scenario';

/** As many signs as a scenario's name may have. */
export const MOST_NAME_LENGTH = 60;

/** The first of the names made with 1, 2, 3 … that no scenario has yet. */
export function unusedName(
  { scenarios }: Pick<PlanWithScenarios, 'scenarios'>,
  nameOf: (number: number) => string,
): string {
  const taken = new Set(scenarios.map(({ name }) => name));
  let number = 1;
  while (taken.has(nameOf(number))) number += 1;
  return nameOf(number);
}

/** A name without what was put behind it before, numbered or not: the copy of a copy is another copy. */
export function stemOf(name: string, behind: string): string {
  const place = name.lastIndexOf(behind);
  const isBehind = place > 0 && /^(?: \d+)?$/.test(name.slice(place + behind.length));
  return isBehind ? name.slice(0, place) : name;
}

/** A name with what is put behind it, cut so that it can be one. */
export function fittingName(stem: string, behind: string): string {
  const signs = Array.from(stem);
  while (signs.join('').length + behind.length > MOST_NAME_LENGTH) signs.pop();
  return `${signs.join('')}${behind}`;
}

/** The colour that the fewest scenarios have. */
export function unusedColour({
  scenarios,
}: Pick<PlanWithScenarios, 'scenarios'>): Scenario['colour'] {
  const uses = (colour: Scenario['colour']): number =>
    scenarios.filter((scenario) => scenario.colour === colour).length;
  return scenarioColours.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best));
}
