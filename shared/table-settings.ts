import { z } from 'zod';

const columnName = z.string().max(60);

/** How a person arranged the variety table, as it is remembered. Columns that are no more are passed over by the reader. */
export const tableSettingsSchema = z.strictObject({
  hidden: z.array(columnName).max(100).readonly(),
  widths: z.record(columnName, z.int().min(20).max(2000)),
  isInputsOnly: z.boolean(),
  isGrouped: z.boolean(),
  sortBy: z
    .strictObject({ field: columnName, direction: z.enum(['ascending', 'descending']) })
    .nullable(),
});
export type TableViewSettings = z.infer<typeof tableSettingsSchema>;
