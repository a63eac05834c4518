import type { EChartsCoreOption } from 'echarts/core';

interface Zoom {
  readonly start?: number;
  readonly end?: number;
  readonly startValue?: unknown;
  readonly endValue?: unknown;
}

/** The option with the part of its axes that the person has scrolled to in the chart on the page. */
export function shownZoom(option: EChartsCoreOption, shown: EChartsCoreOption): EChartsCoreOption {
  const asked = zoomsOf(option);
  const present = zoomsOf(shown);
  if (asked.length === 0 || present.length !== asked.length) return option;
  const dataZoom = asked.map((zoom, index) => {
    const { start, end } = present[index] ?? {};
    return { ...zoom, startValue: undefined, endValue: undefined, start, end };
  });
  return { ...option, dataZoom };
}

function zoomsOf({ dataZoom }: EChartsCoreOption): readonly Zoom[] {
  return Array.isArray(dataZoom) ? (dataZoom as readonly Zoom[]) : [];
}
