import { present } from '../../../shared/assert';
import type { PlanResult, VarietyResult } from '../../../shared/engine/plan-result';
import type { Variety } from '../../../shared/plan/plan';
import { type PrintedAmounts, printedAmounts } from '../../../shared/reports/printed-amounts';
import { priceCell, type PrintWords, ratioCell, unitsCell, yuanCell } from './figure-cells';
import { type PrintCell, printedTextCell, type PrintRow, type PrintTable } from './print-table';
import type { ReportedScenario } from './report-figures';

/** 品种测算表: inputs and figures of every variety, and the sum of those in scope. */
export function varietyPrint({ plan, result }: ReportedScenario, words: PrintWords): PrintTable {
  const { fields, export: exportWords } = words.messages;
  const { print } = exportWords;
  const printed = printedAmounts(result);
  const number = (head: string, width: number) => ({ head, width, isNumber: true });
  const text = (head: string, width: number) => ({ head, width, isNumber: false });
  return {
    id: 'varieties',
    title: print.varieties,
    columns: [
      number(print.number, 3.2),
      text(print.variety, 14),
      text(fields.batch, 7),
      number(fields.baseUnits, 9),
      number(print.shareShort, 5.4),
      number(fields.preVbpPriceYuan, 6.6),
      number(fields.selectedPriceYuan, 6.2),
      number(fields.nonSelected, 9.2),
      number(fields.budgetYuan, 9.6),
      number(fields.expenditureYuan, 9.6),
      number(fields.balanceBaseYuan, 9.6),
      number(print.breakEven, 9.2),
      text(fields.state, 7),
    ],
    rows: plan.varieties.map((variety, index) =>
      rowOf(
        {
          variety,
          index,
          result: present(result.varieties[index], 'each variety has a result'),
          printed: printed.rows[index] ?? null,
        },
        words,
      ),
    ),
    total: totalRow(result, printed.total, words),
  };
}

interface VarietyRow {
  readonly variety: Variety;
  readonly index: number;
  readonly result: VarietyResult;
  readonly printed: PrintedAmounts | null;
}

function rowOf({ variety, index, result, printed }: VarietyRow, words: PrintWords): PrintRow {
  const { outcome, inScope } = result;
  const { report, export: exportWords } = words.messages;
  const figures = outcome.kind === 'evaluated' ? outcome.figures : null;
  const state = figures === null ? report.incomplete : report.states[figures.state];
  const amount = (name: keyof PrintedAmounts): PrintCell =>
    yuanCell(figures?.[name] ?? null, words, printed?.[name] ?? null);
  const scope = inScope ? '' : exportWords.print.outOfScope;
  return {
    key: variety.id,
    cells: [
      { shown: String(index + 1), exact: String(index + 1) },
      printedTextCell(
        variety.genericName,
        [variety.dosageForm, variety.specification].filter(Boolean).join(' '),
      ),
      printedTextCell(variety.batch),
      unitsCell(variety.baseUnits, words),
      ratioCell(figures?.agreedShareRatio ?? variety.agreedShareRatio, words),
      priceCell(variety.preVbpPriceYuan, words),
      priceCell(variety.selectedPriceYuan, words),
      amount('nonSelectedYuan'),
      amount('budgetYuan'),
      amount('expenditureYuan'),
      amount('balanceBaseYuan'),
      yuanCell(figures?.breakEvenNonSelectedYuan ?? null, words),
      { ...printedTextCell(state, scope), isLoss: figures?.state === 'deficit' },
    ],
  };
}

/** Without S0: the hospital's is no sum of the varieties' and stands on the first page. */
function totalRow({ hospital }: PlanResult, printed: PrintedAmounts, words: PrintWords): PrintRow {
  const amount = (name: keyof PrintedAmounts): PrintCell =>
    yuanCell(hospital[name], words, printed[name]);
  const blank: PrintCell = { shown: '' };
  return {
    key: 'total',
    cells: [
      blank,
      printedTextCell(words.messages.export.print.total),
      ...[blank, blank, blank, blank, blank],
      amount('nonSelectedYuan'),
      amount('budgetYuan'),
      amount('expenditureYuan'),
      amount('balanceBaseYuan'),
      blank,
      blank,
    ],
  };
}
