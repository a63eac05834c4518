import { useDeferredValue, useEffect, useMemo, useState } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import { addHistory } from '../../../shared/plan/add-history';
import { compareMonths, type MonthsComparison } from '../../../shared/plan/plan-months';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import type { ImportSummary } from '../../../shared/purchases/reading/import-summary';
import type { ImportChoices } from '../../commands/import-choices';
import { historyChoices, planForImport } from '../../commands/import-finish';
import { incomingOf, loadStamps } from '../../commands/import-months';
import { evaluateDocuments } from '../../results/evaluate-documents';
import { type ImportReading, useImport } from '../../stores/import-store';

/** What an import would do to the open plan; both parts are `null` where a new plan begins. */
export interface ImportEffect {
  readonly plan: PlanWithScenarios | null;
  readonly comparison: MonthsComparison | null;
  /** The plan afterwards; `null` while the choices cannot be read. */
  readonly after: PlanWithScenarios | null;
}

/** `choices` keep their identity while nobody changes them. */
export function useImportEffect(
  reading: ImportReading,
  summary: ImportSummary,
  choices: ImportChoices | null,
): ImportEffect {
  const plan = planForImport();
  const stamps = useImport((state) => state.stamps);
  useEffect(() => {
    if (plan !== null) void loadStamps(reading);
  }, [plan, reading]);
  const incoming = useMemo(() => incomingOf(reading, summary, stamps), [reading, summary, stamps]);
  const comparison = useMemo(
    () => (plan === null ? null : compareMonths(plan, incoming)),
    [plan, incoming],
  );
  const settled = useDeferredValue(choices);
  const after = useMemo(() => {
    if (plan === null || settled === null) return null;
    const added = addHistory(plan, incoming, historyChoices(plan, incoming, settled));
    return settled.fundRatio === null ? added : { ...added, fundRatio: settled.fundRatio };
  }, [plan, incoming, settled]);
  return { plan, comparison, after };
}

export interface Retentions {
  readonly before: YuanText | null;
  readonly after: YuanText | null;
}

/** The hospital's retention now and afterwards; `null` until it is worked out. */
export function useRetentions({ plan, after }: ImportEffect): Retentions | null {
  const [known, setKnown] = useState<{
    readonly of: PlanWithScenarios;
    readonly retentions: Retentions;
  } | null>(null);
  useEffect(() => {
    if (plan === null || after === null) return;
    let isWanted = true;
    void evaluateDocuments([plan, after], null).then(([now, then]) => {
      if (!isWanted) return;
      const retentions = { before: now?.retentionYuan ?? null, after: then?.retentionYuan ?? null };
      setKnown({ of: after, retentions });
    });
    return () => {
      isWanted = false;
    };
  }, [plan, after]);
  return known !== null && known.of === after ? known.retentions : null;
}
