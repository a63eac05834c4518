import { z } from 'zod';

import { nonNegativeSchema } from '../../decimal/decimal-schema';
import type { RatioText, UnitsText } from '../../decimal/decimal-text';
import { mappingTemplateSchema } from '../columns/mapping-template';

/** What a person may say a whole product is (domain 2.3); `other`: outside volume-based procurement, left out. */
export const productClassSchema = z.enum([
  'selected',
  'selectedNoVolume',
  'backupAsSelected',
  'nonSelected',
  'nonSelectedExempt',
  'nonSelectedShortage',
  'other',
]);
export type ProductClass = z.infer<typeof productClassSchema>;

/** What a person decided about a product; `null`: what the file says holds. */
export const productAnswerSchema = z.strictObject({
  productClass: productClassSchema.nullable(),
  /** Minimum preparation units in a pack, above 0. */
  packFactor: nonNegativeSchema<UnitsText>().nullable(),
  /** Units of the main specification for one of this one's. Source: domain 8.4. */
  specIndexRatio: nonNegativeSchema<RatioText>().nullable(),
});
export type ProductAnswer = z.infer<typeof productAnswerSchema>;

/** One of the choices of a question that is not about a product. */
const choiceAnswerSchema = z.string().min(1).max(200);

/** What was decided about products by `productKey`, and about everything else by the key of its question. */
export const importAnswersSchema = z.record(
  z.string().max(2000),
  z.union([productAnswerSchema, choiceAnswerSchema]),
);
export type ImportAnswers = Readonly<z.infer<typeof importAnswersSchema>>;

/** What was answered about a product; `null` for nothing. */
export function productAnswer(answers: ImportAnswers, key: string): ProductAnswer | null {
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
  return typeof answer === 'object' ? answer : null;
}

/** What was chosen for a question that is not about a product; `null` for nothing. */
export function choiceAnswer(answers: ImportAnswers, key: string): string | null {
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
  return typeof answer === 'string' ? answer : null;
}

/** What imports have learnt, kept beside the settings. */
export const importMemorySchema = z.strictObject({
  templates: z.array(mappingTemplateSchema).max(200).readonly(),
  answers: importAnswersSchema,
});
export type ImportMemory = z.infer<typeof importMemorySchema>;
