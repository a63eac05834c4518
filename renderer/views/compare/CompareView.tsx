import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import { presentDocument, usePlan } from '../../stores/plan-store';
import { changeView } from '../../stores/view-store';
import { EmptyState } from '../../ui/EmptyState';

export function CompareView(): ReactNode {
  const messages = useMessages();
  const document = usePlan(presentDocument);
  const { empty } = messages.desk;
  if (document === null) {
    return (
      <main className="desk-view">
        <h1 className="visually-hidden">{messages.common.screens.compare}</h1>
        <EmptyState
          title={empty.title}
          text={empty.text}
          action={empty.action}
          onAction={() => {
            changeView({ screen: 'start' });
          }}
        />
      </main>
    );
  }
  return (
    <main className="desk-view">
      <h1>{messages.common.screens.compare}</h1>
    </main>
  );
}
