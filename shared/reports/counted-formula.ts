import type { AuditInput } from './audit-input';
import { quotedFormulaText } from './cell-address';

/** What counts of balances as a formula: the floored expression where the policy has a floor. Source: domain N9. */
export function countedFormula(
  { messages }: Pick<AuditInput, 'messages'>,
  of: { readonly balance: string; readonly floored: string },
): string {
  const { floorAtZero } = messages.parameters.inFormulas;
  return `IF(${floorAtZero}=${quotedFormulaText(messages.report.yes)},${of.floored},${of.balance})`;
}
