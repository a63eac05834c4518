import { create } from 'zustand';

/** What of the fund screen is shown. */
export const fundTabs = ['years', 'items', 'score', 'allocation', 'policies'] as const;
export type FundTab = (typeof fundTabs)[number];

/** The dialog that is open: a settlement group (`null`: a new one), the settings, the target, a table of departments or those of the purchases. */
export type FundDialog =
  | { readonly kind: 'settlement'; readonly settlementId: string | null }
  | { readonly kind: 'settings' | 'target' | 'departments' | 'usedDepartments' };

interface FundState {
  readonly tab: FundTab;
  readonly dialog: FundDialog | null;
  /** The group whose varieties are shown; `null`: the first. */
  readonly itemsOf: string | null;
  /** Packs beside the plan's own; `null`: not chosen yet. */
  readonly policyIds: readonly string[] | null;
}

const useFundStore = create<FundState>(() => ({
  tab: 'years',
  dialog: null,
  itemsOf: null,
  policyIds: null,
}));

export function useFundView<Value>(select: (state: FundState) => Value): Value {
  return useFundStore(select);
}

export function changeFundView(change: Partial<FundState>): void {
  useFundStore.setState(change);
}
