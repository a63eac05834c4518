import type { ImportSummary, RejectedRow } from './import-summary';

/** The refused rows of each table of a summary that lists them all: files in different folders may have one name. */
export function rejectedByTable({
  files,
  rejected,
}: Pick<ImportSummary, 'files' | 'rejected'>): readonly (readonly RejectedRow[])[] {
  let next = 0;
  return files.map((file) => {
    const first = next;
    next += file.rejected;
    return rejected.slice(first, next);
  });
}
