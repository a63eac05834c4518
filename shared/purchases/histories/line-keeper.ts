import { LineChecks } from '../checks/line-checks';
import { rowsWarning } from '../checks/row-list';
import type { TableLayout } from '../columns/table-layout';
import { type TitledTime, titledTime } from '../columns/table-time';
import { unclearTitles } from '../columns/unclear-titles';
import { AMOUNT_KINDS, PurchaseLines } from '../lines/purchase-lines';
import { monthAt } from '../purchase';
import type { ImportWarning } from '../reading/import-warnings';
import type { LineDoubt } from '../reading/line-doubt';
import { InstitutionCells } from '../rows/institution-cells';
import type { LineDate } from '../rows/line-dates';
import { lineOrderReader } from '../rows/line-orders';
import { LineTagReader } from '../rows/line-tags';
import type { Measure } from '../rows/measure';
import { MergedLines, type SharedMeasure } from '../rows/merged-lines';
import type { CatalogEntry } from '../rows/product-catalog';
import type { RowMeasures } from '../rows/row-measures';
import { TiedCells } from '../rows/tied-cells';
import { headerText } from '../table/header-text';
import type { RowCursor } from '../table/row-cursor';

interface KeptRow {
  /** What its product's columns say. */
  readonly entry: Pick<CatalogEntry, 'product' | 'isUndecoded'>;
  readonly date: LineDate;
  readonly share: SharedMeasure | null;
}

/** Keeps the lines of a table, and what is doubtful about them. */
export class LineKeeper {
  readonly lines = new PurchaseLines();
  readonly checks: LineChecks;
  private readonly tied: TiedCells;
  /** The time that the title names beside a column of dates; `null` where it names none. */
  private readonly titled: TitledTime | null;
  private lastMonth = { month: NaN, isIn: true };
  private readonly institutions: InstitutionCells;
  private readonly merged: MergedLines;
  private readonly orderOf: (row: RowCursor) => number;
  private readonly tags: LineTagReader;
  /** Whether the amount above is more than its own quantity × price: it may be that of blank ones below, too. */
  private mayBeOfSeveral = false;

  private readonly layout: TableLayout;
  private readonly measures: RowMeasures;

  constructor(layout: TableLayout, measures: RowMeasures) {
    this.layout = layout;
    this.measures = measures;
    this.checks = new LineChecks(layout.mapping);
    this.tied = new TiedCells(layout);
    const top = layout.headerRows?.[0]?.number ?? layout.headerRow.number;
    this.titled = layout.time === undefined ? titledTime(layout.table, top) : null;
    this.institutions = new InstitutionCells(layout);
    this.merged = new MergedLines(this.lines, placeOf(layout));
    this.orderOf = lineOrderReader(layout.mapping);
    this.tags = new LineTagReader(layout);
    this.lines.tags = this.tags.all;
  }

  /** What the row shares with those above it; `lost` where the one that has it was not kept. */
  shareOf(row: RowCursor): SharedMeasure | 'lost' | null {
    const { measures, merged } = this;
    if (measures.isReturnShared(row)) return 'lost';
    const shared = measures.sharedIn(row);
    if (shared !== null) return merged.hasAbove ? shared : 'lost';
    const isBlank = measures.isAmountBlank() && measures.amountKind === AMOUNT_KINDS.known;
    return this.mayBeOfSeveral && isBlank ? 'amount' : null;
  }

  /** Keeps a row as a line. */
  keep(row: RowCursor, { entry, date, share }: KeptRow): void {
    const { measures, checks } = this;
    const chunk = this.lines.chunkWithRoom();
    const index = chunk.length;
    chunk.rows[index] = row.number;
    chunk.products[index] = entry.product;
    chunk.months[index] = date.month;
    chunk.dates[index] = date.code;
    chunk.orders[index] = this.orderOf(row);
    chunk.tags[index] = this.tags.placeOf(row);
    measures.packs.store(chunk.packs, index);
    measures.units.store(chunk.units, index);
    measures.amount.store(chunk.amounts, index);
    chunk.amountKinds[index] = measures.amountKind;
    chunk.length = index + 1;
    this.lines.count += 1;
    if (measures.isFree) {
      this.lines.addDoubt(row.number, { kind: 'zeroAmount', ...placeOf(this.layout) });
    }
    if (measures.isWithoutQuantity) {
      const place = placeOf(this.layout);
      const doubt = { kind: 'countUnclear', reason: 'zeroQuantity', value: '', ...place } as const;
      this.lines.addDoubt(row.number, doubt);
    }
    if (!this.isInTitledTime(date.month)) {
      const { text: value = '' } = this.titled ?? {};
      this.lines.addDoubt(row.number, { kind: 'dateOutsideTitle', value, ...placeOf(this.layout) });
    }
    this.tied.look(row, measures);
    this.institutions.look(row);
    if (measures.isAnyOpen) {
      for (const doubt of measures.openDoubts()) this.lines.addDoubt(row.number, doubt);
    }
    if (measures.isAnyScaledTwice) {
      for (const doubt of measures.scaledTwice()) this.lines.addDoubt(row.number, doubt);
    }
    checks.look(row, date, { measures, isShared: share !== null, isUndecoded: entry.isUndecoded });
    if (share !== null) {
      this.merged.addSharing(share, { chunk, index }, this.pricedOf());
      return;
    }
    this.merged.addOwn(chunk, index, this.pricedOf());
    this.mayBeOfSeveral = checks.isAboveProduct;
  }

