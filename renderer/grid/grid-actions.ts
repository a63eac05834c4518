import type { VarietyFigure } from '../../shared/engine/trace-node';
import { openTrace } from '../commands/open-trace';
import { changeGrid, gridState } from '../stores/grid-store';
import { changeView, viewState } from '../stores/view-store';
import { columnIndex } from '../table/column-layout';
import type { ColumnField } from '../table/columns';
import { isFilledCell } from './cell-view';
import type { GridScene } from './grid-scene';
import type { CursorStep } from './key-intent';
import {
  boxOf,
  type CellPosition,
  type CellRange,
  cycle,
  type GridSize,
  isOneCell,
  move,
  type Movement,
  type RangeBox,
} from './selection';

/** Where the active cell stands among the rows and columns shown; the first row where the selected variety is not shown. */
export function activePosition({ lines, layout }: GridScene): CellPosition {
  const { selectedId } = viewState();
  const row = selectedId === null ? undefined : lines.rowOfId.get(selectedId);
  return { row: row ?? 0, column: columnIndex(layout, gridState().activeField) };
}

/** The line of the active cell, or of the active group's head. */
export function activeLine(scene: GridScene): number {
  const { activeGroup } = gridState();
  const { lines, lineOfRow } = scene.lines;
  const head =
    activeGroup === null
      ? -1
      : lines.findIndex((line) => line.kind === 'group' && line.group.batch === activeGroup);
  return head >= 0 ? head : (lineOfRow[activePosition(scene).row] ?? 0);
}

/** The selected cells; the active one alone where no range is selected. */
export function selectedRange(scene: GridScene): CellRange {
  const { range } = gridState();
  const active = activePosition(scene);
  if (range === null) return { start: active, end: active };
  const { lines, layout } = scene;
  const [startRow, endRow] = [range.start, range.end].map(({ varietyId }) =>
    lines.rowOfId.get(varietyId),
  );
  if (startRow === undefined || endRow === undefined) return { start: active, end: active };
  return {
    start: { row: startRow, column: columnIndex(layout, range.start.field) },
    end: { row: endRow, column: columnIndex(layout, range.end.field) },
  };
}

export function selectedBox(scene: GridScene): RangeBox {
  return boxOf(selectedRange(scene));
}

/** Makes a cell the active one; it is then the whole selection. */
export function activate(scene: GridScene, position: CellPosition): void {
  if (makeActive(scene, position)) changeGrid({ range: null, notice: null });
}

/** Selects from a cell, which becomes the active one, to another. */
export function selectRange(scene: GridScene, { start, end }: CellRange): void {
  if (!makeActive(scene, start)) return;
  extendTo(scene, { start, end });
}

function makeActive(scene: GridScene, position: CellPosition): boolean {
  const variety = scene.lines.rows[position.row];
  const column = scene.layout.columns[position.column];
  if (variety === undefined || column === undefined) return false;
  if (viewState().selectedId !== variety.id) changeView({ selectedId: variety.id });
  changeGrid({ activeField: column.field, activeGroup: null });
  return true;
}

/** Selects a range around the active cell; `follows`: the view goes where its far corner goes. */
export function extendTo(scene: GridScene, { start, end }: CellRange, follows = false): void {
  const { rows } = scene.lines;
  const { columns } = scene.layout;
  const [first, last] = [rows[start.row], rows[end.row]];
  const [firstColumn, lastColumn] = [columns[start.column], columns[end.column]];
  if (!first || !last || !firstColumn || !lastColumn) return;
  changeGrid({
    activeGroup: null,
    notice: null,
    range: {
      start: { varietyId: first.id, field: firstColumn.field },
      end: { varietyId: last.id, field: lastColumn.field },
      follows,
    },
  });
}

export function extendBy(scene: GridScene, movement: Movement): void {
  const { start, end } = selectedRange(scene);
  extendTo(scene, { start, end: moved(scene, end, movement) }, true);
}

/** All cells, or the selection widened to whole rows or columns. */
export function selectWhole(scene: GridScene, what: 'all' | 'rows' | 'columns'): void {
  const { start, end } = selectedRange(scene);
  const last = { row: scene.lines.rows.length - 1, column: scene.layout.columns.length - 1 };
  const isWide = what !== 'columns';
  const isHigh = what !== 'rows';
  extendTo(scene, {
    start: { row: isHigh ? 0 : start.row, column: isWide ? 0 : start.column },
    end: { row: isHigh ? last.row : end.row, column: isWide ? last.column : end.column },
  });
}

