import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import { HospitalEffect } from '../history/HospitalEffect';
import finishSheet from './finish.module.css';
import type { ImportEffect } from './use-import-effect';

const css = stylesOf(finishSheet);

interface UseWindowProposalProps {
  readonly proposal: NonNullable<ImportEffect['proposal']>;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
}

/** Newer months have come: moving the window of use to them is proposed, with what it does, and not done by itself. */
export function UseWindowProposal(props: UseWindowProposalProps): ReactNode {
  const { proposal, isTaken, onTake } = props;
  const { importMonths: words } = useMessages();
  return (
    <div className={css('window-proposal')} data-testid="import-move-use">
      <label>
        <input
          type="checkbox"
          checked={isTaken}
          data-testid="import-moves-use"
          onChange={({ target }) => {
            onTake(target.checked);
          }}
        />
        {words.moveUse(proposal.window)}
      </label>
      <HospitalEffect before={proposal.kept} after={proposal.moved} />
    </div>
  );
}
