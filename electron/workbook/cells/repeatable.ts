import { readTypedNumber } from '../../../shared/decimal/typed-number';
import type { RawCell } from '../../../shared/purchases/table/raw-table';

/** Whether a merged cell's content stands for every row it covers: names and days do, numbers never. */
export function isRepeatable(cell: RawCell): boolean {
  if (cell.kind === 'date') return true;
  return cell.kind === 'text' && readTypedNumber(cell.text).kind === 'unreadable';
}
