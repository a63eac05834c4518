import type { TableLayout } from '../columns/table-layout';
import { plainText } from '../table/cell-text';
import { normalizeHeader } from '../table/header-text';
import type { RowCursor } from '../table/row-cursor';

/** How the column of the hospital that bought is called. */
const HEADER = /^(?:采购|使用|所属)?(?:医疗机构|医院|机构)(?:名称)?$/;

/** Notes which hospital each line is of, where a column says it: several in one file are asked about. */
export class InstitutionCells {
  /** The names that were met, each with a number in the order in which they were. */
  private readonly names = new Map<string, number>();
  private readonly numbers: number[] = [];
  private readonly known = new Map<number, number>();
  private readonly column: number | null;

  constructor({ headerRow, mapping }: TableLayout) {
    const mapped = new Set(Object.values(mapping));
    const column = headerRow.cells.findIndex(
      (cell, index) => !mapped.has(index) && HEADER.test(normalizeHeader(plainText(cell)).key),
    );
    this.column = column === -1 ? null : column;
  }

  /** Looks at a row that was kept; rows are numbered in the order of this call. */
  look(row: RowCursor): void {
    if (this.column === null) return;
    const id = row.contentId(this.column);
    const known = id > 0 ? this.known.get(id) : undefined;
    const number = known ?? this.numberOf(plainText(row.cell(this.column)));
    if (id > 0) this.known.set(id, number);
    this.numbers.push(number);
  }

  /** The hospitals that are named. */
  get found(): readonly string[] {
    return Array.from(this.names.keys()).filter((name) => name !== '');
  }

  /** The hospital of the line that was kept as the n-th, from 0; empty where none is named. */
  nameOf(line: number): string {
    const number = this.numbers[line];
    return Array.from(this.names.keys())[number ?? -1] ?? '';
  }

  private numberOf(name: string): number {
    const number = this.names.get(name) ?? this.names.size;
    this.names.set(name, number);
    return number;
  }
}
