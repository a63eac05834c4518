import { differingUnits } from '../checks/differing-units';
import { repeatedSheets } from '../checks/repeated-sheets';
import { tableTitles } from '../columns/table-flow';
import type { TableLayout } from '../columns/table-layout';
import { titledInstitution } from '../columns/titled-institution';
import type { LineDoubt } from '../reading/line-doubt';
import { columnLetters } from '../table/raw-table';
import { repeatedLines } from './check-duplicates';
import { type ReadTable, unmarkedClass } from './read-table';
import { measureColumnsOf } from './reader-columns';

/**
 * The tables of one import with the doubts that only all of them together show: sheets that repeat others, and drugs that
 * are counted in several kinds of units. Their products stay the same objects.
 */
export function withSheetDoubts(all: readonly ReadTable[]): readonly ReadTable[] {
  const tables = all.map((table) => namedAsTitled(markedAsSheet(table, all), all));
  const repeated = repeatedSheets(
    tables.map(({ layout, reading }) => ({
      ...reading,
      file: { ...reading.file, sheet: placeName(layout, tables) },
      titles: tableTitles(layout),
      ...(layout.month === undefined
        ? {}
        : {
            monthOf: JSON.stringify([
              reading.file.file,
              reading.file.sheet,
              layout.headerRow.number,
            ]),
          }),
    })),
  );
  const units = differingUnits(tables.map(({ reading }) => reading));
  const institutions = new Set(tables.flatMap((table) => table.institutions));
  const mostly = mostlyRepeated(tables, (index) => repeated[index] !== null);
  return tables.map((table, index) => {
    const repeats = repeated[index] ?? mostly[index] ?? null;
    const doubts = [
      ...(repeats === null ? [] : [repeats]),
      ...otherInstitution(table, institutions),
      ...(units[index] ?? []),
    ];
    const { reading } = table;
    return doubts.length === 0
      ? table
      : { ...table, reading: { ...reading, doubts: [...(reading.doubts ?? []), ...doubts] } };
  });
}

/** A table of one hospital, beside those of others; where a table names several, its lines are asked about. */
function otherInstitution(
  { institutions: [value, ...others] }: ReadTable,
  all: ReadonlySet<string>,
): readonly LineDoubt[] {
  return value === undefined || others.length > 0 || all.size < 2
    ? []
    : [{ kind: 'institutionDiffers', value }];
}

/** Of several tables on one sheet, each under the title of its hospital; of a whole sheet or file the title is its own affair. */
function namedAsTitled(table: ReadTable, all: readonly ReadTable[]): ReadTable {
  if (table.institutions.length > 0) return table;
  const beside = besideOf(table.layout, all).filter(
    ({ institutions }) => institutions.length === 0,
  );
  if (beside.length < 2) return table;
  const titled = new Set(beside.map(({ layout }) => titledInstitution(layout)));
  const own = titledInstitution(table.layout);
  return own === '' || titled.size < 2 ? table : { ...table, institutions: [own] };
}

/** Fewer lines are alike by chance. */
const LEAST_REPEATED = 5;
/** So many of ten lines: a second file that goes on where the first ends has most of its lines for itself. */
const MOSTLY_OF_TEN = 5;

/** Sheets of which most lines, and not all, stand in another: a copy that somebody went on with. */
function mostlyRepeated(
  tables: readonly ReadTable[],
  isRepeat: (index: number) => boolean,
): readonly (Extract<LineDoubt, { kind: 'sheetMostlyCopied' }> | null)[] {
  return repeatedLines(tables).map((found, index) => {
    const table = tables[index];
    if (found === null || table === undefined || isRepeat(index)) return null;
    const { layout, lines } = table;
    const isMost = found.lines >= LEAST_REPEATED && found.lines * 10 >= lines.count * MOSTLY_OF_TEN;
    const other = tables[found.table]?.layout;
    if (!isMost || other === undefined) return null;
    return {
      kind: 'sheetMostlyCopied',
      of: placeName(other, tables) || other.table.file,
      lines: found.lines,
      all: lines.count,
      file: layout.table.file,
      sheet: placeName(layout, tables),
    };
  });
}

/** What is unmarked in one table of a sheet, or in one month of a table, is what it is in all of them. */
function markedAsSheet(table: ReadTable, all: readonly ReadTable[]): ReadTable {
  const beside = besideOf(table.layout, all);
  if (beside.length < 2) return table;
  const marks = new Set(beside.flatMap((each) => Array.from(each.marks)));
  const { reading } = table;
  const isSaidOnce = table !== beside[0] || marks.size > 0;
  const warnings = isSaidOnce
    ? reading.warnings.filter(({ code }) => code !== 'noFlag')
    : reading.warnings;
  return { ...table, reading: { ...reading, warnings, unmarked: unmarkedClass(marks) } };
}

/** The tables of a sheet, and the months of each. */
function besideOf(
  { table: { file, sheet } }: TableLayout,
  all: readonly ReadTable[],
): readonly ReadTable[] {
  return all.filter(({ layout: { table } }) => table.file === file && table.sheet === sheet);
}

/** The sheet's name; of several tables on one sheet, where each begins as well: 明细!J2. */
function placeName(layout: TableLayout, tables: readonly ReadTable[]): string {
  const { file, sheet } = layout.table;
  if (besideOf(layout, tables).length < 2) return sheet;
  const { hidden } = layout;
  const own = Object.values(layout.mapping);
  const first = Math.min(...(layout.month === undefined ? own : measureColumnsOf(layout.mapping)));
  const column = hidden === undefined ? 0 : first;
  return `${sheet === '' ? file : sheet}!${columnLetters(column)}${String(layout.headerRow.number)}`;
}
