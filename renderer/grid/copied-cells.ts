import { toTheFen } from '../../shared/decimal/rounding';
import { formatRatio } from '../../shared/i18n/format';
import type { Variety } from '../../shared/plan/plan';
import { entryText } from '../../shared/plan/typed-entries';
import { type CellField } from '../../shared/plan/variety-entries';
import { cellNumber, figuresOf, numberKind, shownState } from '../table/cell-number';
import { type FigureField, type GridColumn, holdsText } from '../table/columns';
import type { CopiedCell } from './clipboard-html';
import type { GridScene } from './grid-scene';
import type { RangeBox } from './selection';

/** The cells of a box as they go to the clipboard: plain digits in yuan and units, whatever the screen shows. */
export function copiedCells(scene: GridScene, box: RangeBox): readonly (readonly CopiedCell[])[] {
  const columns = scene.layout.columns.slice(box.left, box.right + 1);
  return scene.lines.rows
    .slice(box.top, box.bottom + 1)
    .map((variety) => columns.map((column) => copiedCell(scene, variety, column)));
}

function copiedCell(scene: GridScene, variety: Variety, column: GridColumn): CopiedCell {
  const isWords = holdsText(column);
  if (column.kind === 'figure') {
    return { shown: figureText(scene, variety, column.field), held: null, isWords };
  }
  const held = heldText(scene, variety, column.field);
  return { shown: held === '' ? derivedText(scene, variety, column.field) : held, held, isWords };
}

/** The text of an input as it is opened for editing. */
export function heldText(scene: GridScene, variety: Variety, field: CellField): string {
  const figures = figuresOf(scene.evaluation.resultOf.get(variety.id));
  const { shareGroups } = scene.wording.messages.desk;
  return entryText(variety, field, shareGroups, figures?.nonSelectedYuan ?? null);
}

/** What an input that holds nothing takes from the policy or the plan. */
function derivedText(scene: GridScene, variety: Variety, field: CellField): string {
  const { resultOf, plan } = scene.evaluation;
  const { language } = scene.wording;
  if (field === 'fundRatio' || field === 'expenditureFundRatio') {
    const own = field === 'fundRatio' ? null : variety.fundRatio;
    const ratio = own ?? plan.fundRatio;
    return ratio === null ? '' : formatRatio(ratio, language);
  }
  const figures = figuresOf(resultOf.get(variety.id));
  const shareRatio = figures?.agreedShareRatio ?? null;
  if (field === 'agreedShareRatio' && shareRatio !== null) {
    return formatRatio(shareRatio, language);
  }
  return field === 'agreedUnits' ? (cellNumber(field, variety, figures) ?? '') : '';
}

function figureText(scene: GridScene, variety: Variety, field: FigureField): string {
  const result = scene.evaluation.resultOf.get(variety.id);
  const { messages, language } = scene.wording;
  if (field === 'state') {
    const state = shownState(result);
    return state === null ? '' : messages.desk.states[state];
  }
  const figures = figuresOf(result);
  if (numberKind(field) === 'ratio') {
    const ratio = figures?.[field as 'completionRatio'] ?? null;
    return ratio === null ? '' : formatRatio(ratio, language);
  }
  const yuan = figures?.[field as 'balanceBaseYuan'] ?? null;
  return yuan === null ? '' : toTheFen(yuan);
}
