import type { ReactNode } from 'react';

import { tableMeasures } from '../../../shared/engine/sweep/measured-table';
import { useMessages } from '../../i18n';
import { changeWhatIf, useWhatIf } from '../../stores/what-if-store';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { stylesOf } from '../../ui/styles-of';
import { shownMeasure } from './shown-measure';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(whatIfSheet);

/** Which figure the cells show, itself or from the reference. */
export function MeasureChoice({ hasVariety }: { readonly hasVariety: boolean }): ReactNode {
  const { tables } = useMessages().whatIf;
  const measure = useWhatIf((state) => state.measure);
  const isDifference = useWhatIf((state) => state.isDifference);
  const measures = tableMeasures.filter((each) => hasVariety || each !== 'varietyBalance');
  return (
    <span className={css('tool-field tool-right')}>
      {tables.measure}
      <Select<string>
        value={shownMeasure(measure, hasVariety)}
        aria-label={tables.measure}
        data-testid="table-measure"
        popupMatchSelectWidth={false}
        options={measures.map((value) => ({ value, label: tables.measures[value] }))}
        onChange={(value) => {
          const chosen = measures.find((each) => each === value);
          if (chosen !== undefined) changeWhatIf({ measure: chosen });
        }}
      />
      <Segmented<string>
        size="small"
        value={isDifference ? 'difference' : 'amount'}
        aria-label={tables.valuesLabel}
        data-testid="table-values"
        options={[
          { value: 'amount', label: tables.values.amount },
          { value: 'difference', label: tables.values.difference },
        ]}
        onChange={(value) => {
          changeWhatIf({ isDifference: value === 'difference' });
        }}
      />
    </span>
  );
}
