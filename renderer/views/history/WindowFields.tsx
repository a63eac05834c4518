import { type ReactNode, useMemo, useState } from 'react';

import { applyEdit, describeRepricing, type PlanEdit } from '../../../shared/plan/edits';
import type { MonthOfHistory } from '../../../shared/plan/months-of-history';
import {
  monthsOtherThanYear,
  proposedUseWindow,
  referenceDoubts,
} from '../../../shared/plan/plan-windows';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import type { MonthRange } from '../../../shared/purchases/monthly-use';
import { useMessages } from '../../i18n';
import { edit } from '../../stores/plan-store';
import { Button } from '../../ui/Button';
import buttonsSheet from '../../ui/buttons.module.css';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import { doubtSentence } from './doubt-sentence';
import historySheet from './history.module.css';
import { HospitalEffect } from './HospitalEffect';
import { MonthRangeFields } from './MonthRangeFields';

const css = stylesOf(buttonsSheet, notesSheet, historySheet);

interface WindowFieldsProps {
  readonly document: PlanWithScenarios;
  readonly months: readonly MonthOfHistory[];
  readonly window: 'referenceWindow' | 'useWindow';
}

/** One of the plan's windows, and what moving it would do, in yuan, before it is done. */
export function WindowFields({ document, months, window }: WindowFieldsProps): ReactNode {
  const { history: words } = useMessages();
  const [draft, setDraft] = useState<MonthRange | null>(null);
  const present = document[window];
  const after = useMemo(
    () => (draft === null ? document : applyEdit(document, moving(window, draft))),
    [document, window, draft],
  );
  const proposed = window === 'useWindow' && draft === null ? proposedUseWindow(document) : null;
  const { title, note, ends } = words.windows[window];
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p className={css('detail-lead')}>{note}</p>
      <div className={css('window-choice')}>
        <MonthRangeFields
          months={months.map(({ month }) => month)}
          value={draft ?? present}
          labels={ends}
          testId={window}
          onChange={setDraft}
        />
        <Button
          type="primary"
          disabled={after === document}
          data-testid={`apply-${window}`}
          onClick={() => {
            if (draft !== null) edit(moving(window, draft));
            setDraft(null);
          }}
        >
          {words.apply}
        </Button>
      </div>
      {proposed !== null && (
        <p className={css('detail-note')}>
          {words.proposed(proposed)}{' '}
          <button
            type="button"
            className={css('link-button')}
            data-part="link-button"
            data-testid="take-proposed"
            onClick={() => {
              setDraft(proposed);
            }}
          >
            {words.look}
          </button>
        </p>
      )}
      <Doubts plan={after} window={window} />
      {window === 'referenceWindow' && draft !== null && (
        <Repriced document={document} window={draft} />
      )}
      {after !== document && (
        <div className={css('window-effect')}>
          <HospitalEffect before={document} after={after} />
        </div>
      )}
    </section>
  );
}

/** How many prices other months would take anew, and how many they would leave unknown. */
function Repriced({
  document,
  window,
}: {
  readonly document: PlanWithScenarios;
  readonly window: MonthRange;
}): ReactNode {
  const { history: words } = useMessages();
  const { fromHistory, withoutPurchases } = useMemo(
    () => describeRepricing(document, window),
    [document, window],
  );
  return (
    <p className={css('detail-note')} data-testid="repriced">
      {words.repriced({ count: fromHistory, unknown: withoutPurchases })}
    </p>
  );
}

function moving(window: WindowFieldsProps['window'], range: MonthRange): PlanEdit {
  return window === 'useWindow'
    ? { kind: 'changeUseWindow', useWindow: range }
    : { kind: 'changeReferenceWindow', referenceWindow: range };
}

/** What speaks against the window as it stands, or as it would. */
function Doubts({
  plan,
  window,
}: {
  readonly plan: PlanWithScenarios;
  readonly window: WindowFieldsProps['window'];
}): ReactNode {
  const messages = useMessages();
  if (window === 'useWindow') {
    const months = monthsOtherThanYear(plan);
    return months === null || plan.useWindow === null ? null : (
      <p className={css('is-caution')} data-testid="not-a-year">
        {messages.warnings['plan.notAYear']({ months, ...plan.useWindow })}
      </p>
    );
  }
  return referenceDoubts(plan).map((doubt) => (
    <p key={doubt.kind} className={css('is-caution')} data-testid="reference-doubt">
      {doubtSentence(doubt, messages)}
    </p>
  ));
}
