import type { ReactNode } from 'react';

import type { Variety } from '../../../../shared/plan/plan';
import type { PlanWithScenarios, Scenario } from '../../../../shared/plan/scenario';
import {
  type InputDifference,
  inputDifferences,
} from '../../../../shared/plan/scenario-differences';
import { followLevers, restoreBase } from '../../../commands/restore-base';
import { useLanguage, useMessages } from '../../../i18n';
import buttonsSheet from '../../../ui/buttons.module.css';
import { Icon } from '../../../ui/icons';
import { stylesOf } from '../../../ui/styles-of';
import { inputWords } from '../../variety/input-words';
import scenarioDifferencesSheet from './scenario-differences.module.css';

const css = stylesOf(buttonsSheet, scenarioDifferencesSheet);

interface ScenarioDifferencesProps {
  readonly document: PlanWithScenarios;
  readonly scenario: Scenario;
  /** The selected variety as the scenario has it. */
  readonly variety: Variety;
}

/** In what the selected variety differs from the base, each with the way back. */
export function ScenarioDifferences(props: ScenarioDifferencesProps): ReactNode {
  const { document, scenario, variety } = props;
  const { differences: words } = useMessages().scenarios;
  const base = document.varieties.find(({ id }) => id === variety.id);
  if (base === undefined || scenario.frozen !== null) return null;
  const differences = inputDifferences(scenario, variety, base);
  if (differences.length === 0) return null;
  return (
    <section className={css('scenario-differences')} data-testid="scenario-differences">
      <h3>{words.title}</h3>
      <ul>
        {differences.map((difference) => (
          <Difference
            key={difference.field}
            difference={difference}
            variety={variety}
            base={base}
          />
        ))}
      </ul>
    </section>
  );
}

interface DifferenceProps {
  readonly difference: InputDifference;
  readonly variety: Variety;
  readonly base: Variety;
}

function Difference({ difference, variety, base }: DifferenceProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { differences: words } = messages.scenarios;
  const { field, isOwn, isLevered } = difference;
  const name = messages.fields[field];
  const value = inputWords(variety, field, { messages, language });
  const baseValue = inputWords(base, field, { messages, language });
  const cells = [{ varietyId: variety.id, field }];
  return (
    <li data-testid={`difference-${field}`}>
      <span className={css('difference-name')}>{name}</span>
      <b>{value}</b>
      <span className={css('difference-base')}>{words.base({ value: baseValue })}</span>
      {isLevered && !isOwn && <span className={css('difference-levers')}>{words.byLevers}</span>}
      {isLevered && isOwn && (
        <button
          type="button"
          className={css('difference-follow')}
          aria-label={words.followOf({ field: name })}
          data-testid={`follow-${field}`}
          onClick={() => {
            followLevers(cells);
          }}
        >
          {words.follow}
        </button>
      )}
      {value !== baseValue && (
        <button
          type="button"
          className={css('reset-button')}
          aria-label={words.restoreOf({ field: name })}
          title={words.restore}
          data-testid={`restore-${field}`}
          onClick={() => {
            restoreBase(cells);
          }}
        >
          <Icon name="reset" size={14} />
        </button>
      )}
    </li>
  );
}
