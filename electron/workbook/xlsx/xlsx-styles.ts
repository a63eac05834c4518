import { isDateFormat } from '../cells/date-format';
import { shownOtherwise } from '../cells/misleading-format';
import { xmlTags } from '../xml/xml-tags';

/** Formats that Excel knows by number alone and that show a day; from 27 on those of Chinese and Japanese programs. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

interface Styles {
  /** The number formats that the file defines. */
  readonly formats: ReadonlyMap<number, string>;
  /** The number of its number format for each style of cells. */
  readonly formatIds: readonly number[];
}

/** `null` where the styles cannot be read for sure. */
function stylesOf(xml: string): Styles | null {
  const tags = xmlTags(xml);
  if (tags === null) return null;
  const formats = new Map<number, string>();
  const formatIds: number[] = [];
  let isInCells = false;
  for (const { name, attributes } of tags) {
    const local = name.replace(/^(\/?)[^:]*:/, '$1');
    if (local === 'cellXfs') isInCells = true;
    else if (local === '/cellXfs') isInCells = false;
    else if (local === 'numFmt') {
      formats.set(idOf(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    } else if (local === 'xf' && isInCells) formatIds.push(idOf(attributes.get('numFmtId') ?? '0'));
  }
  return { formats, formatIds };
}

/** Whether a cell of the n-th style shows a day; `null` where the styles cannot be read for sure, or show a number as another thing. */
export function dateStyles(xml: string): readonly boolean[] | null {
  const styles = stylesOf(xml);
  const formats = styles?.formatIds.map((id) => styles.formats.get(id) ?? '') ?? [];
  if (styles === null || formats.some((format) => shownOtherwise(format) !== null)) return null;
  return styles.formatIds.map((id) => {
    const format = styles.formats.get(id);
    return format === undefined ? BUILT_IN_DATES.has(id) : isDateFormat(format);
  });
}

function idOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? parseInt(text, 10) : -1;
}

/**
 * Styles that say no more than how numbers are shown, for SheetJS: it stumbles over what it does not find, cell by cell, and
 * does not know dates by their number alone. `null` where the styles cannot be read.
 */
export function plainStyles(xml: string | null): string | null {
  const styles = xml === null ? NO_STYLES : stylesOf(xml);
  if (styles === null) return null;
  const added = Array.from(BUILT_IN_DATES).filter((id) => id >= 27 && !styles.formats.has(id));
  const formats = [...styles.formats, ...added.map((id): [number, string] => [id, 'yyyy-mm-dd'])]
    .filter(([id]) => id >= 0)
    .map(([id, code]) => `<numFmt numFmtId="${String(id)}" formatCode="${attributeText(code)}"/>`);
  const cells = styles.formatIds.map(
    (id) => `<xf numFmtId="${String(Math.max(0, id))}" fillId="0" applyNumberFormat="1"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${formats.join('')}</numFmts><fills><fill><patternFill patternType="none"/></fill></fills><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}

/** Some programs announce styles and write none; Excel opens such files, SheetJS does not. */
const NO_STYLES: Styles = { formats: new Map(), formatIds: [0] };

function attributeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
