import type { RawRow, RawTable } from '../table/raw-table';
import type { ColumnMapping, KnownTime, PurchaseField } from './column-mapping';
import {
  type DetectedHeader,
  detectHeader,
  HEADER_DEPTHS,
  headerAt,
  type HeaderPlace,
  SEARCHED_ROWS,
} from './detect-header';
import { guessColumns } from './doubtful-columns';
import { namelessRows, suggestsFillDown } from './fill-down';
import type { MappingTemplate } from './mapping-template';
import { templateFor, type TemplateMatch } from './mapping-template';
import type { TableLayout } from './table-layout';
import { layoutsUnder } from './table-layouts';

/** What the program makes of a table's beginning, for a person to look at. */
export interface UnderstoodTable {
  /** `null` where no header was found. */
  readonly header: HeaderPlace | null;
  readonly mapping: ColumnMapping;
  /** What says when the rows were bought, where no column does; `null` where one does, or nothing. */
  readonly time: KnownTime | null;
  /** Columns that are read besides those of the mapping: of months beside each other, and of tables beside the first. */
  readonly furtherColumns: readonly number[];
  readonly fillsDown: boolean;
  /** Rows that have quantities and no name. */
  readonly namelessRows: number;
  /** The remembered template that was applied. */
  readonly template: {
    readonly name: string;
    readonly mismatches: readonly PurchaseField[];
  } | null;
}

/**
 * Finds header and columns of a table by its first rows. A remembered template wins over what its words say; a field whose
 * column is gone is guessed, and named as not matching.
 */
export function understandTable(
  table: RawTable,
  {
    header: place,
    templates,
  }: { readonly header: HeaderPlace | null; readonly templates: readonly MappingTemplate[] },
): UnderstoodTable {
  const header = place === null ? findHeader(table, templates) : headerAt(table, place);
  if (header === null) {
    return {
      header: null,
      mapping: {},
      time: null,
      furtherColumns: [],
      fillsDown: false,
      namelessRows: 0,
      template: null,
    };
  }
  const { headerRow, wordsRow, row, depth } = header;
  const match = templateFor(templates, wordsRow);
  const guessed = mappingOf(table, headerRow, match);
  const fillsDown = match?.template.fillsDown ?? suggestsFillDown(table, header, guessed);
  const layouts = layoutsUnder(table, header, { mapping: guessed, fillsDown, years: ANY_YEAR });
  const { mapping, ...found } = foundIn(layouts.ok ? layouts.value : [], guessed);
  return {
    header: { row, depth },
    mapping,
    ...found,
    fillsDown,
    namelessRows: namelessRows(table, header, mapping),
    template: match === null ? null : { name: match.template.name, mismatches: match.mismatches },
  };
}

/** A look at the beginning asks nothing: any year is as good. */
const ANY_YEAR = ['2000'];

/** What the tables of a sheet say besides the columns of the first. */
function foundIn(
  layouts: readonly TableLayout[],
  guessed: ColumnMapping,
): Pick<UnderstoodTable, 'mapping' | 'time' | 'furtherColumns'> {
  const [first] = layouts;
  const ofMonths = first?.month?.columns ?? [];
  const mapping = Object.fromEntries(
    Object.entries(guessed).filter(([, column]) => !ofMonths.includes(column)),
  );
  const own = new Set(Object.values(mapping));
  const used = layouts.flatMap((layout) => [
    ...Object.values(layout.mapping),
    ...(layout.month?.columns ?? []),
  ]);
  return {
    mapping,
    time: first?.month === undefined ? (first?.time?.kind ?? null) : 'across',
    furtherColumns: Array.from(new Set(used)).filter((column) => !own.has(column)),
  };
}

/** A table's columns: a template's, and a guess at those it does not find; without a template the guess. */
export function mappingOf(
  table: RawTable,
  headerRow: RawRow,
  match: TemplateMatch | null,
): ColumnMapping {
  const guess = guessColumns(table, headerRow);
  return match === null ? guess : completed(match, guess);
}

/** The header by its words; where they are not known, or name no template, by the words of a template. */
export function findHeader(
  table: RawTable,
  templates: readonly MappingTemplate[],
): DetectedHeader | null {
  const detected = detectHeader(table);
  if (detected !== null && templateFor(templates, detected.wordsRow) !== null) return detected;
  if (templates.length === 0) return detected;
  const places = table.rows
    .filter(({ number }) => number <= SEARCHED_ROWS)
    .flatMap(({ number: row }) => HEADER_DEPTHS.map((depth): HeaderPlace => ({ row, depth })));
  const remembered = places
    .map((each) => headerAt(table, each))
    .find((header) => header !== null && templateFor(templates, header.wordsRow) !== null);
  return remembered ?? detected;
}

function completed({ mapping, mismatches }: TemplateMatch, guess: ColumnMapping): ColumnMapping {
  const taken = new Set(Object.values(mapping));
  const guessed = mismatches.flatMap((field): [PurchaseField, number][] => {
    const column = guess[field];
    return column === undefined || taken.has(column) ? [] : [[field, column]];
  });
  return { ...Object.fromEntries(guessed), ...mapping };
}
