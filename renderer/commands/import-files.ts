import type { CallReply } from '../../shared/contract';
import type { HeaderPlace } from '../../shared/purchases/columns/detect-header';
import type { TextEncoding } from '../../shared/purchases/table/table-format';
import { callMain } from '../bridge';
import {
  changeImport,
  type ImportFile,
  type ImportState,
  importState,
  type ImportTable,
} from '../stores/import-store';
import { changeView } from '../stores/view-store';
import { cancelReading } from './import-reading';
import { isSameTable, lookedAt, type TableName, tablesOf } from './import-tables';

/** Asks for purchase histories and looks at what is in them. */
export async function chooseHistories(): Promise<void> {
  await addFiles(await callMain('import.choose', {}));
}

/** Takes the files that were dropped on the window, on whatever screen. */
export async function takeDroppedFiles(): Promise<void> {
  changeImport({ isDragging: false });
  const dropped = await callMain('import.takeDropped', {});
  if (dropped.ok && dropped.value.kind === 'cancelled') return;
  if (importState().running !== null) await cancelReading();
  changeImport({ stage: 'files' });
  changeView({ screen: 'import' });
  await addFiles(dropped);
}

/** Takes a file and its sheets out of the import. */
export function removeFile(token: string): void {
  const { files, tables, shownTable } = importState();
  const kept = tables.filter((table) => table.token !== token);
  changeImport({
    files: files.filter((file) => file.token !== token),
    tables: kept,
    shownTable: shownTable?.token === token ? (firstToShow(kept) ?? null) : shownTable,
  });
}

/** Shows a sheet, and looks at it where nobody has yet. */
export async function showTable(name: TableName): Promise<void> {
  const { token, sheet } = name;
  changeImport({ shownTable: { token, sheet }, tables: awaitingWhereUnseen(name) });
  await lookAtAwaited();
}

/** Says whether a sheet is to be read. */
export async function tickTable(name: TableName, isTicked: boolean): Promise<void> {
  const tables = isTicked ? awaitingWhereUnseen(name) : importState().tables;
  changeImport({
    tables: tables.map((table) => (isSameTable(table, name) ? { ...table, isTicked } : table)),
  });
  await lookAtAwaited();
}

/** Takes another row, or two, for a sheet's header. A sheet that is pointed at is to be read. */
export async function changeHeader(name: TableName, header: HeaderPlace): Promise<void> {
  changeTable(name, (table) => ({ ...table, isTicked: true, awaited: { header } }));
  await lookAtAwaited();
}

/** Decodes a file's text in another way. Where its header stands has to be found anew. */
export async function changeEncoding(
  name: TableName,
  encoding: TextEncoding | null,
): Promise<void> {
  changeTable(name, (table) => ({ ...table, encoding, awaited: { header: null } }));
  await lookAtAwaited();
}

async function addFiles(reply: CallReply<'import.choose'>): Promise<void> {
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return;
  }
  if (reply.value.kind === 'cancelled') return;
  const { files } = importState();
  const known = new Set(files.map(({ token }) => token));
  const fresh = reply.value.files
    .filter(({ token }) => !known.has(token))
    .map((file): ImportFile => ({ ...file, state: { kind: 'opening' } }));
  changeImport({ files: [...files, ...fresh], notice: null });
  const memory = await callMain('import.recall', {});
  if (memory.ok) changeImport({ memory: memory.value });
  else changeView({ failure: memory.error });
  await lookAtAwaited();
}

/** Main reads one file at a time: what is to be looked at waits in the state, the shown sheet first. */
async function lookAtAwaited(): Promise<void> {
  if (importState().isLooking) return;
  changeImport({ isLooking: true });
  for (let next = nextLook(importState()); next !== null; next = nextLook(importState())) {
    await next();
  }
  changeImport({ isLooking: false });
}

function nextLook({ files, tables, shownTable }: ImportState): (() => Promise<void>) | null {
  const awaiting = tables.filter(({ awaited }) => awaited !== null);
  const shown = awaiting.find((table) => isSameTable(table, shownTable));
  if (shown !== undefined) return () => lookAtTable(shown);
  const file = files.find(({ state }) => state.kind === 'opening');
  if (file !== undefined) return () => lookAtFile(file);
  const table = awaiting[0];
  return table === undefined ? null : () => lookAtTable(table);
}

async function lookAtFile({ token }: ImportFile): Promise<void> {
  const first = { token, encoding: null, sheet: null, header: null };
  const preview = await callMain('import.preview', first);
  const { files, tables, shownTable } = importState();
  const state: ImportFile['state'] = preview.ok
    ? { kind: 'opened' }
    : { kind: 'failed', error: preview.error };
  changeImport({
    files: files.map((file) => (file.token === token ? { ...file, state } : file)),
  });
  const isStillChosen = files.some((file) => file.token === token);
  if (!preview.ok || !isStillChosen) return;
  const joined = [...tables, ...tablesOf(token, preview.value)];
  changeImport({ tables: joined, shownTable: shownTable ?? firstToShow(joined) ?? null });
}

async function lookAtTable({ token, sheet, encoding, awaited }: ImportTable): Promise<void> {
  const header = awaited?.header ?? null;
  const preview = await callMain('import.preview', { token, encoding, sheet, header });
  if (!preview.ok) changeView({ failure: preview.error });
  changeTable({ token, sheet }, (table) => {
    // Something else was asked for meanwhile: it comes next.
    if (table.awaited !== awaited) return table;
    return preview.ok ? lookedAt(table, preview.value) : { ...table, awaited: null };
  });
}

function awaitingWhereUnseen(name: TableName): readonly ImportTable[] {
  return importState().tables.map((table) =>
    isSameTable(table, name) && table.preview === null
      ? { ...table, awaited: { header: null } }
      : table,
  );
}

function changeTable(name: TableName, change: (table: ImportTable) => ImportTable): void {
  changeImport({
    tables: importState().tables.map((table) => (isSameTable(table, name) ? change(table) : table)),
  });
}

function firstToShow(tables: readonly ImportTable[]): TableName | undefined {
  const table = tables.find(({ isTicked }) => isTicked) ?? tables[0];
  return table === undefined ? undefined : { token: table.token, sheet: table.sheet };
}
