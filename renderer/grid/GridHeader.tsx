import type { ReactNode } from 'react';

import type { Messages } from '../../shared/i18n/zh-cn';
import { useMessages } from '../i18n';
import { useView } from '../stores/view-store';
import { type GridColumn, gridColumns, holdsText, inputKinds } from './columns';

/** Column heads with the unit of everything below them. */
export function GridHeader(): ReactNode {
  const messages = useMessages();
  const moneyUnit = useView((view) => view.moneyUnit);
  const moneyWord = messages.common.units[moneyUnit];
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-head-row">
        {gridColumns.map((column, index) => (
          <div
            key={column.field}
            role="columnheader"
            aria-colindex={index + 1}
            className={`grid-head-cell${holdsText(column) ? ' is-text' : ''}${index === 0 ? ' is-frozen' : ''}`}
            style={{ width: column.widthPixels }}
            title={fullName(messages, column)}
          >
            <span className="grid-head-name">{messages.desk.grid.heads[column.field]}</span>
            <small>{unitOf(messages, column, moneyWord)}</small>
          </div>
        ))}
      </div>
    </div>
  );
}

function fullName({ fields }: Messages, column: GridColumn): string {
  return column.field === 'nonSelectedAmountShareRatio'
    ? fields.nonSelectedAmountShareRatio
    : fields[column.field];
}

/** Inputs stay in yuan whatever the switch says: what is seen is what is typed. */
function unitOf({ common, desk }: Messages, column: GridColumn, moneyWord: string): string {
  if (column.kind === 'figure') return column.field.endsWith('Yuan') ? moneyWord : '';
  switch (inputKinds[column.field]) {
    case 'yuan':
      return common.units.yuan;
    case 'price':
      return desk.grid.unitOf.price;
    case 'units':
    case 'optionalUnits':
      return desk.grid.unitOf.units;
    case 'count':
      return desk.grid.unitOf.count;
    case 'name':
    case 'text':
    case 'ratio':
    case 'shareGroup':
      return '';
  }
}
