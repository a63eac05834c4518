import type { WinnersCurve } from '../../shared/engine/curve';
import { formatRatio } from '../../shared/i18n/format';
import { colors } from '../ui/colors';
import {
  type BreakEvenChartRequest,
  heightAt,
  LEAST_PLOT,
  otherWinners,
  pointsOf,
  type Scene,
} from './break-even-scene';
import { amountWords } from './chart-style';
import {
  type Box,
  freeLabels,
  labelBoxOf,
  type PlacedLabel,
  type Plot,
  pointBox,
  textWidth,
} from './label-boxes';
import { toPlotNumber } from './plot-number';
import { presentPlaces } from './present-label';

/** The words of the chart with their places; `null` where there is no room, or nothing to say. */
export interface BreakEvenLabels {
  readonly present: PlacedLabel;
  readonly breakEven: PlacedLabel | null;
  /** Over the plot, or where it would meet what stands there, inside. */
  readonly redLine: PlacedLabel | 'above' | null;
  readonly lines: readonly { readonly label: PlacedLabel; readonly isOwn: boolean }[];
}

const STRONG = 12;
const QUIET = 11;

/** Finds places for all words, the most important first, so that none lies on another. */
export function breakEvenLabels(request: BreakEvenChartRequest, scene: Scene): BreakEvenLabels {
  const plot: Plot = { ...LEAST_PLOT, maxX: scene.maxX, minY: scene.minY, maxY: scene.maxY };
  const presents = presentPlaces(request, scene);
  const redLines = redLinePlaces(request, scene);
  const lines = linePlaces(request, scene);
  const points = pointBoxes(scene, plot);
  const [first] = presents;
  const present = freeLabels([{ places: presents, isNeeded: true }], points, plot)[0] ?? first;
  const [breakEven, redLine, ...rest] = freeLabels(
    [
      { places: breakEvenPlaces(request, scene), isNeeded: false },
      { places: redLines === 'above' ? [] : redLines, isNeeded: false },
      ...lines.map(({ places }) => ({ places, isNeeded: false })),
    ],
    [...points, ...uprightBoxes(request, scene, plot), labelBoxOf(present, plot)],
    plot,
  );
  return {
    present,
    breakEven: breakEven ?? null,
    redLine: redLines === 'above' ? 'above' : (redLine ?? null),
    lines: lines.flatMap(({ isOwn }, index) => {
      const label = rest[index] ?? null;
      return label === null ? [] : [{ label, isOwn }];
    }),
  };
}

/** The words inside the chart: on the lines, at the present point and at the break-even point. */
export function labelSeries({ present, breakEven, redLine, lines }: BreakEvenLabels): object {
  const shown = (label: PlacedLabel | null, style: Readonly<Record<string, unknown>>): object[] =>
    label === null ? [] : [labelDatum(label, style)];
  return {
    id: 'labels',
    type: 'scatter',
    silent: true,
    symbolSize: 0.01,
    itemStyle: { opacity: 1 },
    data: [
      ...shown(present, { color: colors.ink, fontWeight: 600 }),
      ...shown(breakEven, { color: colors.surplus, fontWeight: 600 }),
      ...shown(redLine === 'above' ? null : redLine, { color: colors.redLineText }),
      ...lines.flatMap(({ label, isOwn }) =>
        shown(label, {
          color: isOwn ? colors.accent : colors.secondary,
          fontWeight: isOwn ? 600 : 400,
          ...(isOwn && { backgroundColor: undefined }),
        }),
      ),
    ],
  };
}

/** A label as a datum of a series of points that are too small to be seen. */
export function labelDatum(label: PlacedLabel, style: Readonly<Record<string, unknown>>): object {
  const { value, text, position, offset, fontSize } = label;
  return {
    value,
    label: {
      show: true,
      formatter: text,
      position,
      offset,
      fontSize,
      backgroundColor: colors.labelVeil,
      padding: [0, 1],
      ...style,
    },
  };
}

/** Right of this part of the plot words stand on the left of their point. */
const LEFT_PART = 0.5;

/** Below the zero line, running towards the middle of the chart. */
function breakEvenPlaces(request: BreakEvenChartRequest, scene: Scene): readonly PlacedLabel[] {
  const { breakEvenX, maxX } = scene;
  if (breakEvenX <= 0 || breakEvenX > maxX) return [];
  const text = request.messages.charts.breakEven.breakEven({
    amount: amountWords(request.curve.breakEvenNonSelectedYuan, request),
  });
  const base = { text, value: [breakEvenX, 0], fontSize: STRONG } as const;
  const left = { ...base, position: 'left', offset: [6, 13] } as const;
  const right = { ...base, position: 'right', offset: [-6, 13] } as const;
  const sides = breakEvenX / maxX > LEFT_PART ? [left, right] : [right, left];
  const above = sides.map((side): PlacedLabel => ({ ...side, offset: [side.offset[0], -13] }));
  return [...sides, ...above];
}

