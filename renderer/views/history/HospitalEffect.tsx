import { type ReactNode, useEffect, useState } from 'react';

import type { HospitalResult } from '../../../shared/engine/plan-result';
import { workedOutRetention } from '../../../shared/engine/worked-out';
import { formatYuan } from '../../../shared/i18n/format';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { useLanguage, useMessages } from '../../i18n';
import { evaluateDocuments } from '../../results/evaluate-documents';
import { planState } from '../../stores/plan-store';

interface HospitalEffectProps {
  readonly before: PlanWithScenarios;
  readonly after: PlanWithScenarios;
}

interface Effect extends HospitalEffectProps {
  readonly hospitals: readonly (HospitalResult | null)[];
}

/** What an edit would do to the hospital's retention in the open scenario, before it is made. */
export function HospitalEffect({ before, after }: HospitalEffectProps): ReactNode {
  const { merge } = useMessages();
  const language = useLanguage();
  const [effect, setEffect] = useState<Effect | null>(null);
  useEffect(() => {
    let isGone = false;
    void evaluateDocuments([before, after], planState().openScenarioId).then((hospitals) => {
      if (!isGone) setEffect({ before, after, hospitals });
    });
    return () => {
      isGone = true;
    };
  }, [before, after]);
  const isCurrent = effect?.after === after && effect.before === before;
  const [left = null, right = null] = (isCurrent ? effect.hospitals : []).map((hospital) =>
    hospital === null ? null : workedOutRetention(hospital),
  );
  const words = !isCurrent
    ? merge.waiting
    : left === null || right === null
      ? merge.retentionUnknown
      : merge.retention({ before: formatYuan(left, language), after: formatYuan(right, language) });
  return (
    <p role="status" data-testid="join-effect">
      {words}
    </p>
  );
}
