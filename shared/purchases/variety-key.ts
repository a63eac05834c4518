/** What makes purchases one variety: generic name, dosage form and, where given, batch. */
export function varietyKey(of: {
  readonly genericName: string;
  readonly dosageForm: string;
  readonly batch: string;
}): string {
  return JSON.stringify([of.genericName, of.dosageForm, of.batch]);
}
