/** A date as its text writes it; not yet checked against the calendar. */
export interface WrittenDate {
  readonly year: string;
  readonly month: string;
  /** `null` where none is written. */
  readonly day: string | null;
  readonly isQuarter: boolean;
  /** The time of day in a zone that is written behind it; `null` where no zone is, and the day stands as it is. */
  readonly zoned: { readonly minuteOfDay: number; readonly zoneMinutes: number } | null;
}

/** What may stand behind a day: a weekday, a time of day, a zone. */
const MERIDIEM = '(?:上午|下午|[ap]m)';
const CLOCK =
  '(?<hour>\\d{1,2})(?:[:时点](?<minute>\\d{1,2})(?:[:分]\\d{1,2}(?:[.,]\\d+)?)?)?[分秒]?';
const TIME = `(?<before>${MERIDIEM})?\\s*(?:${CLOCK}|(?<clock>\\d{6}))\\s*(?<behind>${MERIDIEM})?`;
/** CST is China's standard time in the exports that write it. */
const ZONE =
  '(?:\\s*(?<zone>Z|CST|(?:UTC|GMT)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{1,2}(?::?\\d{2})?))?';
const WEEKDAY = '(?:\\s*\\(?(?:星期|周)[一二三四五六日天]\\)?)?';
const REST = `${WEEKDAY}(?:(?:\\s+|\\s*T\\s*|(?<=\\D)|(?=${MERIDIEM}))${TIME}${ZONE})?`;

const ENGLISH_MONTH = '(?<word>[a-z]{3,9})\\.?';
const ENGLISH_DAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const FORMS: readonly RegExp[] = [
  `(?<year>\\d{4})\\s*-\\s*(?<month>\\d{1,2})(?:\\s*-\\s*(?<day>\\d{1,2})${REST})?`,
  `(?<year>\\d{4})\\s*/\\s*(?<month>\\d{1,2})(?:\\s*/\\s*(?<day>\\d{1,2})${REST})?`,
  `(?<year>\\d{4})\\s*\\.\\s*(?<month>\\d{1,2})\\s*\\.\\s*(?<day>\\d{1,2})${REST}`,
  // 2024.1 may be what is left of 2024.10.
  '(?<year>\\d{4})\\s*\\.\\s*(?<month>\\d{2}|[2-9])',
  `(?<year>\\d{4})\\s*年\\s*(?<month>\\d{1,2})\\s*月(?:份|\\s*(?<day>\\d{1,2})(?:\\s*[日号])?${REST})?`,
  // 05-1月-2024, as Oracle writes it.
  `(?<day>\\d{1,2})\\s*-\\s*(?<month>\\d{1,2})月\\s*-\\s*(?<year>\\d{4})${REST}`,
  // Fri Jan 05 00:00:00 CST 2024, as Java writes it.
  `${ENGLISH_DAY}\\s+${ENGLISH_MONTH}\\s+(?<day>\\d{1,2})\\s+${TIME}${ZONE}\\s+(?<year>\\d{4})`,
  `(?<year>\\d{4})(?<month>\\d{2})(?:(?<day>\\d{2})(?:(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\d|${REST}))?`,
  '(?<year>\\d{4})\\s*年?\\s*第?(?<quarter>[1-4一二三四])季度?',
  '(?<year>\\d{4})\\s*年?[-/]?\\s*q(?<quarter>[1-4])',
  'q(?<quarter>[1-4])[-/]?\\s*(?<year>\\d{4})',
  `(?:${ENGLISH_DAY},?\\s+)?(?<day>\\d{1,2})(?:[-/]|\\s*)${ENGLISH_MONTH}[-/,]?\\s*(?<year>\\d{4})${REST}`,
  `(?<year>\\d{4})[-/\\s]${ENGLISH_MONTH}(?:[-/\\s](?<day>\\d{1,2})${REST})?`,
  `${ENGLISH_MONTH}\\s*(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})${REST}`,
  `${ENGLISH_MONTH}[-,]?\\s*(?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/** Reads a date from a text without outer blanks; `null` for a text of any other form. */
export function readWrittenDate(text: string): WrittenDate | null {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups ?? {};
    const { year, month, word, quarter, day } = groups;
    if (year === undefined) continue;
    const number = month ?? monthOfWord(word) ?? lastMonthOf(quarter);
    if (number !== null) {
      return {
        year,
        month: number,
        day: day ?? null,
        isQuarter: quarter !== undefined,
        zoned: zonedTime(groups),
      };
    }
  }
  return null;
}

function zonedTime(groups: Readonly<Record<string, string | undefined>>): WrittenDate['zoned'] {
  const { zone, clock, hour, minute, before, behind } = groups;
  if (zone === undefined) return null;
  const written = parseInt(hour ?? clock?.slice(0, 2) ?? '0', 10);
  const half = (before ?? behind ?? '').toLowerCase();
  const isAfternoon = half === '下午' || half === 'pm';
  const hours = half === '' ? written : (written % 12) + (isAfternoon ? 12 : 0);
  const minutes = parseInt(minute ?? clock?.slice(2, 4) ?? '0', 10);
  return { minuteOfDay: hours * 60 + minutes, zoneMinutes: zoneMinutesOf(zone.toUpperCase()) };
}

const CHINA_MINUTES = 480;

function zoneMinutesOf(zone: string): number {
  if (zone === 'CST') return CHINA_MINUTES;
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  const size = parseInt(hours, 10) * 60 + parseInt(minutes, 10);
  return sign === '-' ? -size : size;
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
