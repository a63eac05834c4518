import { type AppError, appError } from '../../errors';
import { failure, type Result, success } from '../../result';
import { headerAt } from '../columns/detect-header';
import { splitDrugName } from '../contents/drug-name';
import { isDecided } from '../contents/flag-words';
import { readSelectedFlag } from '../contents/selected-flag';
import { plainText } from '../table/cell-text';
import { MOST_COLUMNS, reachesFar } from '../table/far-cells';
import type { RawCell, RawRow, RawTable } from '../table/raw-table';
import {
  type ComparisonColumns,
  comparisonColumns,
  type DrugColumns,
  type NoComparison,
} from './comparison-columns';
import type { ComparedDrug, DrugComparison } from './drug-comparison';
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
  if (typeof header === 'string') {
    return failure(
      header === 'noClass'
        ? appError('comparison.classMissing', { file, sheet })
        : appError('comparison.headerMissing', { file, sheet }),
    );
  }
  if (reachesFar(table.farCells, { firstRow: header.row, lastRow: header.row })) {
    return failure(appError('file.tooManyColumns', { file, sheet, limit: MOST_COLUMNS }));
  }
  const listed = drugsBelow(table, header);
  if (!listed.ok) return listed;
  const drugs = new Map(listed.value.map((drug) => [JSON.stringify(drug), drug]));
  if (drugs.size === 0) return failure(appError('table.empty', { file, sheet }));
  return drugs.size > MOST_DRUGS
    ? failure(appError('file.tooManyRows', { file, sheet, limit: MOST_DRUGS }))
    : success({ drugs: Array.from(drugs.values()) });
}

interface ComparisonHeader {
  /** The number of its last row, as Excel counts. */
  readonly row: number;
  readonly headerRow: RawRow;
  readonly columns: ComparisonColumns;
}

/** The first row, or two rows, that are such a header; else what most of one lacked. */
function comparisonHeader(table: RawTable): ComparisonHeader | NoComparison {
  let lacking: NoComparison = 'noDrug';
  for (const { number: row } of table.rows) {
    if (row > SEARCHED_ROWS) break;
    const rowsBelow = table.rows.filter(({ number }) => number > row);
    for (const depth of [1, 2] as const) {
      const header = headerAt(table, { row, depth });
      const columns = header === null ? 'noDrug' : comparisonColumns(header.headerRow, rowsBelow);
      if (header !== null && typeof columns !== 'string') {
        return { row, headerRow: header.headerRow, columns };
      }
      if (columns === 'noClass') lacking = columns;
    }
  }
  return lacking;
}

function drugsBelow(
  table: RawTable,
  { row: lastRow, headerRow, columns }: ComparisonHeader,
): Result<readonly ComparedDrug[], AppError> {
  const rows = table.rows.filter(({ number }) => number > lastRow);
  if (columns.kind === 'selectedList') {
    return readSelectedList({ table, headerRow, rows, columns });
  }
  return success(rows.flatMap((row) => drugsIn(row, columns)));
}

function drugsIn(
  row: RawRow,
  columns: Exclude<ComparisonColumns, { readonly kind: 'selectedList' }>,
): readonly ComparedDrug[] {
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
