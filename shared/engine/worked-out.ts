import type { YuanText } from '../decimal/decimal-text';
import type { HospitalResult } from './plan-result';

/** How many varieties are in the hospital's totals: those in scope that are complete. */
export function countedVarieties({ stateCounts }: Pick<HospitalResult, 'stateCounts'>): number {
  return stateCounts.surplus + stateCounts.even + stateCounts.deficit + stateCounts.unreported;
}

/** The hospital's retention; `null` where no variety is complete: it has none yet, rather than one of nothing. */
export function workedOutRetention(
  hospital: Pick<HospitalResult, 'stateCounts' | 'retentionYuan'>,
): YuanText | null {
  return countedVarieties(hospital) > 0 ? hospital.retentionYuan : null;
}
