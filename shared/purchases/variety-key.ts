/** A variety exactly as it is named, before names of one drug are found (identity/variety-finder). */
export function varietyKey(of: {
  readonly genericName: string;
  readonly dosageForm: string;
  readonly batch: string;
}): string {
  return JSON.stringify([of.genericName, of.dosageForm, of.batch]);
}
