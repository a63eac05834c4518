import { type ReactNode, useMemo } from 'react';

import type { YuanText } from '../../../../shared/decimal/decimal-text';
import { formatExact } from '../../../../shared/i18n/format';
import { findScenario, type PlanWithScenarios } from '../../../../shared/plan/scenario';
import { useLanguage, useMessages } from '../../../i18n';
import type { Unreproduced } from '../../../results/questions';
import { useAnswer } from '../../../results/use-answer';
import { openScenario } from '../../../stores/plan-store';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/icons';
import { stylesOf } from '../../../ui/styles-of';
import scenarioDescribeSheet from './scenario-describe.module.css';
import { localDay } from './scenario-tabs';

const css = stylesOf(scenarioDescribeSheet);

/** How the frozen scenarios come out by the present formulas. */
export interface FrozenCheck {
  readonly unreproduced: readonly Unreproduced[];
  /** Those known to come out to the last digit. */
  readonly reproducedIds: ReadonlySet<string>;
}

export function useFrozenCheck(document: PlanWithScenarios | null): FrozenCheck {
  const scenarioIds = (document?.scenarios ?? [])
    .filter(({ frozen }) => frozen !== null)
    .map(({ id }) => id);
  const answered = useAnswer('unreproduced', scenarioIds.length === 0 ? null : { scenarioIds });
  return useMemo(() => {
    const isThere = (id: string): boolean => document !== null && isFrozen(document, id);
    const unreproduced = (answered?.output ?? []).filter(({ scenarioId }) => isThere(scenarioId));
    const differing = new Set(unreproduced.map(({ scenarioId }) => scenarioId));
    const asked = answered?.input.scenarioIds ?? [];
    const reproducedIds = new Set(asked.filter((id) => isThere(id) && !differing.has(id)));
    return { unreproduced, reproducedIds };
  }, [document, answered]);
}

function isFrozen(document: PlanWithScenarios, scenarioId: string): boolean {
  const scenario = findScenario(document, scenarioId);
  return scenario !== null && scenario.frozen !== null;
}

interface ScenarioCheckProps {
  readonly document: PlanWithScenarios;
  readonly unreproduced: readonly Unreproduced[];
}

/** Says of each frozen scenario that comes out other than it was, by which figure and with both amounts. */
export function ScenarioCheck({ document, unreproduced }: ScenarioCheckProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { check } = messages.scenarios;
  const amount = (yuan: YuanText | null): string =>
    yuan === null ? messages.common.unknownFigure : formatExact(yuan, language);
  return unreproduced.map(({ scenarioId, differences }) => {
    const scenario = findScenario(document, scenarioId);
    const [first, ...more] = differences;
    if (scenario === null || scenario.frozen === null || first === undefined) return null;
    return (
      <p
        key={scenarioId}
        className={css('scenario-check')}
        role="alert"
        data-testid="scenario-check"
      >
        <Icon name="warning" size={16} />
        <span>
          {check.differs({
            name: scenario.name,
            date: localDay(scenario.frozen.at),
            figure: messages.fields[first.figure],
            frozen: amount(first.frozenYuan),
            present: amount(first.presentYuan),
          })}
        </span>
        {more.length > 0 && <span>{check.more({ count: more.length })}</span>}
        <Button
          size="small"
          onClick={() => {
            openScenario(scenarioId);
          }}
        >
          {check.open}
        </Button>
      </p>
    );
  });
}
