import { type AppError, appError } from '../../errors';
import { failure, type Result, success } from '../../result';
import { headerAt } from '../columns/detect-header';
import { splitDrugName } from '../contents/drug-name';
import { isDecided } from '../contents/flag-words';
import { readSelectedFlag } from '../contents/selected-flag';
import { startsWithSum } from '../rows/skipped-row';
import { plainText } from '../table/cell-text';
import { MOST_COLUMNS, reachesFar } from '../table/far-cells';
import { headerText, normalizeHeader } from '../table/header-text';
import { columnLetters, type RawCell, type RawRow, type RawTable } from '../table/raw-table';
import { type ComparisonColumns, comparisonColumns, type DrugColumns } from './comparison-columns';
import type { ComparedDrug, DrugComparison } from './drug-comparison';
import { voidsRow } from './other-selection';
import { readSelectedList } from './selected-list';

const SEARCHED_ROWS = 30;
export const MOST_DRUGS = 100_000;
const LONGEST_TEXT = 200;

/**
 * Reads a table of selected drugs and those compared with them: one pair a row, one drug a row with a flag, or a published
 * list of selected products with their enterprises. Each drug stands in the result once.
 */
export function readDrugComparison(table: RawTable): Result<DrugComparison, AppError> {
  const { file, sheet } = table;
  const header = comparisonHeader(table);
  if (!header.ok) return header;
  const { row, headerRow } = header.value;
  if (reachesFar(table.farCells, { firstRow: row, lastRow: row })) {
    return failure(appError('file.tooManyColumns', { file, sheet, limit: MOST_COLUMNS }));
  }
  const rows = table.rows.filter((each) => each.number > row && !startsWithSum(each));
  const read = drugsBelow(table, { ...header.value, headerRow, rows });
  if (!read.ok) return read;
  const drugs = new Map(read.value.drugs.map((drug) => [JSON.stringify(drug), drug]));
  if (drugs.size === 0) return failure(appError('table.empty', { file, sheet }));
  return drugs.size > MOST_DRUGS
    ? failure(appError('file.tooManyRows', { file, sheet, limit: MOST_DRUGS }))
    : success({ drugs: Array.from(drugs.values()), unclearRows: read.value.unclearRows });
}

interface ComparisonHeader {
  /** The number of its last row, as Excel counts. */
  readonly row: number;
  readonly headerRow: RawRow;
  readonly columns: ComparisonColumns;
}

/** The first row, or two rows, that are such a header; else what most of one lacked. */
function comparisonHeader(table: RawTable): Result<ComparisonHeader, AppError> {
  const { file, sheet } = table;
  let lacking: AppError = appError('comparison.headerMissing', { file, sheet });
  for (const { number: row } of table.rows) {
    if (row > SEARCHED_ROWS) break;
    const rowsBelow = table.rows.filter((each) => each.number > row && !startsWithSum(each));
    for (const depth of [1, 2] as const) {
      const header = headerAt(table, { row, depth });
      const columns = header === null ? 'noDrug' : comparisonColumns(header.headerRow, rowsBelow);
      if (header === null || columns === 'noDrug') continue;
      const { headerRow } = header;
      if (typeof columns === 'number') return failure(oddColumn(table, { headerRow, columns }));
      if (columns !== 'noClass') return success({ row, headerRow, columns });
      lacking = appError('comparison.classMissing', { file, sheet });
    }
  }
  return failure(lacking);
}

function oddColumn(
  { file, sheet }: RawTable,
  { headerRow, columns: column }: { readonly headerRow: RawRow; readonly columns: number },
): AppError {
  const header = headerText(headerRow.cells[column]);
  return appError('table.qualifierUnknown', {
    file,
    sheet,
    row: headerRow.number,
    column: header,
    letters: columnLetters(column),
    qualifier: normalizeHeader(header).unit ?? '',
  });
}

interface ReadDrugs {
  readonly drugs: readonly ComparedDrug[];
  readonly unclearRows: number;
}

function drugsBelow(
  table: RawTable,
  header: ComparisonHeader & { readonly rows: readonly RawRow[] },
): Result<ReadDrugs, AppError> {
  const { headerRow, rows, columns } = header;
  if (columns.kind === 'selectedList') {
    const listed = readSelectedList({ table, headerRow, rows, columns });
    return listed.ok ? success({ drugs: listed.value, unclearRows: 0 }) : listed;
  }
  const read = rows.map((row) => drugsIn(row, columns));
  return success({
    drugs: read.flatMap((drugs) => drugs ?? []),
    unclearRows: read.filter((drugs) => drugs === null).length,
  });
}

/** The drugs of a row; `null` where it names one and does not say clearly whether it was selected. */
function drugsIn(
  row: RawRow,
  columns: Exclude<ComparisonColumns, { readonly kind: 'selectedList' }>,
): readonly ComparedDrug[] | null {
  if (columns.kind === 'pairs') {
    const { selected, compared } = columns;
    return [
      ...drugIn(row, { columns: selected, isSelected: true }),
      ...drugIn(row, { columns: compared, isSelected: false }),
    ];
  }
  const flag = readSelectedFlag(row.cells[columns.flag], columns.flagHeader);
  const drugs = drugIn(row, { columns: columns.drug, isSelected: flag !== 'nonSelected' });
  if (!isDecided(flag)) return namesAny(row, columns.drug) ? null : [];
  const isVoid = flag === 'selected' && otherCells(row, columns).some(voidsRow);
  return isVoid || (drugs.length === 0 && namesAny(row, columns.drug)) ? null : drugs;
}

function namesAny(row: RawRow, { code, genericName }: DrugColumns): boolean {
  return [code, genericName].some(
    (column) => column !== undefined && plainText(row.cells[column]) !== '',
  );
}

/** The cells that no column of the table explains. */
function otherCells(
  { cells }: RawRow,
  { drug, flag }: { readonly drug: DrugColumns; readonly flag: number },
): readonly RawCell[] {
  const { code, genericName, dosageForm, specification, manufacturer } = drug;
  const known = [code, genericName, dosageForm, specification, manufacturer, flag];
  return cells.filter((_, column) => !known.includes(column));
}

/** None where the row names nothing, or where the name carries the opposite of what the table says. */
function drugIn(
  row: RawRow,
  { columns, isSelected }: { readonly columns: DrugColumns; readonly isSelected: boolean },
): readonly ComparedDrug[] {
  const textIn = (column: number | undefined): string =>
    column === undefined ? '' : readText(row.cells[column]);
  const { bareName: genericName, flag: mark } = splitDrugName(textIn(columns.genericName));
  const code = textIn(columns.code);
  const isContrary = mark !== null && (mark === 'selected') !== isSelected;
  if (isContrary || (code === '' && genericName === '')) return [];
  const dosageForm = textIn(columns.dosageForm);
  const specification = textIn(columns.specification);
  const manufacturer = textIn(columns.manufacturer);
  const excludesOthers = false;
  return [
    { code, genericName, dosageForm, specification, manufacturer, isSelected, excludesOthers },
  ];
}

function readText(cell: RawCell | undefined): string {
  const text = cell?.kind === 'error' ? '' : plainText(cell);
  return text.length > LONGEST_TEXT ? '' : text;
}
