import { type ReactNode, useRef } from 'react';

import { useMessages } from '../i18n';
import type { ShownTable } from '../table/shown-table';
import { DataTable } from '../ui/DataTable';
import { HiddenTable } from '../ui/HiddenTable';
import { MenuButton } from '../ui/MenuButton';
import { stylesOf } from '../ui/styles-of';
import { Chart, type ChartHandle, type ChartProps } from './Chart';
import chartsSheet from './charts.module.css';
import { useChartMenu } from './use-chart-menu';

const css = stylesOf(chartsSheet);

interface ChartFrameProps extends ChartProps {
  /** The chart's message in words. */
  readonly title: string;
  /** A second, quieter sentence. */
  readonly lead?: string;
  /** Whether the words stand in the frame, or already above it on the page. They go with the picture either way. */
  readonly heading?: 'inside' | 'above';
  /** The chart's numbers, for whoever does not see it, and to be copied. */
  readonly tables: readonly ShownTable[];
  /** The same numbers stand on the page beside the chart, and need not be there a second time unseen. */
  readonly isTableBeside?: boolean;
  /** Switches of the chart, beside its menu. */
  readonly children?: ReactNode;
}

/** A chart with its message, a menu to take it away, and its numbers as tables. */
export function ChartFrame(props: ChartFrameProps): ReactNode {
  const { title, lead, heading = 'inside', tables, isTableBeside, children, ...chart } = props;
  const { frame } = useMessages().charts;
  const handle = useRef<ChartHandle>(null);
  const { entries, isTable, notice } = useChartMenu({
    handle,
    tables,
    name: chart.label,
    title,
    lead: lead ?? null,
  });
  return (
    <figure
      className={css('chart-frame')}
      data-part="chart-frame"
      data-testid={`${chart.testId}-frame`}
    >
      {heading === 'inside' && (
        <figcaption className={css('chart-heading')}>
          <h3>{title}</h3>
          {lead !== undefined && <p>{lead}</p>}
        </figcaption>
      )}
      <div className={css('chart-tools')}>
        {children}
        <MenuButton
          label={frame.menu({ title: chart.label })}
          testId={`${chart.testId}-menu`}
          entries={entries}
        />
      </div>
      <div hidden={isTable}>
        <Chart ref={handle} {...chart} />
      </div>
      {isTable ? (
        <div
          className={css('chart-tables')}
          data-testid="chart-tables"
          tabIndex={0}
          role="region"
          aria-label={frame.showTable}
        >
          {tables.map((table) => (
            <DataTable key={table.caption} {...table} />
          ))}
        </div>
      ) : (
        isTableBeside !== true &&
        tables.map((table) => <HiddenTable key={table.caption} table={table} />)
      )}
      <p role="status" className={css('chart-notice')}>
        {notice}
      </p>
    </figure>
  );
}
