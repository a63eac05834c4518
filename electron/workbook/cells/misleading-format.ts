import { isDateFormat } from './date-format';

/** Literal text of a format: quoted, escaped, a currency in brackets, or standing there as it is. */
const LITERAL = /"([^"]*)"|[\\!](.)|\[\$([^\]-]*)[^\]]*\]|([-+$€£¥￥\p{Script=Han}]+)/gu;
/** Beside literal text, which is kept: blanks, fillings, colours and conditions. */
const NOT_SHOWN = /("[^"]*"|\\.)|_.|\*.|\[(?!\$)[^\]]*\]/g;
const CODES = /[0#?]|general/i;
const MULTIPLE = /[十百千万亿]+[元圆盒片粒支瓶]?/;
/** Yuan, and signs that leave a number what it is. */
const HARMLESS = /^(?:[¥￥元圆整+()（）:：,.\s]|人民币|rmb|cny)*$/i;
const OF_TIME = /[年月日季周时分秒]/;

/** How a number is shown by its format where that is not what stands in the cell. */
export interface ShownOtherwise {
  readonly before: string;
  readonly behind: string;
  /** Whether it is a multiple that the number is not divided by: 300 below 0.00"万元" is shown as 300.00万元. */
  readonly isMultiple: boolean;
}

/**
 * What a number format writes beside a positive number that makes another thing of it: a multiple, a unit, a foreign currency, a minus,
 * a word. `null` where it writes none, yuan alone, or a multiple that it divides by: 0!.0,"万".
 */
export function shownOtherwise(format: string): ShownOtherwise | null {
  const [positive = ''] = format.replace(NOT_SHOWN, '$1').split(';');
  if (!CODES.test(positive.replace(LITERAL, '')) || isDateFormat(format)) return null;
  const found = [...positive.matchAll(LITERAL)].map((match) => {
    const [, quoted, escaped, currency, bare] = match;
    return { index: match.index, text: quoted ?? escaped ?? currency ?? bare ?? '' };
  });
  const texts = found.map(({ text }) => text);
  const codes = positive.replace(LITERAL, (literal) => ' '.repeat(literal.length));
  const isDivided = /[0#?],+(?![0#?,])/.test(codes) || codes.includes('%');
  if (isDivided || texts.some((text) => text.includes('.'))) return null;
  const all = texts.join('');
  if (HARMLESS.test(all) || OF_TIME.test(all)) return null;
  const first = codes.search(CODES);
  const side = (isBefore: boolean): string =>
    found
      .filter(({ index }) => index < first === isBefore)
      .map(({ text }) => text)
      .join('');
  return { before: side(true), behind: side(false), isMultiple: MULTIPLE.test(all) };
}
