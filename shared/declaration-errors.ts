/** Why a round or a variety cannot be declared, with what its sentence needs. */
export interface DeclarationErrors {
  'round.unknown': { name: string; known: readonly string[] };
  'declaration.usableUnknown': { name: string };
  /** Of a table, which has a column for it. */
  'declaration.usableMissing': { name: string };
  'declaration.chancesBeyondMakers': { name: string };
  'declaration.capBelowFloor': { name: string };
  'declaration.tooLarge': { name: string };
  'declaration.noWholePack': { name: string };
  'declaration.otherPriceUnknown': { name: string };
  'declaration.amountMissing': Record<string, never>;
}
