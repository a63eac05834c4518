import { type ColumnField, type GridColumn, holdsText } from '../table/columns';
import type { CellView } from './cell-view';

/** The name of a cell in the page. */
export function cellId(varietyId: string, field: ColumnField): string {
  return `cell-${varietyId}-${field}`;
}

export function groupId(batch: string): string {
  return `group-${encodeURIComponent(batch)}`;
}

export function cellClass(
  column: GridColumn,
  state: {
    readonly isFrozen: boolean;
    readonly isActive: boolean;
    readonly isChanged: boolean;
    readonly tone: CellView['tone'] | undefined;
  },
): string {
  const { tone } = state;
  return [
    'grid-cell',
    ...(column.field === 'state'
      ? ['is-state']
      : [`is-${column.kind}`, holdsText(column) ? 'is-text' : 'is-number']),
    ...(state.isFrozen ? ['is-frozen'] : []),
    ...(state.isActive ? ['is-active'] : []),
    ...(state.isChanged ? ['is-changed'] : []),
    ...(tone === 'loss' || tone === 'derived' || tone === 'blank' ? [`cell-${tone}`] : []),
  ].join(' ');
}
