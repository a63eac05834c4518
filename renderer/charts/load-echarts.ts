import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

/** A chart drawn on canvas: the SVG renderer writes style attributes, which the page's security policy forbids. */
export function drawOn(element: HTMLElement): EChartsType {
  register([
    LineChart,
    ScatterChart,
    GridComponent,
    TooltipComponent,
    MarkLineComponent,
    CanvasRenderer,
  ]);
  return init(element, null, { renderer: 'canvas' });
}
