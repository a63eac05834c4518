/** The namespaces of a workbook's parts, as Excel writes them and in the strict form. */
const MAIN_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

type XmlRoot =
  /** Where the first tag ends, and whether it is all there is. */
  | { readonly kind: 'root'; readonly end: number; readonly isClosed: boolean }
  /** The tag is not all there. */
  | { readonly kind: 'cut' }
  /** Something else, or written in a way that is not surely known. */
  | { readonly kind: 'odd' };

const ODD: XmlRoot = { kind: 'odd' };
const ENCODINGS: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii']);
const START = /^(?:\xef\xbb\xbf)?(?:<\?xml\s([^<>]*)\?>)?\s*/;
const ATTRIBUTES = /^((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/;
const NAMESPACE = /\sxmlns(:[\w.-]+)?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The first tag of a workbook's part from its beginning, read as Latin-1: UTF-8, no types, no comments, and only names
 * without a prefix are the workbook's.
 */
export function rootOf(beginning: string, name: string): XmlRoot {
  const [declared = '', declaration = ''] = START.exec(beginning) ?? [];
  const encoding = /\sencoding\s*=\s*["']([^"']*)["']/.exec(` ${declaration}`)?.[1] ?? 'utf-8';
  if (!ENCODINGS.has(encoding.toLowerCase())) return ODD;
  const opening = `<${name}`;
  const rest = beginning.slice(declared.length);
  if (!rest.startsWith(opening)) return isCut(beginning, rest, opening) ? { kind: 'cut' } : ODD;
  const tag = ATTRIBUTES.exec(rest.slice(opening.length));
  if (tag === null) return rest.includes('>') ? ODD : { kind: 'cut' };
  const [whole, attributes = '', closed] = tag;
  if (!hasOneMainNamespace(attributes)) return ODD;
  const end = declared.length + opening.length + whole.length;
  return { kind: 'root', end, isClosed: closed === '/' };
}

function isCut(beginning: string, rest: string, opening: string): boolean {
  return opening.startsWith(rest) || (beginning.length < 200 && !beginning.includes('>'));
}

function hasOneMainNamespace(attributes: string): boolean {
  const main = Array.from(attributes.matchAll(NAMESPACE)).filter(([, , double, single]) =>
    MAIN_NAMESPACES.has(double ?? single ?? ''),
  );
  return main.length === 1 && main[0]?.[1] === undefined;
}
