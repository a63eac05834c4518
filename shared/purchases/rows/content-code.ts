import type { RowCursor } from '../table/row-cursor';

/** Above every number that a cursor gives to a content. */
const FIRST_OWN_CODE = 2 ** 32;
const MOST_DIGITS = 1e13;

/**
 * Tells contents of a table apart by number, those too that a cursor does not keep: equal codes mean equal contents.
 * 0 is an empty cell; plain numbers have codes below 0.
 */
export class ContentCodes {
  private readonly texts = new Map<string, number>();

  codeOf(row: RowCursor, column: number): number {
    const id = row.contentId(column);
    if (id >= 0) return id;
    const digits = row.digits(column);
    const places = row.places(column);
    if (Math.abs(digits) < MOST_DIGITS && places < 32) {
      return -1 - (Math.abs(digits) * 64 + places * 2 + (digits < 0 ? 1 : 0));
    }
    return this.codeOfText(row, column);
  }

  private codeOfText(row: RowCursor, column: number): number {
    const cell = row.cell(column);
    if (cell.kind === 'empty') return 0;
    const key = `${cell.kind} ${cell.text}`;
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const code = FIRST_OWN_CODE + this.texts.size;
    this.texts.set(key, code);
    return code;
  }
}
