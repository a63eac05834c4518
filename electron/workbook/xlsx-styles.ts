import { isDateFormat } from './date-format';
import { xmlTags } from './xml-tags';

/** Formats that Excel knows by number alone and that show a day; from 27 on those of Chinese and Japanese programs. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** Whether a cell of the n-th style shows a day; `null` where the styles cannot be read for sure. */
export function dateStyles(xml: string): readonly boolean[] | null {
  const tags = xmlTags(xml);
  if (tags === null) return null;
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let isInCells = false;
  for (const { name, attributes } of tags) {
    if (name === 'cellXfs') isInCells = true;
    else if (name === '/cellXfs') isInCells = false;
    else if (name === 'numFmt') {
      formats.set(idOf(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    } else if (name === 'xf' && isInCells) {
      const id = idOf(attributes.get('numFmtId') ?? '0');
      const format = formats.get(id);
      styles.push(format === undefined ? BUILT_IN_DATES.has(id) : isDateFormat(format));
    }
  }
  return styles;
}

function idOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? parseInt(text, 10) : -1;
}

const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>';

/** Styles in which the formats of dates that are known by number alone are written out, for readers that do not know them. */
export function xlsxStylesWithDates(xml: string | null): string {
  if (xml === null) return PLAIN_STYLES;
  const isMissing = (id: number): boolean =>
    id >= 27 && !new RegExp(`\\bnumFmtId\\s*=\\s*["']${String(id)}["'][^<>]*formatCode`).test(xml);
  const formats = Array.from(BUILT_IN_DATES)
    .filter(isMissing)
    .map((id) => `<numFmt numFmtId="${String(id)}" formatCode="yyyy-mm-dd"/>`)
    .join('');
  const end = '</numFmts>';
  if (xml.includes(end)) return xml.replace(end, `${formats}${end}`);
  return xml.replace(/<styleSheet(?:\s[^<>]*)?(?<!\/)>/, `$&<numFmts>${formats}${end}`);
}
