import { useDeferredValue, useEffect, useMemo, useState } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import { workedOutRetention } from '../../../shared/engine/worked-out';
import { addHistory } from '../../../shared/plan/add-history';
import { withWindow } from '../../../shared/plan/edits';
import { compareMonths, type MonthsComparison } from '../../../shared/plan/plan-months';
import {
  newReferenceDoubts,
  proposedUseWindow,
  type WindowDoubt,
} from '../../../shared/plan/plan-windows';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { type UnitClash, unitClashes } from '../../../shared/plan/unit-clashes';
import type { MonthRange } from '../../../shared/purchases/monthly-use';
import type { ImportSummary } from '../../../shared/purchases/reading/import-summary';
import type { ImportChoices } from '../../commands/import-choices';
import { historyChoices, newPlanForImport, planForImport } from '../../commands/import-finish';
import { incomingOf, loadStamps } from '../../commands/import-months';
import { evaluateDocuments } from '../../results/evaluate-documents';
import { type ImportReading, useImport } from '../../stores/import-store';

/** The window of use that newer months propose, and the plan with it. */
interface UseProposal {
  readonly window: MonthRange;
  /** With the import, and the window where it is. */
  readonly kept: PlanWithScenarios;
  readonly moved: PlanWithScenarios;
}

/** What an import would do to the open plan; `plan` and `comparison` are `null` where a new plan begins. */
export interface ImportEffect {
  readonly plan: PlanWithScenarios | null;
  readonly comparison: MonthsComparison | null;
  /** The plan afterwards; `null` while the choices cannot be read. */
  readonly after: PlanWithScenarios | null;
  /** What speaks against the months of the price before, where nobody has looked at it yet. */
  readonly doubts: readonly WindowDoubt[];
  /** Varieties to which it adds quantities of another kind of unit. */
  readonly units: readonly UnitClash[];
  /** `null` where the plan's window of use ends with the newest month. */
  readonly proposal: UseProposal | null;
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
  const effect = useMemo(() => {
    if (settled === null) return NO_EFFECT;
    const before = plan ?? newPlanForImport();
    const added = addHistory(before, incoming, historyChoices(before, incoming, settled));
    const kept = settled.fundRatio === null ? added : { ...added, fundRatio: settled.fundRatio };
    const proposal = proposalFor(kept);
    const after = settled.movesUseWindow ? (proposal?.moved ?? kept) : kept;
    return {
      after,
      proposal,
      doubts: newReferenceDoubts(before, after),
      units: unitClashes(before, after, incoming),
    };
  }, [plan, incoming, settled]);
  return { plan, comparison, ...effect };
}

const NO_EFFECT: Omit<ImportEffect, 'plan' | 'comparison'> = {
  after: null,
  doubts: [],
  units: [],
  proposal: null,
};

function proposalFor(kept: PlanWithScenarios): UseProposal | null {
  const window = proposedUseWindow(kept);
  return window === null ? null : { window, kept, moved: withWindow(kept, 'useWindow', window) };
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
    void evaluateDocuments([plan, after], null).then((hospitals) => {
      if (!isWanted) return;
      const [before = null, then = null] = hospitals.map((hospital) =>
        hospital === null ? null : workedOutRetention(hospital),
      );
      const retentions = { before, after: then };
      setKnown({ of: after, retentions });
    });
    return () => {
      isWanted = false;
    };
  }, [plan, after]);
  return known !== null && known.of === after ? known.retentions : null;
}
