import type { Variety } from '../../shared/plan/plan';
import { readEntry } from '../../shared/plan/typed-entries';
import { isCellField } from '../../shared/plan/variety-entries';
import { newVariety } from '../commands/new-variety';
import { changeGrid } from '../stores/grid-store';
import { changeView, showAll } from '../stores/view-store';
import type { GridNotice } from '../table/grid-notice';
import { type CellWrite, mayBeEmpty } from './cell-writes';
import { htmlFromCells, isOwnHtml, rowsFromHtml } from './clipboard-html';
import { rowsFromTabText, tabTextFromRows, type TextRows } from './clipboard-text';
import { copiedCells } from './copied-cells';
import { selectedBox } from './grid-actions';
import type { GridScene } from './grid-scene';
import { type PlacedText, placeTexts } from './paste';
import { headedTable, type HeadedText } from './paste-header';
import { applyWrites, selectedCellCount, writeAt } from './range-actions';
import { boxColumns, boxRows, type RangeBox } from './selection';

const MOST_VARIETIES = 20_000;

/** Puts the selected cells on the clipboard, for spreadsheets and for pasting back; the whole table with its heads. */
export function copySelection(scene: GridScene, clipboard: DataTransfer): void {
  const box = selectedBox(scene);
  const rows = copiedCells(scene, box);
  const heads = isWholeTable(scene, box)
    ? scene.layout.columns.map(({ field }) => scene.wording.messages.fields[field])
    : null;
  const texts = rows.map((cells) => cells.map(({ shown }) => shown));
  clipboard.setData('text/plain', tabTextFromRows(heads === null ? texts : [heads, ...texts]));
  clipboard.setData('text/html', htmlFromCells(rows, heads));
  changeGrid({ notice: { kind: 'copied', cells: selectedCellCount(scene) } });
}

function isWholeTable({ lines, layout }: GridScene, box: RangeBox): boolean {
  return (
    lines.rows.length > 1 &&
    boxRows(box) === lines.rows.length &&
    boxColumns(box) === layout.columns.length
  );
}

/** The cells on the clipboard; `null` where there are none. What this table copied is taken as it was held. */
export function clipboardRows(clipboard: DataTransfer): TextRows | null {
  const html = clipboard.getData('text/html');
  const text = clipboard.getData('text/plain');
  const fromHtml = isOwnHtml(html) || text === '' ? rowsFromHtml(html) : null;
  if (fromHtml !== null && fromHtml.length > 0) return fromHtml;
  return text === '' ? null : rowsFromTabText(text);
}

export function pasteRows(scene: GridScene, texts: TextRows | null): void {
  if (texts === null) changeGrid({ notice: { kind: 'nothingToPaste' } });
  else if (scene.evaluation.plan.varieties.length === 0) pasteTable(scene, texts);
  else pasteOver(scene, texts);
}

/** Over the selection; rows that go past the last one become varieties, for which they need a name. */
function pasteOver(scene: GridScene, texts: TextRows): void {
  const { rows } = scene.lines;
  const { columns } = scene.layout;
  const box = selectedBox(scene);
  const placed = placeTexts({ texts, box, columns: columns.length });
  const isBeyond = placed.cells.some(({ row, text }) => row >= rows.length && text.trim() !== '');
  const nameColumn = columns.findIndex(({ field }) => field === 'genericName');
  if (isBeyond && (nameColumn < placed.box.left || nameColumn > placed.box.right)) {
    changeGrid({ notice: { kind: 'pasteNeedsName' } });
    return;
  }
  const writes = placed.cells.flatMap(({ row, column, text }) =>
    row < rows.length ? (writeAt(scene, { row, column }, text) ?? []) : [],
  );
  const fresh = byRow(placed.cells.filter(({ row }) => row >= rows.length)).map((cells) =>
    cells.flatMap(({ column, text }): readonly FreshText[] => {
      const field = columns[column]?.field;
      return field === undefined ? [] : [{ field, text }];
    }),
  );
  const last = writeAt(
    scene,
    { row: Math.min(placed.box.bottom, rows.length - 1), column: placed.box.right },
    '',
  );
  const first = writeAt(scene, { row: placed.box.top, column: placed.box.left }, '');
  const { columnsBeyond, cellsBeyond } = placed;
  const added = finish(scene, { writes, fresh, columnsBeyond, cellsBeyond, unused: [] });
  if (first === null || last === null) return;
  changeGrid({
    range: {
      start: { varietyId: first.variety.id, field: first.field },
      end: { varietyId: added.at(-1)?.id ?? last.variety.id, field: last.field },
      follows: false,
    },
  });
}

