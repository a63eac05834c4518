import type { AuditInput } from './audit-input';
import type { VarietySheet } from './audit-varieties';
import type { TotalsSheet } from './totals-sheet';

/** What the blocks of the sheet are made of. */
export interface BreakEvenParts {
  readonly input: AuditInput;
  readonly varieties: VarietySheet;
  readonly totals: TotalsSheet;
  /** The row, as Excel counts it, of the first row below the header. */
  readonly first: number;
}

/** The blocks side by side: the first column of each. */
export const blockColumns = { curve: 0, waterfall: 5, ladder: 13 } as const;
