import { type ReactNode, useState } from 'react';

import { lastJoin } from '../../../../shared/plan/join-varieties';
import type { Variety } from '../../../../shared/plan/plan';
import type { PlanWithScenarios } from '../../../../shared/plan/scenario';
import { useMessages } from '../../../i18n';
import { Dialog } from '../../../ui/Dialog';
import { stylesOf } from '../../../ui/styles-of';
import { SplitBack } from './SplitBack';
import { SplitByFile } from './SplitByFile';
import tableSheet from './table.module.css';
import { TableChoice } from './TableChoice';

const css = stylesOf(tableSheet);

interface SplitDialogProps {
  readonly document: PlanWithScenarios;
  readonly variety: Variety;
  readonly onClose: () => void;
}

type SplitWay = 'back' | 'files';

/** Makes several varieties of one: those that it was merged from, or one of what some files brought. */
export function SplitDialog({ document, variety, onClose }: SplitDialogProps): ReactNode {
  const { merge } = useMessages();
  const join = lastJoin(document, variety.id);
  const [way, setWay] = useState<SplitWay>(join === null ? 'files' : 'back');
  return (
    <Dialog title={merge.splitTitle} testId="split-dialog" onCancel={onClose}>
      <div className={css('batch-form join-form')}>
        {join !== null && (
          <TableChoice<SplitWay>
            name={merge.splitWay}
            testId="split-way"
            value={way}
            options={[
              { value: 'back', words: merge.splitWays.back({ count: join.parts.length }) },
              { value: 'files', words: merge.splitWays.files },
            ]}
            onChoose={setWay}
          />
        )}
        {join !== null && way === 'back' ? (
          <SplitBack document={document} variety={variety} join={join} onClose={onClose} />
        ) : (
          <SplitByFile document={document} variety={variety} onClose={onClose} />
        )}
      </div>
    </Dialog>
  );
}
