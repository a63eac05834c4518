import type { ErrorCode } from '../../shared/errors';
import type { ImportWarningCode } from '../../shared/purchases/reading/import-warnings';
import type { TableFormat, TextEncoding } from '../../shared/purchases/table/table-format';

/** One made file and what has to become of it. */
export interface CorpusCase {
  readonly name: string;
  /** The file's name as it lies on the disk: it must mean nothing. */
  readonly file: string;
  readonly bytes: Buffer | string;
  readonly options?: readonly string[];
  readonly expected: Outcome;
}

export type Outcome =
  | {
      readonly kind: 'read';
      readonly format?: TableFormat;
      readonly encoding?: TextEncoding | null;
      /** The rows of all its sheets: accepted, rejected, skipped. */
      readonly rows: readonly [accepted: number, rejected: number, skipped: number];
      /** Changes against the known history; nothing given: exactly its totals and varieties. */
      readonly totals?: Readonly<Record<string, string | number>>;
      /** Whether the varieties are those of the known history. */
      readonly hasOtherVarieties?: boolean;
      readonly rejected?: readonly (readonly [row: number, code: ErrorCode])[];
      readonly warnings?: readonly ImportWarningCode[];
    }
  | { readonly kind: 'refused'; readonly code: ErrorCode };

/** Everything of a plain file of the known history: five accepted rows and no others. */
export const READ_WHOLE: Extract<Outcome, { kind: 'read' }> = { kind: 'read', rows: [5, 0, 0] };

export function refused(code: ErrorCode): Outcome {
  return { kind: 'refused', code };
}
