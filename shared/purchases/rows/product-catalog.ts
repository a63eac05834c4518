import type { AppError } from '../../errors';
import type { Result } from '../../result';
import type { ColumnMapping, PurchaseField } from '../columns/column-mapping';
import { isUndecoded } from '../table/cell-text';
import type { RowCursor } from '../table/row-cursor';
import { type CellSigns, SIGNS } from './cell-signs';
import { CombinationIndex } from './combination-index';
import { ContentCodes } from './content-code';
import type { ReadProduct } from './read-product';

/** What a product is told by. Its codes are not: some exports number their lines in such a column. */
const FIELDS = [
  'genericName',
  'tradeName',
  'dosageForm',
  'specification',
  'packSpecification',
  'packFactor',
  'unit',
  'packUnit',
  'manufacturer',
  'batch',
  'selectedFlag',
  'consistencyFlag',
  'direction',
  'status',
] as const satisfies readonly PurchaseField[];

/** What is known of all rows with the same contents in the columns that tell a product. */
export interface CatalogEntry {
  readonly read: Result<ReadProduct, AppError>;
  /** The product's place among all; -1 for what is none. */
  readonly product: number;
  /** Whether a row with these contents may be one that is passed over. */
  readonly isTelling: boolean;
  /** Whether the encoding does not know one of the contents in full. */
  readonly isUndecoded: boolean;
}

/** The products of a table: each combination of contents is worked out once, however many rows repeat it. */
export class ProductCatalog {
  readonly products: ReadProduct[] = [];
  private readonly columns: readonly number[];
  private readonly codes = new ContentCodes();
  private readonly combination: Float64Array;
  private readonly combinations: CombinationIndex;
  private readonly entries: CatalogEntry[] = [];
  private readonly numbers = new Map<string, number>();

  private readonly signs: CellSigns;
  private readonly work: (row: RowCursor) => Result<ReadProduct, AppError>;

  constructor(
    mapping: ColumnMapping,
    signs: CellSigns,
    work: (row: RowCursor) => Result<ReadProduct, AppError>,
  ) {
    this.signs = signs;
    this.work = work;
    const mapped = FIELDS.filter((field) => mapping[field] !== undefined);
    this.columns = mapped.map((field) => mapping[field] ?? -1);
    this.combination = new Float64Array(mapped.length);
    this.combinations = new CombinationIndex(mapped.length);
  }

  entryOf(row: RowCursor): CatalogEntry {
    for (let index = 0; index < this.columns.length; index += 1) {
      this.combination[index] = this.codes.codeOf(row, this.columns[index] ?? -1);
    }
    const number = this.combinations.numberOf(this.combination);
    return this.entries[number] ?? this.enter(row, this.work(row));
  }

  private enter(row: RowCursor, read: Result<ReadProduct, AppError>): CatalogEntry {
    const isTelling = this.columns.some(
      (column) => this.signs.signOf(row, column) === SIGNS.telling,
    );
    const product = read.ok ? this.productNumber(read.value) : -1;
    const hasUndecoded = this.columns.some((column) => isUndecoded(row.cell(column)));
    const entry = { read, product, isTelling: isTelling || !read.ok, isUndecoded: hasUndecoded };
    this.entries.push(entry);
    return entry;
  }

  /** Contents that only look different are one product. */
  private productNumber(read: ReadProduct): number {
    const key = JSON.stringify({ ...read, product: { ...read.product, code: '' } });
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.products.push(read) - 1;
    this.numbers.set(key, number);
    return number;
  }
}
