import { type AppError, appError } from '../../errors';
import { failure, type Result, success } from '../../result';
import { headerAt } from '../columns/detect-header';
import { splitDrugName } from '../contents/drug-name';
import { isDecided } from '../contents/flag-words';
import { readSelectedFlag } from '../contents/selected-flag';
import { plainText } from '../table/cell-text';
import type { RawCell, RawRow, RawTable } from '../table/raw-table';
import { type ComparisonColumns, comparisonColumns, type DrugColumns } from './comparison-columns';
import type { ComparedDrug, DrugComparison } from './drug-comparison';

const SEARCHED_ROWS = 30;
const MOST_DRUGS = 100_000;
const LONGEST_TEXT = 200;

/**
 * Reads a hospital's table of selected drugs and those compared with them: one pair a row, or one drug a row with a flag.
 * Each drug stands in the result once.
 */
export function readDrugComparison(table: RawTable): Result<DrugComparison, AppError> {
  const { file, sheet } = table;
  const header = comparisonHeader(table);
  if (header === null) return failure(appError('table.headerMissing', { file, sheet }));
  const drugs = new Map<string, ComparedDrug>();
  for (const row of table.rows.filter(({ number }) => number > header.row)) {
    for (const drug of drugsIn(row, header.columns)) drugs.set(JSON.stringify(drug), drug);
  }
  if (drugs.size === 0) return failure(appError('table.empty', { file, sheet }));
  return drugs.size > MOST_DRUGS
    ? failure(appError('file.tooManyRows', { file, sheet, limit: MOST_DRUGS }))
    : success({ drugs: Array.from(drugs.values()) });
}

function comparisonHeader(
  table: RawTable,
): { readonly row: number; readonly columns: ComparisonColumns } | null {
  for (const { number: row } of table.rows) {
    if (row > SEARCHED_ROWS) break;
    for (const depth of [1, 2] as const) {
      const header = headerAt(table, { row, depth });
      const columns = header === null ? null : comparisonColumns(header.headerRow);
      if (columns !== null) return { row, columns };
    }
  }
  return null;
}

function drugsIn(row: RawRow, columns: ComparisonColumns): readonly ComparedDrug[] {
  if (columns.kind === 'pairs') {
    const { selected, compared } = columns;
    return [
      ...drugIn(row, { columns: selected, isSelected: true }),
      ...drugIn(row, { columns: compared, isSelected: false }),
    ];
  }
  const flag = readSelectedFlag(row.cells[columns.flag], columns.flagHeader);
  return isDecided(flag)
    ? drugIn(row, { columns: columns.drug, isSelected: flag === 'selected' })
    : [];
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
  const specification = textIn(columns.specification);
  const manufacturer = textIn(columns.manufacturer);
  return [{ code, genericName, specification, manufacturer, isSelected }];
}

function readText(cell: RawCell | undefined): string {
  const text = cell?.kind === 'error' ? '' : plainText(cell);
  return text.length > LONGEST_TEXT ? '' : text;
}
