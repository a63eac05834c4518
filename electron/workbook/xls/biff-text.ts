import type { RawCell, RawTable } from '../../../shared/purchases/table/raw-table';
import { textCell } from '../cells/cell-values';
import { isFitting } from '../text/text-evidence';
import type { BiffSurvey } from './biff-survey';

/** The code pages of Windows and of the Macintosh by the names that decoders know. */
const DECODERS: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map(
    (page) => [page, `windows-${String(page)}`] as const,
  ),
  [10001, 'shift_jis'],
  [10002, 'big5'],
  [10003, 'euc-kr'],
  [10008, 'gb18030'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);
/** What programs write that do not think of code pages: the Western ones of Windows, DOS and the Macintosh. */
const UNCONSIDERED = new Set([367, 437, 850, 1200, 1252, 10000, 28591, 0x8000, 0x8001]);

/**
 * The decoder's name for the text before Excel 97. Where the file names no code page, text that can be Chinese is
 * Chinese; where it names one that programs write without thought, text that can be nothing else.
 */
export function biffEncoding({ codePage, gb2312, gb18030 }: BiffSurvey): string {
  if (codePage === null) return isFitting(gb18030) ? 'gb18030' : 'windows-1252';
  const known = DECODERS.get(codePage) ?? 'windows-1252';
  return UNCONSIDERED.has(codePage) && isFitting(gb2312) ? 'gb18030' : known;
}

/** Tables whose texts were taken byte for byte, one character each, with those texts decoded. */
export function decodedTables(tables: readonly RawTable[], encoding: string): readonly RawTable[] {
  const decoder = new TextDecoder(encoding);
  const decode = (text: string): string => decoder.decode(Buffer.from(text, 'latin1'));
  const known = new Map<string, RawCell>();
  const decodedCell = (cell: RawCell): RawCell => {
    if (cell.kind !== 'text') return cell;
    const decoded = known.get(cell.text) ?? textCell(decode(cell.text));
    known.set(cell.text, decoded);
    return decoded;
  };
  return tables.map((table) => ({
    ...table,
    sheet: decode(table.sheet),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(decodedCell) })),
  }));
}
