import type { EChartsType } from 'echarts/core';

import { colors } from '../ui/colors';
import { stylesOf } from '../ui/styles-of';
import { fontFamily } from '../ui/theme';
import type { Point } from './break-even-scene';
import chartsSheet from './charts.module.css';
import { type DragFrame, type PlacedFrame, placeFrame, type PlotFrame } from './drag-frame';

const css = stylesOf(chartsSheet);

const FONT = `600 12px ${fontFamily}`;

/** A canvas over the chart, there only while something moves: the chart itself is not touched. */
export class DragOverlay {
  readonly #chart: EChartsType;
  readonly #host: HTMLElement;
  #shown: { readonly canvas: HTMLCanvasElement; readonly plot: PlotFrame } | null = null;

  constructor(chart: EChartsType, host: HTMLElement) {
    this.#chart = chart;
    this.#host = host;
  }

  get isShown(): boolean {
    return this.#shown !== null;
  }

  paint(frame: DragFrame): void {
    this.#shown ??= this.#create();
    if (this.#shown === null) return;
    const { canvas, plot } = this.#shown;
    const place = canvas.getContext('2d');
    if (place === null) return;
    place.font = FONT;
    const placed = placeFrame(frame, plot, (text) => place.measureText(text).width);
    clear(place);
    place.fillStyle = colors.dragVeil;
    place.fillRect(plot.left, 0, plot.right - plot.left + 1, plot.bottom + 1);
    draw(place, placed, plot);
  }

  remove(): void {
    this.#shown?.canvas.remove();
    this.#shown = null;
  }

  #create(): { readonly canvas: HTMLCanvasElement; readonly plot: PlotFrame } | null {
    const plot = plotOf(this.#chart);
    if (plot === null) return null;
    const canvas = document.createElement('canvas');
    canvas.className = css('drag-overlay');
    const scale = window.devicePixelRatio;
    canvas.width = this.#chart.getWidth() * scale;
    canvas.height = this.#chart.getHeight() * scale;
    canvas.getContext('2d')?.scale(scale, scale);
    this.#host.append(canvas);
    return { canvas, plot };
  }
}

function clear(place: CanvasRenderingContext2D): void {
  place.clearRect(0, 0, place.canvas.width, place.canvas.height);
}

function draw(place: CanvasRenderingContext2D, placed: PlacedFrame, plot: PlotFrame): void {
  place.save();
  place.beginPath();
  place.rect(plot.left, plot.top - 6, plot.right - plot.left, plot.bottom - plot.top + 6);
  place.clip();
  stroke(place, placed.zero, { color: colors.secondary, width: 1 });
  stroke(place, placed.line, { color: colors.accent, width: 2.2 });
  place.restore();
  stroke(place, [placed.point, placed.foot], { color: colors.accent, width: 1 });
  if (placed.breakEven !== null) dot(place, placed.breakEven, { radius: 4, fill: colors.surplus });
  dot(place, placed.point, { radius: 6, fill: colors.paper, border: colors.accent });
  write(place, placed.words);
}

function stroke(
  place: CanvasRenderingContext2D,
  points: readonly Point[],
  { color, width }: { readonly color: string; readonly width: number },
): void {
  place.beginPath();
  for (const [x, y] of points) place.lineTo(x, y);
  place.strokeStyle = color;
  place.lineWidth = width;
  place.stroke();
}

function dot(
  place: CanvasRenderingContext2D,
  [x, y]: Point,
  style: { readonly radius: number; readonly fill: string; readonly border?: string },
): void {
  place.beginPath();
  place.arc(x, y, style.radius, 0, 2 * Math.PI);
  place.fillStyle = style.fill;
  place.fill();
  if (style.border === undefined) return;
  place.strokeStyle = style.border;
  place.lineWidth = 2.4;
  place.stroke();
}

function write(
  place: CanvasRenderingContext2D,
  { text, left, middle }: PlacedFrame['words'],
): void {
  place.fillStyle = colors.labelVeil;
  place.fillRect(left - 2, middle - 8, place.measureText(text).width + 4, 16);
  place.fillStyle = colors.ink;
  place.textBaseline = 'middle';
  place.fillText(text, left, middle);
}

/** Where the chart's one grid is on the page; `null` before it has been drawn. */
function plotOf(chart: EChartsType): PlotFrame | null {
  const { xAxis, yAxis } = chart.getOption();
  const [maxX, minY, maxY] = [extent(xAxis, 'max'), extent(yAxis, 'min'), extent(yAxis, 'max')];
  if (maxX === null || minY === null || maxY === null) return null;
  const [left, bottom] = chart.convertToPixel({ gridIndex: 0 }, [0, minY]);
  const [right, top] = chart.convertToPixel({ gridIndex: 0 }, [maxX, maxY]);
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) {
    return null;
  }
  return { left, right, top, bottom, maxX, minY, maxY };
}

function extent(axes: unknown, end: 'min' | 'max'): number | null {
  const axis: unknown = Array.isArray(axes) ? axes[0] : null;
  if (typeof axis !== 'object' || axis === null || !(end in axis)) return null;
  const value: unknown = Reflect.get(axis, end);
  return typeof value === 'number' ? value : null;
}
