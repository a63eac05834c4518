import type { ReactNode } from 'react';

import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { duplicateScenario } from '../../commands/scenarios';
import { useMessages } from '../../i18n';
import { useAnswering } from '../../results/use-answer';
import { useCompare } from '../../stores/compare-store';
import { presentDocument, usePlan } from '../../stores/plan-store';
import { changeView } from '../../stores/view-store';
import { EmptyState } from '../../ui/EmptyState';
import notesSheet from '../../ui/notes.module.css';
import placesSheet from '../../ui/places.module.css';
import { stylesOf } from '../../ui/styles-of';
import { resolvedChoice } from './compare-choice';
import { CompareBar } from './CompareBar';
import { Comparison } from './Comparison';

const css = stylesOf(notesSheet, placesSheet);

/** Two to four scenarios side by side, what makes them differ, and the exact way from one to the other. */
export function CompareView(): ReactNode {
  const messages = useMessages();
  const document = usePlan(presentDocument);
  const { compare, desk, common } = messages;
  if (document === null) {
    return (
      <main className={css('desk-view')}>
        <h1 className={css('visually-hidden')}>{common.screens.compare}</h1>
        <EmptyState
          title={desk.empty.title}
          text={desk.empty.text}
          action={desk.empty.action}
          onAction={() => {
            changeView({ screen: 'start' });
          }}
        />
      </main>
    );
  }
  if (document.scenarios.length === 0) {
    return (
      <main className={css('desk-view')}>
        <h1 className={css('visually-hidden')}>{common.screens.compare}</h1>
        <EmptyState
          title={compare.empty.title}
          text={compare.empty.text}
          action={compare.empty.action}
          onAction={() => {
            duplicateScenario();
            changeView({ screen: 'table' });
          }}
        />
      </main>
    );
  }
  return <Compared document={document} />;
}

function Compared({ document }: { readonly document: PlanWithScenarios }): ReactNode {
  const { common } = useMessages();
  const baseId = useCompare((compare) => compare.baseId);
  const otherIds = useCompare((compare) => compare.otherIds);
  const choice = resolvedChoice(document, { baseId, otherIds });
  const { answered, hasFailed } = useAnswering('comparison', choice);
  return (
    <main className={css('desk-view')}>
      <CompareBar document={document} choice={choice} />
      {hasFailed && (
        <p className={css('engine-failure')} role="alert">
          <b>{common.unexpected.title}</b> {common.unexpected.text}
        </p>
      )}
      {answered === null ? (
        <p className={css('desk-loading')} role="status">
          {common.loading}
        </p>
      ) : (
        <Comparison answered={answered} />
      )}
    </main>
  );
}
