import { memo, type ReactNode, useMemo } from 'react';

import type { HospitalScaleCurve } from '../../../shared/engine/scale-curve';
import { formatScale, formatYuan } from '../../../shared/i18n/format';
import { Chart } from '../../charts/Chart';
import { hospitalChart } from '../../charts/hospital-chart';
import { useLanguage, useMessages } from '../../i18n';
import { HiddenTable } from '../../ui/HiddenTable';

/** The whole hospital over the scale of its non-selected spending. */
export function HospitalPanel({ curve }: { readonly curve: HospitalScaleCurve }): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const option = useMemo(
    () => hospitalChart({ curve, messages, language }),
    [curve, messages, language],
  );
  const scale = curve.breakEvenScale;
  const { hospitalPanel } = messages.desk;
  return (
    <section className="hospital-panel" data-break-even-scale={scale ?? undefined}>
      <h2>
        {scale === null
          ? hospitalPanel.none
          : scale.startsWith('-')
            ? hospitalPanel.never
            : hospitalPanel.title({ scale: formatScale(scale, language) })}
      </h2>
      {scale !== null && (
        <figure>
          <Chart
            option={option}
            label={messages.charts.hospital.label}
            testId="chart-hospital"
            className="is-hospital"
          />
          <ScaleTable curve={curve} />
        </figure>
      )}
    </section>
  );
}

const ScaleTable = memo(function ScaleTable({
  curve,
}: {
  readonly curve: HospitalScaleCurve;
}): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { hospital } = messages.charts;
  return (
    <HiddenTable
      caption={hospital.table}
      columns={[hospital.columns.scale, hospital.columns.balance, hospital.columns.retention]}
      rows={curve.points.map((point) => ({
        key: point.scale,
        cells: [
          formatScale(point.scale, language),
          formatYuan(point.balanceBaseYuan, language),
          point.retentionYuan === null
            ? messages.common.unknownFigure
            : formatYuan(point.retentionYuan, language),
        ],
      }))}
    />
  );
});
