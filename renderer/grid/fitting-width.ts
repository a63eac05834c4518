import { withinWidths } from '../table/column-layout';
import { columnHead, type GridColumn } from '../table/columns';
import { figureView, inputView } from './cell-view';
import type { GridScene } from './grid-scene';

const FONT = '13px "Microsoft YaHei UI","PingFang SC","Noto Sans CJK SC","Noto Sans SC",sans-serif';
const HEAD_FONT = `500 ${FONT.replace('13px', '12px')}`;
const CELL_MARGINS = 18;
const HEAD_MARGINS = 28;
const STATE_PIXELS = 76;

/** The width at which a column's widest text can be read, in pixels. */
export function fittingWidth(scene: GridScene, column: GridColumn): number {
  if (column.field === 'state') return STATE_PIXELS;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return column.widthPixels;
  const measured = (texts: readonly string[], font: string): number => {
    context.font = font;
    return texts.reduce((most, text) => Math.max(most, context.measureText(text).width), 0);
  };
  const heads = columnHead(scene.wording.messages, column.field).split('\n');
  return withinWidths(
    Math.max(
      measured(textsOf(scene, column), FONT) + CELL_MARGINS,
      measured(heads, HEAD_FONT) + HEAD_MARGINS,
    ),
  );
}

function textsOf(scene: GridScene, column: GridColumn): readonly string[] {
  const { evaluation, wording, lines } = scene;
  return lines.rows.map((variety) => {
    const result = evaluation.resultOf.get(variety.id);
    const { fundRatio } = evaluation.plan;
    const request = { variety, result, planFundRatio: fundRatio, wording };
    if (column.kind === 'input') return inputView(column.field, null, request).text;
    return column.field === 'state' ? '' : figureView(column.field, result, wording).text;
  });
}
