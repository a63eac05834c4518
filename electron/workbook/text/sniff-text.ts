/** What decoded text is. */
export type TextKind =
  | { readonly kind: 'table' }
  | { readonly kind: 'html' }
  | { readonly kind: 'spreadsheetXml' }
  | { readonly kind: 'sylk' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'notATable'; readonly name: string }
  | { readonly kind: 'unknown' };

const HTML_TAG =
  /^<(?:!doctype\s+html|html|head|body|meta|title|table|style|div|center|font|b|p|span)\b/i;

/** A table parted by semicolons may begin with a column ID, too: the next lines are records of a letter or two. */
const SYLK = /^ID;P[^\r\n]*(?:[\r\n]+ *(?:[A-Z]|N[A-Z])(?:;[A-Z][^\r\n]*)?(?=[\r\n]|$)){2}/;

/** Told from the beginning of a text: markup and JSON are told apart from lines of cells. */
export function sniffText(text: string): TextKind {
  const start = text.replace(/^(?:\s|\ufeff|<!--[^]*?-->)+/, '').slice(0, 4096);
  if (start === '') return { kind: text.includes('<!--') ? 'unknown' : 'empty' };
  if (SYLK.test(start)) return { kind: 'sylk' };
  if (/^<\?xml\b/i.test(start)) return kindOfXml(start);
  if (/^<(?:\w+:)?workbook\b/i.test(start)) return kindOfXml(start);
  if (HTML_TAG.test(start)) return { kind: 'html' };
  if (/^<(?:svg|\w+:\w+|!doctype|[a-z][\w-]*\s+xmlns)\b/i.test(start)) {
    return { kind: 'notATable', name: 'XML' };
  }
  if (/^[{[]\s*(?:["{[\]}]|-?\d+\s*,)/.test(start)) return { kind: 'notATable', name: 'JSON' };
  return hasControlCharacters(start) ? { kind: 'unknown' } : { kind: 'table' };
}

/** A page may call itself XML. */
function kindOfXml(start: string): TextKind {
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return { kind: 'spreadsheetXml' };
  }
  const body = start.replace(/^(?:\s|<\?[^]*?\?>|<!--[^]*?-->)+/, '');
  return HTML_TAG.test(body) ? { kind: 'html' } : { kind: 'notATable', name: 'XML' };
}

function hasControlCharacters(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) return true;
  }
  return false;
}
