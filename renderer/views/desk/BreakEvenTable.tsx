import { memo, type ReactNode } from 'react';

import { formatRatio, formatYuan } from '../../../shared/i18n/format';
import { useLanguage, useMessages } from '../../i18n';
import type { VarietySelection } from '../../results/selection-figures';
import { HiddenTable } from '../../ui/HiddenTable';

/** The numbers of the variety's chart: its curve, and the break-even of each number of enterprises. */
export const BreakEvenTable = memo(function BreakEvenTable({
  curve,
}: Pick<VarietySelection, 'curve'>): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { breakEven } = messages.charts;
  const last = curve.byWinners.at(-1)?.winners;
  return (
    <>
      <HiddenTable
        caption={breakEven.table}
        columns={[breakEven.columns.spent, breakEven.columns.balance, breakEven.columns.retention]}
        rows={curve.points.map((point) => ({
          key: point.nonSelectedYuan,
          cells: [
            formatYuan(point.nonSelectedYuan, language),
            formatYuan(point.balanceBaseYuan, language),
            point.retentionYuan === null
              ? messages.common.unknownFigure
              : formatYuan(point.retentionYuan, language),
          ],
        }))}
      />
      <HiddenTable
        caption={breakEven.winnersTable}
        columns={[
          breakEven.winnersColumns.winners,
          breakEven.winnersColumns.share,
          breakEven.winnersColumns.breakEven,
        ]}
        rows={curve.byWinners.map((line) => ({
          key: String(line.winners),
          testId: `winners-line-${String(line.winners)}`,
          cells: [
            line.winners === last
              ? messages.desk.levers.atLeast({ winners: line.winners })
              : String(line.winners),
            formatRatio(line.agreedShareRatio, language),
            formatYuan(line.breakEvenNonSelectedYuan, language),
          ],
        }))}
      />
    </>
  );
});
