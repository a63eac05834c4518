import { basename } from 'node:path';

import type { AppError } from '../../../shared/errors';
import type { HistoryReaderOptions } from '../../../shared/purchases/histories/history-reader';
import { joinReadings } from '../../../shared/purchases/histories/join-readings';
import { askLinesElsewhere } from '../../../shared/purchases/histories/lines-elsewhere';
import type { ReadTable } from '../../../shared/purchases/histories/read-table';
import type { HistoryReading } from '../../../shared/purchases/reading/history-reading';
import { type Result, success } from '../../../shared/result';
import { chosenLayouts, type SheetChoices, sheetOpener } from './chosen-sheets';
import { fileLabels } from './file-labels';
import { unreadHidden, withWarnings } from './hidden-sheets';
import { type HistoryProgress, readSheet } from './read-history';
import type { JobOf, Progress } from './workbook-job';

export interface ReadHistories {
  /** In the order of the choices, of each sheet one or several. */
  readonly tables: readonly ReadTable[];
  /** The same by the choices that they were read by. */
  readonly tablesOf: (choices: SheetChoices) => readonly ReadTable[];
  readonly reading: HistoryReading;
}

type Report = (progress: Progress) => void;

/** Reads the chosen sheets of the chosen files, one file after the other, so that only one is held at a time. */
export async function readHistories(
  { tables, fromMonth, toMonth, today, timeAnswers = {} }: Omit<JobOf<'read'>, 'kind'>,
  report: Report,
  limits: Pick<HistoryReaderOptions, 'mostRejected'>,
): Promise<Result<ReadHistories, AppError>> {
  const options = { ...limits, period: { fromMonth, toMonth }, today };
  const openSheet = sheetOpener();
  const labelOf = fileLabels(tables.map(({ path }) => path));
  const read = new Map<SheetChoices, readonly ReadTable[]>();
  /** The files of which hidden sheets were looked at. */
  const saidHidden = new Set<string>();
  const journal = new Journal(tables, report);
  for (const table of journal.inOrder) {
    journal.begin(table);
    const opened = await openSheet(table);
    if (!opened.ok) return opened;
    const { source, all: sheets } = opened.value;
    const { path } = table;
    journal.opened();
    const layouts = await chosenLayouts(source, table, {
      file: labelOf(path),
      answers: timeAnswers,
      today,
    });
    if (!layouts.ok) return layouts;
    const history = await readSheet(source, layouts.value, {
      ...options,
      answers: timeAnswers,
      onProgress: (progress) => {
        journal.tellRows(progress);
      },
    });
    if (!history.ok) return history;
    const [first, ...others] = history.value;
    const ofFile = tables.filter((each) => each.path === path).map(({ sheet }) => sheet);
    const isFirst = !saidHidden.has(path);
    saidHidden.add(path);
    const hidden = await unreadHidden(isFirst ? sheets : [], {
      file: labelOf(path),
      read: new Set(ofFile),
    });
    if (!hidden.ok) return hidden;
    read.set(table, first === undefined ? [] : [withWarnings(first, hidden.value), ...others]);
    journal.end(Math.max(0, ...history.value.map(({ reading }) => reading.file.rows)));
  }
  journal.tell('checking', 1);
  const all = tables.flatMap((table) => read.get(table) ?? []);
  const inOrder = askLinesElsewhere(all);
  const asked = new Map(all.map((table, index) => [table, inOrder[index] ?? table]));
  const tablesOf = (table: SheetChoices): readonly ReadTable[] =>
    (read.get(table) ?? []).map((each) => asked.get(each) ?? each);
  return success({ tables: inOrder, tablesOf, reading: joinReadings(inOrder) });
}

/** Says how far the reading of several files has come. */
class Journal {
  /** The sheets, those of one file together. */
  readonly inOrder: readonly SheetChoices[];
  readonly #report: Report;
  readonly #files: readonly (readonly SheetChoices[])[];
  #file: readonly SheetChoices[] = [];
  #rows = 0;
  #tablesDone = 0;

  constructor(tables: readonly SheetChoices[], report: Report) {
    const files = new Map<string, SheetChoices[]>();
    for (const table of tables) files.set(table.path, [...(files.get(table.path) ?? []), table]);
    this.#files = Array.from(files.values());
    this.inOrder = this.#files.flat();
    this.#report = report;
  }

  begin(table: SheetChoices): void {
    const file = this.#files.find((each) => each.includes(table)) ?? [];
    if (file === this.#file) return;
    this.#file = file;
    this.#tablesDone = 0;
    this.tell('reading', 0);
  }

  opened(): void {
    if (this.#tablesDone === 0) this.tell('parsing', 0);
  }

  /** `share` is that of the sheet. */
  tell(stage: Progress['stage'], share: number, rows = 0): void {
    this.#report({
      stage,
      rows: this.#rows + rows,
      share: Math.min(1, (this.#tablesDone + share) / Math.max(1, this.#file.length)),
      fileName: basename(this.#file[0]?.path ?? ''),
      fileNumber: Math.max(1, this.#files.indexOf(this.#file) + 1),
      filesInAll: Math.max(1, this.#files.length),
    });
  }

  tellRows({ rows, share }: HistoryProgress): void {
    this.tell('matching', share, rows);
  }

  end(rows: number): void {
    this.#rows += rows;
    this.#tablesDone += 1;
  }
}
