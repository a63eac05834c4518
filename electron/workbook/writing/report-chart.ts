import {
  Chart,
  ChartFormat,
  ChartLegendPosition,
  ChartLine,
  ChartMarker,
  ChartPoint,
  ChartRange,
  ChartSeries,
  ChartSolidFill,
  ChartType,
  Color,
} from 'wasm-xlsxwriter/web';

import { assertNever } from '../../../shared/assert';
import type { ChartCells, ReportChart, ReportSeries } from '../../../shared/reports/report-chart';

/** A chart that Excel draws from the workbook's cells. */
export function makeChart(chart: ReportChart): Chart {
  const made = drawn(chart);
  made.title().setName(chart.title);
  if (chart.xTitle !== '') made.xAxis().setName(chart.xTitle);
  made.yAxis().setName(chart.yTitle);
  made.xAxis().setNumFormat('#,##0');
  made.yAxis().setNumFormat('#,##0');
  if (chart.hasLegend) made.legend().setPosition(ChartLegendPosition.Bottom);
  else made.legend().setHidden();
  return made.setWidth(chart.widthPixels).setHeight(chart.heightPixels).setAltText(chart.title);
}

function drawn({ kind, series }: ReportChart): Chart {
  switch (kind) {
    case 'scatter':
      return pushed(new Chart(ChartType.ScatterStraight), series, lineSeries);
    case 'stackedColumns':
      return pushed(new Chart(ChartType.ColumnStacked), series, columnSeries);
    case 'columnsAndLine': {
      const columns = pushed(new Chart(ChartType.Column), series.slice(0, -1), columnSeries);
      const line = pushed(new Chart(ChartType.Line), series.slice(-1), lineSeries);
      return columns.combine(line);
    }
    default:
      return assertNever(kind);
  }
}

function pushed(
  chart: Chart,
  series: readonly ReportSeries[],
  make: (series: ReportSeries) => ChartSeries,
): Chart {
  return series.reduce((made, each) => made.pushSeries(make(each)), chart);
}

const LINE_WIDTH_POINTS = 2;

function lineSeries(series: ReportSeries): ChartSeries {
  const line = new ChartLine().setColor(colourOf(series.colour ?? '#000000'));
  return named(series)
    .setFormat(new ChartFormat().setLine(line.setWidth(LINE_WIDTH_POINTS)))
    .setMarker(new ChartMarker().setNone());
}

function columnSeries(series: ReportSeries): ChartSeries {
  const made = named(series).setFormat(fillOf(series.colour));
  if (series.pointColours.length === 0) return made;
  return made.setPoints(
    series.pointColours.map((colour) => new ChartPoint().setFormat(fillOf(colour))),
  );
}

function named({ name, categories, values }: ReportSeries): ChartSeries {
  return new ChartSeries()
    .setName(name)
    .setCategories(rangeOf(categories))
    .setValues(rangeOf(values));
}

function rangeOf({ sheet, column, firstRow, lastRow }: ChartCells): ChartRange {
  return ChartRange.newFromRange(sheet, firstRow - 1, column, lastRow - 1, column);
}

function fillOf(colour: string | null): ChartFormat {
  if (colour === null) return new ChartFormat().setNoFill().setNoLine();
  return new ChartFormat().setSolidFill(new ChartSolidFill().setColor(colourOf(colour)));
}

function colourOf(hex: string): Color {
  return Color.rgb(parseInt(hex.slice(1), 16));
}
