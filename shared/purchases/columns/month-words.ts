import { plainTextOf } from '../table/cell-text';
import { headerMeaning } from './header-synonyms';

/** What the header of a column of one month says. */
export interface MonthHeader {
  /** `null` where it names none. */
  readonly year: string | null;
  /** 1..12. */
  readonly month: number;
  /** What the column counts, as a header's word: 采购数量(盒). Empty where only the month stands there. */
  readonly measure: string;
}

const MONTH = '0?[1-9]|1[0-2]|十[一二]?|[一二三四五六七八九]';
const WORDS = [
  `^(?:(?<year>20\\d\\d)(?:年度?|[-/.]))?(?<month>${MONTH})月份?(?:的)?(?<rest>.*)$`,
  '^(?<year>20\\d\\d)[-/]?(?<month>0[1-9]|1[0-2])(?:-01)?(?<rest>\\D.*)?$',
  `^(?<rest>.+)\\((?:(?<year>20\\d\\d)年)?(?<month>${MONTH})月份?\\)$`,
].map((form) => new RegExp(form));
const YEAR = /^(20\d\d)年?度?$/;
/** Words of groups over months that say nothing more than that these are purchases. */
const OF_PURCHASES =
  /^(?:各|分|按)?(?:月份?|月度)?(?:采购|购进|购入|进货|入库|到货|验收)?(?:情况|明细|统计|数据)?(?:月份?)?$/;
const CHINESE = '〇一二三四五六七八九';

/** Reads a column's header of one month: 3月, 2024年3月 采购数量, 3月金额(万元). `null` for one that names no month, or several. */
export function monthHeader(text: string): MonthHeader | null {
  let [year, month]: [string | null, number | null] = [null, null];
  const measures: string[] = [];
  for (const word of plainTextOf(text).split(' ')) {
    const found = WORDS.map((form) => form.exec(word)).find((match) => match !== null);
    const named = found?.groups?.['month'];
    const alone = YEAR.exec(word)?.[1];
    if (named !== undefined) {
      if (month !== null) return null;
      month = monthNumber(named);
      year = found?.groups?.['year'] ?? year;
      const rest = (found?.groups?.['rest'] ?? '').replace(/^[-_:/]/, '');
      if (rest !== '') measures.push(rest);
    } else if (alone !== undefined) year = alone;
    else if (!OF_PURCHASES.test(word)) measures.push(word);
  }
  return month === null ? null : { year, month, measure: measureOf(measures) };
}

/** The words in the order in which they are a header that is known: 数量 below 采购. */
function measureOf(words: readonly string[]): string {
  const orders = [words.join(''), Array.from(words).reverse().join('')];
  return orders.find((text) => headerMeaning(text) !== null) ?? orders[0] ?? '';
}

function monthNumber(text: string): number {
  if (/^\d/.test(text)) return parseInt(text, 10);
  return text.startsWith('十')
    ? 10 + Math.max(0, CHINESE.indexOf(text.slice(1) || '〇'))
    : CHINESE.indexOf(text);
}
