import { countFenCases } from './fen-cases';
import { CELLS } from './made-hospital';
import { type EditFigures, measureEdit } from './measure-edit';
import { type GridFigures, measureGrid } from './measure-grid';

const VARIETIES = 500;
const MANY = 5000;

/** Works the what-if figures out with the program and with other engines in one run, and prints the ratios. */
export function measureWhatIf(folder: string): void {
  printGrid(measureGrid(VARIETIES, folder));
  const few = measureEdit(VARIETIES, { jieyu: 400, others: 20 });
  printEdit(VARIETIES, few);
  const many = measureEdit(MANY, { jieyu: 200, others: 4 });
  printEdit(MANY, many);
  const growth = many.jieyuMs / few.jieyuMs;
  console.log(`\n  ${counted(MANY)} varieties over ${counted(VARIETIES)}: ${growth.toFixed(1)}`);
  printFen(VARIETIES);
}

function printGrid(figures: GridFigures): void {
  const evaluations = counted(CELLS * VARIETIES);
  console.log(
    `Grid of ${counted(CELLS)} hospital totals, ${counted(VARIETIES)} varieties (${evaluations} balances)`,
  );
  const { sweepMs } = figures;
  printLine('sweep in plain numbers', sweepMs, sweepMs);
  for (const [name, taken] of Object.entries(figures.others)) {
    if (typeof taken === 'string') {
      console.log(`  ${name.padEnd(36)} ${taken}`);
    } else {
      const isPart = taken.done < taken.all;
      const note = isPart ? `  measured on ${counted(taken.done)} cells, scaled up` : '';
      printLine(name, taken.ms, sweepMs, note);
    }
  }
  console.log('  besides:');
  printLine('preparing the plan, once', figures.prepareMs, sweepMs);
  printLine('exact grid, from plan to texts', figures.exactMs, sweepMs);
  const [all, one] = [figures.dragAllMs, figures.dragOneMs].map((ms) => (ms * 1000).toFixed(2));
  console.log(`  one move of a lever: of every variety ${all ?? ''} µs, of one ${one ?? ''} µs`);
}

function printEdit(varieties: number, figures: EditFigures): void {
  const { jieyuMs, parts, naiveMs, sheetMs } = figures;
  console.log(
    `\nOne edit of S in ${counted(varieties)} varieties: all figures, totals, the hospital’s curve of 101 points`,
  );
  printLine('edit, figures and curve, exact', jieyuMs, jieyuMs);
  printLine('decimal.js, naive', naiveMs, jieyuMs);
  const [each, once] = ['products at each point', 'products once'] as const;
  printLine('HyperFormula, SUMPRODUCT at each point', sheetMs[each], jieyuMs);
  printLine('HyperFormula, SUMPRODUCT once', sheetMs[once], jieyuMs);
  console.log('  of which and besides:');
  printLine('the edited plan', parts.edit, jieyuMs);
  printLine('all figures', parts.figures, jieyuMs);
  printLine('the hospital’s curve', parts.curve, jieyuMs);
  printLine('(the variety’s own curve, not in it)', parts.varietyCurve, jieyuMs);
}

function printFen(varieties: number): void {
  const { cases, guarded, mathRound, toFixed, recomputedCells, tables } = countFenCases(varieties);
  const cells = tables * (CELLS / 4);
  const recomputed = ((100 * recomputedCells) / cells).toFixed(2);
  console.log(`\nWrong fen in ${counted(cases)} retentions, against whole numbers`);
  console.log(
    `  guarded plain numbers ${counted(guarded).padStart(8)}  (${recomputed} % of cells worked out exactly)`,
  );
  console.log(`  Math.round            ${counted(mathRound).padStart(8)}`);
  console.log(`  toFixed               ${counted(toFixed).padStart(8)}`);
}

function printLine(name: string, ms: number, unitMs: number, note = ''): void {
  const digits = ms < 1 ? 4 : ms < 100 ? 2 : 0;
  const columns = [name.padEnd(40), ms.toFixed(digits).padStart(10), 'ms', ratio(ms / unitMs)];
  console.log(`  ${columns.join(' ')}${note}`);
}

function ratio(value: number): string {
  return value >= 10 ? counted(Math.round(value)).padStart(9) : value.toFixed(3).padStart(9);
}

function counted(value: number): string {
  return value.toLocaleString('en');
}
