import type { YuanText } from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import { productKey } from '../product';
import type { HistoryReading } from '../reading/history-reading';
import { decideLines } from './decide-lines';
import type { ImportAnswers } from './import-answers';

/** The lines that wait for an answer, each once however much is open about it, and the yuan that the files say they cost. */
export function openLines(
  { tables }: HistoryReading,
  answers: ImportAnswers,
): { readonly purchases: number; readonly amountYuan: YuanText } {
  const amount = new ExactSum();
  let purchases = 0;
  for (const table of tables) {
    for (const lines of table.products) {
      const key = productKey(lines.product);
      if (decideLines({ key, lines, table }, answers).open === null) continue;
      purchases += lines.purchases;
      for (const use of lines.uses) amount.addText(use.amountYuan);
    }
  }
  return { purchases, amountYuan: amount.toText() };
}
