import { lastJoin } from '../../shared/plan/join-varieties';
import { isCellField } from '../../shared/plan/variety-entries';
import { pasteFromSystem } from '../commands/clipboard-commands';
import { addVariety, chooseSort, removeVarieties } from '../commands/table-commands';
import { changeGrid, gridState, type Joining } from '../stores/grid-store';
import { planState, presentDocument } from '../stores/plan-store';
import { changeTableView, tableViewState } from '../stores/table-view-store';
import { hideColumn } from '../table/column-layout';
import { cellKey } from '../table/edit-state';
import { activePosition, traceActive } from './grid-actions';
import type { GridScene } from './grid-scene';
import { fitColumn } from './GridHeader';
import { clearSelection, fillSelection, takeAsPercentages } from './range-actions';
import { boxRows, cellsOf, type RangeBox } from './selection';

export interface GridMenuEntry {
  readonly name: string;
  readonly words: string;
  /** The keys that do the same; `null` where there are none. */
  readonly keys: string | null;
  readonly isDisabled: boolean;
  readonly choose: () => void;
}

interface MenuRequest {
  readonly scene: GridScene;
  readonly box: RangeBox;
  readonly changedCells: ReadonlySet<string> | null;
  readonly onRestoreBase: ((cells: readonly { varietyId: string; field: string }[]) => void) | null;
}

/** What can be done with the selection, in groups. */
export function menuEntries(request: MenuRequest): readonly (readonly GridMenuEntry[])[] {
  return [
    clipboardEntries(request),
    valueEntries(request),
    rowEntries(request),
    columnEntries(request),
  ];
}

function entry(
  name: string,
  words: string,
  choose: () => void,
  { keys = null, isDisabled = false }: { keys?: string | null; isDisabled?: boolean } = {},
): GridMenuEntry {
  return { name, words, keys, isDisabled, choose };
}

function clipboardEntries({ scene }: MenuRequest): readonly GridMenuEntry[] {
  const { menu } = scene.wording.messages.grid;
  // The page's own copy event does the work, as for the keys.
  const run = (command: 'copy' | 'cut') => () => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand(command);
  };
  return [
    entry('cut', menu.cut, run('cut'), { keys: 'Ctrl+X' }),
    entry('copy', menu.copy, run('copy'), { keys: 'Ctrl+C' }),
    entry('paste', menu.paste, () => void pasteFromSystem(), { keys: 'Ctrl+V' }),
  ];
}

function valueEntries({
  scene,
  box,
  changedCells,
  onRestoreBase,
}: MenuRequest): readonly GridMenuEntry[] {
  const { menu } = scene.wording.messages.grid;
  const marked = markedRatios(scene, box);
  const changed = changedIn(scene, box, changedCells);
  return [
    entry(
      'fill-down',
      menu.fillDown,
      () => {
        fillSelection(scene, 'down');
      },
      { keys: 'Ctrl+D' },
    ),
    entry(
      'fill-right',
      menu.fillRight,
      () => {
        fillSelection(scene, 'right');
      },
      {
        keys: 'Ctrl+R',
      },
    ),
    entry('batch', menu.batch, () => {
      changeGrid({ isBatchOpen: true });
    }),
    entry(
      'clear',
      menu.clear,
      () => {
        clearSelection(scene, 'clear');
      },
      { keys: 'Delete' },
    ),
    ...(marked.length > 0
      ? [
          entry('as-percent', menu.asPercent, () => {
            takeAsPercentages(scene, marked);
          }),
        ]
      : []),
    ...(changed.length > 0 && onRestoreBase !== null
      ? [
          entry('restore', menu.restore, () => {
            onRestoreBase(changed);
          }),
        ]
      : []),
  ];
}

function rowEntries({ scene, box }: MenuRequest): readonly GridMenuEntry[] {
  const { menu } = scene.wording.messages.grid;
  const { toolbar } = scene.wording.messages.desk;
  const selected = scene.lines.rows.slice(box.top, box.bottom + 1);
  const { plan } = scene.evaluation;
  const { merge } = scene.wording.messages;
  const [first] = selected;
  const isMany = selected.length > 1;
  const document = presentDocument(planState());
  const canSplit =
    first !== undefined &&
    (first.monthly.length > 0 || (document !== null && lastJoin(document, first.id) !== null));
  const ask = (kind: Joining['kind']) => () => {
    changeGrid({ joining: { kind, varietyIds: selected.map(({ id }) => id) } });
  };
  return [
    entry('insert', menu.insert, () => {
      addVariety(toolbar.newName({ number: plan.varieties.length + 1 }), first?.id);
    }),
    entry('remove', isMany ? menu.removeMany({ count: boxRows(box) }) : menu.removeOne, () => {
      removeVarieties(plan, scene.evaluation, selected);
    }),
    entry('rename', merge.menu.rename, ask('rename'), { isDisabled: isMany }),
    entry('merge', merge.menu.merge, ask('merge'), { isDisabled: plan.varieties.length < 2 }),
    entry('split', merge.menu.split, ask('split'), { isDisabled: isMany || !canSplit }),
  ];
}

function columnEntries({ scene }: MenuRequest): readonly GridMenuEntry[] {
  const { menu } = scene.wording.messages.grid;
  const { column: index } = activePosition(scene);
  const column = scene.layout.columns[index];
  if (column === undefined) return [];
  const { field } = column;
  return [
    entry('ascending', menu.ascending, () => {
      chooseSort(scene.evaluation, { field, direction: 'ascending' });
    }),
    entry('descending', menu.descending, () => {
      chooseSort(scene.evaluation, { field, direction: 'descending' });
    }),
    entry('unsorted', menu.unsorted, () => {
      chooseSort(scene.evaluation, null);
    }),
    entry('fit', menu.fit, () => {
      fitColumn(scene, column);
    }),
    entry(
      'hide',
      menu.hide,
      () => {
        changeTableView({ columns: hideColumn(tableViewState().columns, field) });
      },
      { isDisabled: index === 0 },
    ),
    entry(
      'trace',
      menu.trace,
      () => {
        traceActive(scene);
      },
      { keys: 'Alt+Enter' },
    ),
  ];
}

interface NamedCell {
  readonly varietyId: string;
  readonly field: string;
}

/** The selected cells that hold a bare number where a ratio is due. */
function markedRatios(scene: GridScene, box: RangeBox): readonly NamedCell[] {
  const selected = new Set(
    namedCells(scene, box).map(({ varietyId, field }) => `${varietyId} ${field}`),
  );
  return gridState().editing.invalid.filter(
    (mark) => mark.problem.kind === 'ratioAbove1' && selected.has(cellKey(mark)),
  );
}

function changedIn(
  scene: GridScene,
  box: RangeBox,
  changedCells: ReadonlySet<string> | null,
): readonly NamedCell[] {
  if (changedCells === null) return [];
  return namedCells(scene, box).filter(({ varietyId, field }) =>
    changedCells.has(`${varietyId} ${field}`),
  );
}

function namedCells({ lines, layout }: GridScene, box: RangeBox): readonly NamedCell[] {
  return cellsOf(box).flatMap(({ row, column }) => {
    const variety = lines.rows[row];
    const field = layout.columns[column]?.field;
    return variety === undefined || field === undefined || !isCellField(field)
      ? []
      : [{ varietyId: variety.id, field }];
  });
}
