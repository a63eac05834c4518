import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import { openScenario, presentDocument, presentScenario, usePlan } from '../../stores/plan-store';
import { NativeSelect } from '../import/NativeSelect';

/** For the base scenario, which has no id. */
const BASE = '';

/** The scenario whose fund is shown; nothing where there is none but the base. */
export function ScenarioChoice(): ReactNode {
  const { common, whatIf } = useMessages();
  const scenarios = usePlan((state) => presentDocument(state)?.scenarios ?? null);
  const openId = usePlan((state) => presentScenario(state)?.id ?? BASE);
  if (scenarios === null || scenarios.length === 0) return null;
  return (
    <NativeSelect
      label={whatIf.bar.on}
      value={openId}
      testId="fund-scenario"
      options={[
        { value: BASE, label: common.baseScenario },
        ...scenarios.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(id) => {
        openScenario(id === BASE ? null : id);
      }}
    />
  );
}
