/** Cells of one column, rows as Excel counts them, columns from 0. */
export interface ChartCells {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface ReportSeries {
  readonly name: string;
  readonly categories: ChartCells;
  readonly values: ChartCells;
  /** `#RRGGBB`; `null` draws nothing: the part of a stacked column that only lifts the rest. */
  readonly colour: string | null;
  /** Colours of single points, in their order, where they differ. */
  readonly pointColours: readonly string[];
}

/** A chart that the spreadsheet program draws itself from cells. */
export interface ReportChart {
  /** Lines between points of two numbers; columns upon each other; columns with the last series as a line. */
  readonly kind: 'scatter' | 'stackedColumns' | 'columnsAndLine';
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly series: readonly ReportSeries[];
  readonly hasLegend: boolean;
  /** Top left corner: rows below the preface, columns, both from 0. */
  readonly row: number;
  readonly column: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
}
