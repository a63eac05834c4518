import type { YuanText } from '../../shared/decimal/decimal-text';
import { colors } from '../ui/colors';
import { fontFamily } from '../ui/theme';
import { cellYuan, type DataTableRequest } from './data-table-amounts';
import { divergingColors } from './diverging-colors';
import { axisMoney, shortAmount } from './money-words';
import { type ContourEdge, zeroContour } from './zero-contour';

interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

/** What the drawing library hands to a drawing function, as far as cells need it. */
interface Place {
  readonly coord: (point: readonly [column: number, row: number]) => readonly number[];
  readonly size: (extent: readonly [column: number, row: number]) => readonly number[] | number;
}

interface Area {
  readonly dataIndex: number;
}

/** White between cells, where they are wide enough to afford it. */
const GAP_PIXELS = 1;
const LEAST_GAPPED_PIXELS = 12;
const LEAST_WORDS_HEIGHT = 15;
/** About the width of a digit of the cells' writing. */
const DIGIT_PIXELS = 6.3;
const FEN_OF_A_YUAN = 100;

/** The cells of a data table, each with its amount where it has room. */
export function heatMapCells(
  request: DataTableRequest,
  fen: Float64Array,
  size: TableSize,
): object {
  const largest = fen.reduce((most, amount) => Math.max(most, Math.abs(amount) || 0), 0);
  const wordsOf = cellForms(request, fen);
  const presentCell =
    request.presentRow === null || request.presentColumn === null
      ? -1
      : request.presentRow * size.columns + request.presentColumn;
  return {
    id: 'cells',
    type: 'custom',
    encode: { x: 0, y: 1 },
    cursor: request.onChoose === undefined ? 'default' : 'pointer',
    data: Array.from(fen, (amount, cell) => [
      cell % size.columns,
      Math.floor(cell / size.columns),
      Number.isNaN(amount) ? null : amount,
    ]),
    renderItem: ({ dataIndex }: Area, place: Place) =>
      drawCell(
        {
          amountFen: fen[dataIndex] ?? NaN,
          column: dataIndex % size.columns,
          row: Math.floor(dataIndex / size.columns),
          isPresent: dataIndex === presentCell,
          largest,
          words: (width) => wordsOf(dataIndex, width),
        },
        place,
      ),
  };
}

interface DrawnCell {
  readonly amountFen: number;
  readonly column: number;
  readonly row: number;
  readonly isPresent: boolean;
  readonly largest: number;
  readonly words: (width: number) => string;
}

function drawCell(cell: DrawnCell, place: Place): object {
  const [middleX = 0, middleY = 0] = place.coord([cell.column, cell.row]);
  const [width = 0, height = 0] = sizeOf(place);
  const gap = Math.min(width, height) >= LEAST_GAPPED_PIXELS ? GAP_PIXELS : 0;
  const { fill, ink } = Number.isNaN(cell.amountFen)
    ? { fill: colors.line, ink: colors.ink }
    : divergingColors(cell.amountFen, cell.largest);
  const shape = {
    x: middleX - width / 2,
    y: middleY - height / 2,
    width: width - gap,
    height: height - gap,
  };
  return {
    type: 'group',
    children: [
      {
        type: 'rect',
        shape,
        style: cell.isPresent ? { fill, stroke: colors.ink, lineWidth: 2.5 } : { fill },
        z2: cell.isPresent ? 5 : 0,
      },
      {
        type: 'text',
        silent: true,
        z2: 6,
        style: {
          text: height < LEAST_WORDS_HEIGHT ? '' : cell.words(width - 6),
          x: middleX,
          y: middleY,
          textAlign: 'center',
          textVerticalAlign: 'middle',
          fill: ink,
          fontSize: 11,
          fontFamily,
          fontWeight: cell.isPresent ? 600 : 400,
        },
      },
    ],
  };
}

/** All amounts in the longer form or all in the shorter, whichever fits the cells; none where neither does. */
function cellForms(
  request: DataTableRequest,
  fen: Float64Array,
): (cell: number, width: number) => string {
  const yuanOf = (cell: number): YuanText | null => cellYuan(fen, cell);
  const unknown = request.messages.common.unknownFigure;
  const long = Array.from(fen, (_, cell) => {
    const yuan = yuanOf(cell);
    return yuan === null ? unknown : shortAmount(yuan, request);
  });
  const short = Array.from(fen, (amount, cell) =>
    yuanOf(cell) === null ? unknown : roundedAmount(amount, request),
  );
  const forms = [long, short].map((texts) => ({
    texts,
    width: Math.max(...texts.map((text) => Array.from(text).length)) * DIGIT_PIXELS,
  }));
  return (cell, width) => forms.find((form) => form.width <= width)?.texts[cell] ?? '';
}

function roundedAmount(amountFen: number, request: DataTableRequest): string {
  const yuan = amountFen / FEN_OF_A_YUAN;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(yuan) || 1)) - 2);
  return axisMoney(Math.floor(yuan / step + 0.5) * step, request);
}

/** The line between surplus and deficit. */
export function zeroLines(fen: Float64Array, size: TableSize): object {
  const edges = zeroContour(fen, size);
  return {
    id: 'zero-contour',
    type: 'custom',
    silent: true,
    tooltip: { show: false },
    z: 5,
    data: edges.length === 0 ? [] : [[0, 0]],
    renderItem: (_area: Area, place: Place) => ({
      type: 'group',
      children: edges.map((edge) => contourLine(edge, place)),
    }),
  };
}

function contourLine({ from, to }: ContourEdge, place: Place): object {
  const [width = 0, height = 0] = sizeOf(place);
  const [originX = 0, originY = 0] = place.coord([0, 0]);
  return {
    type: 'line',
    shape: {
      x1: originX + from[0] * width - 0.5,
      y1: originY + from[1] * height - 0.5,
      x2: originX + to[0] * width - 0.5,
      y2: originY + to[1] * height - 0.5,
    },
    style: { stroke: colors.ink, lineWidth: 2 },
  };
}

function sizeOf(place: Place): readonly number[] {
  const size = place.size([1, 1]);
  return typeof size === 'number' ? [size, size] : size;
}
