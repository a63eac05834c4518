import { z } from 'zod';

const text = z.string().max(200);

/** A drug as a hospital's comparison table names it; empty where the table does not say it. */
export const comparedDrugSchema = z.strictObject({
  code: text,
  genericName: text,
  specification: text,
  manufacturer: text,
  isSelected: z.boolean(),
});
export type ComparedDrug = z.infer<typeof comparedDrugSchema>;

/** A hospital's own table of selected drugs and those compared with them (中选药品对照). Source: domain 8.1, F23. */
export const drugComparisonSchema = z.strictObject({
  drugs: z.array(comparedDrugSchema).max(100_000).readonly(),
});
export type DrugComparison = z.infer<typeof drugComparisonSchema>;
