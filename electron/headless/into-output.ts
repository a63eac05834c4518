import { sum } from '../../shared/decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { formatYuan } from '../../shared/i18n/format';
import { monthsOf } from '../../shared/plan/months-of-history';
import { monthsOtherThanYear, proposedUseWindow } from '../../shared/plan/plan-windows';
import type { Month } from '../../shared/purchases/purchase';
import type { CommandContext } from './command';
import type { KeptVersion, PreparedPlan } from './into-plan';

/** A plan that an import has gone into. */
export interface SavedInto extends PreparedPlan {
  /** As it was typed. */
  readonly file: string;
  /** What became of the version before. */
  readonly previous: KeptVersion;
}

/** What `import --json` says of the plan (contract 2). */
export function intoJson(prepared: SavedInto): object {
  const { plan, months, effect, file } = prepared;
  const { firstMonth, lastMonth, amountYuan, count } = totalsOf(prepared);
  return {
    file,
    months: count,
    firstMonth,
    lastMonth,
    amountYuan,
    varieties: plan.varieties.length,
    newMonths: months.months.filter(({ kind }) => kind === 'new').map(({ month }) => month),
    knownMonths: months.months.filter(({ kind }) => kind === 'known').map(({ month }) => month),
    rereadMonths: months.reread,
    leftMonths: leftMonths(prepared),
    overlappingMonths: months.months
      .filter(({ kind }) => kind === 'overlapping')
      .map(({ month }) => month),
    referenceWindow: plan.referenceWindow,
    useWindow: plan.useWindow,
    proposedUseWindow: proposedUseWindow(plan),
    monthsNotAYear: monthsOtherThanYear(plan),
    addedByTable: prepared.addedByTable,
    unusedColumns: prepared.unusedColumns,
    previousVersion: prepared.previous,
    incompleteVarieties: incompleteIn(prepared),
    retention: { beforeYuan: effect.beforeYuan, afterYuan: effect.afterYuan },
  };
}

/** The same as people read it. */
export function intoText(prepared: SavedInto, { language, messages }: CommandContext): string {
  const { plan, months, effect, addedByTable, unusedColumns, file } = prepared;
  const words = messages.importFiles.into;
  const { firstMonth, lastMonth, amountYuan, count } = totalsOf(prepared);
  const proposed = proposedUseWindow(plan);
  const left = leftMonths(prepared);
  const isReplaced = (month: Month): boolean => prepared.isReread && months.reread.includes(month);
  const known = months.months.filter(({ kind, month }) => kind === 'known' && !isReplaced(month));
  const replaced = months.reread.filter((month) => isReplaced(month) && !left.includes(month));
  const short = monthsOtherThanYear(plan);
  const incomplete = incompleteIn(prepared);
  const { referenceWindow, useWindow } = plan;
  const { listSeparator } = messages.common;
  const yuan = (text: YuanText | null): string =>
    text === null ? words.unknown : formatYuan(text, language);
  const lines = [
    words.plan({
      file,
      months: String(count),
      from: firstMonth ?? '',
      to: lastMonth ?? '',
      varieties: String(plan.varieties.length),
      yuan: formatYuan(amountYuan, language),
    }),
    known.length > 0
      ? words.known({ months: known.map(({ month }) => month).join(listSeparator) })
      : '',
    replaced.length > 0 ? words.replaced({ months: replaced.join(listSeparator) }) : '',
    left.length > 0 ? words.left({ months: left.join(listSeparator) }) : '',
    months.reread.length > 0 && !prepared.isReread
      ? words.reread({ months: months.reread.join(listSeparator) })
      : '',
    referenceWindow === null ? words.noReference : words.reference(referenceWindow),
    useWindow === null ? '' : words.use(useWindow),
    short === null || useWindow === null
      ? ''
      : messages.warnings['plan.notAYear']({ months: short, ...useWindow }),
    proposed === null ? '' : words.proposedUse(proposed),
    addedByTable.length > 0 ? words.addedByTable({ names: addedByTable.join(listSeparator) }) : '',
    unusedColumns.length > 0
      ? words.unusedColumns({ columns: unusedColumns.join(listSeparator) })
      : '',
    prepared.previous === 'kept' ? words.kept : '',
    prepared.previous === 'failed' ? words.notKept : '',
    words.retention({ before: yuan(effect.beforeYuan), after: yuan(effect.afterYuan) }),
    incomplete.length === 0 || effect.afterYuan === null
      ? ''
      : words.incomplete({ count: incomplete.length, names: incomplete.join(listSeparator) }),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}

/** The varieties that are in no total, because something of them is missing. */
function incompleteIn({ plan }: PreparedPlan): readonly string[] {
  const { varieties } = evaluatePlan(plan);
  const names = new Map(plan.varieties.map(({ id, genericName }) => [id, genericName]));
  return varieties
    .filter(({ inScope, outcome }) => inScope && outcome.kind === 'incomplete')
    .map(({ id }) => names.get(id) ?? '');
}

/** The months that the file brought before and does not have any more, where it took the place of its earlier reading. */
function leftMonths({ isReread, months }: PreparedPlan): readonly Month[] {
  return isReread ? months.leaving.map(({ month }) => month) : [];
}

function totalsOf({ plan }: PreparedPlan) {
  const months = monthsOf(plan);
  return {
    count: months.length,
    firstMonth: months[0]?.month ?? null,
    lastMonth: months.at(-1)?.month ?? null,
    amountYuan: textFromDecimal<YuanText>(
      sum(months.map((month) => decimalFromText(month.amountYuan))),
    ),
  };
}
