/** Literal text of a format: quoted, escaped, or standing there as it is. */
const LITERAL = /"([^"]*)"|[\\!](.)|([十百千万亿]+[元圆盒片粒支瓶]?)/g;
const NOT_SHOWN = /_.|\*.|\[[^\]]*\]/g;
const MULTIPLE = /[十百千万亿]+[元圆盒片粒支瓶]?/;

/**
 * The multiple that a number format writes behind a number without dividing it: 300 below 0.00"万元" is shown as 300.00万元, and nobody
 * knows which of the two is meant. `null` where it writes none, or divides by a comma or a literal point: 0!.0,"万".
 */
export function writtenMultiple(format: string): string | null {
  const [positive = ''] = format.replace(NOT_SHOWN, '').split(';');
  const literals = [...positive.matchAll(LITERAL)].map(
    ([, quoted, escaped, bare]) => quoted ?? escaped ?? bare ?? '',
  );
  const multiple = MULTIPLE.exec(literals.join(''))?.[0] ?? null;
  const codes = positive.replace(LITERAL, '');
  const isDivided = /[0#?],+(?![0#?,])/.test(codes) || codes.includes('%');
  const isNumber = /[0#?]|general/i.test(codes);
  return !isNumber || isDivided || literals.some((text) => text.includes('.')) ? null : multiple;
}
