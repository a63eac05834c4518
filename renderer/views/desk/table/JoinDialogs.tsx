import type { ReactNode } from 'react';

import { changeGrid, requestGridFocus, useGrid } from '../../../stores/grid-store';
import { presentDocument, usePlan } from '../../../stores/plan-store';
import { MergeDialog } from './MergeDialog';
import { RenameDialog } from './RenameDialog';
import { SplitDialog } from './SplitDialog';

/** What is asked before varieties of the table become one, one becomes several, or is called otherwise. */
export function JoinDialogs(): ReactNode {
  const joining = useGrid((grid) => grid.joining);
  const document = usePlan(presentDocument);
  const [varietyId] = joining?.varietyIds ?? [];
  const variety = document?.varieties.find(({ id }) => id === varietyId);
  if (joining === null || document === null || variety === undefined) return null;
  switch (joining.kind) {
    case 'merge':
      return <MergeDialog document={document} varietyIds={joining.varietyIds} onClose={close} />;
    case 'split':
      return <SplitDialog document={document} variety={variety} onClose={close} />;
    case 'rename':
      return <RenameDialog document={document} variety={variety} onClose={close} />;
  }
}

function close(): void {
  changeGrid({ range: null, joining: null });
  requestGridFocus();
}
