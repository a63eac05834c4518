import { z } from 'zod';

import { calls, type EventPayload, events } from '../../../shared/contract';
import { appErrorSchema } from '../../../shared/error-schema';
import { departmentReadingSchema } from '../../../shared/fund/department-reading';
import { drugComparisonSchema } from '../../../shared/purchases/comparison/drug-comparison';
import { readingPieceSchema } from '../../../shared/purchases/reading/reading-pieces';
import { importMemorySchema } from '../../../shared/purchases/settling/import-answers';
import { reportRequestSchema } from '../../../shared/report-request';

const path = z.string().min(1);
const language = calls['settings.read'].output.shape.language;
const previewInput = calls['import.preview'].input.shape;
const readInput = calls['import.read'].input.shape;

const readChoices = {
  tables: z.array(readInput.tables.element.omit({ token: true }).extend({ path })).readonly(),
  fromMonth: readInput.fromMonth,
  toMonth: readInput.toMonth,
  timeAnswers: readInput.timeAnswers,
  /** `YYYY-MM-DD`, to warn of later dates. */
  today: z.iso.date(),
};

/** What the import process is asked for, once in its life. */
export const workbookJobSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('preview'),
    path,
    encoding: previewInput.encoding,
    sheet: previewInput.sheet,
    header: previewInput.header,
    templates: importMemorySchema.shape.templates,
  }),
  z.strictObject({ kind: z.literal('read'), ...readChoices }),
  z.strictObject({ kind: z.literal('comparison'), path }),
  z.strictObject({
    kind: z.literal('departments'),
    path,
    keys: calls['import.readDepartments'].input.shape.keys,
  }),
  z.strictObject({
    kind: z.literal('saveRows'),
    ...readChoices,
    path,
    which: calls['import.saveRows'].input.shape.which,
    answers: calls['import.saveRows'].input.shape.answers,
    language,
  }),
  z.strictObject({
    kind: z.literal('saveTemplate'),
    of: z.enum(['history', 'comparison']),
    path,
    language,
  }),
  z.strictObject({ kind: z.literal('saveReport'), path, report: reportRequestSchema }),
]);
export type WorkbookJob = z.infer<typeof workbookJobSchema>;
export type JobOf<Kind extends WorkbookJob['kind']> = Extract<WorkbookJob, { kind: Kind }>;

const outcomes = [
  z.strictObject({ kind: z.literal('previewed'), preview: calls['import.preview'].output }),
  /** Its pieces have been sent before. */
  z.strictObject({ kind: z.literal('read'), outline: calls['import.read'].output }),
  z.strictObject({ kind: z.literal('compared'), comparison: drugComparisonSchema }),
  z.strictObject({ kind: z.literal('departmentsRead'), reading: departmentReadingSchema }),
  z.strictObject({ kind: z.literal('saved') }),
  z.strictObject({ kind: z.literal('refused'), error: appErrorSchema }),
] as const;

/** What the import process says while it works, and at its end. */
export const workbookMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), progress: events['import.progress'] }),
  z.strictObject({ kind: z.literal('piece'), piece: readingPieceSchema }),
  ...outcomes,
]);
export type WorkbookMessage = z.infer<typeof workbookMessageSchema>;
export type JobOutcome = z.infer<(typeof outcomes)[number]>;
export type Progress = EventPayload<'import.progress'>;
