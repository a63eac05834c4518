import type { ReactNode } from 'react';

import { lastJoin, splitVariety } from '../../../../shared/plan/join-varieties';
import type { PlanWithScenarios } from '../../../../shared/plan/scenario';
import { useMessages } from '../../../i18n';
import { changeGrid, requestGridFocus, useGrid } from '../../../stores/grid-store';
import { edit, presentDocument, usePlan } from '../../../stores/plan-store';
import { changeView } from '../../../stores/view-store';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { HospitalEffect } from '../../history/HospitalEffect';
import { MergeDialog } from './MergeDialog';

/** What is asked before varieties of the table become one, or one becomes several again. */
export function JoinDialogs(): ReactNode {
  const joining = useGrid((grid) => grid.joining);
  const document = usePlan(presentDocument);
  const [varietyId] = joining?.varietyIds ?? [];
  if (joining === null || document === null || varietyId === undefined) return null;
  return joining.kind === 'merge' ? (
    <MergeDialog document={document} varietyIds={joining.varietyIds} onClose={close} />
  ) : (
    <SplitDialog document={document} varietyId={varietyId} />
  );
}

function close(): void {
  changeGrid({ joining: null });
  requestGridFocus();
}

function SplitDialog(props: {
  readonly document: PlanWithScenarios;
  readonly varietyId: string;
}): ReactNode {
  const { document, varietyId } = props;
  const { merge, common } = useMessages();
  const join = lastJoin(document, varietyId);
  const name = document.varieties.find(({ id }) => id === varietyId)?.genericName ?? '';
  if (join === null) return null;
  const first = join.parts.find(({ variety }) => variety.id === varietyId)?.variety;
  const split = (): void => {
    changeGrid({ range: null, joining: null });
    edit({ kind: 'splitVariety', varietyId });
    changeView({ selectedId: varietyId });
    requestGridFocus();
  };
  return (
    <Dialog title={merge.splitTitle} testId="split-dialog" onCancel={close}>
      <p>{merge.splitLead({ name, count: join.parts.length })}</p>
      <ul className="join-parts" data-testid="split-parts">
        {join.parts.map(({ variety }) => (
          <li key={variety.id}>
            {[variety.genericName, variety.dosageForm, variety.batch].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
      <p>
        {merge.splitNew({ name: first?.genericName ?? name })} {merge.splitTyped}
      </p>
      <HospitalEffect before={document} after={splitVariety(document, varietyId)} />
      <div className="dialog-actions">
        <Button type="primary" onClick={split} autoFocus data-testid="split-apply">
          {merge.splitApply}
        </Button>
        <Button onClick={close}>{common.actions.cancel}</Button>
      </div>
    </Dialog>
  );
}
