import { type ReactNode, useEffect, useState } from 'react';

import type { CallOutput } from '../../../shared/contract';
import { openBackups } from '../../commands/backups';
import { openRecentPlan } from '../../commands/open-plan';
import { dropRecentPlan, listRecentPlans } from '../../commands/recent-plans';
import { useLanguage, useMessages } from '../../i18n';
import { Icon } from '../../ui/icons';
import { momentText } from '../../ui/moment-text';
import { stylesOf } from '../../ui/styles-of';
import startSheet from './start.module.css';

const css = stylesOf(startSheet);

type RecentPlan = CallOutput<'plan.listRecent'>[number];

/** Plans opened or saved before, the latest first. */
export function RecentPlans(): ReactNode {
  const { start } = useMessages();
  const [plans, setPlans] = useState<readonly RecentPlan[] | null>(null);
  useEffect(() => {
    void listRecentPlans().then(setPlans);
  }, []);
  const forget = async (token: string): Promise<void> => {
    await dropRecentPlan(token);
    setPlans(await listRecentPlans());
  };
  return (
    <section className={css('recent-plans')} aria-label={start.recent.title}>
      <h2>{start.recent.title}</h2>
      {plans !== null && plans.length === 0 && <p>{start.recent.empty}</p>}
      <ul>
        {plans?.map((plan) => (
          <RecentEntry key={plan.token} plan={plan} onForget={() => void forget(plan.token)} />
        ))}
      </ul>
    </section>
  );
}

interface RecentEntryProps {
  readonly plan: RecentPlan;
  readonly onForget: () => void;
}

function RecentEntry({ plan, onForget }: RecentEntryProps): ReactNode {
  const { start, backups } = useMessages();
  const { recent } = start;
  const language = useLanguage();
  return (
    <li className={css(plan.isMissing ? 'is-missing' : undefined)} data-testid="recent-plan">
      <button
        type="button"
        className={css('recent-open')}
        disabled={plan.isMissing}
        onClick={() => void openRecentPlan(plan.token)}
      >
        <b>{plan.fileName}</b>
        <span>{plan.hospitalName === '' ? recent.unnamedHospital : plan.hospitalName}</span>
        <small title={plan.folder}>{plan.isMissing ? recent.missing : plan.folder}</small>
        <time dateTime={plan.openedAt}>{momentText(plan.openedAt, language)}</time>
      </button>
      <button
        type="button"
        className={css('recent-forget')}
        data-testid="recent-backups"
        aria-label={backups.ofFile({ name: plan.fileName })}
        title={backups.open}
        onClick={() => {
          openBackups(plan.token);
        }}
      >
        <Icon name="reset" size={14} />
      </button>
      <button
        type="button"
        className={css('recent-forget')}
        aria-label={recent.forgetNamed({ name: plan.fileName })}
        title={recent.forget}
        onClick={onForget}
      >
        <Icon name="close" size={14} />
      </button>
    </li>
  );
}
