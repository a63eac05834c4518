import type { ReactNode } from 'react';

import type { PlanDocument } from '../../../shared/plan/plan';
import type { MonthsChoice, MonthsComparison } from '../../../shared/plan/plan-months';
import { useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import monthsSheet from './months.module.css';
import { MonthsChoiceField } from './MonthsChoiceField';
import { MonthStrip } from './MonthStrip';

const css = stylesOf(monthsSheet);

interface PlanMonthsProps {
  readonly plan: PlanDocument;
  readonly comparison: MonthsComparison;
  readonly choice: MonthsChoice | null;
  readonly onChoose: (choice: MonthsChoice) => void;
}

/** How the months of an import meet those of the plan. */
export function PlanMonths({ plan, comparison, choice, onChoose }: PlanMonthsProps): ReactNode {
  const { importMonths: words } = useMessages();
  return (
    <section className={css('plan-months')} aria-label={words.title}>
      <h3>{words.title}</h3>
      <MonthStrip plan={plan} comparison={comparison} />
      {comparison.knownTables.length > 0 && <p role="status">{words.known}</p>}
      <MonthsChoiceField comparison={comparison} choice={choice} onChoose={onChoose} />
    </section>
  );
}
