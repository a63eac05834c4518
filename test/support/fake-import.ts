import type { CallName, CallReply, EventName, EventPayload } from '../../shared/contract';
import { type AppError, appError } from '../../shared/errors';
import { departmentReading } from '../../shared/fund/department-reading';
import { readDepartmentTable } from '../../shared/fund/department-table';
import { missingField } from '../../shared/purchases/columns/column-mapping';
import { headerAt } from '../../shared/purchases/columns/detect-header';
import { layoutsUnder } from '../../shared/purchases/columns/table-layouts';
import { yearsBefore } from '../../shared/purchases/columns/table-time';
import { understandTable } from '../../shared/purchases/columns/understand-table';
import { createHistoryReader } from '../../shared/purchases/histories/history-reader';
import { joinReadings } from '../../shared/purchases/histories/join-readings';
import type { ReadTable } from '../../shared/purchases/histories/read-table';
import { cutReading, type ReadingPiece } from '../../shared/purchases/reading/reading-pieces';
import type { ImportMemory } from '../../shared/purchases/settling/import-answers';
import { rawRowCursor } from '../../shared/purchases/table/raw-row-cursor';
import type { RawTable } from '../../shared/purchases/table/raw-table';
import { failure, type Result, success } from '../../shared/result';
import type { FakeBridgeSetup, Handlers } from './fake-bridge';

export type Emit = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;

type ImportHandlers = Pick<Handlers, Extract<CallName, `import.${string}`>>;

/** Files in memory, read by the program's own pure code: only bytes and dialogs are missing. */
export interface FakeImport {
  readonly handlers: ImportHandlers;
  /** Lets a held reading end. */
  readonly releaseReading: () => void;
  /** The person drops files on the window. */
  readonly drop: (tables: readonly RawTable[]) => void;
  readonly memory: () => ImportMemory;
  /** What was asked to be saved, the last first. */
  readonly saved: () => readonly string[];
}

const PREVIEW_ROWS = 60;
/** Every file's content is known by it. */
export const FILE_STAMP = 'f'.repeat(64);
const HEAD_ROWS = 600;

type ReadChoices = Parameters<Handlers['import.read']>[0];

