import { present } from '../../../shared/assert';
import type { VarietyResult } from '../../../shared/engine/plan-result';
import type { Variety } from '../../../shared/plan/plan';
import { priceCell, type PrintWords, ratioCell, unitsCell, yuanCell } from './figure-cells';
import { type PrintCell, type PrintRow, type PrintTable, textCell } from './print-table';
import type { ReportedScenario } from './report-figures';

/** 品种测算表: inputs and figures of every variety, and the sum of those in scope. */
export function varietyPrint({ plan, result }: ReportedScenario, words: PrintWords): PrintTable {
  const { fields, export: exportWords } = words.messages;
  const { print } = exportWords;
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
      rowOf(variety, present(result.varieties[index], 'each variety has a result'), index, words),
    ),
    total: totalRow({ result }, words),
  };
}

function rowOf(
  variety: Variety,
  { outcome, inScope }: VarietyResult,
  index: number,
  words: PrintWords,
): PrintRow {
  const { report, export: exportWords } = words.messages;
  const figures = outcome.kind === 'evaluated' ? outcome.figures : null;
  const state = figures === null ? report.incomplete : report.states[figures.state];
  const scope = inScope ? '' : exportWords.print.outOfScope;
  return {
    key: variety.id,
    cells: [
      { shown: String(index + 1), exact: String(index + 1) },
      textCell(
        variety.genericName,
        [variety.dosageForm, variety.specification].filter(Boolean).join(' '),
      ),
      textCell(variety.batch),
      unitsCell(variety.baseUnits, words),
      ratioCell(figures?.agreedShareRatio ?? variety.agreedShareRatio, words),
      priceCell(variety.preVbpPriceYuan, words),
      priceCell(variety.selectedPriceYuan, words),
      yuanCell(figures?.nonSelectedYuan ?? null, words),
      yuanCell(figures?.budgetYuan ?? null, words),
      yuanCell(figures?.expenditureYuan ?? null, words),
      yuanCell(figures?.balanceBaseYuan ?? null, words),
      yuanCell(figures?.breakEvenNonSelectedYuan ?? null, words),
      { ...textCell(state, scope), isLoss: figures?.state === 'deficit' },
    ],
  };
}

function totalRow({ result }: Pick<ReportedScenario, 'result'>, words: PrintWords): PrintRow {
  const { hospital } = result;
  const blank: PrintCell = { shown: '' };
  return {
    key: 'total',
    cells: [
      blank,
      textCell(words.messages.export.print.total),
      ...[blank, blank, blank, blank, blank],
      yuanCell(hospital.nonSelectedYuan, words),
      yuanCell(hospital.budgetYuan, words),
      yuanCell(hospital.expenditureYuan, words),
      yuanCell(hospital.balanceBaseYuan, words),
      hospital.breakEvenNonSelectedYuan === null
        ? blank
        : yuanCell(hospital.breakEvenNonSelectedYuan, words),
      blank,
    ],
  };
}
