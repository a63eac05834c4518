import type { VirtualItem } from '@tanstack/react-virtual';
import { memo, type ReactNode, useMemo } from 'react';

import type { Variety } from '../../shared/plan/plan';
import { useGrid } from '../stores/grid-store';
import type { InvalidEntry } from '../table/edit-state';
import { HEAD_PIXELS } from './grid-measures';
import type { GridScene } from './grid-scene';
import { GridRow } from './GridRow';
import { GroupRow } from './GroupRow';
import type { CellPosition, RangeBox } from './selection';

const NONE_INVALID: readonly InvalidEntry[] = [];

interface GridLinesViewProps {
  readonly scene: GridScene;
  readonly items: readonly VirtualItem[];
  readonly position: CellPosition;
  readonly box: RangeBox;
  readonly changedCells: ReadonlySet<string> | null;
  readonly baseOf: ReadonlyMap<string, Variety> | null;
}

/** The lines in view. */
export const GridLinesView = memo(function GridLinesView(props: GridLinesViewProps): ReactNode {
  const { scene, items, position, box, changedCells, baseOf } = props;
  const { lines, layout, evaluation, wording } = scene;
  const invalid = useGrid((grid) => grid.editing.invalid);
  const activeGroup = useGrid((grid) => grid.activeGroup);
  const invalidOf = useMemo(() => byVariety(invalid), [invalid]);
  return items.map(({ index, start }) => {
    const line = lines.lines[index];
    if (line === undefined) return null;
    const place = { ariaRow: index + 2, topPixels: start - HEAD_PIXELS };
    if (line.kind === 'group') {
      return (
        <GroupRow
          key={`group ${line.group.batch}`}
          group={line.group}
          resultOf={evaluation.resultOf}
          columns={layout.columns}
          wording={wording}
          isActive={activeGroup === line.group.batch}
          {...place}
        />
      );
    }
    const { variety, row } = line;
    const isSelected = row >= box.top && row <= box.bottom && activeGroup === null;
    return (
      <GridRow
        key={variety.id}
        variety={variety}
        result={evaluation.resultOf.get(variety.id)}
        planFundRatio={evaluation.plan.fundRatio}
        columns={layout.columns}
        wording={wording}
        number={row + 1}
        activeColumn={row === position.row && activeGroup === null ? position.column : -1}
        selectedFrom={isSelected ? box.left : -1}
        selectedTo={isSelected ? box.right : -1}
        invalid={invalidOf.get(variety.id) ?? NONE_INVALID}
        changedCells={changedCells}
        base={baseOf?.get(variety.id) ?? null}
        {...place}
      />
    );
  });
});

function byVariety(invalid: readonly InvalidEntry[]): ReadonlyMap<string, readonly InvalidEntry[]> {
  const entries = new Map<string, InvalidEntry[]>();
  for (const entry of invalid) {
    const others = entries.get(entry.varietyId);
    if (others === undefined) entries.set(entry.varietyId, [entry]);
    else others.push(entry);
  }
  return entries;
}