export function createFakeImport(setup: FakeBridgeSetup, emit: Emit): FakeImport {
  const files: RawTable[][] = [];
  const saved: string[] = [];
  let dropped: readonly RawTable[] = [];
  let memory: ImportMemory = setup.memory ?? { templates: [], answers: {} };
  let pieces: ReadingPiece[] = [];
  let isBusy = false;
  let endReading: (outcome: 'read' | 'cancelled') => void = () => undefined;

  const offer = (tables: readonly RawTable[]): CallReply<'import.choose'> => {
    if (tables.length === 0) return success({ kind: 'cancelled' });
    const names = [...new Set(tables.map(({ file }) => file))];
    const chosen = names.map((fileName) => {
      const known = files.findIndex((sheets) => sheets[0]?.file === fileName);
      const sheets = tables.filter(({ file }) => file === fileName);
      if (known === -1) files.push(sheets);
      return { token: tokenAt(known === -1 ? files.length - 1 : known), fileName };
    });
    return success({ kind: 'chosen', files: chosen });
  };
  const tableOf = (token: string, sheet: string | null): Result<RawTable, AppError> => {
    const sheets = files[parseInt(token, 16) - FIRST_TOKEN];
    const table = sheets?.find((each) => sheet === null || each.sheet === sheet);
    if (table === undefined) return failure(appError('token.unknown', {}));
    const fault = setup.damagedFiles?.includes(table.file) === true;
    return fault ? failure(appError('file.damaged', { file: table.file })) : success(table);
  };
  const readAll = ({
    tables,
    timeAnswers: answers = {},
    ...period
  }: ReadChoices): CallReply<'import.read'> => {
    const read: ReadTable[] = [];
    for (const { token, sheet, header: place, mapping, fillsDown } of tables) {
      const table = tableOf(token, sheet);
      if (!table.ok) return table;
      const header = headerAt(table.value, place);
      if (header === null) return failure(appError('token.unknown', {}));
      const layouts = layoutsUnder(table.value, header, {
        mapping,
        fillsDown,
        answers,
        years: yearsBefore('2026-01-01'),
      });
      if (!layouts.ok) return layouts;
      for (const layout of layouts.value) {
        const reader = createHistoryReader(layout, { period });
        if (!reader.ok) return reader;
        const cursor = rawRowCursor();
        for (const row of table.value.rows) reader.value.push(cursor.at(row));
        read.push(reader.value.finish());
      }
    }
    const cut = cutReading(joinReadings(read));
    pieces = [...cut.pieces];
    return success(cut.outline);
  };

  const preview: Handlers['import.preview'] = ({ token, sheet, header, encoding }) => {
    const first = tableOf(token, sheet);
    if (!first.ok) return first;
    const sheets = files[parseInt(token, 16) - FIRST_TOKEN] ?? [];
    const isHistory = (each: RawTable): boolean => {
      const { header: found, mapping, time } = understood(each, null, memory);
      return found !== null && missingField(mapping, time) === null;
    };
    const shown = sheet === null ? (sheets.find(isHistory) ?? first.value) : first.value;
    const { template, furtherColumns, ...understanding } = understood(shown, header, memory);
    return success({
      fileName: shown.file,
      format: shown.format,
      encoding: encoding ?? shown.encoding,
      sheets: sheets.map((each) => ({
        name: each.sheet,
        isHidden: each.isHidden ?? false,
        isHistory: isHistory(each),
      })),
      sheet: shown.sheet,
      ...understanding,
      furtherColumns: [...furtherColumns],
      template: template === null ? null : { ...template, mismatches: [...template.mismatches] },
      rows: shown.rows.slice(0, PREVIEW_ROWS).map(({ number, cells }) => ({
        number,
        cells: cells.map((cell) => (cell.kind === 'empty' ? '' : cell.text)),
      })),
    });
  };

  const handlers: ImportHandlers = {
    'import.choose': () => offer(tablesIn(setup)),
    'import.takeDropped': () => {
      const taken = offer(dropped);
      dropped = [];
      return taken;
    },
    'import.preview': async (input) => {
      // Main opens one file at a time, and takes a while for it.
      if (isBusy) return failure(appError('import.busy', {}));
      isBusy = true;
      await Promise.resolve();
      isBusy = false;
      return preview(input);
    },
    'import.read': async (choices) => {
      const file = tablesIn(setup)[0]?.file ?? '';
      const place = { fileName: file, fileNumber: 1, filesInAll: choices.tables.length };
      emit('import.progress', { stage: 'reading', rows: null, share: null, ...place });
      if (setup.holdsReading === true) {
        emit('import.progress', { stage: 'matching', rows: 12300, share: 0.4, ...place });
        const outcome = await new Promise<'read' | 'cancelled'>((resolve) => {
          endReading = resolve;
        });
        if (outcome === 'cancelled') return failure(appError('import.cancelled', {}));
      }
      return readAll(choices);
    },
    'import.takePiece': () => success(pieces.shift() ?? null),
    'import.readFiles': () =>
      success(
        [...new Set(tablesIn(setup).map(({ file }) => file))].map((name) => ({
          name,
          stamp: FILE_STAMP,
        })),
      ),
    'import.cancel': () => {
      endReading('cancelled');
      return success({});
    },
    'import.recall': () => success(memory),
    'import.remember': (learnt) => {
      const names = new Set(learnt.templates.map(({ name }) => name));
      const kept = memory.templates.filter(({ name }) => !names.has(name));
      memory = {
        templates: [...kept, ...learnt.templates],
        answers: { ...memory.answers, ...learnt.answers },
      };
      return success({});
    },
    'import.forget': () => {
      memory = { templates: [], answers: {} };
      return success({});
    },
    'import.readComparison': () => {
      const comparison = setup.comparison ?? null;
      return success(
        comparison === null
          ? { kind: 'cancelled' }
          : { kind: 'read', fileName: '中选药品对照.xlsx', comparison },
      );
    },
    'import.readDepartments': ({ keys }) => {
      const table = setup.departments ?? null;
      if (table === null) return success({ kind: 'cancelled' });
      const reading = departmentReading(readDepartmentTable([table], keys));
      return success({ kind: 'read', fileName: table.file, reading });
    },
    'import.saveRows': ({ which }) => saveAs(which === 'rejected' ? '未采用的行' : '有疑问的行'),
    'import.saveTemplate': () => saveAs('采购明细模板'),
    'import.saveComparisonTemplate': () => saveAs('中选药品对照模板'),
  };

  function saveAs(name: string): CallReply<'import.saveTemplate'> {
    const fileName = `${name}.xlsx`;
    saved.unshift(fileName);
    return success({ kind: 'saved', fileName });
  }

  return {
    handlers,
    releaseReading: () => {
      endReading('read');
    },
    drop: (tables) => {
      dropped = tables;
      emit('import.dropped', {});
    },
    memory: () => memory,
    saved: () => saved,
  };
}

const FIRST_TOKEN = 99;

function tokenAt(index: number): string {
  return (FIRST_TOKEN + index).toString(16).padStart(32, '0');
}

function tablesIn({ purchases = null }: FakeBridgeSetup): readonly RawTable[] {
  if (purchases === null) return [];
  return 'rows' in purchases ? [purchases] : purchases;
}

function understood(
  table: RawTable,
  header: Parameters<typeof understandTable>[1]['header'],
  { templates }: ImportMemory,
): ReturnType<typeof understandTable> {
  const head = { ...table, rows: table.rows.slice(0, HEAD_ROWS) };
  return understandTable(head, { header, templates });
}
