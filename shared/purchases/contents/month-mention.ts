import { plainTextOf } from '../table/cell-text';

/** What a title, a sheet's name or a file's name says of the time that its purchases are of. */
export type MonthMention =
  | { readonly kind: 'nothing' }
  /** One month; `year` is `null` where it names none. `month`: 1..12. */
  | { readonly kind: 'month'; readonly year: string | null; readonly month: number }
  | { readonly kind: 'year'; readonly year: string }
  /** Several months, or words around a month that make it another time: 1-3月, 截至3月, 第一季度. `year`: the only one named. */
  | { readonly kind: 'period'; readonly year: string | null; readonly isOfYears: boolean };

const YEAR = '(?:19|20)\\d\\d';
const MONTH = '(?:1[0-2]|0?[1-9])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const TO = '(?:至|到|-|~|—+|–|−)';
const ENGLISH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Numbers of official letters: 〔2024〕4号. */
const LETTER_NUMBER = new RegExp(`[〔[(]${YEAR}[〕\\])]第?\\d+号`, 'g');
const FULL_DAY = `(?:${YEAR}年${MONTH}月${DAY}[日号]?|${YEAR}([-/.])${MONTH}\\1${DAY}|(?<!\\d)${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:\\d{6})?(?!\\d))`;
const DAY_FORMS = [
  `(?<y>${YEAR})年(?<m>${MONTH})月(?<d>${DAY})[日号]?`,
  `(?<y>${YEAR})[-/.](?<m>${MONTH})[-/.](?<d>${DAY})`,
  `(?<!\\d)(?<y>${YEAR})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])`,
].map((form) => new RegExp(`^${form}`));
const DAY_RANGE = new RegExp(
  `(?<from>${FULL_DAY.replace('\\1', '[-/.]').replace('([-/.])', '[-/.]')})${TO}(?<to>${FULL_DAY.replace('\\1', '[-/.]').replace('([-/.])', '[-/.]')}|(?:${MONTH}月)?${DAY}[日号])`,
  'g',
);
const SINGLE_DAY = new RegExp(`${FULL_DAY}(?!月)|(?<!\\d)${MONTH}月${DAY}[日号]`, 'g');
const PERIODS = [
  new RegExp(
    `(?:${YEAR}[年.\\-/]?)?(?<!\\d)${MONTH}(?:月份?)?(?:${TO}|[、,及和])(?:${YEAR}[年.\\-/]?)?${MONTH}月份?`,
    'g',
  ),
  new RegExp(`(?<!\\d)${YEAR}[-/.]?${MONTH}${TO}(?:${YEAR}[-/.]?)?${MONTH}月?(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)${YEAR}年?${TO}${YEAR}年?度?(?!\\d)`, 'g'),
  /第?[一二三四1-4]季度?|[上下]半年|半年|全年|(?<![a-z])q[1-4](?![a-z\d])|h[12](?![a-z\d])|\d+个月|[一二三四五六七八九十]+个月/gi,
];
/** Words that make another time of a month: up to it, since it, what was up to it. */
const OTHER_TIME = /累计|截至|截止|以来|同期|环比|同比|期间内/;
const AROUND = new RegExp(
  `(?:[至自从近前后上下\\d、,]|到|${TO})\\u0001|\\u0001(?:[至起止前后末底初\\d、,]|到(?!货)|以|${TO}\\d)`,
);
const MARK = '\u0001';

/**
 * The one month that a text names, understood whole: 2024年3月, 2024-03, 202403, 3月, Mar 2024, or days of one month from its first to
 * its last written. A single day says when something was made, not what it holds, and counts for nothing.
 */
