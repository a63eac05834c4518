import { type AppError, appError } from '../../errors';
import { isOtherFlow } from '../columns/table-flow';
import type { TableLayout } from '../columns/table-layout';
import { institutionIn, titledInstitution } from '../columns/titled-institution';
import type { SkipReason } from '../rows/skipped-row';
import { plainText } from '../table/cell-text';
import type { RawRow } from '../table/raw-table';
import { CaptionWatch } from './caption-watch';
import { MonthWatch } from './month-watch';

/** Another table that begins below. */
export interface NextTable {
  /** The row of its header, or of its first title. */
  readonly row: number;
  /** What stands between the two tables, from the top, and the header. */
  readonly rows: readonly RawRow[];
}

/** More rows that measure nothing, after each other, are no titles. */
const MOST_TITLES = 10;

/** Watches the rows of a table that are no purchases for what ends the table, and for what keeps it from being read. */
export class TableEnd {
  /** `null` where no other table begins. */
  next: NextTable | null = null;
  /** How many of the rows refused last measure nothing: above a header they are its titles. */
  titleRows = 0;

  /** The title above the rows that come, where it says that they are no purchases. */
  otherFlow: string | null = null;

  /** Whether a title above the rows that come names another hospital than those above the table. */
  private isOfOtherInstitution = false;

  private titles: RawRow[] = [];
  private readonly captions: CaptionWatch;
  private readonly months: MonthWatch;
  private readonly layout: TableLayout;
  /** The hospital that a title above the table names; empty where none does. */
  private readonly institution: string;

  constructor(layout: TableLayout) {
    this.layout = layout;
    this.institution = titledInstitution(layout);
    this.captions = new CaptionWatch(layout);
    this.months = new MonthWatch(layout);
  }

  /** A row that measures nothing; whether it names a unit, and no more. */
  lookAtTitle(row: RawRow): boolean {
    this.months.look(row);
    this.lookAtFlow(row);
    if (this.titles.length < MOST_TITLES) this.titles.push(row);
    return this.captions.look(row);
  }

  /** A row of sums, a footer or a repeated header. */
  lookAtPassed(row: RawRow, reason: SkipReason): void {
    this.captions.look(row);
    // Below the title of another month, or hospital, a header begins its table.
    const isOther = this.months.other !== null || this.isOfOtherInstitution;
    if (reason === 'repeatedHeader' && isOther) this.begin(row);
    else this.months.look(row);
    if (reason === 'footer') this.titles.push(row);
    else this.endTitles();
  }

  /** A row of one text may say of those below it that they are no purchases: 退货明细; or that they are: 采购明细. */
  private lookAtFlow({ cells }: RawRow): void {
    const texts = cells.map(plainText).filter((text) => text !== '');
    const [title = ''] = texts;
    if (texts.length !== 1) return;
    this.otherFlow = isOtherFlow(title) ? title : null;
    const name = institutionIn(title);
    if (name !== '') this.isOfOtherInstitution = !['', name].includes(this.institution);
  }

  /** The row is the header of another table. */
  begin(row: RawRow): void {
    const rows = [...this.titles, row];
    this.next ??= { row: rows[0]?.number ?? row.number, rows };
  }

  /** A row that measures something. */
  endTitles(): void {
    if (this.titleRows === 0 && this.titles.length === 0) return;
    this.titleRows = 0;
    this.titles = [];
  }

  /** A purchase was kept. */
  goOn(): void {
    this.captions.goOn();
    this.months.goOn();
  }

  /** Why the table is not read; `null` where it is. */
  refusal(): AppError | null {
    const { file, sheet } = this.layout.table;
    const { mixed } = this.months;
    if (mixed !== null) return appError('table.monthBelow', { file, sheet, ...mixed });
    const { stray } = this.captions;
    return stray === null ? null : appError('table.captionBelow', { file, sheet, ...stray });
  }
}
