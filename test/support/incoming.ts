import { decimalText } from '../../shared/decimal/decimal-text';
import type { HistoryChoices } from '../../shared/plan/add-history';
import type { IncomingHistory } from '../../shared/plan/incoming-history';
import type { MonthlyUse } from '../../shared/purchases/monthly-use';
import type { Month } from '../../shared/purchases/purchase';
import type { VarietyHistory } from '../../shared/purchases/reading/import-summary';

/** A variety's purchases of an import; what a plan does not take from it is left at nothing. */
export function aHistory(
  genericName: string,
  monthly: readonly MonthlyUse[],
  changes: Partial<VarietyHistory> = {},
): VarietyHistory {
  return {
    genericName,
    dosageForm: '片剂',
    specification: '20mg',
    batch: '',
    unit: '片',
    purchases: monthly.length,
    units: decimalText('0'),
    amountYuan: decimalText('0'),
    selectedAmountYuan: decimalText('0'),
    nonSelectedAmountYuan: decimalText('0'),
    firstMonth: '2024-01' as Month,
    lastMonth: '2024-12' as Month,
    monthly,
    ...changes,
  };
}

/** An import of one file; its content is told by a letter. */
export function incomingFile(
  name: string,
  content: string,
  varieties: readonly VarietyHistory[],
): IncomingHistory {
  return {
    tables: [{ name, sheet: '', stamp: content.repeat(64) }],
    varieties: varieties.map((history) => ({
      ...history,
      monthly: history.monthly.map((use) => ({ ...use, source: '0' })),
    })),
  };
}

/** P0 from 2024, use from 2025, where the plan has no windows yet. */
export const addingChoices: HistoryChoices = {
  months: 'skip',
  referenceWindow: { fromMonth: '2024-01' as Month, toMonth: '2024-12' as Month },
  useWindow: { fromMonth: '2025-01' as Month, toMonth: '2025-12' as Month },
  winners: 4,
  insuredShareRatio: decimalText('0.9'),
  newIds: ['new-0', 'new-1', 'new-2'],
};
