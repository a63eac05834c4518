import type { ReactNode } from 'react';

import { formatRatio, formatScore } from '../../../shared/i18n/format';
import type { PlanDocument } from '../../../shared/plan/plan';
import type { ScenarioCondition } from '../../../shared/plan/scenario';
import type { ChartWords } from '../../charts/chart-style';
import { useLanguage, useMessages } from '../../i18n';
import { edit, presentDocument, presentScenario, usePlan } from '../../stores/plan-store';
import buttonsSheet from '../../ui/buttons.module.css';
import { Icon } from '../../ui/icons';
import { stylesOf } from '../../ui/styles-of';
import scenarioDifferencesSheet from './scenarios/scenario-differences.module.css';

const css = stylesOf(buttonsSheet, scenarioDifferencesSheet);

/** Beside a condition that differs from the base: what it is there, and the way back. */
export function ConditionReset({
  condition,
}: {
  readonly condition: ScenarioCondition;
}): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const scenario = usePlan(presentScenario);
  const base = usePlan(presentDocument);
  if (scenario === null || base === null || scenario.frozen !== null) return null;
  if (!(condition in scenario.conditions)) return null;
  const words = messages.scenarios.differences.condition({
    field: messages.fields[condition],
    value: conditionWords(base, condition, { messages, language }),
  });
  return (
    <button
      type="button"
      className={css('reset-button is-condition')}
      aria-label={words}
      title={words}
      data-testid={`reset-${condition}`}
      onClick={() => {
        edit({ kind: 'resetCondition', scenarioId: scenario.id, condition });
      }}
    >
      <Icon name="reset" size={14} />
    </button>
  );
}

function conditionWords(
  base: PlanDocument,
  condition: ScenarioCondition,
  { messages, language }: ChartWords,
): string {
  const { none } = messages.scenarios.differences;
  switch (condition) {
    case 'policy':
      return base.policy.names[language];
    case 'scope':
      return messages.parameters.choices.scope[base.scope];
    case 'score':
      return base.score === null ? none : formatScore(base.score, language);
    case 'fundRatio':
      return base.fundRatio === null ? none : formatRatio(base.fundRatio, language);
  }
}
