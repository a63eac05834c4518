import { headerMeaning } from '../columns/header-synonyms';
import type { TableLayout } from '../columns/table-layout';
import { dateFromCell } from '../contents/dates';
import type { LineTags } from '../monthly-use';
import { plainText } from '../table/cell-text';
import { headerText, normalizeHeader } from '../table/header-text';
import type { RowCursor } from '../table/row-cursor';

/** Only a number of the platform's own says that a line was ordered there: a voucher or an invoice has one, too. */
const PLATFORM_ORDER =
  /^(?:(?:省|省级|国家|市|阳光|集采|采购|网采|药品|招采|医药)*平台(?:采购)?|网采|网上采购)(?:订单|单据?|采购单)(?:号|编号|号码)$/;
/** Days within which a line is paid in time. Source: domain 6, 14 R13. */
const DAYS_TO_PAY = 30;
const DAY_MS = 86_400_000;
const LONGEST_NAME = 60;
const NO_TAGS: LineTags = {};

/** Reads what a table says of lines beside product, time and measures: the department, the platform's order, the payment. */
export class LineTagReader {
  /** All that lines of the table say, each once; lines name their place here. */
  readonly all: LineTags[] = [NO_TAGS];
  private readonly places = new Map<string, number>([['{}', 0]]);
  private readonly department: number | null;
  private readonly order: number | null;
  private readonly payment: number | null;
  private readonly layout: TableLayout;

  constructor(layout: TableLayout) {
    this.layout = layout;
    const columns = layout.headerRow.cells.map((cell) => headerText(cell));
    const only = (isIt: (header: string) => boolean): number | null => {
      const found = columns.flatMap((header, index) => (isIt(header) ? [index] : []));
      return found.length === 1 ? (found[0] ?? null) : null;
    };
    this.department = only((header) => headerMeaning(header)?.field === 'department');
    this.order = only((header) => PLATFORM_ORDER.test(normalizeHeader(header).key));
    this.payment =
      layout.mapping.date === undefined
        ? null
        : only((header) => headerMeaning(header)?.field === 'paymentDate');
  }

  /** The place of a row's tags among {@link all}; 0 where it says nothing. */
  placeOf(row: RowCursor): number {
    if (this.department === null && this.order === null && this.payment === null) return 0;
    const tags = { ...this.departmentOf(row), ...this.orderOf(row), ...this.paymentOf(row) };
    const key = JSON.stringify(tags);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.all.push(tags) - 1;
    this.places.set(key, place);
    return place;
  }

  private departmentOf(row: RowCursor): LineTags {
    if (this.department === null) return NO_TAGS;
    const department = plainText(row.cell(this.department)).slice(0, LONGEST_NAME);
    return department === '' ? NO_TAGS : { department };
  }

  private orderOf(row: RowCursor): LineTags {
    if (this.order === null) return NO_TAGS;
    const number = plainText(row.cell(this.order));
    return { isOffline: NO_NUMBER.has(number) };
  }

  /** Nothing where either day is not known to the day. */
  private paymentOf(row: RowCursor): LineTags {
    const { date } = this.layout.mapping;
    if (this.payment === null || date === undefined) return NO_TAGS;
    const epoch = this.layout.table.epoch ?? 1900;
    const cell = row.cell(this.payment);
    if (NO_NUMBER.has(plainText(cell))) return { payment: 'open' };
    const [accepted, paid] = [row.cell(date), cell].map(
      (one) => dateFromCell(one, epoch)?.isoDate ?? null,
    );
    if (accepted === null || accepted === undefined || paid === null || paid === undefined) {
      return NO_TAGS;
    }
    const days = (Date.parse(paid) - Date.parse(accepted)) / DAY_MS;
    return { payment: days <= DAYS_TO_PAY ? 'inTime' : 'late' };
  }
}

const NO_NUMBER: ReadonlySet<string> = new Set(['', '-', '--', '—', '——', '/', '无']);
