import type { Decimal } from '../../decimal/decimal';
import type { StatedTotal, TotalRows } from '../checks/total-rows';
import { headerTenthPower, headerUnitText } from '../columns/header-synonyms';
import type { TableLayout } from '../columns/table-layout';
import type { LineDoubt } from '../reading/line-doubt';
import { totalName, type TotalUnit, totalUnit } from '../rows/skipped-row';
import { headerText } from '../table/header-text';
import type { RawRow } from '../table/raw-table';

/**
 * The unit that a row of sums names itself: 合计（万元） below amounts without one. Where its digits are those of the lines, either they
 * are counted in it too or its word is wrong: that is asked.
 */
export class UnitOfTotals {
  private readonly layout: TableLayout;
  private readonly header: string;
  private readonly readPower: number;
  private own: TotalUnit | null = null;

  constructor(layout: TableLayout) {
    this.layout = layout;
    this.header = headerText(layout.headerRow.cells[layout.mapping.amountYuan ?? -1]);
    this.readPower = headerTenthPower(this.header) ?? 0;
  }

  /** What a row of sums states, by the amounts' unit and by its own. */
  in(row: RawRow, statedYuan: Decimal): StatedTotal {
    const name = totalName(row);
    const own = totalUnit(row);
    if (own === null || own.tenthPower === this.readPower) {
      return { name, statedYuan, ownUnitYuan: null };
    }
    this.own = own;
    const ratio = `1e${String(own.tenthPower - this.readPower)}`;
    return { name, statedYuan, ownUnitYuan: statedYuan.times(ratio) };
  }

  /** What is to be asked where the digits of such a row are those of its lines. */
  doubts({ otherUnitRow }: Pick<TotalRows, 'otherUnitRow'>): readonly LineDoubt[] {
    if (otherUnitRow === null || this.own === null) return [];
    const { header, readPower, own } = this;
    const { file, sheet } = this.layout.table;
    const unit = [headerUnitText(header), own.word].filter((word) => word !== '').join('、');
    const tenthPowers = [readPower, own.tenthPower];
    const read = { header, unit, tenthPowers, readPower, isInHeader: false, file, sheet };
    return [{ kind: 'unitUnclear', field: 'amountYuan', scales: 'amount', ...read }];
  }
}