  /** The line kept last: words beside it do not say whether it was bought, brought back or neither. */
  askWay(row: number, value: string): void {
    const { isNegative } = this.measures;
    this.lines.addDoubt(row, { kind: 'directionUnknown', value, isNegative });
  }

  /** A discount stands beside an amount that is written. */
  askDiscount(row: number, column: number): void {
    const header = headerText(this.layout.headerRow.cells[column]);
    this.lines.addDoubt(row, { kind: 'discountBeside', header });
  }

  /** The line kept last may be the sum of those above it. */
  askSubtotal(row: number, name: string): void {
    this.lines.addDoubt(row, { kind: 'subtotalPossible', row, name, ...placeOf(this.layout) });
  }

  /** The row was not kept. */
  forget(): void {
    this.merged.forget();
    this.mayBeOfSeveral = false;
  }

  /** Everything doubtful about lines is put to them; what is doubtful about the table. */
  finish(): readonly LineDoubt[] {
    this.merged.close();
    const captions = this.checks.captionDoubts(this.layout);
    if (captions.length === 0) this.markDisagreeing();
    this.markInstitutions();
    return [...captions, ...this.titleDoubts(), ...this.tied.doubts()];
  }

  /** What titles leave open about all lines. */
  private titleDoubts(): readonly LineDoubt[] {
    return unclearTitles(this.layout).map((value) => ({
      kind: 'countUnclear',
      reason: 'title',
      value,
      ...placeOf(this.layout),
    }));
  }

  /** Where nothing that is shared or asked besides says why an amount is not quantity × price. */
  private markDisagreeing(): void {
    const place = placeOf(this.layout);
    for (const row of this.checks.disagreeing) {
      if (this.merged.sharing.has(row) || this.lines.doubts.has(row)) continue;
      this.lines.addDoubt(row, { kind: 'amountDisagrees', ...place });
    }
  }

  private isInTitledTime(month: number): boolean {
    if (this.titled === null) return true;
    if (this.lastMonth.month !== month) {
      this.lastMonth = { month, isIn: monthAt(month).startsWith(this.titled.begins) };
    }
    return this.lastMonth.isIn;
  }

  /** The hospitals that bought, as far as lines name them. */
  get institutionNames(): readonly string[] {
    return this.institutions.found;
  }

  /** Where lines are of several hospitals, each is asked about. */
  private markInstitutions(): void {
    if (this.institutions.found.length < 2) return;
    let line = 0;
    for (const chunk of this.lines.chunks) {
      for (let index = 0; index < chunk.length; index += 1) {
        const value = this.institutions.nameOf(line);
        line += 1;
        if (value === '') continue;
        this.lines.addDoubt(chunk.rows[index] ?? 0, { kind: 'institutionDiffers', value });
      }
    }
  }

  warnings(): readonly ImportWarning[] {
    const { table } = this.layout;
    const { added: rows } = this.measures.tax;
    return [
      ...this.checks.warnings(table, this.merged.divided),
      ...rowsWarning('taxAdded', table, { rows }),
    ];
  }

  /** What quantity and price come to, also where the amount was made of them. */
  private pricedOf(): Measure | null {
    const { measures } = this;
    if (measures.isAmountStated) return measures.priced;
    return measures.amountKind === AMOUNT_KINDS.known ? measures.amount : null;
  }
}

function placeOf({ table: { file, sheet } }: TableLayout): {
  readonly file: string;
  readonly sheet: string;
} {
  return { file, sheet };
}
