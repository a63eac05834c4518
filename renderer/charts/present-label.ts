import {
  type BreakEvenChartRequest,
  heightAt,
  LEAST_PLOT,
  pointsOf,
  type Scene,
  valueOf,
} from './break-even-scene';
import { amountWords } from './chart-style';
import { type PlacedLabel, textWidth } from './label-boxes';

const STRONG = 12;

/** Left of this part of the plot a label has room on the right of its point. */
const LEFT_PART = 0.5;
/** The width of the present point's label, as a part of the plot's. */
const LABEL_PART = 0.46;
const HIGHEST_PART = 0.94;

/** Above every line the words would lie on; else higher up, where the lines have come down. */
export function presentPlaces(
  request: BreakEvenChartRequest,
  scene: Scene,
): readonly [PlacedLabel, ...PlacedLabel[]] {
  const [x] = scene.presentPoint;
  const text = request.messages.charts.breakEven.present({
    spent: amountWords(request.present.nonSelectedYuan, request),
    value: amountWords(valueOf(request.present, request.measure), request),
  });
  const height = calloutHeight(request, scene);
  const right = { position: 'right', offset: [8, -8] } as const;
  const left = { position: 'left', offset: [13, -14] } as const;
  const isLeft = x / scene.maxX < LEFT_PART;
  const at = (y: number, side: typeof left | typeof right): PlacedLabel => ({
    text,
    value: [x, y],
    fontSize: STRONG,
    ...side,
  });
  const sides = isLeft ? ([right, left] as const) : ([left, right] as const);
  const high = scene.maxY * HIGHEST_PART;
  const places = [at(height, sides[0]), at(height, sides[1]), at(high, right), at(high, left)];
  return [at(height, sides[0]), ...places.slice(1), ...fittedPlaces(request, scene, places[2])];
}

/** Words too long for either side of the point, pushed in from the right edge and above the lines there. */
function fittedPlaces(
  request: BreakEvenChartRequest,
  scene: Scene,
  label: PlacedLabel | undefined,
): readonly PlacedLabel[] {
  if (label === undefined) return [];
  const [x] = scene.presentPoint;
  const width = textWidth(label.text, label.fontSize) + FITTED_MARGIN;
  const left = Math.max(0, LEAST_PLOT.width - width);
  const shift = left - (x / scene.maxX) * LEAST_PLOT.width - FITTED_MARGIN / 2;
  const start = (left / LEAST_PLOT.width) * scene.maxX;
  const height = Math.min(highestAt(request, scene, start), scene.maxY * HIGHEST_PART);
  return [height, scene.maxY * HIGHEST_PART].map((y): PlacedLabel => ({
    ...label,
    value: [x, y],
    offset: [shift, -8],
  }));
}

const FITTED_MARGIN = 6;

/** The highest line over the label, which runs from its point towards the middle of the chart; lines fall to the right. */
function calloutHeight(request: BreakEvenChartRequest, scene: Scene): number {
  const [x] = scene.presentPoint;
  const labelStart = x / scene.maxX < LEFT_PART ? x : Math.max(0, x - LABEL_PART * scene.maxX);
  return Math.min(highestAt(request, scene, labelStart), scene.maxY * HIGHEST_PART);
}

/** The height of the highest line. */
function highestAt({ curve, measure }: BreakEvenChartRequest, scene: Scene, x: number): number {
  const lines = [scene.line, ...curve.byWinners.map(({ corners }) => pointsOf(corners, measure))];
  return Math.max(...lines.map((line) => heightAt(line, x)));
}
