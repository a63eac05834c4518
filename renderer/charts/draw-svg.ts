import { type EChartsCoreOption, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

import type { Drawing } from '../ui/picture';
import { registerChartKinds } from './chart-kinds';

/** A report's page is wider than the panel: a chart is drawn at least so wide, in its own proportions. */
const LEAST_WIDTH = 720;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Draws a chart as text, without a place on the page: nothing of it meets the page's content policy. */
export function drawSvg(option: EChartsCoreOption, shown: Size): Drawing {
  registerChartKinds();
  register([SVGRenderer]);
  const factor = Math.max(1, LEAST_WIDTH / shown.width);
  const size = { width: shown.width * factor, height: shown.height * Math.sqrt(factor) };
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ ...option, animation: false, tooltip: { show: false } });
    return { svg: chart.renderToSVGString(), ...size };
  } finally {
    chart.dispose();
  }
}
