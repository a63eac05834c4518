import { type ReactNode, useEffect, useState } from 'react';

import type { CallOutput } from '../../../shared/contract';
import type { Language } from '../../../shared/i18n/format';
import { openRecentPlan } from '../../commands/open-plan';
import { forgetRecentPlan, listRecentPlans } from '../../commands/recent-plans';
import { useLanguage, useMessages } from '../../i18n';
import { Icon } from '../../ui/icons';

type RecentPlan = CallOutput<'plan.listRecent'>[number];

/** Plans opened or saved before, the latest first. */
export function RecentPlans(): ReactNode {
  const { start } = useMessages();
  const [plans, setPlans] = useState<readonly RecentPlan[] | null>(null);
  useEffect(() => {
    void listRecentPlans().then(setPlans);
  }, []);
  const forget = async (token: string): Promise<void> => {
    await forgetRecentPlan(token);
    setPlans(await listRecentPlans());
  };
  return (
    <section className="recent-plans" aria-label={start.recent.title}>
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
  const { recent } = useMessages().start;
  const language = useLanguage();
  return (
    <li className={plan.isMissing ? 'is-missing' : undefined} data-testid="recent-plan">
      <button
        type="button"
        className="recent-open"
        disabled={plan.isMissing}
        onClick={() => void openRecentPlan(plan.token)}
      >
        <b>{plan.fileName}</b>
        <span>{plan.hospitalName === '' ? recent.unnamedHospital : plan.hospitalName}</span>
        <small title={plan.folder}>{plan.isMissing ? recent.missing : plan.folder}</small>
        <time dateTime={plan.openedAt}>{dateWords(plan.openedAt, language)}</time>
      </button>
      <button
        type="button"
        className="recent-forget"
        aria-label={recent.forgetNamed({ name: plan.fileName })}
        title={recent.forget}
        onClick={onForget}
      >
        <Icon name="close" size={14} />
      </button>
    </li>
  );
}

/** The local date and time of an ISO text; the text itself where it is none. */
function dateWords(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(date);
}
