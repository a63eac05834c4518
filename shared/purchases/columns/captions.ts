import { plainText } from '../table/cell-text';
import type { RawCell, RawRow, RawTable } from '../table/raw-table';
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
  table: Pick<RawTable, 'rows'>,
  headerRow: RawRow,
  headerRows: readonly RawRow[],
): CaptionedHeader {
  const units = captionUnits(table, headerRow, headerRows);
  if (units.money === null && units.quantity === null) return { headerRow, captions: [] };
  const captions: Caption[] = [];
  const cells = headerRow.cells.map((cell): RawCell => {
    const field = measureOf(cell);
    if (cell.kind !== 'text' || field === null || headerUnitText(cell.text) !== '') return cell;
    const unit =
      field === 'amountYuan' || field === 'returnedAmountYuan' ? units.money : units.quantity;
    if (unit === null) return cell;
    const text = `${cell.text.trim()}(${unit.word})`;
    const read = headerMeaning(text)?.field;
    const tenthPower = headerTenthPower(text) ?? 0;
    if (tenthPower !== 0 && (read === 'amountYuan' || read === 'packs' || read === 'units')) {
      captions.push({ field: read, text: unit.caption, tenthPower });
    }
    return { kind: 'text', text };
  });
  return { headerRow: { ...headerRow, cells }, captions };
}

interface CaptionUnit {
  readonly word: string;
  readonly caption: string;
}

interface CaptionUnits {
  readonly money: CaptionUnit | null;
  readonly quantity: CaptionUnit | null;
}

const UNIT =
  '[十百千万亿]*(?:人民币)?(?:[十百千万亿]*(?:美元|港元|欧元|元|角|分)|片|粒|丸|支|袋|贴|枚|盒|瓶|板|箱|件)';
/** 单位:万元, 金额单位:万元, 数量单位:万片, 单位:万片、万元, also within a title. */
const CAPTION = new RegExp(
  `(金额|货币|数量|计量)?(?:的)?单位(?:为|是|:)(${UNIT}(?:[、,/;及和]${UNIT})*)`,
  'g',
);
const MONEY = /(?:元|角|分)$/;

/** Different units for one thing stand together, so that the column is refused as one whose unit is not known. */
function captionUnits(
  { rows }: Pick<RawTable, 'rows'>,
  headerRow: RawRow,
  headerRows: readonly RawRow[],
): CaptionUnits {
  const top = Math.min(...headerRows.map(({ number }) => number));
  const found = { money: new Map<string, string>(), quantity: new Map<string, string>() };
  for (const row of rows) {
    for (const [column, cell] of row.cells.entries()) {
      if (cell.kind !== 'text' || !cell.text.includes('单')) continue;
      const text = plainText(cell).replace(/\s+/g, '');
      const isTitle = row.number < top || column >= headerRow.cells.length;
      for (const [caption, , list = ''] of text.matchAll(CAPTION)) {
        // Among the purchases only a cell that says nothing else is a caption.
        if (!isTitle && caption !== text) continue;
        for (const unit of list.split(/[、,/;及和]/)) {
          (MONEY.test(unit) ? found.money : found.quantity).set(
            unit.replace('人民币', ''),
            caption,
          );
        }
      }
    }
  }
  return { money: joined(found.money), quantity: joined(found.quantity) };
}

function joined(found: ReadonlyMap<string, string>): CaptionUnit | null {
  if (found.size === 0) return null;
  return {
    word: Array.from(found.keys()).join('或'),
    caption: Array.from(new Set(found.values())).join(' '),
  };
}

const MEASURES = ['amountYuan', 'returnedAmountYuan', 'packs', 'units', 'returnedPacks'] as const;

function measureOf(cell: RawCell): (typeof MEASURES)[number] | null {
  const field = cell.kind === 'text' ? headerMeaning(cell.text)?.field : undefined;
  return MEASURES.find((measure) => measure === field) ?? null;
}
