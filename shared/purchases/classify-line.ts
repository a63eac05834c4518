import type { Decimal } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import { type AppError, appError } from '../errors';
import { failure, type Result, success } from '../result';
import type { LineClass, Purchase } from './purchase';
import { quotedText, type RowReader } from './row-reader';
import { readSelectedFlag, type SelectedFlag, splitNameMark } from './selected-flag';
import { varietyKey } from './variety-key';

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

/**
 * Exempts non-selected lines that passed the consistency evaluation and cost strictly less per unit than the selected
 * product of their variety did on average. Source: domain rule N5.
 */
export function exemptCheaperPassed(purchases: readonly Purchase[]): readonly Purchase[] {
  const selected = new Map<string, Spent>();
  for (const purchase of purchases) {
    if (purchase.lineClass !== 'selected') continue;
    const key = varietyKey(purchase);
    const line = spentOf(purchase);
    const known = selected.get(key);
    selected.set(key, known === undefined ? line : plus(known, line));
  }
  return purchases.map((purchase) =>
    isExempt(purchase, selected.get(varietyKey(purchase)) ?? null)
      ? { ...purchase, lineClass: 'nonSelectedExempt' satisfies LineClass }
      : purchase,
  );
}

interface Spent {
  readonly units: Decimal;
  readonly amountYuan: Decimal;
}

function spentOf(purchase: Purchase): Spent {
  return {
    units: decimalFromText(purchase.units),
    amountYuan: decimalFromText(purchase.amountYuan),
  };
}

function plus(left: Spent, right: Spent): Spent {
  return {
    units: left.units.plus(right.units),
    amountYuan: left.amountYuan.plus(right.amountYuan),
  };
}

/** Compares by cross-multiplication: equal prices stay equal however long their quotient is. */
function isExempt(purchase: Purchase, selected: Spent | null): boolean {
  if (purchase.lineClass !== 'nonSelected' || !purchase.hasPassed) return false;
  if (selected === null || !selected.units.gt(0)) return false;
  const line = spentOf(purchase);
  const own = line.amountYuan.times(selected.units);
  const ofSelected = selected.amountYuan.times(line.units);
  if (line.units.isZero()) return false;
  return line.units.gt(0) ? own.lt(ofSelected) : own.gt(ofSelected);
}
