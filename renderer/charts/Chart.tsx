import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';

import { useMessages } from '../i18n';
import { prefersStillness } from '../ui/stillness';
import { type PointDrag, startDragging } from './point-drag';

interface ChartProps {
  readonly option: EChartsCoreOption;
  readonly label: string;
  readonly testId: string;
  readonly className: string;
  /** A point that can be dragged along the x axis. */
  readonly drag?: PointDrag;
}

/** Draws an option. The drawing library is loaded with the first chart, not with the window. */
export function Chart({ option, label, testId, className, drag }: ChartProps): ReactNode {
  const messages = useMessages();
  const elementRef = useRef<HTMLDivElement>(null);
  const dragRef = useRef<PointDrag | undefined>(drag);
  const [chart, setChart] = useState<EChartsType | null>(null);

  useEffect(() => {
    dragRef.current = drag;
  });

  useEffect(() => {
    const element = elementRef.current;
    if (element === null) return;
    let isGone = false;
    let stop = (): void => undefined;
    void import('./load-echarts').then(({ drawOn }) => {
      if (isGone) return;
      const drawn = drawOn(element);
      const observer = new ResizeObserver(() => {
        drawn.resize();
      });
      observer.observe(element);
      const stopDragging = startDragging(drawn, () => dragRef.current);
      stop = () => {
        stopDragging();
        observer.disconnect();
        drawn.dispose();
      };
      setChart(drawn);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, []);

  useEffect(() => {
    chart?.setOption(
      { ...option, animation: !prefersStillness() },
      { replaceMerge: ['series'], lazyUpdate: false },
    );
  }, [chart, option]);

  return (
    <div
      className={`chart ${className}`}
      role="img"
      aria-label={label}
      data-testid={testId}
      data-drawn={chart !== null}
    >
      {chart === null && <p className="chart-loading">{messages.charts.loading}</p>}
      <div ref={elementRef} className="chart-canvas" />
    </div>
  );
}
