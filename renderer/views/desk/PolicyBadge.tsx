import type { ReactNode } from 'react';

import type { Messages } from '../../../shared/i18n/zh-cn';
import type { Policy } from '../../../shared/policy/policy';
import { useMessages } from '../../i18n';

type Parameter = keyof Messages['desk']['topBar']['policyParameters'];

const PARAMETERS: readonly Parameter[] = [
  'shareTables',
  'retention',
  'retentionCapRatio',
  'scope',
  'settlementGrouping',
  'floorAtZero',
  'exemptCheaperPassed',
  'redLine',
  'minimumPerformancePayRatio',
  'noticePeriodWorkingDays',
];

/** Says that a policy pack rests on assumptions, and on which. */
export function PolicyBadge({ policy }: { readonly policy: Policy }): ReactNode {
  const messages = useMessages();
  const { topBar } = messages.desk;
  const assumed = PARAMETERS.filter((name) => policy[name].source.kind === 'assumption');
  if (assumed.length === 0) {
    return <span className="policy-badge is-sourced">{topBar.sourced}</span>;
  }
  const what = assumed.map((name) => topBar.policyParameters[name]).join(topBar.listSeparator);
  const title = topBar.assumptionTitle({ what });
  return (
    <span className="policy-badge" title={title}>
      {topBar.assumption}
      <span className="visually-hidden">{title}</span>
    </span>
  );
}
