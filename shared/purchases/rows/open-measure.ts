import type { PurchaseField } from '../columns/column-mapping';
import { doubtfulWord } from '../columns/doubtful-columns';
import { joinedHeaderOf } from '../columns/join-header';
import { openUnit } from '../columns/open-units';
import type { TableLayout } from '../columns/table-layout';
import type { LineDoubt } from '../reading/line-doubt';
import { headerText } from '../table/header-text';

/** What the header of a number leaves open of all rows that state it. */
export interface OpenMeasure {
  readonly unit: Omit<Extract<LineDoubt, { kind: 'unitUnclear' }>, 'scales'> | null;
  readonly header: Extract<LineDoubt, { kind: 'headerUnclear' }> | null;
}

/** `null` where nothing is open. Of a column that a person named only the unit may be. */
export function openMeasure(layout: TableLayout, field: PurchaseField): OpenMeasure | null {
  const { table, headerRow, headerRows = [headerRow], mapping, chosen = [] } = layout;
  const column = mapping[field];
  if (column === undefined) return null;
  const header = headerText(joinedHeaderOf(headerRows).cells[column]);
  const unit = openUnit(layout, field);
  const value = chosen.includes(field) ? null : doubtfulWord(header);
  if (unit === null && value === null) return null;
  const { file, sheet } = table;
  return {
    unit:
      unit === null
        ? null
        : { kind: 'unitUnclear', field, header, ...unit, readPower: 0, file, sheet },
    header: value === null ? null : { kind: 'headerUnclear', field, header, value },
  };
}
