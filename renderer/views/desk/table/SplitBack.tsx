import { type ReactNode, useMemo } from 'react';

import { splitVariety } from '../../../../shared/plan/join-varieties';
import type { Variety } from '../../../../shared/plan/plan';
import type { JoinedVarieties, PlanWithScenarios } from '../../../../shared/plan/scenario';
import { useMessages } from '../../../i18n';
import { edit } from '../../../stores/plan-store';
import { changeView } from '../../../stores/view-store';
import { Button } from '../../../ui/Button';
import { stylesOf } from '../../../ui/styles-of';
import uiSheet from '../../../ui/ui.module.css';
import { HospitalEffect } from '../../history/HospitalEffect';
import tableSheet from './table.module.css';
import { wholeName } from './whole-name';

const css = stylesOf(uiSheet, tableSheet);

interface SplitBackProps {
  readonly document: PlanWithScenarios;
  readonly variety: Variety;
  readonly join: JoinedVarieties;
  readonly onClose: () => void;
}

/** Brings back the varieties that one was merged from. */
export function SplitBack({ document, variety, join, onClose }: SplitBackProps): ReactNode {
  const { merge, common } = useMessages();
  const { id, genericName } = variety;
  const first = join.parts.find((part) => part.variety.id === id)?.variety;
  const after = useMemo(() => splitVariety(document, id), [document, id]);
  return (
    <>
      <p>{merge.splitLead({ name: genericName, count: join.parts.length })}</p>
      <ul className={css('join-parts')} data-testid="split-parts">
        {join.parts.map((part) => (
          <li key={part.variety.id}>{wholeName(part.variety)}</li>
        ))}
      </ul>
      <p>
        {merge.splitNew({ name: first?.genericName ?? genericName })} {merge.splitTyped}
      </p>
      <HospitalEffect before={document} after={after} />
      <div className={css('dialog-actions')} data-part="dialog-actions">
        <Button
          type="primary"
          autoFocus
          data-testid="split-apply"
          onClick={() => {
            onClose();
            edit({ kind: 'splitVariety', varietyId: id });
            changeView({ selectedId: id });
          }}
        >
          {merge.splitApply}
        </Button>
        <Button onClick={onClose}>{common.actions.cancel}</Button>
      </div>
    </>
  );
}
