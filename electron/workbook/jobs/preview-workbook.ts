import { basename } from 'node:path';

import type { CallOutput } from '../../../shared/contract';
import { type AppError, appError } from '../../../shared/errors';
import { missingField } from '../../../shared/purchases/columns/column-mapping';
import {
  understandTable,
  type UnderstoodTable,
} from '../../../shared/purchases/columns/understand-table';
import type { RawCell, RawTable } from '../../../shared/purchases/table/raw-table';
import { failure, type Result, success } from '../../../shared/result';
import { openWorkbook } from '../opening/open-workbook';
import type { SheetSource } from '../sheet-source';
import { readHead } from './read-history';
import type { JobOf, Progress } from './workbook-job';

export const SHOWN_ROWS = 60;
const SHOWN_TEXT = 200;

type Preview = CallOutput<'import.preview'>;

/** A sheet by its first rows, and what the program makes of it unless a person says otherwise. */
interface Look {
  readonly source: SheetSource;
  readonly head: RawTable;
  readonly understood: UnderstoodTable;
}

/** Shows the beginning of one sheet, and names the others. However large the file, only beginnings are read. */
export async function previewWorkbook(
  { path, encoding, sheet, header, templates }: JobOf<'preview'>,
  report: (progress: Progress) => void,
): Promise<Result<Preview, AppError>> {
  const fileName = basename(path);
  const progress = { rows: null, share: null, fileName, fileNumber: 1, filesInAll: 1 };
  report({ stage: 'reading', ...progress });
  const opened = await openWorkbook(path, encoding === null ? {} : { encoding });
  if (!opened.ok) return opened;
  const looks: Look[] = [];
  for (const source of opened.value) {
    report({ stage: 'parsing', ...progress });
    const head = await readHead(source);
    if (!head.ok) return head;
    const understood = understandTable(head.value, { header: null, templates });
    looks.push({ source, head: head.value, understood });
  }
  const shown = sheet === null ? firstToShow(looks) : lookAt(looks, sheet);
  if (shown === null) {
    return failure(appError('file.sheetMissing', { file: fileName, sheet: sheet ?? '' }));
  }
  const understood =
    header === null ? shown.understood : understandTable(shown.head, { header, templates });
  return success(previewOf(shown, understood, looks));
}

function previewOf(
  { source, head }: Look,
  { mapping, furtherColumns, ...understood }: UnderstoodTable,
  looks: readonly Look[],
): Preview {
  return {
    fileName: source.file,
    format: source.format,
    encoding: source.encoding,
    sheets: looks.map((look) => ({
      name: look.source.sheet,
      isHidden: look.source.isHidden,
      isHistory: isHistory(look),
    })),
    sheet: source.sheet,
    mapping,
    ...understood,
    furtherColumns: [...furtherColumns],
    template:
      understood.template === null
        ? null
        : { ...understood.template, mismatches: [...understood.template.mismatches] },
    rows: head.rows
      .filter((row) => row.number <= SHOWN_ROWS)
      .map(({ number, cells }) => ({ number, cells: cells.map(shownText) })),
  };
}

function isHistory({ understood: { header, mapping, time } }: Look): boolean {
  return header !== null && missingField(mapping, time) === null;
}

function lookAt(looks: readonly Look[], sheet: string): Look | null {
  return looks.find(({ source }) => source.sheet === sheet) ?? null;
}

/** The first sheet that can be read as it is, else one with a header, else the first; shown ones before hidden ones. */
function firstToShow(looks: readonly Look[]): Look | null {
  const shown = looks.filter(({ source }) => !source.isHidden);
  return (
    shown.find(isHistory) ??
    shown.find(({ understood }) => understood.header !== null) ??
    shown.find(({ head }) => head.rows.length > 0) ??
    shown[0] ??
    looks[0] ??
    null
  );
}

function shownText(cell: RawCell): string {
  return cell.kind === 'empty' ? '' : cell.text.slice(0, SHOWN_TEXT);
}
