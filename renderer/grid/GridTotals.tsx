import type { ReactNode } from 'react';

import type { HospitalResult } from '../../shared/engine/plan-result';
import { countedVarieties } from '../../shared/engine/worked-out';
import { formatYuan } from '../../shared/i18n/format';
import { openTrace } from '../commands/open-trace';
import type { GridColumn } from '../table/columns';
import { FigureButton } from '../ui/FigureButton';
import { stylesOf } from '../ui/styles-of';
import type { Wording } from './cell-view';
import gridSheet from './grid.module.css';
import { MoneyCell } from './MoneyCell';

const css = stylesOf(gridSheet);

interface GridTotalsProps {
  readonly hospital: HospitalResult;
  readonly columns: readonly GridColumn[];
  readonly wording: Wording;
  readonly rowIndex: number;
}

/** The hospital's totals over all varieties in scope, whatever is searched or filtered. */
export function GridTotals({ hospital, columns, wording, rowIndex }: GridTotalsProps): ReactNode {
  return (
    <div role="rowgroup" className={css('grid-foot')}>
      <div role="row" aria-rowindex={rowIndex} className={css('grid-row is-totals')}>
        <div className={css('grid-row-head')} role="presentation" />
        {columns.map((column, index) => (
          <div
            key={column.field}
            role="gridcell"
            aria-colindex={index + 2}
            aria-readonly="true"
            className={css(`grid-cell is-number${index === 0 ? ' is-text is-frozen' : ''}`)}
            data-testid={`total-${column.field}`}
          >
            {total(column, hospital, wording)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** No variety is complete: there is no sum yet, rather than one of nothing. */
const NOTHING = '—';

function isSummed({ field }: GridColumn): boolean {
  return field === 'nonSelected' || field === 'balanceBaseYuan';
}

/** Below a column of inputs in yuan, as they always are; below results in the unit that was chosen. */
function total(column: GridColumn, hospital: HospitalResult, wording: Wording): ReactNode {
  if (column.field === 'genericName') {
    return wording.messages.desk.grid.totalsOf({ count: countedVarieties(hospital) });
  }
  if (countedVarieties(hospital) === 0) return isSummed(column) ? NOTHING : null;
  const { terms } = wording.messages.trace;
  if (column.field === 'nonSelected') {
    return (
      <FigureButton
        name={terms.totalNonSelectedYuan}
        onOpen={() => {
          openTrace({ kind: 'hospital', figure: 'nonSelectedYuan' });
        }}
      >
        {formatYuan(hospital.nonSelectedYuan, wording.language)}
      </FigureButton>
    );
  }
  return column.field === 'balanceBaseYuan' ? (
    <FigureButton
      name={terms.totalBalanceBaseYuan}
      onOpen={() => {
        openTrace({ kind: 'hospital', figure: 'balanceBaseYuan' });
      }}
    >
      <MoneyCell yuan={hospital.balanceBaseYuan} wording={wording} />
    </FigureButton>
  ) : null;
}
