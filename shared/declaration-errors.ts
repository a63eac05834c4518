/** Why a variety cannot be declared, with what its sentence needs. */
export interface DeclarationErrors {
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
