import { useEffect, useMemo } from 'react';

import { addHistory } from '../../../shared/plan/add-history';
import { compareMonths } from '../../../shared/plan/plan-months';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import type { ImportSummary } from '../../../shared/purchases/reading/import-summary';
import { incomingOf, loadStamps } from '../../commands/import-months';
import { type ImportReading, useImport } from '../../stores/import-store';

/** The plan as an import would leave it where nothing needs to be chosen; `null` where something does, or no plan is open. */
export function useProposedImport(
  plan: PlanWithScenarios | null,
  reading: ImportReading,
  summary: ImportSummary,
): PlanWithScenarios | null {
  const stamps = useImport((state) => state.stamps);
  const isKnown = stamps?.reading === reading;
  useEffect(() => {
    if (plan !== null) void loadStamps(reading);
  }, [plan, reading]);
  return useMemo(() => {
    if (plan === null || !isKnown) return null;
    const incoming = incomingOf(reading, summary, stamps);
    const { asks, proposed } = compareMonths(plan, incoming);
    if (asks && proposed === null) return null;
    return addHistory(plan, incoming, {
      months: proposed ?? 'skip',
      referenceWindow: null,
      useWindow: null,
      winners: null,
      insuredShareRatio: null,
      newIds: incoming.varieties.map((_, index) => `new ${String(index)}`),
    });
  }, [plan, reading, summary, stamps, isKnown]);
}
