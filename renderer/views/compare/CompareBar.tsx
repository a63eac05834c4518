import type { ReactNode } from 'react';

import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { useMessages } from '../../i18n';
import { changeCompare, type DifferenceMeasure, useCompare } from '../../stores/compare-store';
import { changeView, type MoneyUnit, useView } from '../../stores/view-store';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { stylesOf } from '../../ui/styles-of';
import { Switch } from '../../ui/Switch';
import compareSheet from './compare.module.css';
import { type CompareChoice, MOST_OTHERS, withBase, withToggled } from './compare-choice';
import { comparedScenario } from './compared-scenario';
import { ScenarioName } from './ScenarioName';

const css = stylesOf(compareSheet);

interface CompareBarProps {
  readonly document: PlanWithScenarios;
  readonly choice: CompareChoice;
}

/** Which scenarios are compared with which, and how the differences are written. */
export function CompareBar({ document, choice }: CompareBarProps): ReactNode {
  const messages = useMessages();
  const { compare, common } = messages;
  const ids = [null, ...document.scenarios.map(({ id }) => id)];
  const scenarios = ids.map((id) => comparedScenario(document, id, messages));
  return (
    <header className={css('compare-bar')} aria-label={compare.barLabel}>
      <h1>{common.screens.compare}</h1>
      <label className={css('compare-base')}>
        <span>{compare.base}</span>
        <Select
          size="small"
          value={choice.baseId ?? ''}
          popupMatchSelectWidth={false}
          aria-label={compare.base}
          data-testid="compare-base"
          options={scenarios.map(({ id, name }) => ({ value: id ?? '', label: name }))}
          onChange={(value: string) => {
            changeCompare(withBase(choice, value === '' ? null : value));
          }}
        />
      </label>
      <div className={css('compare-chips')} role="group" aria-label={compare.others}>
        {scenarios
          .filter(({ id }) => id !== choice.baseId)
          .map((scenario) => (
            <Chip key={scenario.id ?? ''} choice={choice} scenario={scenario} />
          ))}
      </div>
      <Measures />
    </header>
  );
}

interface ChipProps {
  readonly choice: CompareChoice;
  readonly scenario: ReturnType<typeof comparedScenario>;
}

function Chip({ choice, scenario }: ChipProps): ReactNode {
  const { compare } = useMessages();
  const { otherIds } = choice;
  const isChosen = otherIds.includes(scenario.id);
  const isStuck = isChosen ? otherIds.length === 1 : otherIds.length === MOST_OTHERS;
  const reason = isChosen ? compare.lastOne : compare.mostReached({ most: MOST_OTHERS + 1 });
  return (
    <button
      type="button"
      className={css('compare-chip')}
      aria-pressed={isChosen}
      aria-disabled={isStuck}
      title={isStuck ? reason : compare.toggle({ name: scenario.name })}
      data-testid={`compare-chip-${scenario.id ?? 'base'}`}
      onClick={() => {
        changeCompare(withToggled(choice, scenario.id));
      }}
    >
      <ScenarioName scenario={scenario} />
    </button>
  );
}

function Measures(): ReactNode {
  const { compare, common } = useMessages();
  const measure = useCompare((state) => state.measure);
  const isDifferencesOnly = useCompare((state) => state.isDifferencesOnly);
  const moneyUnit = useView((view) => view.moneyUnit);
  const { units } = common;
  return (
    <>
      <label className={css('compare-switch')}>
        <Switch
          size="small"
          checked={isDifferencesOnly}
          aria-label={compare.differencesOnly}
          data-testid="compare-differences-only"
          onChange={(isOn) => {
            changeCompare({ isDifferencesOnly: isOn });
          }}
        />
        <span>{compare.differencesOnly}</span>
      </label>
      <Segmented<DifferenceMeasure>
        size="small"
        value={measure}
        aria-label={compare.measureLabel}
        data-testid="compare-measure"
        options={(['value', 'percent', 'both'] as const).map((value) => ({
          value,
          label: compare.measures[value],
        }))}
        onChange={(value) => {
          changeCompare({ measure: value });
        }}
      />
      <Segmented<MoneyUnit>
        size="small"
        value={moneyUnit}
        aria-label={`${units.yuan} / ${units.tenThousandYuan}`}
        data-testid="money-unit"
        options={[
          { value: 'yuan', label: units.yuan },
          { value: 'tenThousandYuan', label: units.tenThousandYuan },
        ]}
        onChange={(value) => {
          changeView({ moneyUnit: value });
        }}
      />
    </>
  );
}
