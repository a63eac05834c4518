/** A date as its text writes it; not yet checked against the calendar. */
export interface WrittenDate {
  readonly year: string;
  readonly month: string;
  /** `null` where none is written. */
  readonly day: string | null;
  readonly isQuarter: boolean;
}

/** What may stand behind a day: a weekday, a time of day, a zone. None of them changes the day that is written. */
const MERIDIEM = '(?:上午|下午|[ap]m)';
const CLOCK = '\\d{1,2}(?:[:时点]\\d{1,2}(?:[:分]\\d{1,2}(?:[.,]\\d+)?)?)?[分秒]?';
const TIME = `${MERIDIEM}?\\s*(?:${CLOCK}|\\d{6})\\s*${MERIDIEM}?`;
const ZONE = '(?:\\s*(?:Z|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?))?';
const WEEKDAY = '(?:\\s*\\(?(?:星期|周)[一二三四五六日天]\\)?)?';
const REST = `${WEEKDAY}(?:(?:\\s+|\\s*T\\s*|(?<=\\D)|(?=${MERIDIEM}))${TIME}${ZONE})?`;

const ENGLISH_MONTH = '(?<word>[a-z]{3,9})\\.?';
const FORMS: readonly RegExp[] = [
  `(?<year>\\d{4})\\s*-\\s*(?<month>\\d{1,2})(?:\\s*-\\s*(?<day>\\d{1,2})${REST})?`,
  `(?<year>\\d{4})\\s*/\\s*(?<month>\\d{1,2})(?:\\s*/\\s*(?<day>\\d{1,2})${REST})?`,
  `(?<year>\\d{4})\\s*\\.\\s*(?<month>\\d{1,2})\\s*\\.\\s*(?<day>\\d{1,2})${REST}`,
  // 2024.1 may be what is left of 2024.10.
  '(?<year>\\d{4})\\s*\\.\\s*(?<month>\\d{2}|[2-9])',
  `(?<year>\\d{4})\\s*年\\s*(?<month>\\d{1,2})\\s*月(?:份|\\s*(?<day>\\d{1,2})\\s*[日号]${REST})?`,
  `(?<year>\\d{4})(?<month>\\d{2})(?:(?<day>\\d{2})(?:(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\d|${REST}))?`,
  '(?<year>\\d{4})\\s*年?\\s*第?(?<quarter>[1-4一二三四])季度?',
  '(?<year>\\d{4})\\s*年?[-/]?\\s*q(?<quarter>[1-4])',
  'q(?<quarter>[1-4])[-/]?\\s*(?<year>\\d{4})',
  `(?<day>\\d{1,2})(?:[-/]|\\s*)${ENGLISH_MONTH}[-/,]?\\s*(?<year>\\d{4})${REST}`,
  `(?<year>\\d{4})[-/\\s]${ENGLISH_MONTH}(?:[-/\\s](?<day>\\d{1,2})${REST})?`,
  `${ENGLISH_MONTH}\\s*(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})${REST}`,
  `${ENGLISH_MONTH}[-,]?\\s*(?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/** Reads a date from a text without outer blanks; `null` for a text of any other form. */
export function readWrittenDate(text: string): WrittenDate | null {
  for (const form of FORMS) {
    const { year, month, word, quarter, day } = form.exec(text)?.groups ?? {};
    if (year === undefined) continue;
    const number = month ?? monthOfWord(word) ?? lastMonthOf(quarter);
    if (number !== null) {
      return { year, month: number, day: day ?? null, isQuarter: quarter !== undefined };
    }
  }
  return null;
}

const MONTH_WORDS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

function monthOfWord(word: string | undefined): string | null {
  const lower = word?.toLowerCase() ?? '';
  const index = MONTH_WORDS.findIndex((month) => month === lower || month.slice(0, 3) === lower);
  return index === -1 ? null : String(index + 1);
}

function lastMonthOf(quarter: string | undefined): string | null {
  if (quarter === undefined) return null;
  const number = '一二三四'.indexOf(quarter) + 1 || parseInt(quarter, 10);
  return String(number * 3);
}
