import { captionsAround, type FoundCaptions } from '../columns/captions-around';
import type { ColumnMapping, PurchaseField } from '../columns/column-mapping';
import { headerTenthPower, headerUnitText } from '../columns/header-synonyms';
import { joinedHeaderOf } from '../columns/join-header';
import type { TableLayout } from '../columns/table-layout';
import { headerText } from '../table/header-text';
import type { RawRow } from '../table/raw-table';

/** A caption that stands between the purchases, or that nothing was read by. */
export interface StrayCaption {
  readonly row: number;
  readonly caption: string;
}

const MEASURES = {
  money: ['amountYuan', 'packPriceYuan', 'unitPriceYuan'],
  quantity: ['packs', 'units'],
} as const satisfies Record<string, readonly PurchaseField[]>;

type Kind = keyof typeof MEASURES;

/**
 * Watches for units that are named below the header: 单位：万元 above the second page of a table whose first page counts in yuan.
 * Nobody knows which rows it is meant for, so that the table is not read.
 */
export class CaptionWatch {
  /** The caption by which the table is refused. */
  stray: StrayCaption | null = null;
  /** One that the whole table was read by: right where no purchase follows. */
  private below: StrayCaption | null = null;
  private readonly layout: TableLayout;
  private readonly above: FoundCaptions;
  private readonly kinds: readonly Kind[];

  constructor(layout: TableLayout) {
    this.layout = layout;
    const { table, headerRow, headerRows = [headerRow] } = layout;
    const top = headerRows[0]?.number ?? headerRow.number;
    const titles = table.rows.filter(({ number }) => number < top);
    const span = { top, bottom: headerRow.number, width: headerRow.cells.length };
    this.above = captionsAround({ rows: titles, sheet: table.sheet, file: table.file }, span);
    const words = joinedHeaderOf(headerRows);
    // A header that says its own unit needs no caption.
    this.kinds = (['money', 'quantity'] as const).filter((kind) => {
      const column = columnOf(layout.mapping, kind);
      return column !== null && headerUnitText(headerText(words.cells[column])) === '';
    });
  }

  /** Looks at a row that is no purchase; whether it names a unit. */
  look(row: RawRow): boolean {
    const { number: bottom } = this.layout.headerRow;
    const width = this.layout.headerRow.cells.length;
    const found = captionsAround({ rows: [row], sheet: '', file: '' }, { top: 0, bottom, width });
    for (const kind of this.kinds) {
      for (const [word, caption] of found[kind]) {
        if (this.above[kind].has(word)) continue;
        const stray = { row: row.number, caption };
        if (powerOf(kind, word) === this.readPower(kind)) this.below ??= stray;
        else this.stray ??= stray;
      }
    }
    return found.money.size + found.quantity.size > 0;
  }

  /** A purchase follows. */
  goOn(): void {
    if (this.below === null) return;
    const { kinds } = this;
    const isScaled = kinds.some((kind) => this.readPower(kind) !== 0);
    if (isScaled) this.stray ??= this.below;
    this.below = null;
  }

  /** The power of ten that the table's numbers are read by. */
  private readPower(kind: Kind): number | null {
    const column = columnOf(this.layout.mapping, kind) ?? -1;
    return headerTenthPower(headerText(this.layout.headerRow.cells[column]));
  }
}

function columnOf(mapping: ColumnMapping, kind: Kind): number | null {
  return (
    MEASURES[kind].map((field) => mapping[field]).find((column) => column !== undefined) ?? null
  );
}

function powerOf(kind: Kind, word: string): number | null {
  return headerTenthPower(`${kind === 'money' ? '金额' : '数量'}(${word})`);
}