/** Into the empty table: by its header where there is one, else from the first column on. */
function pasteTable(scene: GridScene, texts: TextRows): void {
  const headed = headedTable(texts, scene.wording.messages.grid.clipboard);
  if (!headed.ok) {
    changeGrid({ notice: { kind: 'headerRefused', error: headed.error } });
    return;
  }
  const { columns } = scene.layout;
  const fresh =
    headed.value?.rows ??
    texts.map((cells) =>
      cells.flatMap((text, index): readonly FreshText[] => {
        const field = columns[index]?.field;
        return field === undefined ? [] : [{ field, text }];
      }),
    );
  const widest = Math.max(...texts.map((cells) => cells.length));
  const beyond =
    headed.value === null
      ? {
          columnsBeyond: Math.max(0, widest - columns.length),
          cellsBeyond: texts.flatMap((cells) => cells.slice(columns.length)).filter(isFilled)
            .length,
        }
      : { columnsBeyond: 0, cellsBeyond: 0 };
  const unused = headed.value?.unused ?? [];
  const [first] = finish(scene, { writes: [], fresh, unused, ...beyond });
  if (first !== undefined) changeView({ selectedId: first.id });
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}

type FreshText = Omit<HeadedText, 'field'> & { readonly field: CellWrite['field'] };

interface PasteContent extends Pick<Pasted, 'columnsBeyond' | 'cellsBeyond' | 'unused'> {
  readonly writes: readonly CellWrite[];
  /** Rows that become varieties. */
  readonly fresh: readonly (readonly FreshText[])[];
}

type Pasted = Extract<GridNotice, { readonly kind: 'pasted' }>;

function finish(scene: GridScene, { writes, fresh, ...leftOut }: PasteContent): readonly Variety[] {
  const { desk } = scene.wording.messages;
  const filled = fresh.filter((cells) => cells.some(({ text }) => isFilled(text)));
  const count = scene.evaluation.plan.varieties.length;
  if (count + filled.length > MOST_VARIETIES) {
    changeGrid({ notice: { kind: 'tooManyVarieties', most: MOST_VARIETIES } });
    return [];
  }
  if (filled.length === 0 && writes.length === 0) {
    changeGrid({ notice: { kind: 'nothingToPaste' } });
    return [];
  }
  const rows = filled.map((cells, index) =>
    freshVariety(cells, desk.toolbar.newName({ number: count + index + 1 }), scene),
  );
  const added = rows.map(({ variety }) => variety);
  const all = [...writes, ...rows.flatMap((row) => row.writes)];
  const { written, results, unreadable } = applyWrites(scene, all, { action: 'paste', added });
  if (added.length > 0) changeView(showAll());
  changeGrid({
    notice: {
      kind: 'pasted',
      cells: written,
      added: added.length,
      results,
      unreadable,
      ...leftOut,
    },
  });
  return added;
}

/** A variety of a pasted row, with the texts that are yet to be read into it. Blanks leave what a new variety has. */
function freshVariety(
  cells: readonly FreshText[],
  placeholder: string,
  scene: GridScene,
): { readonly variety: Variety; readonly writes: readonly CellWrite[] } {
  const { shareGroups } = scene.wording.messages.desk;
  const typed = cells.find(({ field }) => field === 'genericName')?.text ?? '';
  const name = readEntry('genericName', typed, shareGroups);
  const isNamed = name.ok && name.value.field === 'genericName';
  const variety = newVariety(isNamed ? name.value.value : placeholder);
  const writes = cells
    .filter(
      ({ field, text }) =>
        field === 'genericName' || text.trim() !== '' || !isCellField(field) || mayBeEmpty(field),
    )
    .map((cell) => ({ ...cell, variety }));
  return { variety, writes };
}

function byRow(cells: readonly PlacedText[]): readonly (readonly PlacedText[])[] {
  const rows = new Map<number, PlacedText[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows.values()];
}
