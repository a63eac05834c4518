import { type ReactNode, useMemo, useState } from 'react';

import type { Levers } from '../../../../shared/plan/levers';
import { withoutKnownDemand } from '../../../../shared/plan/non-selected-level';
import type { PlanWithScenarios, Scenario } from '../../../../shared/plan/scenario';
import { useMessages } from '../../../i18n';
import type { Evaluation } from '../../../results/engine-client';
import { Icon } from '../../../ui/icons';
import { stylesOf } from '../../../ui/styles-of';
import hospitalLeversSheet from './hospital-levers.module.css';
import { HospitalNonSelected } from './HospitalNonSelected';
import { HospitalScaleLever } from './HospitalScaleLever';
import { HospitalWinners } from './HospitalWinners';

const css = stylesOf(hospitalLeversSheet);

interface HospitalLeversProps {
  readonly document: PlanWithScenarios;
  /** The open scenario; `null` is the base, for which moving a lever makes one. */
  readonly scenario: Scenario | null;
  readonly evaluation: Evaluation;
}

const NO_LEVERS: Levers = {};

/** The questions of the whole hospital, to try out: how much is reported, how many win, how much is bought beside it. */
export function HospitalLevers(props: HospitalLeversProps): ReactNode {
  const { document, scenario, evaluation } = props;
  const { scenarios } = useMessages();
  const words = scenarios.levers;
  const levers = scenario?.levers ?? NO_LEVERS;
  const hasPrices = 'selectedPriceScale' in levers || 'preVbpPriceScale' in levers;
  const [isAsked, setIsAsked] = useState(false);
  const showsPrices = isAsked || hasPrices;
  return (
    <section
      className={css('hospital-levers')}
      aria-label={words.label}
      data-testid="hospital-levers"
    >
      <h2 title={words.hint}>{words.label}</h2>
      <HospitalScaleLever lever="baseScale" levers={levers} evaluation={evaluation} />
      <HospitalWinners policy={scenario?.conditions.policy ?? document.policy} levers={levers} />
      <HospitalNonSelected base={document} levers={levers} evaluation={evaluation} />
      <button
        type="button"
        className={css('prices-button')}
        aria-expanded={showsPrices}
        disabled={hasPrices}
        data-testid="hospital-prices"
        onClick={() => {
          setIsAsked(!isAsked);
        }}
      >
        {words.prices} <Icon name="down" size={12} />
      </button>
      {showsPrices && (
        <div className={css('hospital-prices')}>
          <HospitalScaleLever lever="selectedPriceScale" levers={levers} evaluation={evaluation} />
          <HospitalScaleLever lever="preVbpPriceScale" levers={levers} evaluation={evaluation} />
        </div>
      )}
      {scenario !== null && <Unreached document={document} scenario={scenario} />}
    </section>
  );
}

/** As many names as a tooltip can hold. */
const MOST_NAMES = 30;

/** Which varieties a share of the demand leaves as they are. */
function Unreached({
  document,
  scenario,
}: {
  readonly document: PlanWithScenarios;
  readonly scenario: Scenario;
}): ReactNode {
  const { scenarios, common } = useMessages();
  const words = scenarios.levers;
  const isShare = scenario.levers.nonSelected?.kind === 'demandShare';
  const unreached = useMemo(
    () => (isShare ? withoutKnownDemand(document, scenario) : []),
    [isShare, document, scenario],
  );
  if (unreached.length === 0) return null;
  const names = unreached.slice(0, MOST_NAMES).map(({ genericName }) => genericName);
  const more = unreached.length > MOST_NAMES ? ['…'] : [];
  return (
    <p
      className={css('levers-unreached')}
      title={words.unreachedList({ names: [...names, ...more].join(common.listSeparator) })}
      data-testid="levers-unreached"
      data-count={unreached.length}
    >
      {words.unreached({ count: unreached.length })}
    </p>
  );
}
