import { SumOfRows } from '../checks/sum-of-rows';
import type { ColumnMapping } from '../columns/column-mapping';
import type { RowMeasures } from '../rows/row-measures';
import { isBlank } from '../rows/skipped-row';
import type { RowCursor } from '../table/row-cursor';

/** Two purchases and a third of the same drug are often the sum of each other by chance. */
const ROWS_BY_CHANCE = 3;

/** Tells rows that are sums of the rows above them from purchases, by arithmetic and by what else they say. */
export class OwnSums {
  private readonly sums = new SumOfRows();
  /** Columns that a purchase fills: its price, order and supplier. */
  private readonly columns: readonly number[];

  constructor(mapping: ColumnMapping) {
    const fields = ['packPriceYuan', 'unitPriceYuan', 'orderNumber', 'distributor'] as const;
    this.columns = fields.flatMap((field) => mapping[field] ?? []);
  }

  /** What a row is that has been read: a sum, perhaps one, or a purchase that later rows may add up. */
  look(
    row: RowCursor,
    product: number,
    { packs, units, amount }: RowMeasures,
  ): 'sum' | 'possible' | null {
    const quantity = packs.isStated ? packs : units;
    const sum = this.sums.sumIn(product, quantity, amount);
    if (sum === 'ofOthers' || (sum === 'ofOwn' && this.lacksOwn(row))) {
      this.sums.startAnew();
      return sum === 'ofOthers' ? 'sum' : 'possible';
    }
    this.sums.add(product, quantity, amount);
    return null;
  }

  /** A row of sums was passed over. */
  startAnew(): void {
    this.sums.startAnew();
  }

  /** Whether a row says less than a purchase would. */
  private lacksOwn(row: RowCursor): boolean {
    return this.columns.length === 0
      ? this.sums.rowsAbove >= ROWS_BY_CHANCE
      : this.columns.some((column) => isBlank(row.cell(column)));
  }
}
