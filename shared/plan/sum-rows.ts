import { type Decimal, ZERO } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import { type AppError, appError } from '../errors';
import type { Variety } from './plan';
import { headerPlaceOf, type TableHeader } from './variety-table-header';

interface TableRow {
  readonly row: number;
  readonly variety: Variety;
}

/** What rows of sums add up. */
const SUMMED = ['baseUnits', 'agreedUnits', 'selectedUnits', 'nonSelected'] as const;
/** Fewer columns that agree may do so by chance. */
const FEWEST_COLUMNS = 2;
const LEAST_ROWS = 2;

/**
 * Refuses rows that are the sums of the rows above them, of all or of those since the last such row, whatever they are called:
 * they are no varieties, and counted as such they would double the table.
 */
export function sumRows(
  rows: readonly TableRow[],
  { table, columns }: TableHeader,
): readonly AppError[] {
  const name = columns.get('genericName');
  const all = new Sums();
  let since = new Sums();
  return rows.flatMap(({ row, variety }): readonly AppError[] => {
    const figures = figuresOf(variety);
    if (name !== undefined && (since.areIn(figures) || all.areIn(figures))) {
      since = new Sums();
      return [appError('row.sumOfVarieties', headerPlaceOf(table, row, name))];
    }
    all.add(figures);
    since.add(figures);
    return [];
  });
}

type Figures = readonly (Decimal | null)[];

function figuresOf(variety: Variety): Figures {
  return SUMMED.map((field) => {
    if (field !== 'nonSelected') return decimalOrNull(variety[field]);
    const { nonSelected } = variety;
    return nonSelected.kind === 'amount' ? decimalFromText(nonSelected.amountYuan) : null;
  });
}

function decimalOrNull(value: Variety['agreedUnits']): Decimal | null {
  return value === null ? null : decimalFromText(value);
}

class Sums {
  private rows = 0;
  private sums: readonly Decimal[] = SUMMED.map(() => ZERO);

  add(figures: Figures): void {
    this.rows += 1;
    this.sums = this.sums.map((sum, index) => sum.plus(figures[index] ?? ZERO));
  }

  /** Whether all figures that there are say the sums. */
  areIn(figures: Figures): boolean {
    if (this.rows < LEAST_ROWS) return false;
    const said = figures.map((figure, index) => {
      const sum = this.sums[index] ?? ZERO;
      return (figure === null || figure.isZero()) && sum.isZero() ? null : figure?.eq(sum) === true;
    });
    return said.filter((is) => is === true).length >= FEWEST_COLUMNS && !said.includes(false);
  }
}
