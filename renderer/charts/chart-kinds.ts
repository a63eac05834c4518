import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  DataZoomComponent,
  GridComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { use as register } from 'echarts/core';

/** Makes the parts of the drawing library known that our charts are made of, and no others. */
export function registerChartKinds(): void {
  register([
    CustomChart,
    LineChart,
    ScatterChart,
    DataZoomComponent,
    GridComponent,
    MarkLineComponent,
    TooltipComponent,
  ]);
}
