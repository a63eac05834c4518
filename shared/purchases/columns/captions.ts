import type { RawCell, RawRow, RawTable } from '../table/raw-table';
import { captionsAround } from './captions-around';
import { headerMeaning, headerTenthPower, headerUnitText } from './header-synonyms';

/** A unit that stands above, below or beside a table, for a column whose own header says none. */
export interface Caption {
  readonly field: 'amountYuan' | 'packs' | 'units';
  /** As it stands there: 单位:万元. */
  readonly text: string;
  readonly tenthPower: number;
}

export interface CaptionedHeader {
  /** The header with the captions' units in brackets, as if it said them itself. */
  readonly headerRow: RawRow;
  readonly captions: readonly Caption[];
}

/** Gives the units of captions to the columns of money and quantities that name none. */
export function withCaptions(
  table: Pick<RawTable, 'rows' | 'sheet' | 'file'>,
  headerRow: RawRow,
  headerRows: readonly RawRow[],
): CaptionedHeader {
  const units = unitsOf(table, headerRow, headerRows);
  if (units.money === null && units.quantity === null) return { headerRow, captions: [] };
  const captions: Caption[] = [];
  const hasAmount = headerRow.cells.some((cell) => measureOf(cell) === 'amountYuan');
  const cells = headerRow.cells.map((cell): RawCell => {
    const field = measureOf(cell);
    if (cell.kind !== 'text' || field === null || headerUnitText(cell.text) !== '') return cell;
    const unit = QUANTITIES.has(field) ? units.quantity : units.money;
    if (unit === null) return cell;
    const word = isPrice(field) ? wordForPrice(unit, hasAmount) : unit.word;
    if (word === null || (unit.word.includes('不含税') && /含税/.test(cell.text))) return cell;
    const text = `${cell.text.trim()}(${word})`;
    const read = headerMeaning(text)?.field;
    const tenthPower = headerTenthPower(text) ?? 0;
    if (tenthPower !== 0 && (read === 'amountYuan' || read === 'packs' || read === 'units')) {
      captions.push({ field: read, text: unit.caption, tenthPower });
    }
    return { kind: 'text', text };
  });
  return { headerRow: { ...headerRow, cells }, captions };
}

interface FoundUnit {
  readonly word: string;
  readonly caption: string;
}

interface FoundUnits {
  readonly money: FoundUnit | null;
  readonly quantity: FoundUnit | null;
}

/** Different units for one thing stand together, so that the column is refused as one whose unit is not known. */
function unitsOf(
  table: Pick<RawTable, 'rows' | 'sheet' | 'file'>,
  headerRow: RawRow,
  headerRows: readonly RawRow[],
): FoundUnits {
  const numbers = headerRows.map(({ number }) => number);
  const { money, quantity } = captionsAround(table, {
    top: Math.min(...numbers),
    bottom: Math.max(...numbers),
    width: headerRow.cells.length,
  });
  return { money: joined(money), quantity: joined(quantity) };
}

function joined(found: ReadonlyMap<string, string>): FoundUnit | null {
  if (found.size === 0) return null;
  return {
    word: Array.from(found.keys()).join('或'),
    caption: Array.from(new Set(found.values())).join(' '),
  };
}

const MEASURES = [
  'amountYuan',
  'returnedAmountYuan',
  'packs',
  'units',
  'returnedPacks',
  'packPriceYuan',
  'unitPriceYuan',
] as const;
type Measured = (typeof MEASURES)[number];

const QUANTITIES: ReadonlySet<Measured> = new Set(['packs', 'units', 'returnedPacks']);

function isPrice(field: Measured): boolean {
  return field === 'packPriceYuan' || field === 'unitPriceYuan';
}

/**
 * What a caption for money says of prices: 万元 is meant for amounts, and prices beside them are in yuan as ever. Without
 * amounts nobody knows, and the column is refused; so it is in another currency.
 */
function wordForPrice({ word }: FoundUnit, hasAmount: boolean): string | null {
  if (headerTenthPower(`单价(${word})`) === 0) return null;
  const isOfYuan = headerTenthPower(`金额(${word})`) !== null;
  if (isOfYuan) return hasAmount ? null : `${word}或元`;
  return word;
}

function measureOf(cell: RawCell): Measured | null {
  const field = cell.kind === 'text' ? headerMeaning(cell.text)?.field : undefined;
  return MEASURES.find((measure) => measure === field) ?? null;
}