/** As far to the right the place over the plot is free; the switches begin there. */
const ABOVE_PIXELS = 172;
const RED_LINE_HEIGHTS = [0.93, 0.8, 0.66, 0.52, 0.38] as const;

function redLinePlaces(
  request: BreakEvenChartRequest,
  scene: Scene,
): readonly PlacedLabel[] | 'above' {
  const { curve, messages } = request;
  if (curve.redLineYuan === null || curve.redLineYuan === '0') return [];
  const x = toPlotNumber(curve.redLineYuan);
  if (x > scene.maxX) return [];
  const text = redLineWords(request) ?? messages.common.unknownFigure;
  const left = (x / scene.maxX) * LEAST_PLOT.width;
  if (left + textWidth(text, QUIET) <= ABOVE_PIXELS) return 'above';
  return RED_LINE_HEIGHTS.flatMap((part): readonly PlacedLabel[] => {
    const at = { text, value: [x, part * scene.maxY], fontSize: QUIET } as const;
    return [
      { ...at, position: 'right', offset: [-1, 0] },
      { ...at, position: 'left', offset: [1, 0] },
    ];
  });
}

export function redLineWords(request: BreakEvenChartRequest): string | null {
  const { curve, messages } = request;
  if (curve.redLineYuan === null) return null;
  const amount = amountWords(curve.redLineYuan, request);
  return messages.charts.breakEven.redLine({ amount });
}

/** Where along the slope of a line, as parts of the way to the break-even point, its label may stand. */
const SLOTS = [0.2, 0.28, 0.36, 0.44, 0.52, 0.6, 0.68, 0.76, 0.84] as const;
/** The own line's words begin in the middle, so that the others find place above. */
const OWN_SLOTS = [0.52, 0.6, 0.44, 0.68, 0.36, 0.76, 0.28, 0.84, 0.2] as const;
/** Below this width of the sloping part labels would lie on each other. */
const LEAST_BREAK_EVEN_PART = 0.4;

interface LinePlaces {
  readonly isOwn: boolean;
  readonly places: readonly PlacedLabel[];
}

function linePlaces(request: BreakEvenChartRequest, scene: Scene): readonly LinePlaces[] {
  const others = otherWinners(request);
  if (others.length === 0 || scene.breakEvenX / scene.maxX < LEAST_BREAK_EVEN_PART) return [];
  const own = request.curve.byWinners.filter((line) => line.winners === request.presentWinners);
  return [
    ...own.map((line) => ({ isOwn: true, places: placesOn(line, true, { request, scene }) })),
    ...others.map((line) => ({ isOwn: false, places: placesOn(line, false, { request, scene }) })),
  ];
}

/** The own line's words stand below it, the others' above theirs. */
function placesOn(
  line: WinnersCurve,
  isOwn: boolean,
  { request, scene }: { readonly request: BreakEvenChartRequest; readonly scene: Scene },
): readonly PlacedLabel[] {
  const points = pointsOf(line.corners, scene.measure);
  const text = request.messages.charts.breakEven.winners({
    winners: winnersWords(request, line),
    share: formatRatio(line.agreedShareRatio, request.language),
  });
  return (isOwn ? OWN_SLOTS : SLOTS).map((slot) => {
    const x = slot * Math.min(scene.breakEvenX, scene.maxX);
    return {
      text,
      value: [x, heightAt(points, x)],
      fontSize: QUIET,
      position: isOwn ? 'left' : 'right',
      offset: isOwn ? [-2, 11] : [2, -9],
    };
  });
}

/** The table's last row holds for more enterprises as well. */
function winnersWords({ messages, curve }: BreakEvenChartRequest, line: WinnersCurve): string {
  const isLast = line.winners === curve.byWinners.at(-1)?.winners;
  return isLast ? messages.desk.levers.atLeast({ winners: line.winners }) : String(line.winners);
}

const LINE_REACH = 2;

/** The red line over the whole height, and the line from the present point down. */
function uprightBoxes({ curve }: BreakEvenChartRequest, scene: Scene, plot: Plot): readonly Box[] {
  const [presentX, presentY] = scene.presentPoint;
  const uprights: readonly (readonly [x: number, top: number, bottom: number])[] = [
    [presentX, presentY, 0],
    ...(curve.redLineYuan === null
      ? []
      : [[toPlotNumber(curve.redLineYuan), plot.maxY, plot.minY] as const]),
  ];
  return uprights.map(([x, top, bottom]) => ({
    ...pointBox([x, top], LINE_REACH, plot),
    bottom: pointBox([x, bottom], LINE_REACH, plot).bottom,
  }));
}

const PRESENT_REACH = 8;
const BREAK_EVEN_REACH = 5;

/** The present point and the break-even point themselves. */
function pointBoxes({ presentPoint, breakEvenX, maxX }: Scene, plot: Plot): readonly Box[] {
  const isInside = breakEvenX >= 0 && breakEvenX <= maxX;
  return [
    pointBox(presentPoint, PRESENT_REACH, plot),
    ...(isInside ? [pointBox([breakEvenX, 0], BREAK_EVEN_REACH, plot)] : []),
  ];
}
