import { basename } from 'node:path';

import { type AppError, appError } from '../../../shared/errors';
import { headerAt } from '../../../shared/purchases/columns/detect-header';
import { rowLikeHeader } from '../../../shared/purchases/columns/row-like-header';
import type { TableLayout } from '../../../shared/purchases/columns/table-layout';
import { layoutsUnder } from '../../../shared/purchases/columns/table-layouts';
import { yearsBefore } from '../../../shared/purchases/columns/table-time';
import type { ImportAnswers } from '../../../shared/purchases/settling/import-answers';
import { failure, type Result, success } from '../../../shared/result';
import { openWorkbook } from '../opening/open-workbook';
import type { SheetSource } from '../sheet-source';
import { readHead } from './read-history';
import type { JobOf } from './workbook-job';

/** One sheet of a file, and how a person wants it read. */
export type SheetChoices = JobOf<'read'>['tables'][number];

/** A chosen sheet, and all sheets of its file. */
export interface OpenedSheet {
  readonly source: SheetSource;
  readonly all: readonly SheetSource[];
}

/** Opens chosen sheets. The file opened last is held: sheets of one file come one after the other. */
export function sheetOpener(): (choices: SheetChoices) => Promise<Result<OpenedSheet, AppError>> {
  let held: { readonly key: string; readonly sources: readonly SheetSource[] } | null = null;
  return async ({ path, encoding, sheet }) => {
    const key = JSON.stringify([path, encoding]);
    if (held?.key !== key) {
      held = null;
      const opened = await openWorkbook(path, encoding === null ? {} : { encoding });
      if (!opened.ok) return opened;
      held = { key, sources: opened.value };
    }
    const source = held.sources.find((each) => each.sheet === sheet);
    return source === undefined
      ? failure(appError('file.sheetMissing', { file: basename(path), sheet }))
      : success({ source, all: held.sources });
  };
}

/** What holds for all sheets of an import. */
export interface ChosenTime {
  /** The file as the import calls it. */
  readonly file: string;
  readonly answers: ImportAnswers;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The tables of a sheet with header and columns as a person chose them. The file may have changed since. */
export async function chosenLayouts(
  source: SheetSource,
  { header: place, mapping, fillsDown }: SheetChoices,
  { file, answers, today }: ChosenTime,
): Promise<Result<readonly TableLayout[], AppError>> {
  const head = await readHead(source);
  if (!head.ok) return head;
  const header = headerAt(head.value, place);
  if (header?.row !== place.row || header.depth !== place.depth) {
    const { sheet } = source;
    const seen = rowLikeHeader(head.value.rows.filter(({ number }) => number === place.row));
    return failure(appError('table.headerMissing', { file, sheet, limit: place.row, seen }));
  }
  const table = { ...head.value, file };
  return layoutsUnder(table, header, { mapping, fillsDown, answers, years: yearsBefore(today) });
}
