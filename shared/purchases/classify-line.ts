import { type AppError, appError } from '../errors';
import { failure, type Result, success } from '../result';
import { quotedText, type RowReader } from './row-reader';
import { readSelectedFlag, type SelectedFlag, splitNameMark } from './selected-flag';

/** What a line without any mark counts as, in one table. */
export type Unmarked = SelectedFlag | 'unknown';

/**
 * Decides what unmarked lines of a table are, from the marks it has. Where only selected lines are marked, the others are
 * non-selected, and the reverse. Where both are marked, an unmarked line says nothing. Without any mark every line counts as
 * non-selected: that never promises a retention too large.
 */
export function unmarkedClass(marks: ReadonlySet<SelectedFlag>): Unmarked {
  if (marks.size === 2) return 'unknown';
  return marks.has('nonSelected') ? 'selected' : 'nonSelected';
}

/** The mark a line carries in its flag column or in its name; `null` for none or an unreadable one. */
export function markOf(row: RowReader): SelectedFlag | null {
  const flag = readSelectedFlag(row.cell('selectedFlag'));
  if (flag !== null) return flag === 'unreadable' ? null : flag;
  const name = row.text('genericName');
  return name.ok ? splitNameMark(name.value).mark : null;
}

/** Selected or not, by flag column and name; a column and a name that contradict each other are refused. */
export function classifyLine(
  row: RowReader,
  {
    name,
    nameMark,
    unmarked,
  }: {
    readonly name: string;
    readonly nameMark: SelectedFlag | null;
    readonly unmarked: Unmarked;
  },
): Result<SelectedFlag, AppError> {
  const cell = row.cell('selectedFlag');
  const value = quotedText(cell);
  const place = row.place('selectedFlag');
  if (cell.kind === 'error') return failure(appError('cell.excelError', { ...place, value }));
  const flag = readSelectedFlag(cell);
  if (flag === 'unreadable') {
    return failure(appError('cell.unknownChoice', { ...place, value, choices: CHOICES }));
  }
  if (flag !== null && nameMark !== null && flag !== nameMark) {
    return failure(appError('cell.flagDisagrees', { ...place, value, name }));
  }
  const mark = flag ?? nameMark ?? unmarked;
  return mark === 'unknown' ? failure(appError('cell.missing', place)) : success(mark);
}

const CHOICES = '中选, 非中选, 是, 否, 1, 0, Y, N';