/** Arrows and their kin; up and down stop at the heads of groups too. */
export function moveActive(scene: GridScene, movement: Movement): void {
  const { lines } = scene.lines;
  const isJump = movement.startsWith('jump') || movement === 'first' || movement === 'last';
  if (isJump || gridState().activeGroup === null) {
    if (!LINE_MOVES.has(movement)) {
      activate(scene, moved(scene, activePosition(scene), movement));
      return;
    }
  }
  const { column } = activePosition(scene);
  const from = { row: activeLine(scene), column };
  const to = move(from, movement, { ...sizeOf(scene), rows: lines.length }, () => true);
  activateLine(scene, to.row, to.column);
}

const LINE_MOVES: ReadonlySet<Movement> = new Set<Movement>(['up', 'down', 'pageUp', 'pageDown']);

export function activateLine(scene: GridScene, index: number, column: number): void {
  const line = scene.lines.lines[index];
  if (line === undefined) return;
  if (line.kind === 'variety') activate(scene, { row: line.row, column });
  else changeGrid({ activeGroup: line.group.batch, range: null, notice: null });
}

/** Enter and Tab: through the selection where there is one, else to the next variety. */
export function stepActive(scene: GridScene, step: CursorStep): void {
  const box = selectedBox(scene);
  if (isOneCell(box)) activate(scene, moved(scene, activePosition(scene), step));
  else makeActive(scene, cycle(activePosition(scene), step, box));
}

function moved(scene: GridScene, from: CellPosition, movement: Movement): CellPosition {
  return move(from, movement, sizeOf(scene), (position) => isFilled(scene, position));
}

function sizeOf({ lines, layout, pageRows }: GridScene): GridSize {
  return { rows: lines.rows.length, columns: layout.columns.length, pageRows };
}

function isFilled({ lines, layout, evaluation, wording }: GridScene, at: CellPosition): boolean {
  const variety = lines.rows[at.row];
  const column = layout.columns[at.column];
  if (variety === undefined || column === undefined) return false;
  const result = evaluation.resultOf.get(variety.id);
  return isFilledCell(column, {
    variety,
    result,
    planFundRatio: evaluation.plan.fundRatio,
    wording,
  });
}

/** Folds a group away or opens it again. */
export function foldGroup(batch: string, isCollapsed: boolean): void {
  const collapsed = new Set(gridState().collapsed);
  if (isCollapsed) collapsed.add(batch);
  else collapsed.delete(batch);
  changeGrid({ collapsed, activeGroup: batch, range: null });
}

/** Explains the figure of the active cell: a result, an input by where it came from, otherwise the balance; of a batch its sum. */
export function traceActive(scene: GridScene): void {
  const { activeGroup } = gridState();
  if (activeGroup !== null) {
    openTrace({ kind: 'batch', batch: activeGroup, figure: 'balanceBaseYuan' });
    return;
  }
  const { row, column } = activePosition(scene);
  const variety = scene.lines.rows[row];
  const definition = scene.layout.columns[column];
  if (variety === undefined || definition === undefined) return;
  const figure = TRACED[definition.field] ?? 'balanceBaseYuan';
  openTrace({ kind: 'variety', varietyId: variety.id, figure });
}

const TRACED: Readonly<Partial<Record<ColumnField, VarietyFigure>>> = {
  baseUnits: 'baseUnits',
  winners: 'winners',
  preVbpPriceYuan: 'preVbpPriceYuan',
  selectedPriceYuan: 'selectedPriceYuan',
  insuredShareRatio: 'insuredShareRatio',
  fundRatio: 'fundRatio',
  expenditureFundRatio: 'expenditureFundRatio',
  selectedUnits: 'purchasedUnits',
  agreedShareRatio: 'agreedShareRatio',
  agreedUnits: 'agreedUnits',
  nonSelected: 'nonSelectedYuan',
  breakEvenNonSelectedYuan: 'breakEvenNonSelectedYuan',
  headroomYuan: 'headroomYuan',
  completionRatio: 'completionRatio',
  nonSelectedAmountShareRatio: 'nonSelectedAmountShareRatio',
};
