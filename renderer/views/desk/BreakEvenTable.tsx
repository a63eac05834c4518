import { memo, type ReactNode } from 'react';

import { formatRatio, formatYuan } from '../../../shared/i18n/format';
import { useLanguage, useMessages } from '../../i18n';
import type { VarietySelection } from '../../results/selection-figures';

/** The chart's numbers as tables, for whoever does not see it. */
export const BreakEvenTable = memo(function BreakEvenTable({
  curve,
}: Pick<VarietySelection, 'curve'>): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { breakEven } = messages.charts;
  const last = curve.byWinners.at(-1)?.winners;
  return (
    <div className="visually-hidden">
      <table>
        <caption>{breakEven.table}</caption>
        <thead>
          <tr>
            <th scope="col">{breakEven.columns.spent}</th>
            <th scope="col">{breakEven.columns.balance}</th>
            <th scope="col">{breakEven.columns.retention}</th>
          </tr>
        </thead>
        <tbody>
          {curve.points.map((point) => (
            <tr key={point.nonSelectedYuan}>
              <td>{formatYuan(point.nonSelectedYuan, language)}</td>
              <td>{formatYuan(point.balanceBaseYuan, language)}</td>
              <td>
                {point.retentionYuan === null
                  ? messages.common.unknownFigure
                  : formatYuan(point.retentionYuan, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>{breakEven.winnersTable}</caption>
        <thead>
          <tr>
            <th scope="col">{breakEven.winnersColumns.winners}</th>
            <th scope="col">{breakEven.winnersColumns.share}</th>
            <th scope="col">{breakEven.winnersColumns.breakEven}</th>
          </tr>
        </thead>
        <tbody>
          {curve.byWinners.map((line) => (
            <tr key={line.winners} data-testid={`winners-line-${String(line.winners)}`}>
              <td>
                {line.winners === last
                  ? messages.desk.levers.atLeast({ winners: line.winners })
                  : line.winners}
              </td>
              <td>{formatRatio(line.agreedShareRatio, language)}</td>
              <td>{formatYuan(line.breakEvenNonSelectedYuan, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
