import type { ReactNode } from 'react';

import type { Messages } from '../../../../shared/i18n/zh-cn';
import { chooseSort } from '../../../commands/table-commands';
import { useMessages } from '../../../i18n';
import type { Evaluation } from '../../../results/engine-client';
import { useView } from '../../../stores/view-store';
import type { SortBy } from '../../../table/row-order';
import { TableChoice } from './TableChoice';

/** Orders that are often asked for; any other by the column's head. */
const SORTS = {
  entered: null,
  name: { field: 'genericName', direction: 'ascending' },
  balance: { field: 'balanceBaseYuan', direction: 'ascending' },
  headroom: { field: 'headroomYuan', direction: 'ascending' },
  nonSelected: { field: 'nonSelected', direction: 'descending' },
} as const satisfies Record<string, SortBy | null>;
type SortName = keyof typeof SORTS;
const SORT_NAMES: readonly SortName[] = ['entered', 'name', 'balance', 'headroom', 'nonSelected'];

/** The order of the rows. A column's own, chosen at its head, is named where it is none of the usual ones. */
export function TableOrder({ evaluation }: { readonly evaluation: Evaluation }): ReactNode {
  const messages = useMessages();
  const { toolbar } = messages.desk;
  const by = useView((view) => view.sort.by);
  const named = SORT_NAMES.find((name) => isSameSort(SORTS[name], by));
  const own =
    named === undefined && by !== null
      ? [{ value: 'column' as const, words: columnSort(messages, by) }]
      : [];
  return (
    <TableChoice<SortName | 'column'>
      name={toolbar.sortLabel}
      testId="sort"
      value={named ?? 'column'}
      options={[...SORT_NAMES.map((value) => ({ value, words: toolbar.sorts[value] })), ...own]}
      onChoose={(name) => {
        if (name !== 'column') chooseSort(evaluation, SORTS[name]);
      }}
    />
  );
}

function columnSort({ fields, grid }: Messages, { field, direction }: SortBy): string {
  return grid.toolbar.sortBy({ column: fields[field], isUp: direction === 'ascending' });
}

function isSameSort(one: SortBy | null, other: SortBy | null): boolean {
  return one?.field === other?.field && one?.direction === other?.direction;
}
