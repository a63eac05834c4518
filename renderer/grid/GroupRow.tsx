import type { ReactNode } from 'react';

import type { VarietyResult } from '../../shared/engine/plan-result';
import { formatYuan } from '../../shared/i18n/format';
import type { GridColumn } from '../table/columns';
import type { VarietyGroup } from '../table/lines';
import { stylesOf } from '../ui/styles-of';
import { groupId } from './cell-name';
import type { Wording } from './cell-view';
import gridSheet from './grid.module.css';
import { MoneyCell } from './MoneyCell';
import { type Subtotals, subtotalsOf } from './subtotals';

const css = stylesOf(gridSheet);

interface GroupRowProps {
  readonly group: VarietyGroup;
  readonly resultOf: ReadonlyMap<string, VarietyResult>;
  readonly columns: readonly GridColumn[];
  readonly wording: Wording;
  readonly ariaRow: number;
  readonly topPixels: number;
  readonly isActive: boolean;
}

/** The head of a batch: its name, how many varieties stand in it, and their sums. */
export function GroupRow(props: GroupRowProps): ReactNode {
  const { group, resultOf, columns, wording, ariaRow, topPixels, isActive } = props;
  const subtotals = subtotalsOf(group.varieties, resultOf);
  return (
    <div
      role="row"
      aria-rowindex={ariaRow}
      className={css(`grid-row is-group${isActive ? ' is-selected' : ''}`)}
      style={{ top: topPixels }}
    >
      <div className={css('grid-row-head')} role="presentation" />
      {columns.map((column, index) =>
        index === 0 ? (
          <div
            key={column.field}
            role="gridcell"
            id={groupId(group.batch)}
            data-testid={groupId(group.batch)}
            aria-colindex={2}
            aria-expanded={!group.isCollapsed}
            aria-readonly="true"
            className={css(`grid-cell is-text is-frozen${isActive ? ' is-active' : ''}`)}
          >
            <GroupName group={group} wording={wording} />
          </div>
        ) : (
          <div
            key={column.field}
            role="gridcell"
            aria-colindex={index + 2}
            aria-readonly="true"
            className={css(column.field === 'state' ? 'grid-cell is-state' : 'grid-cell is-number')}
            data-testid={`subtotal-${group.batch}-${column.field}`}
          >
            {subtotal(column, subtotals, wording)}
          </div>
        ),
      )}
    </div>
  );
}

function GroupName({ group, wording }: Pick<GroupRowProps, 'group' | 'wording'>): ReactNode {
  const { grid } = wording.messages;
  const name = group.batch === '' ? grid.withoutBatch : group.batch;
  return (
    <>
      <span
        className={css(`group-fold${group.isCollapsed ? '' : ' is-open'}`)}
        aria-hidden="true"
      />
      {grid.groupName({ name, count: group.varieties.length })}
    </>
  );
}

function subtotal(column: GridColumn, subtotals: Subtotals, wording: Wording): ReactNode {
  const { deficit } = subtotals.stateCounts;
  if (column.field === 'nonSelected') {
    return formatYuan(subtotals.nonSelectedYuan, wording.language);
  }
  if (column.field === 'balanceBaseYuan') {
    return <MoneyCell yuan={subtotals.balanceBaseYuan} wording={wording} />;
  }
  return column.field === 'state' && deficit > 0 ? (
    <span className={css('cell-loss')}>
      {wording.messages.grid.groupDeficits({ count: deficit })}
    </span>
  ) : null;
}
