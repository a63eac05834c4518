import type { ReactNode } from 'react';

import type { YuanText } from '../../shared/decimal/decimal-text';
import type { HospitalResult } from '../../shared/engine/plan-result';
import { formatYuan } from '../../shared/i18n/format';
import { useLanguage, useMessages } from '../i18n';
import { MoneyText } from '../ui/MoneyText';
import { type GridColumn, gridColumns } from './columns';

interface GridTotalsProps {
  readonly hospital: HospitalResult;
  readonly rowIndex: number;
}

/** The hospital's totals over all varieties in scope, whatever is searched or filtered. */
export function GridTotals({ hospital, rowIndex }: GridTotalsProps): ReactNode {
  return (
    <div role="rowgroup" className="grid-foot">
      <div role="row" aria-rowindex={rowIndex} className="grid-row is-totals">
        {gridColumns.map((column, index) => (
          <div
            key={column.field}
            role="gridcell"
            aria-colindex={index + 1}
            className={`grid-cell is-number${index === 0 ? ' is-text is-frozen' : ''}`}
            style={{ width: column.widthPixels }}
            data-testid={`total-${column.field}`}
          >
            <TotalCell column={column} hospital={hospital} />
          </div>
        ))}
      </div>
    </div>
  );
}

function TotalCell({
  column,
  hospital,
}: {
  readonly column: GridColumn;
  readonly hospital: HospitalResult;
}): ReactNode {
  const messages = useMessages();
  if (column.field === 'genericName') {
    return <span>{messages.desk.grid.totalsOf({ count: countInTotals(hospital) })}</span>;
  }
  if (column.field === 'nonSelected') return <InputTotal yuan={hospital.nonSelectedYuan} />;
  return column.field === 'balanceBaseYuan' ? <MoneyText yuan={hospital.balanceBaseYuan} /> : null;
}

/** Below a column of inputs, which stay in yuan. */
function InputTotal({ yuan }: { readonly yuan: YuanText }): ReactNode {
  return <span>{formatYuan(yuan, useLanguage())}</span>;
}

function countInTotals({ stateCounts }: HospitalResult): number {
  return stateCounts.surplus + stateCounts.even + stateCounts.deficit + stateCounts.unreported;
}
