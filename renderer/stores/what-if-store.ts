import { create } from 'zustand';

import type { RatioText, YuanText } from '../../shared/decimal/decimal-text';
import { decimalText } from '../../shared/decimal/decimal-text';
import type { Goal, GoalMeans } from '../../shared/engine/goal';
import { type AxisSetting, usualAxis } from '../../shared/engine/sweep/axis-positions';
import type { TableMeasure } from '../../shared/engine/sweep/measured-table';

/** The tools of the what-if screen, in the order of their tabs. */
export const whatIfTools = ['tables', 'ladder', 'tornado', 'waterfall', 'goal', 'scopes'] as const;
export type WhatIfTool = (typeof whatIfTools)[number];

export type TableShape = 'both' | 'map' | 'table';

export interface WhatIfState {
  readonly tool: WhatIfTool;
  /** Data tables: whose levers move; `null`: every variety's. */
  readonly tableVarietyId: string | null;
  readonly rows: AxisSetting;
  readonly columns: AxisSetting | null;
  readonly measure: TableMeasure;
  readonly isDifference: boolean;
  readonly shape: TableShape;
  readonly ladderPart: 'ladder' | 'costing' | 'blindSpots';
  readonly tornadoVarietyId: string | null;
  readonly rangeRatio: RatioText;
  readonly goalKind: Goal['kind'];
  /** `null`: not yet typed. */
  readonly targetYuan: YuanText | null;
  readonly means: GoalMeans;
  readonly lockedIds: readonly string[];
}

const useWhatIfStore = create<WhatIfState>(() => ({
  tool: 'tables',
  tableVarietyId: null,
  rows: usualAxis('baseScale'),
  columns: usualAxis('winners'),
  measure: 'retention',
  isDifference: false,
  shape: 'both',
  ladderPart: 'ladder',
  tornadoVarietyId: null,
  rangeRatio: decimalText<RatioText>('0.1'),
  goalKind: 'retention',
  targetYuan: null,
  means: 'cuts',
  lockedIds: [],
}));

export function useWhatIf<Value>(select: (state: WhatIfState) => Value): Value {
  return useWhatIfStore(select);
}

export function whatIfState(): WhatIfState {
  return useWhatIfStore.getState();
}

export function changeWhatIf(change: Partial<WhatIfState>): void {
  useWhatIfStore.setState(change);
}

export function onWhatIf(listener: () => void): () => void {
  return useWhatIfStore.subscribe(listener);
}
