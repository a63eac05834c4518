import { type ReactNode, useMemo } from 'react';

import type { YuanText } from '../../../../shared/decimal/decimal-text';
import type { HospitalScaleCurve } from '../../../../shared/engine/scale-curve';
import { formatScale } from '../../../../shared/i18n/format';
import { ChartFrame } from '../../../charts/ChartFrame';
import { hospitalTable } from '../../../charts/curve-tables';
import { hospitalChart } from '../../../charts/hospital-chart';
import { useLanguage, useMessages } from '../../../i18n';
import { useView } from '../../../stores/view-store';
import { stylesOf } from '../../../ui/styles-of';
import { WhatIfLinks } from '../../what-if/WhatIfLinks';
import panelSheet from './panel.module.css';

const css = stylesOf(panelSheet);

interface HospitalPanelProps {
  readonly curve: HospitalScaleCurve;
  /** The fund's budget, whatever is spent. */
  readonly budgetYuan: YuanText;
}

/** The whole hospital over the scale of its non-selected spending. */
export function HospitalPanel({ curve, budgetYuan }: HospitalPanelProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const option = useMemo(
    () => hospitalChart({ curve, budgetYuan, messages, language, moneyUnit }),
    [curve, budgetYuan, messages, language, moneyUnit],
  );
  const tables = useMemo(
    () => [hospitalTable(curve, { messages, language })],
    [curve, messages, language],
  );
  const scale = curve.breakEvenScale;
  const { hospitalPanel } = messages.desk;
  const title =
    scale === null
      ? hospitalPanel.none
      : scale.startsWith('-')
        ? hospitalPanel.never
        : hospitalPanel.title({ scale: formatScale(scale, language) });
  return (
    <section className={css('hospital-panel')} data-break-even-scale={scale ?? undefined}>
      <h2>{title}</h2>
      {scale !== null && (
        <ChartFrame
          title={title}
          heading="above"
          option={option}
          label={messages.charts.hospital.label}
          testId="chart-hospital"
          className={css('is-hospital')}
          tables={tables}
        />
      )}
      <WhatIfLinks />
    </section>
  );
}
