import { z } from 'zod';

import { headerText } from '../table/header-text';
import { normalizeHeader } from '../table/header-text';
import type { RawRow } from '../table/raw-table';
import {
  type ColumnMapping,
  columnMappingSchema,
  type PurchaseField,
  purchaseFieldSchema,
} from './column-mapping';

/** How the columns of one kind of file are read; found again by the file's header. */
export const mappingTemplateSchema = z.strictObject({
  name: z.string().max(200),
  /** The header's words as normalizeHeader leaves them, column by column. */
  header: z.array(z.string().max(200)).max(512).readonly(),
  mapping: columnMappingSchema,
  fillsDown: z.boolean(),
});
export type MappingTemplate = z.infer<typeof mappingTemplateSchema>;

/** A header's words as templates keep them, column by column: blanks, brackets' form and letter case make no difference. */
export function headerSignature(headerRow: Pick<RawRow, 'cells'>): readonly string[] {
  return withoutEnd(headerRow.cells.map((cell) => signatureOf(headerText(cell))));
}

/** A remembered template beside the header it is to read. */
export interface TemplateMatch {
  readonly template: MappingTemplate;
  /** Where the template's fields stand under this header; fields that it lacks are left out. */
  readonly mapping: ColumnMapping;
  /** Fields whose column is gone, or stands where its word does not. */
  readonly mismatches: readonly PurchaseField[];
}

/** One in five of a template's columns may be missing from a changed file. */
const FEWEST_FOUND_OF_FIVE = 4;

/**
 * The template remembered for a header: the one with exactly these words, else the one of which most columns are there, at
 * least four fifths, wherever they moved. Of equals the one remembered last.
 */
export function templateFor(
  templates: readonly MappingTemplate[],
  headerRow: Pick<RawRow, 'cells'>,
): TemplateMatch | null {
  const signature = headerSignature(headerRow);
  const matches = templates.map((template) => applyTemplate(template, signature)).reverse();
  const exact = matches.find(({ template }) => isSame(templateWords(template), signature));
  if (exact !== undefined) return exact;
  return matches
    .filter(isFoundEnough)
    .reduce<TemplateMatch | null>(
      (best, match) => (best === null || foundShare(match) > foundShare(best) ? match : best),
      null,
    );
}

/** Finds a template's columns by their words; a column without a word, or with one of several alike, by its place. */
export function applyTemplate(
  template: MappingTemplate,
  signature: readonly string[],
): TemplateMatch {
  const words = templateWords(template);
  const mapping = new Map<PurchaseField, number>();
  for (const field of purchaseFieldSchema.options) {
    const column = template.mapping[field];
    const found = column === undefined ? null : columnUnder(signature, words, column);
    if (found !== null) mapping.set(field, found);
  }
  const wanted = purchaseFieldSchema.options.filter(
    (field) => template.mapping[field] !== undefined,
  );
  return {
    template,
    mapping: Object.fromEntries(mapping),
    mismatches: wanted.filter((field) => !mapping.has(field)),
  };
}

function columnUnder(
  signature: readonly string[],
  words: readonly string[],
  column: number,
): number | null {
  const word = words[column] ?? '';
  if (word === '') return (signature[column] ?? '') === '' ? column : null;
  if (signature[column] === word) return column;
  // The second 金额 of the template is the second 金额 of the file.
  const nth = words.slice(0, column).filter((other) => other === word).length;
  const places = signature.flatMap((other, index) => (other === word ? [index] : []));
  return places[nth] ?? null;
}

function isFoundEnough({ mapping, mismatches }: TemplateMatch): boolean {
  const found = Object.keys(mapping).length;
  return found > 0 && found * 5 >= (found + mismatches.length) * FEWEST_FOUND_OF_FIVE;
}

function foundShare({ mapping, mismatches }: TemplateMatch): number {
  const found = Object.keys(mapping).length;
  return found / (found + mismatches.length);
}

function templateWords({ header }: MappingTemplate): readonly string[] {
  return withoutEnd(header.map(signatureOf));
}

/** Columns without a word behind the last one are no part of a header. */
function withoutEnd(words: readonly string[]): readonly string[] {
  const last = words.reduce((end, word, index) => (word === '' ? end : index), -1);
  return words.slice(0, last + 1);
}

/** Words of the same key with another unit are another column: 数量(盒) and 数量(片). */
function signatureOf(word: string): string {
  const { key, unit } = normalizeHeader(word);
  return unit === null ? key : `${key}(${unit.replaceAll(' ', '')})`;
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, index) => word === right[index]);
}
