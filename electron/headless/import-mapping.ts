import { resolve } from 'node:path';

import { type AppError, appError } from '../../shared/errors';
import {
  type PurchaseField,
  purchaseFieldSchema,
} from '../../shared/purchases/columns/column-mapping';
import type { Wanted } from '../../shared/purchases/columns/locate-purchases';
import {
  type MappingTemplate,
  mappingTemplateSchema,
} from '../../shared/purchases/columns/mapping-template';
import {
  type ImportAnswers,
  importMemorySchema,
} from '../../shared/purchases/settling/import-answers';
import { failure, type Result, success } from '../../shared/result';
import { readLimitedText } from '../storage/read-limited';
import type { CommandContext } from './command';

const OPTION = '--mapping';

/** What a mapping file says. */
export interface ImportMapping {
  /** Where columns are. */
  readonly wanted: Required<Pick<Wanted, 'columns' | 'templates'>>;
  /** What was decided about products. */
  readonly answers: ImportAnswers;
}

const NOTHING: ImportMapping = { wanted: { columns: new Map(), templates: [] }, answers: {} };

/**
 * Reads a mapping file: a JSON object of field → header text or column letters, one saved template, or all that imports
 * have learnt, templates and answers. No file: nothing is said.
 */
export async function readImportMapping(
  file: string | null,
  { workingFolder }: CommandContext,
): Promise<Result<ImportMapping, AppError>> {
  if (file === null) return success(NOTHING);
  const text = await readLimitedText(resolve(workingFolder, file));
  return text.ok ? mappingIn(text.value, file) : text;
}

function mappingIn(text: string, file: string): Result<ImportMapping, AppError> {
  const invalid = (value: string): Result<ImportMapping, AppError> =>
    failure(appError('option.invalid', { option: OPTION, value }));
  const json = parseJson(text);
  const template = mappingTemplateSchema.safeParse(json);
  if (template.success) return success(withTemplates([template.data], {}));
  const memory = importMemorySchema.safeParse(json);
  if (memory.success) return success(withTemplates(memory.data.templates, memory.data.answers));
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return invalid(file);
  const columns = new Map<PurchaseField, string>();
  for (const [key, column] of Object.entries(json)) {
    const field = purchaseFieldSchema.safeParse(key);
    if (!field.success || typeof column !== 'string' || column.trim() === '') return invalid(key);
    columns.set(field.data, column);
  }
  return success({ wanted: { columns, templates: [] }, answers: {} });
}

function withTemplates(
  templates: readonly MappingTemplate[],
  answers: ImportAnswers,
): ImportMapping {
  return { wanted: { columns: new Map(), templates }, answers };
}

/** `undefined` for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