export function monthMention(text: string): MonthMention {
  const months: { readonly year: string | null; readonly month: number }[] = [];
  const years: string[] = [];
  const periods: string[] = [];
  const addMonth = (year: string | undefined, month: number): string => {
    months.push({ year: year ?? null, month });
    if (year !== undefined) years.push(year);
    return MARK;
  };
  let rest = withDigits(plainTextOf(text))
    .replace(/\s*([年月日号至])\s*/g, '$1')
    .replace(LETTER_NUMBER, '')
    .replace(DAY_RANGE, (range, ...groups) => {
      const month = monthOfDays(groups.at(-1) as DayRange);
      for (const [year] of range.matchAll(new RegExp(`(?<!\\d)${YEAR}`, 'g'))) years.push(year);
      if (month === null) periods.push(range);
      return month === null ? '' : addMonth(month.year, month.month);
    })
    .replace(SINGLE_DAY, ' ');
  for (const period of PERIODS) {
    rest = rest.replace(period, (found) => {
      for (const [year] of found.matchAll(new RegExp(`(?<!\\d)${YEAR}`, 'g'))) years.push(year);
      periods.push(found);
      return ' ';
    });
  }
  rest = rest
    .replace(new RegExp(`(?<!\\d)(${YEAR})年度?(${MONTH})月份?`, 'g'), (_, year: string, month) =>
      addMonth(year, parseInt(month as string, 10)),
    )
    .replace(
      new RegExp(
        `(?<!\\d)(${YEAR})(?:[-/](${MONTH})|\\.(1[0-2]|0[1-9]|[2-9]))(?:月份?)?(?![\\d./-])`,
        'g',
      ),
      (_, year: string, month?: string, dotted?: string) =>
        addMonth(year, parseInt(month ?? dotted ?? '', 10)),
    )
    .replace(/(?<!\d)(20(?:1[5-9]|[2-9]\d))(0[1-9]|1[0-2])(?!\d)/g, (_, year: string, month) =>
      addMonth(year, parseInt(month as string, 10)),
    )
    .replace(
      new RegExp(`(?<![a-z])(${ENGLISH})[-. _]?(${YEAR})(?!\\d)`, 'gi'),
      (_, word: string, year: string) => addMonth(year, englishMonth(word)),
    )
    .replace(
      new RegExp(`(?<!\\d)(${YEAR})[-. _]?(${ENGLISH})(?![a-z])`, 'gi'),
      (_, year: string, word: string) => addMonth(year, englishMonth(word)),
    )
    .replace(new RegExp(`^(${ENGLISH})\\.?$`, 'i'), (_, word: string) =>
      addMonth(undefined, englishMonth(word)),
    )
    .replace(new RegExp(`(?<!\\d)(${MONTH})月份?`, 'g'), (_, month: string) =>
      addMonth(undefined, parseInt(month, 10)),
    )
    .replace(new RegExp(`(?<!\\d)(${YEAR})(?:年度?)?(?!\\d)`, 'g'), (_, year: string) => {
      years.push(year);
      return ' ';
    });
  const isOther = OTHER_TIME.test(rest) || (months.length > 0 && AROUND.test(rest));
  return joined({ months, years: new Set(years), isPeriod: periods.length > 0 || isOther });
}

function joined({
  months,
  years,
  isPeriod,
}: {
  readonly months: readonly { readonly month: number }[];
  readonly years: ReadonlySet<string>;
  readonly isPeriod: boolean;
}): MonthMention {
  const [year = null] = years;
  const [first] = months;
  const isOneYear = years.size < 2;
  const isOneMonth = months.every(({ month }) => month === first?.month);
  if (isPeriod || !isOneYear || !isOneMonth) {
    return { kind: 'period', year: isOneYear ? year : null, isOfYears: !isOneYear };
  }
  if (first !== undefined) return { kind: 'month', year, month: first.month };
  return year === null ? { kind: 'nothing' } : { kind: 'year', year };
}

interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

/** The month of the first and the last day of a range; `null` where they lie in several. */
function monthOfDays({
  from = '',
  to = '',
}: DayRange): { readonly year: string; readonly month: number } | null {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null) return null;
  if (last !== null) return first.year === last.year && first.month === last.month ? first : null;
  // 2024年3月1日至31日, 2024年3月1日至3月31日.
  const month = new RegExp(`^(${MONTH})月`).exec(to)?.[1];
  return month === undefined || parseInt(month, 10) === first.month ? first : null;
}

function dayOf(text: string): { readonly year: string; readonly month: number } | null {
  for (const form of DAY_FORMS) {
    const { y, m } = form.exec(text)?.groups ?? {};
    if (y !== undefined && m !== undefined) return { year: y, month: parseInt(m, 10) };
  }
  return null;
}

function englishMonth(word: string): number {
  return ENGLISH_MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

const DIGITS = '〇一二三四五六七八九';

/** Years and months in Chinese numerals as digits: 二〇二四年十二月. */
function withDigits(text: string): string {
  return text
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, (year) =>
      Array.from(year, (digit) => String(Math.max(0, DIGITS.indexOf(digit)))).join(''),
    )
    .replace(/(十[一二]?|[一二三四五六七八九])(?=月)/g, (month) =>
      month.startsWith('十')
        ? String(10 + Math.max(0, DIGITS.indexOf(month.slice(1) || '〇')))
        : String(DIGITS.indexOf(month)),
    );
}
