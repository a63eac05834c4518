import { colors } from '../ui/colors';
import { fontFamily } from '../ui/theme';

/** One bar of a row, from one amount to another. */
export interface RowBar {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  /** Only its border: told from a filled bar without colour. */
  readonly isHollow: boolean;
  /** The axis begins later than the bar: marked at its start. */
  readonly isCut?: boolean;
  /** Beside the bar's outer end. */
  readonly words: string;
  /** On which side of the bar the words stand. */
  readonly side: 'left' | 'right';
}

/** A row: the bars in it, and where its thin line to the next row hangs. */
export interface BarRow {
  readonly name: string;
  readonly isStrong: boolean;
  readonly bars: readonly RowBar[];
  readonly linkAt: number | null;
}

/** What the drawing library hands to a drawing function, as far as rows need it. */
interface Place {
  readonly coord: (point: readonly [x: number, y: number]) => readonly number[];
  readonly size: (extent: readonly [x: number, y: number]) => readonly number[] | number;
}

interface Area {
  readonly coordSys: { readonly x: number; readonly width: number };
  readonly dataIndex: number;
}

const BAR_PART = 0.62;
const MOST_BAR_PIXELS = 20;
const WORDS_GAP = 5;

/** Draws rows of floating bars: a series whose data are the rows' places, so that the pointer finds them. */
export function rowBarsSeries(
  rows: readonly BarRow[],
  axes: { readonly xAxisIndex: number; readonly yAxisIndex: number },
): object {
  return {
    ...axes,
    id: 'bars',
    type: 'custom',
    clip: false,
    encode: { x: [1, 2], y: 0 },
    data: rows.map(({ bars }, index) => [
      index,
      Math.min(0, ...bars.flatMap(endsOf)),
      Math.max(0, ...bars.flatMap(endsOf)),
    ]),
    renderItem: ({ dataIndex, coordSys }: Area, place: Place) => {
      const row = rows[dataIndex];
      return row === undefined ? null : drawRow(row, { index: dataIndex, area: coordSys }, place);
    },
  };
}

function endsOf({ from, to }: RowBar): readonly number[] {
  return [from, to];
}

function drawRow(
  row: BarRow,
  { index, area }: { readonly index: number; readonly area: Area['coordSys'] },
  place: Place,
): object {
  const band = bandOf(place);
  const height = Math.min(band * BAR_PART, MOST_BAR_PIXELS);
  const children = row.bars.flatMap((bar) => drawBar({ bar, row, index, height, area }, place));
  return {
    type: 'group',
    children: [...drawLink(row, { index, band, height }, place), ...children],
  };
}

function drawBar(
  of: {
    readonly bar: RowBar;
    readonly row: BarRow;
    readonly index: number;
    readonly height: number;
    readonly area: Area['coordSys'];
  },
  place: Place,
): readonly object[] {
  const { bar, row, index, height, area } = of;
  const [start = 0, middle = 0] = place.coord([bar.from, index]);
  const [end = 0] = place.coord([bar.to, index]);
  const x = Math.min(start, end);
  const width = Math.max(1, Math.abs(end - start));
  const inset = bar.isHollow ? 0.75 : 0;
  return [
    {
      type: 'rect',
      shape: {
        x: x + inset,
        y: middle - height / 2 + inset,
        width: Math.max(0.5, width - 2 * inset),
        height: height - 2 * inset,
      },
      style: bar.isHollow
        ? { fill: colors.paper, stroke: bar.color, lineWidth: 1.5 }
        : { fill: bar.color },
    },
    ...(bar.isCut === true ? [cutMark(x, middle, height)] : []),
    {
      type: 'text',
      style: {
        text: bar.words,
        ...wordsPlace(bar, { x, width }, area),
        y: middle,
        textVerticalAlign: 'middle',
        fontSize: 11,
        fontFamily,
        fontWeight: row.isStrong ? 600 : 400,
      },
    },
  ];
}

/** The widest figure at the size of the words. */
const CHARACTER_PIXELS = 6.5;
/** What stands free at the right of the area. */
const MARGIN_PIXELS = 8;

/** Beside the bar's end; where there is no room beyond it, before the bar, and else in it. */
function wordsPlace(
  { words, side, isHollow }: RowBar,
  { x, width }: { readonly x: number; readonly width: number },
  area: Area['coordSys'],
): { readonly x: number; readonly textAlign: 'left' | 'right'; readonly fill: string } {
  const end = x + width;
  const needed = WORDS_GAP + words.length * CHARACTER_PIXELS;
  if (side === 'right' && end + needed <= area.x + area.width + MARGIN_PIXELS) {
    return { x: end + WORDS_GAP, textAlign: 'left', fill: colors.ink };
  }
  if (x - needed >= area.x || width < needed) {
    return { x: x - WORDS_GAP, textAlign: 'right', fill: colors.ink };
  }
  const fill = isHollow ? colors.ink : colors.paper;
  return { x: end - WORDS_GAP, textAlign: 'right', fill };
}

/** A white slant across the beginning of a bar. */
function cutMark(x: number, middle: number, height: number): object {
  const [top, bottom] = [middle - height / 2 - 1, middle + height / 2 + 1];
  return {
    type: 'polygon',
    shape: {
      points: [
        [x + 14, top],
        [x + 19, top],
        [x + 14, bottom],
        [x + 9, bottom],
      ],
    },
    style: { fill: colors.paper },
  };
}

function drawLink(
  { linkAt }: BarRow,
  {
    index,
    band,
    height,
  }: { readonly index: number; readonly band: number; readonly height: number },
  place: Place,
): readonly object[] {
  if (linkAt === null) return [];
  const [x = 0, middle = 0] = place.coord([linkAt, index]);
  const top = middle + height / 2;
  return [
    {
      type: 'line',
      shape: { x1: x, y1: top, x2: x, y2: top + band - height },
      style: { stroke: colors.tertiary, lineWidth: 1, lineDash: [2, 2] },
    },
  ];
}

function bandOf(place: Place): number {
  const size = place.size([0, 1]);
  return typeof size === 'number' ? size : (size[1] ?? 0);
}
