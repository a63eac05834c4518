import type { ReactNode } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import type { HospitalResult } from '../../../shared/engine/plan-result';
import type { PlanDocument } from '../../../shared/plan/plan';
import { useMessages } from '../../i18n';
import { openScenario, presentDocument, presentScenario, usePlan } from '../../stores/plan-store';
import { changeView, type MoneyUnit, useView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import buttonsSheet from '../../ui/buttons.module.css';
import { MoneyText } from '../../ui/MoneyText';
import notesSheet from '../../ui/notes.module.css';
import screenSheet from '../../ui/screen.module.css';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { stylesOf } from '../../ui/styles-of';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(screenSheet, buttonsSheet, notesSheet, whatIfSheet);

interface ScenarioBarProps {
  readonly plan: PlanDocument;
  readonly hospital: HospitalResult;
}

/** For the base scenario, which has no id. */
const BASE = '';

/** Which scenario all tools work on, and what it comes to. */
export function ScenarioBar({ plan, hospital }: ScenarioBarProps): ReactNode {
  const messages = useMessages();
  const document = usePlan(presentDocument);
  const scenario = usePlan(presentScenario);
  const moneyUnit = useView((view) => view.moneyUnit);
  const { whatIf, common } = messages;
  const { bar } = whatIf;
  const { units } = common;
  const options = [
    { value: BASE, label: common.baseScenario },
    ...(document?.scenarios ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <header className={css('screen-bar is-tall')} aria-label={bar.on}>
      <span className={css('scenario-on')}>{bar.on}</span>
      <Select
        className={css('scenario-select')}
        value={scenario?.id ?? BASE}
        aria-label={bar.on}
        data-testid="what-if-scenario"
        popupMatchSelectWidth={false}
        options={options}
        onChange={(id: string) => {
          openScenario(id === BASE ? null : id);
        }}
      />
      {(scenario?.frozen ?? null) !== null && (
        <span className={css('scenario-frozen')}>{bar.frozen}</span>
      )}
      <dl className={css('scenario-figures')} aria-label={bar.figures}>
        <Figure name={bar.retention} yuan={hospital.retentionYuan} testId="what-if-retention" />
        <Figure name={bar.balance} yuan={hospital.balanceBaseYuan} testId="what-if-balance" />
        <Figure name={bar.performance} yuan={hospital.performancePayYuan} testId="what-if-pay" />
      </dl>
      <span className={css('scenario-space')}>
        {plan.isSample && <span className={css('sample-mark')}>{common.sampleMark}</span>}
      </span>
      <Segmented<MoneyUnit>
        size="small"
        value={moneyUnit}
        aria-label={`${units.yuan} / ${units.tenThousandYuan}`}
        data-testid="what-if-unit"
        options={[
          { value: 'yuan', label: units.yuan },
          { value: 'tenThousandYuan', label: units.tenThousandYuan },
        ]}
        onChange={(value) => {
          changeView({ moneyUnit: value });
        }}
      />
      <Button
        size="small"
        data-testid="what-if-to-table"
        onClick={() => {
          changeView({ screen: 'table' });
        }}
      >
        {bar.table}
      </Button>
    </header>
  );
}

interface FigureProps {
  readonly name: string;
  readonly yuan: YuanText | null;
  readonly testId: string;
}

function Figure({ name, yuan, testId }: FigureProps): ReactNode {
  const { common } = useMessages();
  const moneyUnit = useView((view) => view.moneyUnit);
  return (
    <div>
      <dt>{name}</dt>
      <dd data-testid={testId} data-value={yuan ?? undefined}>
        <MoneyText yuan={yuan} /> <small>{common.units[moneyUnit]}</small>
      </dd>
    </div>
  );
}
