import { hospitalScaleCurve } from '../engine/scale-curve';
import { budgetWaterfall } from '../engine/waterfall';
import type { AuditInput } from './audit-input';
import { breakEvenCharts } from './break-even-charts';
import type { BreakEvenParts } from './break-even-parts';
import { firstBodyRow, quotedFormulaText } from './cell-address';
import { countedFormula } from './counted-formula';
import { ladderCells } from './ladder-cells';
import {
  differenceFormulaOf,
  EMPTY,
  formulaOf,
  NOT_KNOWN,
  type ReportCell,
  type ReportColumn,
  type ReportSheet,
  sheetOf,
} from './report';
import { waterfallCells, waterfallColours } from './waterfall-cells';

/** Rows for two charts above each other. */
const CHART_ROWS = 39;
const EVEN_STEPS = 21;

/** The hospital's break-even, the waterfall and the ladder: data as live formulas, and charts on them. */
export function breakEvenSheet(
  parts: Omit<BreakEvenParts, 'first'>,
  preface: readonly string[],
): ReportSheet {
  const { messages } = parts.input;
  const words = messages.report;
  const first = firstBodyRow({ preface, chartRows: CHART_ROWS });
  const { steps } = budgetWaterfall(parts.input.plan);
  const placed = { ...parts, first };
  const blocks = [curveCells(placed), waterfallCells(placed, steps), ladderCells(placed)] as const;
  const widths = [4, 7, 5] as const;
  const rows = Array.from(
    { length: Math.max(...blocks.map((block) => block.length)) },
    (_, index) => [
      ...filled(blocks[0][index], widths[0]),
      EMPTY,
      ...filled(blocks[1][index], widths[1]),
      EMPTY,
      ...filled(blocks[2][index], widths[2]),
    ],
  );
  return sheetOf({
    name: words.sheets.breakEven,
    preface,
    chartRows: CHART_ROWS,
    charts: breakEvenCharts({
      input: parts.input,
      first,
      curve: blocks[0].length,
      waterfall: blocks[1].length,
      waterfallColours: waterfallColours(steps),
      ladder: blocks[2].length,
    }),
    columns: columnsOf(parts.input),
    rows,
    notes: words.breakEvenNotes,
  });
}

function filled(cells: readonly ReportCell[] | undefined, width: number): readonly ReportCell[] {
  return Array.from({ length: width }, (_, index) => cells?.[index] ?? EMPTY);
}

function columnsOf({ messages }: AuditInput): readonly ReportColumn[] {
  const words = messages.report.breakEvenColumns;
  const apart: ReportColumn = { header: '', width: 3 };
  const of = (header: string, width: number): ReportColumn => ({ header, width });
  return [
    of(words.scale, 14),
    of(words.nonSelected, 18),
    of(words.balance, 18),
    of(words.retention, 18),
    apart,
    of(words.step, 22),
    of(words.change, 18),
    of(words.after, 18),
    of(words.liftAbove, 14),
    of(words.barAbove, 14),
    of(words.liftBelow, 14),
    of(words.barBelow, 14),
    apart,
    of(words.rank, 8),
    of(words.variety, 26),
    of(words.headroom, 18),
    of(words.fundHeadroom, 18),
    of(words.cumulative, 18),
  ];
}

/** Balance and retention over the scale t of non-selected spending, with t* and every corner. */
function curveCells({ input, totals, first }: BreakEvenParts): readonly (readonly ReportCell[])[] {
  const { plan, result, messages } = input;
  const { names } = messages.report;
  const { points } = hospitalScaleCurve({ plan, result, points: EVEN_STEPS, maxScale: null });
  return points.map((point, index) => {
    const row = String(first + index);
    const [scale, balance] = [`$A${row}`, `$C${row}`];
    const ofGroup = `(${totals.range('fundBreakEven')}-${scale}*${totals.range('fundNonSelected')})`;
    const floored = `SUMPRODUCT(${ofGroup}*(${ofGroup}>0))`;
    const counted = countedFormula(input, { balance, floored });
    return [
      { kind: 'scale', value: point.scale },
      formulaOf('yuan', `${scale}*${totals.headline('nonSelectedYuan')}`, point.nonSelectedYuan),
      differenceFormulaOf(
        `${totals.total('fundBreakEven')}-${scale}*${totals.total('fundNonSelected')}`,
        point.balanceBaseYuan,
      ),
      formulaOf(
        'yuan',
        `IF(ISNUMBER(${names.retentionRatio}),${names.retentionRatio}*${counted},${quotedFormulaText(NOT_KNOWN)})`,
        point.retentionYuan,
      ),
    ];
  });
}
