import { captionsAround } from '../purchases/columns/captions-around';
import type { RawRow, RawTable } from '../purchases/table/raw-table';
import { columnMeaning } from './variety-columns';
import { type CellField, kindOf } from './variety-entries';
import { cellText } from './variety-table-cells';
import { type HeaderUnit, headerUnit } from './variety-table-units';

/** A column with the unit that its header names; empty where it names none. */
interface ColumnUnit {
  readonly column: CellField;
  readonly header: string;
  readonly unit: HeaderUnit;
  readonly unitText: string;
}

/**
 * Gives columns whose header names no unit that of a caption above or beside the table: 单位:万元 counts for amounts and not for
 * prices, 单位:万片 for quantities. A caption for which there is no amount, or that is not known, makes prices unusable.
 */
export function captionedHeaders(
  table: RawTable,
  header: RawRow,
): <Column extends ColumnUnit>(column: Column | null) => Column | null {
  const words = captionsOf(table, header);
  const hasAmounts = header.cells.some(
    (cell) => columnMeaning(cellText(cell))?.column === 'nonSelected',
  );
  if (words.money === '' && words.quantity === '') return (column) => column;
  return (column) => {
    if (column === null || column.unitText !== '') return column;
    const word = wordFor(column.column, words, hasAmounts);
    if (word === '') return column;
    return { ...column, header: `${column.header}(${word})`, unit: unitOf(word), unitText: word };
  };
}

interface CaptionWords {
  readonly money: string;
  readonly quantity: string;
}

function captionsOf(table: RawTable, { number, cells }: RawRow): CaptionWords {
  const span = { top: number, bottom: number, width: cells.length };
  const { money, quantity } = captionsAround(table, span);
  return { money: [...money.keys()].join('或'), quantity: [...quantity.keys()].join('或') };
}

const WITHOUT_TAX = '不含税';

function unitOf(word: string): HeaderUnit {
  return word.includes(WITHOUT_TAX) ? { kind: 'unusable' } : headerUnit(word);
}

function wordFor(
  column: CellField,
  { money, quantity }: CaptionWords,
  hasAmounts: boolean,
): string {
  switch (kindOf(column)) {
    case 'spending':
      return money;
    case 'units':
    case 'optionalUnits':
      return quantity;
    case 'price':
      return wordForPrice(money, hasAmounts);
    case 'name':
    case 'text':
    case 'count':
    case 'shareGroup':
    case 'ratio':
    case 'positiveRatio':
    case 'products':
      return '';
  }
}

/** Amounts in 万元 stand beside prices in yuan; without amounts nobody knows what is meant, and other currencies are meant for all. */
function wordForPrice(money: string, hasAmounts: boolean): string {
  const unit = unitOf(money);
  if (unit.kind !== 'times') return money;
  return unit.tenthPower === 0 || hasAmounts ? '' : `${money}或元`;
}
