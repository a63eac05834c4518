import { z } from 'zod';

import { type ImportSummary, varietyHistorySchema } from '../purchases/reading/import-summary';
import { type PlanDocument, type PlanSource, planSourceSchema } from './plan';

/** The purchases of some tables on their way into a plan. A month's `source` is the place of its table. */
export const incomingHistorySchema = z.strictObject({
  tables: z
    .array(planSourceSchema.omit({ id: true }))
    .max(1000)
    .readonly(),
  varieties: z.array(varietyHistorySchema).max(20_000).readonly(),
});
export type IncomingHistory = z.infer<typeof incomingHistorySchema>;

/** What an import came to, with the sha256 of each table's file in the order of the tables; `null` where it is not known. */
export function incomingHistory(
  { files, varieties }: Pick<ImportSummary, 'files' | 'varieties'>,
  stamps: readonly (string | null)[],
): IncomingHistory {
  return {
    tables: files.map(({ file, sheet }, index) => ({
      name: file,
      sheet,
      stamp: stamps[index] ?? null,
    })),
    varieties,
  };
}

/** The source of the plan that holds the very same sheet by content; `null` where there is none. */
export function sourceOfContent(
  { sources }: Pick<PlanDocument, 'sources'>,
  { stamp, sheet }: Pick<PlanSource, 'stamp' | 'sheet'>,
): PlanSource | null {
  if (stamp === null) return null;
  const isSame = (source: PlanSource): boolean =>
    source.stamp === stamp && (source.sheet === sheet || source.sheet === '');
  return sources.find(isSame) ?? null;
}
