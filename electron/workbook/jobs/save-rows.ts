import { basename } from 'node:path';

import type { AppError } from '../../../shared/errors';
import { messagesOf } from '../../../shared/i18n/messages';
import { doubtedRows } from '../../../shared/purchases/settling/purchases-of';
import { readingSettler } from '../../../shared/purchases/settling/settle-reading';
import type { RawTable } from '../../../shared/purchases/table/raw-table';
import type { Result } from '../../../shared/result';
import type { SheetSource } from '../sheet-source';
import { type RowsOfSheet, writeRows } from '../writing/write-rows';
import { type OpenedSheet, sheetOpener } from './chosen-sheets';
import { readHistories } from './read-histories';
import { refusedReasons, type RowReasons, warnedReasons } from './row-reasons';
import type { JobOf, Progress } from './workbook-job';

/** Reads the histories again and saves the refused or the doubtful rows, all of them, with what is wrong with each. */
export async function saveRows(
  { path, which, answers, language, tables: choices, ...period }: JobOf<'saveRows'>,
  report: (progress: Progress) => void,
): Promise<Result<null, AppError>> {
  const messages = messagesOf(language);
  const read = await readHistories({ tables: choices, ...period }, report, {});
  if (!read.ok) return read;
  const { tables, tablesOf, reading } = read.value;
  const reasons =
    which === 'rejected'
      ? refusedReasons(readingSettler(reading, doubtedRows(tables))(answers).summary, messages)
      : warnedReasons(reading, messages);
  const openSheet = sheetOpener();
  const sheets = choices.flatMap((choice) =>
    tablesOf(choice).map((table): RowsOfSheet => {
      const { layout } = table;
      const source = sourceLater(layout.table, () => openSheet(choice));
      return { source, layout, reasons: reasons[tables.indexOf(table)] ?? NO_REASONS };
    }),
  );
  const fileName = basename(path);
  return writeRows(path, sheets, {
    reasonHeader: messages.importFiles.reason,
    onRows: (rows) => {
      const progress = { rows, share: null, fileName, fileNumber: 1, filesInAll: 1 };
      report({ stage: 'checking', ...progress });
    },
  });
}

const NO_REASONS: RowReasons = new Map();

/** A sheet that has been read once and is opened again when its rows are wanted. */
function sourceLater(
  { file, format, encoding, sheet, isHidden = false, epoch = 1900 }: RawTable,
  open: () => Promise<Result<OpenedSheet, AppError>>,
): SheetSource {
  return {
    file,
    format,
    encoding,
    sheet,
    isHidden,
    epoch,
    readRows: async (visit) => {
      const opened = await open();
      return opened.ok ? opened.value.source.readRows(visit) : opened;
    },
  };
}
