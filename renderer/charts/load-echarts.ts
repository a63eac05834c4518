import { type EChartsType, init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

import { registerChartKinds } from './chart-kinds';

/** A chart drawn on canvas: the SVG renderer writes style attributes, which the page's security policy forbids. */
export function drawOn(element: HTMLElement): EChartsType {
  registerChartKinds();
  register([CanvasRenderer]);
  return init(element, null, { renderer: 'canvas' });
}
