import { type AppError, appError } from '../../errors';
import { headerMeaning, headerUnitText } from '../columns/header-synonyms';
import type { TableLayout } from '../columns/table-layout';
import { type PackWords, readPackFactor } from '../contents/pack-factor';
import { readBoughtUnit, unitSize } from '../contents/specification/unit-words';
import { plainText } from '../table/cell-text';
import { headerText, normalizeHeader } from '../table/header-text';
import { columnLetters } from '../table/raw-table';
import type { RowCursor } from '../table/row-cursor';

/** Units of the step of the quantity itself: beside them others are of the stock, the pack or the ward. */
const OWN = /^(?:采购|入库)(?:计量)?单位$/;
/** What may be meant for any quantity of its row. */
const GENERAL = /^(?:计量|数量|采购|采购计量|主计量|入库|包装|最小包装|药品)?单位$|^主计量$/;
/** Units of a step: where the quantity says none of its own, several of them are. */
const OF_STEP =
  /^(?:大包装|中包装|小包装|药库|药房|门诊|住院|病区|库存|发药|请领|拆零|进货|供货|发货)单位$/;
/** Says what a pack is called, and not that the quantity counts packs. */
const OF_PACK = /^(?:最小)?(?:销售)?包装单位$/;

/**
 * Looks for units of the quantity in other places than the column that is read: other columns of units, columns without a header, the
 * quantity's own header. Where they make another quantity of it, nobody knows which one holds.
 */
export class OtherUnits {
  private readonly columns: readonly number[];
  /** The words of the quantity's own header: 片 and 支 of 采购数量(片/支). */
  private readonly headerWords: readonly string[];
  private readonly layout: TableLayout;
  private readonly known = new WeakMap<PackWords, Map<string, boolean>>();

  constructor(layout: TableLayout) {
    this.layout = layout;
    const { headerRow, hidden, mapping, table } = layout;
    const mapped = new Set(Object.values(mapping));
    const unit = mapping.packUnit === undefined ? '' : this.keyAt(mapping.packUnit);
    const width = Math.max(headerRow.cells.length, ...table.rows.map(({ cells }) => cells.length));
    this.columns = Array.from({ length: width }, (_, column) => column).filter((column) => {
      if (mapped.has(column) || hidden?.has(column) === true) return false;
      const key = this.keyAt(column);
      const isGeneral = OWN.test(unit) ? key === '数量单位' : GENERAL.test(key);
      const isStep = OF_STEP.test(key) && (unit === '' || OF_STEP.test(unit));
      return key === '' || key === unit || isStep || (isGeneral && this.isUnit(column));
    });
    const words = headerUnitText(this.headerAt(mapping.packs ?? mapping.units ?? -1))
      .split(/[/、,和或\s]+/)
      .map((word) => readBoughtUnit(word)?.word ?? '');
    this.headerWords = OF_PACK.test(unit) || words.includes('') ? [] : words;
  }

  /** What contradicts the unit that a row's quantity is read by; `null` where nothing does. */
  errorOf(row: RowCursor, words: PackWords): AppError | null {
    if (this.columns.length === 0 && this.headerWords.length === 0) return null;
    if (words.packUnit !== '' && readBoughtUnit(words.packUnit) === null) return null;
    const { packs, units, packFactor } = this.layout.mapping;
    const ofHeader = this.headerWords.join('/');
    if (this.contradicts(words, ofHeader, () => this.isOtherThanHeader(words))) {
      return this.disagreeing(row, packs ?? units ?? -1, { words, value: ofHeader });
    }
    // A factor's column tells why two units stand there: one is what the other holds.
    if (packFactor !== undefined || packs === undefined) return null;
    for (const column of this.columns) {
      const value = plainText(row.cell(column));
      if (value === '' || value === words.packUnit || readBoughtUnit(value) === null) continue;
      if (this.contradicts(words, `:${value}`, () => differs(words, value))) {
        return this.disagreeing(row, column, { words, value });
      }
    }
    return null;
  }

  /** Works out each product's units once, however many rows repeat them. */
  private contradicts(words: PackWords, unit: string, work: () => boolean): boolean {
    const known = this.known.get(words) ?? new Map<string, boolean>();
    this.known.set(words, known);
    const before = known.get(unit);
    if (before !== undefined) return before;
    const found = work();
    known.set(unit, found);
    return found;
  }

  private isOtherThanHeader(words: PackWords): boolean {
    const own = readBoughtUnit(words.packUnit)?.word;
    if (own === undefined || this.headerWords.length === 0) return false;
    if (this.headerWords.includes(own)) return false;
    const factor = factorOf(words, own);
    if (this.layout.mapping.packs === undefined) return factor !== '1';
    return this.headerWords.every((word) => {
      // 数量(盒) above a 瓶 is a loose word; where the text says what a 盒 holds it is another quantity.
      const ofHeader = factorOf(words, word);
      const isKnown = factor !== null && ofHeader !== null;
      return isBundle(word) !== isBundle(own) || (isKnown && factor !== ofHeader);
    });
  }

  private disagreeing(
    row: RowCursor,
    column: number,
    { words, value }: { readonly words: PackWords; readonly value: string },
  ): AppError {
    const { file, sheet } = this.layout.table;
    const { packUnit, specification, packSpecification } = this.layout.mapping;
    const [place, said] =
      packUnit !== undefined && words.packUnit !== ''
        ? [packUnit, words.packUnit]
        : words.specification === ''
          ? [packSpecification, words.packSpecification]
          : [specification, words.specification];
    return appError('row.unitsDisagree', {
      file,
      sheet,
      row: row.number,
      column: this.headerAt(column),
      letters: columnLetters(column),
      value,
      other: `${this.headerAt(place ?? -1)}:${said}`,
    });
  }

  private isUnit(column: number): boolean {
    return headerMeaning(this.headerAt(column))?.field === 'packUnit';
  }

  private keyAt(column: number): string {
    return normalizeHeader(this.headerAt(column)).key;
  }

  private headerAt(column: number): string {
    return headerText(this.layout.headerRow.cells[column]);
  }
}

function isBundle(word: string): boolean {
  return unitSize(word) === 'bundle';
}

/** Whether a quantity is another one when it is counted in another unit than the one that is read. */
function differs(words: PackWords, unit: string): boolean {
  const own = factorOf(words, words.packUnit);
  return own !== null && own !== factorOf(words, unit);
}

function factorOf(words: PackWords, packUnit: string): string | null {
  return readPackFactor({ ...words, packUnit }).factor?.toString() ?? null;
}
