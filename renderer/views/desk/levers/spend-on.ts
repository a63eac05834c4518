import type { YuanText } from '../../../../shared/decimal/decimal-text';
import { edit } from '../../../stores/plan-store';

/** Sets a variety's non-selected amount by hand on a lever or on the chart; one drag is one step to undo. */
export function spendOn(varietyId: string, amountYuan: YuanText): void {
  const change = { field: 'nonSelected', value: { kind: 'amount', amountYuan } } as const;
  edit({ kind: 'changeVariety', varietyId, change }, `lever ${varietyId} nonSelected`);
}
