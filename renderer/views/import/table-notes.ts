import type { Messages } from '../../../shared/i18n/zh-cn';
import { faultOf, readMonths } from '../../commands/import-tables';
import type { ImportTable, WantedMonths } from '../../stores/import-store';

/** What keeps the header step from going on; empty where nothing does. */
export function headerNote({ importTables }: Messages, tables: readonly ImportTable[]): string {
  const ticked = tables.filter(({ isTicked }) => isTicked);
  if (ticked.length === 0) return importTables.tree.noneTicked;
  if (ticked.some(({ awaited }) => awaited !== null)) return importTables.files.opening;
  const headless = ticked.find((table) => faultOf(table)?.kind === 'headerUnknown');
  return headless === undefined ? '' : importTables.tree.unready({ sheet: sheetWord(headless) });
}

/** What keeps the columns step from going on, or what is good to know before. */
export function columnsNote(
  messages: Messages,
  tables: readonly ImportTable[],
  wantedMonths: WantedMonths,
): string {
  const { columns: words } = messages.importTables;
  const ticked = tables.filter(({ isTicked }) => isTicked);
  for (const table of ticked) {
    const fault = faultOf(table);
    if (fault?.kind !== 'columnMissing') continue;
    const sheet = ticked.length === 1 ? '' : sheetWord(table);
    return words.missing({ sheet, field: messages.import.fields[fault.field] });
  }
  if (readMonths(wantedMonths) === 'invalid') return words.monthsInvalid;
  const headerFault = headerNote(messages, tables);
  if (headerFault !== '') return headerFault;
  const unflagged = ticked.find(({ mapping }) => mapping.selectedFlag === undefined);
  if (unflagged === undefined) return '';
  return words.noFlag({ sheet: ticked.length === 1 ? '' : sheetWord(unflagged) });
}

/** A sheet by its name; a text table has none but its file's. */
export function sheetWord({ sheet, preview }: ImportTable): string {
  return sheet === '' ? (preview?.fileName ?? '') : sheet;
}
