import { errorSentence, importWarningSentence } from '../../../shared/i18n/sentence';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { HistoryReading } from '../../../shared/purchases/reading/history-reading';
import type { ImportSummary } from '../../../shared/purchases/reading/import-summary';
import { rejectedByTable } from '../../../shared/purchases/reading/rejected-by-table';

/** What is wrong with rows of a table, by their numbers. */
export type RowReasons = ReadonlyMap<number, string>;

/** Why rows were refused, table by table. The summary lists every refused row. */
export function refusedReasons(
  summary: Pick<ImportSummary, 'files' | 'rejected'>,
  messages: Messages,
): readonly RowReasons[] {
  return rejectedByTable(summary).map((rejected) => {
    const reasons = new Reasons();
    for (const { row, error } of rejected) reasons.add(row, errorSentence(messages, error));
    return reasons.byRow;
  });
}

/** What the checks found about single rows, table by table. */
export function warnedReasons(
  { tables, warnings }: Pick<HistoryReading, 'tables' | 'warnings'>,
  messages: Messages,
): readonly RowReasons[] {
  return tables.map(({ file: { file, sheet }, warnings: own }) => {
    const reasons = new Reasons();
    const shared = warnings.filter((warning) => warning.file === file && warning.sheet === sheet);
    for (const warning of [...own, ...shared]) {
      for (const row of warning.rows) reasons.add(row, importWarningSentence(messages, warning));
    }
    return reasons.byRow;
  });
}

/** Several things may be wrong with one row: each stands on a line of its own. */
class Reasons {
  readonly byRow = new Map<number, string>();

  add(row: number, reason: string): void {
    const before = this.byRow.get(row);
    this.byRow.set(row, before === undefined ? reason : `${before}\n${reason}`);
  }
}
