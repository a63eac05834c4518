import type { EChartsCoreOption } from 'echarts/core';

import type { ShownTable } from '../table/shown-table';

/** A chart as data: its message, its picture and its numbers. A frame draws it. */
export interface ChartContent {
  /** The message. */
  readonly title: string;
  readonly lead?: string;
  /** What kind of chart it is, of what. */
  readonly label: string;
  readonly option: EChartsCoreOption;
  readonly tables: readonly ShownTable[];
  /** The height that its rows need; the width is the page's. */
  readonly heightPixels: number;
}
