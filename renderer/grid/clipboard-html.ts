import type { TextRows } from './clipboard-text';

/** A cell that is copied: what it shows, and what it holds where one can type. */
export interface CopiedCell {
  readonly shown: string;
  /** `null` for a result. A cell may hold nothing and still show what follows from the policy. */
  readonly held: string | null;
  /** Words stay words in a spreadsheet: a specification 1-2 is no date. */
  readonly isWords: boolean;
}

const HELD = 'data-held';
const OWN = 'data-variety-table';
/** Kept as text by Excel and WPS. */
const AS_TEXT = ` style="mso-number-format:'\\@'"`;

/** A table for spreadsheets and documents. Pasted back here, each cell is what it held, not what it showed. */
export function htmlFromCells(
  rows: readonly (readonly CopiedCell[])[],
  heads: readonly string[] | null = null,
): string {
  const head = heads?.map((words) => `<th>${escaped(words)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`).join('');
  const first = head === undefined ? '' : `<tr>${head}</tr>`;
  return `<meta charset="utf-8"><table ${OWN}>${first}${body}</table>`;
}

function cellHtml({ shown, held, isWords }: CopiedCell): string {
  const differing = held !== null && held !== shown ? ` ${HELD}="${escaped(held)}"` : '';
  const lines = escaped(shown).replaceAll('\n', '<br style="mso-data-placement:same-cell">');
  return `<td${isWords ? AS_TEXT : ''}${differing}>${lines}</td>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Whether the clipboard was filled by this table. */
export function isOwnHtml(html: string): boolean {
  return html.includes(`<table ${OWN}`);
}

/** The cells of the first table; `null` where there is none. A merged cell has its text in its first place. */
export function rowsFromHtml(html: string): TextRows | null {
  const table = new DOMParser().parseFromString(unstyled(html), 'text/html').querySelector('table');
  if (table === null) return null;
  const taken = new Set<string>();
  // The heads that this table copied are its own: they are no row to paste back.
  const isHead = (row: HTMLTableRowElement): boolean =>
    table.hasAttribute(OWN) && row.cells[0]?.tagName === 'TH';
  return [...table.rows]
    .filter((row) => !isHead(row))
    .map((row, rowIndex) => {
      const texts: string[] = [];
      for (const cell of row.cells) {
        while (taken.has(`${String(rowIndex)} ${String(texts.length)}`)) texts.push('');
        const first = texts.length;
        texts.push(...Array.from({ length: spanOf(cell.colSpan) }, () => ''));
        texts[first] = cell.getAttribute(HELD) ?? textOf(cell);
        for (let down = 1; down < spanOf(cell.rowSpan); down += 1) {
          for (let right = first; right < texts.length; right += 1) {
            taken.add(`${String(rowIndex + down)} ${String(right)}`);
          }
        }
      }
      return texts;
    });
}

/** Without its looks, which mean nothing here and which the page's content policy would refuse one by one. */
function unstyled(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi, ''));
}

const MOST_SPAN = 1000;

function spanOf(span: number): number {
  return Math.max(1, Math.min(span, MOST_SPAN));
}

/** Line breaks are where the markup says so; those of the source mean nothing. */
function textOf(cell: HTMLTableCellElement): string {
  for (const line of cell.querySelectorAll('br')) line.replaceWith('\u0085');
  return cell.textContent
    .replace(/[ \t\r\n\u00a0]+/g, ' ')
    .trim()
    .replaceAll('\u0085', '\n');
}
