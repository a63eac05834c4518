import type { BreakEvenCurve } from '../../shared/engine/curve';
import type { HospitalScaleCurve } from '../../shared/engine/scale-curve';
import { formatRatio, formatScale } from '../../shared/i18n/format';
import type { ShownTable } from '../table/shown-table';
import type { ChartWords } from './chart-style';
import { moneyCell } from './money-words';

/** The numbers of a variety's chart: its curve, and the break-even of each number of enterprises. */
export function breakEvenTables(
  curve: Extract<BreakEvenCurve, { kind: 'curve' }>,
  words: ChartWords,
): readonly ShownTable[] {
  const { breakEven } = words.messages.charts;
  return [
    {
      caption: breakEven.table,
      columns: [breakEven.columns.spent, breakEven.columns.balance, breakEven.columns.retention],
      rows: curve.points.map((point) => ({
        key: point.nonSelectedYuan,
        cells: [point.nonSelectedYuan, point.balanceBaseYuan, point.retentionYuan].map((yuan) =>
          moneyCell(yuan, words),
        ),
      })),
    },
    winnersTable(curve, words),
  ];
}

function winnersTable(
  { byWinners }: Extract<BreakEvenCurve, { kind: 'curve' }>,
  words: ChartWords,
): ShownTable {
  const { messages, language } = words;
  const { winnersTable: caption, winnersColumns } = messages.charts.breakEven;
  const last = byWinners.at(-1)?.winners;
  return {
    caption,
    columns: [winnersColumns.winners, winnersColumns.share, winnersColumns.breakEven],
    rows: byWinners.map(({ winners, agreedShareRatio, breakEvenNonSelectedYuan }) => ({
      key: String(winners),
      testId: `winners-line-${String(winners)}`,
      cells: [
        { shown: winners === last ? messages.desk.levers.atLeast({ winners }) : String(winners) },
        { shown: formatRatio(agreedShareRatio, language), exact: agreedShareRatio },
        moneyCell(breakEvenNonSelectedYuan, words),
      ],
    })),
  };
}

/** The numbers of the hospital's chart. */
export function hospitalTable(curve: HospitalScaleCurve, words: ChartWords): ShownTable {
  const { table, columns } = words.messages.charts.hospital;
  return {
    caption: table,
    columns: [columns.scale, columns.balance, columns.retention],
    rows: curve.points.map(({ scale, balanceBaseYuan, retentionYuan }) => ({
      key: scale,
      cells: [
        { shown: formatScale(scale, words.language), exact: scale },
        moneyCell(balanceBaseYuan, words),
        moneyCell(retentionYuan, words),
      ],
    })),
  };
}
