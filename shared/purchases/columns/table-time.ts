import { type MonthMention, monthMention } from '../contents/month-mention';
import { isMonth, type Month } from '../purchase';
import { plainText } from '../table/cell-text';
import type { RawCell, RawRow, RawTable } from '../table/raw-table';

/** What stands around a table says of the time of its rows. */
export interface SaidTime {
  /** The months that titles, sheet and file name; several contradict each other. Empty where none is named. */
  readonly months: readonly SaidMonth[];
  /** The years that are named, of a month or alone. */
  readonly years: readonly string[];
  /** A text that names a period, or a month that is not the rows' own; `null` where none does. */
  readonly unclear: string | null;
  /** Whether a period of several years is named. */
  readonly isOfYears: boolean;
  /** Everything that names a month or a year. */
  readonly texts: readonly string[];
}

interface SaidMonth {
  /** `null` where the text names no year. */
  readonly year: string | null;
  readonly month: number;
  /** The text that names it. */
  readonly text: string;
}

/** When a table was written, and by whom: no time of its rows. */
const WRITTEN =
  /(?:制表|制单|打印|导出|填报|填表|上报|审核|复核|下载|生成|编制|报送|查询)(?:日期|时间|年月|月份|人)?\s*:/;

/**
 * What titles, the sheet's name and the file's name say. The file's name only counts where the others leave it open, and has to
 * agree with them: a year may stand there and the months on the sheets.
 */
export function saidTime({ rows, sheet, file }: RawTable, top: number): SaidTime {
  const titles = rows.filter(({ number }) => number < top).flatMap(textsOf);
  const near = [...titles, sheet].map(mentioned);
  const far = mentioned(bareName(file));
  const months = [...near, far].flatMap(({ text, mention }) =>
    mention.kind === 'month' ? [{ year: mention.year, month: mention.month, text }] : [],
  );
  const isPeriod = ({ mention }: Mentioned): boolean => mention.kind === 'period';
  const ofYears = [...near, far].find(
    ({ mention }) => mention.kind === 'period' && mention.isOfYears,
  );
  const hasNear = near.some(({ mention }) => mention.kind === 'month');
  // A list of a whole year is not of the month that its file is called by.
  const yearly = hasNear ? undefined : near.find(({ text }) => WHOLE_YEAR.test(text));
  const unclear =
    near.find(isPeriod) ??
    ofYears ??
    (!hasNear && isPeriod(far) ? far : far.mention.kind === 'month' ? (yearly ?? null) : null);
  const years = [...near, far].flatMap(({ mention }) =>
    mention.kind === 'nothing' || mention.year === null ? [] : [mention.year],
  );
  return {
    months,
    years: Array.from(new Set(years)),
    unclear: unclear?.text ?? null,
    isOfYears: ofYears !== undefined,
    texts: [...near, far].flatMap(({ text, mention }) =>
      mention.kind === 'nothing' ? [] : [text],
    ),
  };
}

/** A month or a year that titles and the sheet name; rows whose dates are of another are asked about. */
export interface TitledTime {
  readonly text: string;
  /** `YYYY-MM`, or `YYYY` where only a year is named. */
  readonly begins: string;
}

/** The one time that the titles and the sheet of a table with dates name; `null` where they name none, or several. */
export function titledTime(
  { rows, sheet }: Pick<RawTable, 'rows' | 'sheet'>,
  top: number,
): TitledTime | null {
  const titles = rows.filter(({ number }) => number < top).flatMap(textsOf);
  const said = [...titles, sheet]
    .map(mentioned)
    .filter(({ mention }) => mention.kind !== 'nothing');
  const years = new Set(
    said.flatMap(({ mention }) =>
      'year' in mention && mention.year !== null ? [mention.year] : [],
    ),
  );
  const [year, ...others] = years;
  const isOfYears = said.some(({ mention }) => mention.kind === 'period' && mention.isOfYears);
  if (year === undefined || others.length > 0 || isOfYears) return null;
  const text = said.map((each) => each.text).join('; ');
  const months = new Set(
    said.flatMap(({ mention }) => (mention.kind === 'month' ? [mention.month] : [])),
  );
  const [month, ...otherMonths] = months;
  const isOneMonth =
    otherMonths.length === 0 && said.every(({ mention }) => mention.kind !== 'period');
  return month === undefined || !isOneMonth
    ? { text, begins: year }
    : { text, begins: `${year}-${String(month).padStart(2, '0')}` };
}

/** The months that a table's rows may be of, by what was said; empty while its year is not known. */
export function possibleMonths({ months, years }: SaidTime): readonly Month[] {
  const texts = months.flatMap(({ year, month }) =>
    (year === null ? years : [year, ...years]).map(
      (each) => `${each}-${String(month).padStart(2, '0')}`,
    ),
  );
  return Array.from(new Set(texts)).filter(isMonth);
}

const WHOLE_YEAR = /年度/;

/** Whether a text among the rows of one month names another month. */
export function namesOtherMonth(text: string, own: Month): boolean {
  const { mention } = mentioned(text);
  if (mention.kind !== 'month') return false;
  const { year, month } = mention;
  return own !== `${year ?? own.slice(0, 4)}-${String(month).padStart(2, '0')}`;
}

interface Mentioned {
  readonly text: string;
  readonly mention: MonthMention;
}

function mentioned(text: string): Mentioned {
  return { text, mention: WRITTEN.test(text) ? { kind: 'nothing' } : monthMention(text) };
}

const LABEL = /(?:年份|年度|月份|年月|月度|所属[年月期]|期间|会计期)\s*:?$/;

/** The texts of a row above the header. A number or a date is read where a label before it says that it is a time. */
function textsOf({ cells }: RawRow): readonly string[] {
  let label = '';
  return cells.flatMap((cell) => {
    const text = plainText(cell);
    if (text === '') return [];
    const isLabelled = LABEL.test(label);
    label = text;
    if (cell.kind === 'text') return [text];
    return isLabelled ? [firstOfMonth(cell)] : [];
  });
}

/** A cell that shows a month holds its first day. */
function firstOfMonth(cell: RawCell): string {
  return plainText(cell).replace(/^(\d{4}-\d{2})-01$/, '$1');
}

/** A file's name without its folder and ending. */
function bareName(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? '';
  return name.replace(/\.[a-z\d]{2,5}$/i, '');
}

/** More years back nobody imports purchases of. */
const YEARS_ASKED = 10;

/** The years that may be meant where none is named: that of a day, `YYYY-MM-DD`, and those before it. */
export function yearsBefore(day: string): readonly string[] {
  const year = parseInt(day.slice(0, 4), 10);
  return Number.isNaN(year)
    ? []
    : Array.from({ length: YEARS_ASKED }, (_, back) => String(year - back));
}
