import type { Variety } from '../../../../shared/plan/plan';

/** A variety by all that tells it from others of the table. */
export function wholeName({
  genericName,
  dosageForm,
  specification,
  batch,
}: Pick<Variety, 'genericName' | 'dosageForm' | 'specification' | 'batch'>): string {
  return [genericName, dosageForm, specification, batch].filter((text) => text !== '').join(' · ');
}
