import { type ReactNode, useMemo } from 'react';

import type { HospitalResult, VarietyResult } from '../../shared/engine/plan-result';
import { countedVarieties } from '../../shared/engine/worked-out';
import { formatYuan } from '../../shared/i18n/format';
import type { Variety } from '../../shared/plan/plan';
import { openTrace } from '../commands/open-trace';
import type { GridColumn } from '../table/columns';
import { FigureButton } from '../ui/FigureButton';
import { stylesOf } from '../ui/styles-of';
import type { Wording } from './cell-view';
import gridSheet from './grid.module.css';
import { MoneyCell } from './MoneyCell';
import { type Subtotals, subtotalsOf } from './subtotals';

const css = stylesOf(gridSheet);

interface GridTotalsProps {
  readonly hospital: HospitalResult;
  /** The varieties that search and filters leave; `null` while all are shown. */
  readonly shown: Shown | null;
  readonly columns: readonly GridColumn[];
  readonly wording: Wording;
  readonly rowIndex: number;
}

interface Shown {
  readonly varieties: readonly Variety[];
  readonly resultOf: ReadonlyMap<string, VarietyResult>;
}

/** The hospital's totals over all varieties in scope; where search or filters leave some out, the totals of the others. */
export function GridTotals(props: GridTotalsProps): ReactNode {
  const { hospital, shown, columns, wording, rowIndex } = props;
  const sums = useMemo(
    () => (shown === null ? null : subtotalsOf(shown.varieties, shown.resultOf)),
    [shown],
  );
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
            {sums === null ? total(column, hospital, wording) : totalShown(column, sums, wording)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The sum of the rows that are shown: no figure of the hospital, so that nothing traces it. */
function totalShown({ field }: GridColumn, sums: Subtotals, wording: Wording): ReactNode {
  const count = countedIn(sums);
  if (field === 'genericName') return wording.messages.desk.grid.totalsOfShown({ count });
  if (field !== 'nonSelected' && field !== 'balanceBaseYuan') return null;
  if (count === 0) return NOTHING;
  return field === 'nonSelected' ? (
    formatYuan(sums.nonSelectedYuan, wording.language)
  ) : (
    <MoneyCell yuan={sums.balanceBaseYuan} wording={wording} />
  );
}

/** Of a group, those in scope whose inputs are complete. */
function countedIn({ stateCounts }: Subtotals): number {
  const { surplus, even, deficit, unreported } = stateCounts;
  return surplus + even + deficit + unreported;
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
