import type { EChartsCoreOption } from 'echarts/core';

import { present } from '../../shared/assert';

/** One drawn mark of a custom series. */
export interface DrawnShape {
  readonly type: string;
  readonly shape?: Readonly<Record<string, number>>;
  readonly style: { readonly fill?: string; readonly text?: string };
}

interface Series {
  readonly id: string;
  readonly data: readonly unknown[];
  readonly renderItem?: (area: object, place: object) => unknown;
}

export function seriesOf(option: EChartsCoreOption, id: string): Series {
  const series = option['series'] as readonly Series[];
  return present(
    series.find((candidate) => candidate.id === id),
    `the chart has ${id}`,
  );
}

export function seriesIds(option: EChartsCoreOption): readonly string[] {
  return (option['series'] as readonly Series[]).map(({ id }) => id);
}

/** Draws a datum of a custom series where one unit is as many pixels as asked, from the corner on. */
export function shapesOf(
  option: EChartsCoreOption,
  id: string,
  { dataIndex, unit }: { readonly dataIndex: number; readonly unit: readonly [number, number] },
): readonly DrawnShape[] {
  const [width, height] = unit;
  const place = {
    coord: ([x, y]: readonly [number, number]) => [x * width, y * height],
    size: () => [width, height],
  };
  const area = { dataIndex, coordSys: { x: 0, y: 0, width: 600, height: 300 } };
  const group = seriesOf(option, id).renderItem?.(area, place) as {
    readonly children: readonly DrawnShape[];
  };
  return group.children;
}

/** The words drawn for each datum of a custom series. */
export function wordsOf(option: EChartsCoreOption, id: string): readonly string[] {
  return seriesOf(option, id).data.map((_, dataIndex) =>
    shapesOf(option, id, { dataIndex, unit: [100, 20] })
      .flatMap(({ style }) => style.text ?? [])
      .join(' '),
  );
}

/** What a tooltip says over a datum. */
export function tooltipOf(option: EChartsCoreOption, hovered: unknown): string {
  const { formatter } = option['tooltip'] as { readonly formatter: (hovered: unknown) => string };
  return formatter(hovered);
}
