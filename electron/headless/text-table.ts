import { displayWidth } from '../../shared/i18n/display-width';

/** A column of a printed table. */
export interface TextColumn {
  readonly header: string;
  readonly align: 'left' | 'right';
}

/** A table of aligned text, one line a row, the header underlined. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): string {
  const widths = columns.map(({ header }, index) =>
    Math.max(displayWidth(header), ...rows.map((row) => displayWidth(row[index] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => padded(cells[index] ?? '', widths[index] ?? 0, align))
      .join('  ')
      .trimEnd();
  const headers = columns.map(({ header }) => header);
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(headers), rule, ...rows.map(line)].map((text) => `${text}\n`).join('');
}

function padded(text: string, width: number, align: TextColumn['align']): string {
  // A control character in a name would break the line or speak to the terminal.
  const plain = text.replace(/\p{Cc}/gu, ' ');
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(plain)));
  return align === 'left' ? plain + blanks : blanks + plain;
}
