import type { ReactNode } from 'react';

import { changeView, useView } from '../../stores/view-store';
import { ErrorNotice } from '../../ui/ErrorNotice';

/** The last failure of a command, until the person closes it. */
export function FailureNotice(): ReactNode {
  const failure = useView((view) => view.failure);
  if (failure === null) return null;
  return (
    <div className="failure-place" data-testid="failure-place">
      <ErrorNotice
        key={JSON.stringify(failure)}
        error={failure}
        onClose={() => {
          changeView({ failure: null });
        }}
      />
    </div>
  );
}
