import { useState } from 'react';

import { useLanguage, useMessages } from '../../../i18n';
import { useAnswer } from '../../../results/use-answer';
import { useView } from '../../../stores/view-store';
import { changeInYuan, signedMoney } from '../../../ui/signed-money';
import type { ScenarioTabContent } from './scenario-tabs';

interface TabTitles {
  /** What a tab's tooltip says, a line each. */
  readonly titleOf: (tab: ScenarioTabContent) => string;
  /** Its figures are worked out once the hand comes near. */
  readonly onNear: (scenarioId: string | null) => void;
}

/** The tabs' tooltips: what a scenario is, and its retention against the base. */
export function useTabTitle(): TabTitles {
  const { scenarios } = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const [nearId, onNear] = useState<string | null>(null);
  const asked = nearId === null ? null : { scenarioIds: [null, nearId] };
  const answered = useAnswer('hospitals', asked);
  const changeOf = (scenarioId: string): string | null => {
    if (answered?.input.scenarioIds[1] !== scenarioId) return null;
    const [base, own] = answered.output;
    const change = changeInYuan(base?.retentionYuan ?? null, own?.retentionYuan ?? null);
    if (change === null) return null;
    return change === '0'
      ? scenarios.tip.same
      : scenarios.tip.change({ amount: signedMoney(change, moneyUnit, language) });
  };
  return {
    titleOf: ({ id, name, note, isOfficial, frozenDate }) => {
      const { tip } = scenarios;
      const lines = [
        id === null ? tip.base : name,
        note,
        isOfficial ? tip.official : '',
        frozenDate === null ? '' : tip.frozenAt({ date: frozenDate }),
        id === null ? '' : (changeOf(id) ?? ''),
      ];
      return lines.filter((line) => line !== '').join('\n');
    },
    onNear,
  };
}
