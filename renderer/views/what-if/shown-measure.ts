import type { TableMeasure } from '../../../shared/engine/sweep/measured-table';

/** A variety's balance is only shown where a variety's levers move. */
export function shownMeasure(measure: TableMeasure, hasVariety: boolean): TableMeasure {
  return measure === 'varietyBalance' && !hasVariety ? 'retention' : measure;
}
