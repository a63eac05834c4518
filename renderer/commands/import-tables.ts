import {
  type ColumnMapping,
  missingField,
  type PurchaseField,
} from '../../shared/purchases/columns/column-mapping';
import type { HeaderPlace } from '../../shared/purchases/columns/detect-header';
import { joinedHeaderOf } from '../../shared/purchases/columns/join-header';
import { headerSignature } from '../../shared/purchases/columns/mapping-template';
import { isReadFirst } from '../../shared/purchases/columns/time-doubt';
import { monthFromCell } from '../../shared/purchases/contents/dates';
import type { Month } from '../../shared/purchases/purchase';
import type { ImportAnswers } from '../../shared/purchases/settling/import-answers';
import { headerText } from '../../shared/purchases/table/header-text';
import { EMPTY_CELL, type RawCell, type RawRow } from '../../shared/purchases/table/raw-table';
import type { ImportTable, Preview, ReadChoices, WantedMonths } from '../stores/import-store';

/** A sheet's name within the import. */
export type TableName = Pick<ImportTable, 'token' | 'sheet'>;

export function isSameTable(left: TableName, right: TableName | null): boolean {
  return right !== null && left.token === right.token && left.sheet === right.sheet;
}

/** A file's sheets as its first preview names them. Hidden sheets and those that are no history are not to be read. */
export function tablesOf(token: string, preview: Preview): readonly ImportTable[] {
  return preview.sheets
    .map(({ name, isHidden, isHistory }) => ({
      token,
      sheet: name,
      isHidden,
      isHistory,
      isTicked: isHistory && !isHidden,
      encoding: null,
      awaited: isHistory && !isHidden ? { header: null } : null,
      preview: null,
      mapping: {},
      fillsDown: false,
      templateName: null,
    }))
    .map((table) => (table.sheet === preview.sheet ? lookedAt(table, preview) : table));
}

/** A table after it was looked at: what the program found replaces what was there. */
export function lookedAt(table: ImportTable, preview: Preview): ImportTable {
  const { mapping, fillsDown, template } = preview;
  return {
    ...table,
    awaited: null,
    preview,
    mapping,
    fillsDown,
    templateName: template?.name ?? null,
  };
}

/** A table's header, its rows joined; `null` where none is known. */
export function headerRowOf({ preview }: ImportTable): RawRow | null {
  if (preview === null || preview.header === null) return null;
  const { row, depth } = preview.header;
  return joinedHeaderOf(
    Array.from({ length: depth }, (_, index) => rowOfText(preview, row - depth + 1 + index)),
  );
}

/** What each column of a table is called; nothing where no header is known. */
export function headerWords(table: ImportTable): readonly string[] {
  return headerRowOf(table)?.cells.map(headerText) ?? [];
}

function rowOfText({ rows }: Preview, number: number): RawRow {
  const cells = rows.find((row) => row.number === number)?.cells ?? [];
  return {
    number,
    cells: cells.map((text): RawCell => (text === '' ? EMPTY_CELL : { kind: 'text', text })),
  };
}

/** Whether two tables are read by the same columns. */
export function sharesHeader(left: ImportTable, right: ImportTable): boolean {
  if (isSameTable(left, right)) return true;
  const [leftRow, rightRow] = [headerRowOf(left), headerRowOf(right)];
  if (leftRow === null || rightRow === null) return false;
  return JSON.stringify(headerSignature(leftRow)) === JSON.stringify(headerSignature(rightRow));
}

/** The tables after one was changed: those with the same header follow. */
export function changedWithLike(
  tables: readonly ImportTable[],
  table: ImportTable,
  change: Partial<Pick<ImportTable, 'mapping' | 'fillsDown' | 'templateName'>>,
): readonly ImportTable[] {
  return tables.map((other) => (sharesHeader(other, table) ? { ...other, ...change } : other));
}

/** Says which column holds a field; `null` for none. A column holds one field at a time. */
export function mappedTo(
  mapping: ColumnMapping,
  field: PurchaseField,
  column: number | null,
): ColumnMapping {
  const others = Object.entries(mapping).filter(
    ([otherField, otherColumn]) => otherField !== field && otherColumn !== column,
  );
  return Object.fromEntries(column === null ? others : [...others, [field, column]]);
}

/** What keeps a ticked table from being read; `null` for nothing. */
export type TableFault =
  | { readonly kind: 'unseen' }
  | { readonly kind: 'headerUnknown' }
  | { readonly kind: 'columnMissing'; readonly field: PurchaseField };

export function faultOf({ preview, mapping }: ImportTable): TableFault | null {
  if (preview === null) return { kind: 'unseen' };
  if (preview.header === null) return { kind: 'headerUnknown' };
  const field = missingField(mapping, preview.time);
  return field === null ? null : { kind: 'columnMissing', field };
}

/** Months as they were typed; `invalid` where one is no month or they are the wrong way round. */
export function readMonths(
  wanted: WantedMonths,
): { readonly fromMonth: Month | null; readonly toMonth: Month | null } | 'invalid' {
  const from = monthOf(wanted.from);
  const to = monthOf(wanted.to);
  if (from === 'invalid' || to === 'invalid') return 'invalid';
  return from !== null && to !== null && from > to ? 'invalid' : { fromMonth: from, toMonth: to };
}

/** How everything ticked is to be read; `null` while something of it is open. */
export function tableChoicesOf(
  tables: readonly ImportTable[],
  wanted: WantedMonths,
  answers: ImportAnswers = {},
): ReadChoices | null {
  const months = readMonths(wanted);
  const ticked = tables.filter(({ isTicked }) => isTicked);
  const ready = ticked.flatMap((table) => {
    const header = table.preview?.header ?? null;
    return header === null || faultOf(table) !== null ? [] : [chosen(table, header)];
  });
  if (months === 'invalid' || ready.length === 0 || ready.length < ticked.length) return null;
  return { tables: ready, ...months, ...timeAnswers(answers) };
}

/** What rows are read by: the years and months that were asked about. */
function timeAnswers(answers: ImportAnswers): Pick<ReadChoices, 'timeAnswers'> {
  const said = Object.entries(answers).flatMap(([key, answer]): [string, string][] =>
    isReadFirst(key) && typeof answer === 'string' ? [[key, answer]] : [],
  );
  return said.length === 0 ? {} : { timeAnswers: Object.fromEntries(said) };
}

/** Whether what was read is still what would be read. */
export function isSameChoices(left: ReadChoices, right: ReadChoices | null): boolean {
  return right !== null && JSON.stringify(left) === JSON.stringify(right);
}

function chosen(table: ImportTable, header: HeaderPlace): ReadChoices['tables'][number] {
  const { token, encoding, sheet, mapping, fillsDown } = table;
  const sorted = Object.entries(mapping).sort(([left], [right]) => (left < right ? -1 : 1));
  return { token, encoding, sheet, header, mapping: Object.fromEntries(sorted), fillsDown };
}

function monthOf(text: string): Month | null | 'invalid' {
  if (text.trim() === '') return null;
  return monthFromCell({ kind: 'text', text }, 1900) ?? 'invalid';
}
