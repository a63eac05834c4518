/** Literal text, escaped or padding characters, and bracketed conditions, colours and locales; not elapsed time ([h]). */
const NOT_CODES = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Whether a number format shows a day or a month. Formats of the time of day alone are not dates. */
export function isDateFormat(format: string): boolean {
  const [positive = ''] = format.replace(NOT_CODES, '').split(';');
  const codes = positive.toLowerCase();
  if (codes.includes('general') || /[0#?]/.test(codes.replace(/\.0+/g, ''))) return false;
  if (/[yde]/.test(codes)) return true;
  return codes.includes('m') && !/[hs[]/.test(codes);
}
