import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';

import { useMessages } from '../i18n';
import { isPreviewing } from '../results/preview';
import type { Drawing } from '../ui/picture';
import { prefersStillness } from '../ui/stillness';
import { stylesOf } from '../ui/styles-of';
import chartsSheet from './charts.module.css';
import type { DragFrame } from './drag-frame';
import { DragOverlay } from './drag-overlay';
import { type PointDrag, startDragging } from './point-drag';
import { shownZoom } from './shown-zoom';

const css = stylesOf(chartsSheet);

/** What others may ask of a chart that is on the page. */
export interface ChartHandle {
  /** The chart as it is seen now, without what the pointer shows. */
  readonly draw: () => Promise<Drawing>;
}

export interface ChartProps {
  readonly option: EChartsCoreOption;
  readonly label: string;
  readonly testId: string;
  /** Of the sheet that says its height, where its rows do not. */
  readonly className?: string;
  /** The height that the chart's rows need. */
  readonly heightPixels?: number;
  /** A point that can be dragged along the x axis. */
  readonly drag?: PointDrag;
  /** Calls back with what moves while a lever is held, and with `null` when it rests; returns its own undo. */
  readonly onFrame?: (paint: (frame: DragFrame | null) => void) => () => void;
  /** What a click on a mark does; the mark is told by the index of its datum in the chart's first series. */
  readonly onChoose?: (index: number) => void;
}

/** For a chart that is not on the page yet. */
const FIRST_SIZE = { width: 720, height: 360 };

/** Draws an option. The drawing library is loaded with the first chart, not with the window. */
export function Chart({
  ref,
  ...props
}: ChartProps & { readonly ref: Ref<ChartHandle> }): ReactNode {
  const { option, label, testId, className = '', heightPixels } = props;
  const messages = useMessages();
  const elementRef = useRef<HTMLDivElement>(null);
  const propsRef = useRef<ChartProps>(props);
  const overlayRef = useRef<DragOverlay | null>(null);
  const [chart, setChart] = useState<EChartsType | null>(null);

  useEffect(() => {
    propsRef.current = props;
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
        // Hidden behind its table a chart has no size, and keeps the one it had.
        if (element.clientWidth > 0) drawn.resize();
      });
      observer.observe(element);
      const stopDragging = startDragging(drawn, element, () => propsRef.current.drag);
      drawn.on('click', { seriesIndex: 0 }, ({ dataIndex }) => {
        propsRef.current.onChoose?.(dataIndex);
      });
      overlayRef.current = new DragOverlay(drawn, element);
      stop = () => {
        overlayRef.current?.remove();
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
    if (chart === null) return;
    const overlay = overlayRef.current;
    const hasMoved = overlay?.isShown === true;
    chart.setOption(
      { ...option, animation: !hasMoved && !prefersStillness() },
      { replaceMerge: ['series'], lazyUpdate: false },
    );
    if (!hasMoved) return;
    // What moved over the chart goes in the very frame in which the chart has come to the same place.
    chart.getZr().flush();
    overlay.remove();
  }, [chart, option]);

  const { onFrame } = props;
  useEffect(() => {
    const overlay = overlayRef.current;
    if (chart === null || overlay === null || onFrame === undefined) return;
    return onFrame((frame) => {
      if (frame === null) removeSoon(overlay);
      else overlay.paint(frame);
    });
  }, [chart, onFrame]);

  useImperativeHandle(
    ref,
    () => ({
      draw: async () => {
        const { drawSvg } = await import('./draw-svg');
        if (chart === null) return drawSvg(option, FIRST_SIZE);
        const size = { width: chart.getWidth(), height: chart.getHeight() };
        return drawSvg(shownZoom(option, chart.getOption()), size);
      },
    }),
    [chart, option],
  );

  return (
    <div
      className={css(`chart ${className}`)}
      data-part="chart"
      role="img"
      aria-label={label}
      data-testid={testId}
      data-drawn={chart !== null}
      style={heightPixels === undefined ? undefined : { height: heightPixels }}
    >
      {chart === null && <p className={css('chart-loading')}>{messages.charts.loading}</p>}
      <div ref={elementRef} className={css('chart-canvas')} />
    </div>
  );
}

/** By then a chart that changed has been drawn; one that did not is as it was. */
function removeSoon(overlay: DragOverlay): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      if (!isPreviewing()) overlay.remove();
    });
  });
}
