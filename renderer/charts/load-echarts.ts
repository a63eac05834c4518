import { LineChart, ScatterChart } from 'echarts/charts';
import {
  GridComponent,
  MarkLineComponent,
  MarkPointComponent,
  TooltipComponent,
} from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

/** A chart drawn on canvas: the SVG renderer writes style attributes, which the page's security policy forbids. */
export function drawOn(element: HTMLElement): EChartsType {
  use([
    LineChart,
    ScatterChart,
    GridComponent,
    TooltipComponent,
    MarkLineComponent,
    MarkPointComponent,
    CanvasRenderer,
  ]);
  return init(element, null, { renderer: 'canvas' });
}
