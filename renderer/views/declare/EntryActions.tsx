import type { ReactNode } from 'react';

import type { RoundRow } from '../../../shared/declaration/round-row';
import type { DeclarationRound, RoundEntry } from '../../../shared/plan/declaration-round';
import type { RoundAction } from '../../../shared/plan/round-edits';
import { changeEntry, takeOutOfRound } from '../../commands/declaration';
import { useMessages } from '../../i18n';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import declareDetailSheet from './declare-detail.module.css';

const css = stylesOf(declareDetailSheet);

/** What can be done with a variety's base: locked, accepted, withdrawn, or left out of the round. */
export function EntryActions({
  round,
  row,
}: {
  readonly round: DeclarationRound;
  readonly row: RoundRow;
}): ReactNode {
  const words = useMessages().declareDesk.detail;
  const { entry, outcome } = row;
  const known = outcome.kind === 'known' ? outcome : null;
  const change = (changed: Partial<RoundEntry>, action: RoundAction): void => {
    changeEntry(round.id, { ...entry, ...changed }, { action });
  };
  return (
    <div className={css('entry-actions')}>
      <label>
        <input
          type="checkbox"
          checked={entry.isLocked}
          data-testid="entry-lock"
          onChange={(event) => {
            change({ isLocked: event.target.checked }, 'lock');
          }}
        />{' '}
        {words.lock}
      </label>
      {entry.declared === null ? (
        <Button
          size="small"
          data-testid="entry-accept"
          disabled={known === null || entry.isLocked}
          onClick={() => {
            if (known === null) return;
            change({ declared: { baseUnits: known.rules.safe, by: 'safe' } }, 'accept');
          }}
        >
          {words.accept}
        </Button>
      ) : (
        <Button
          size="small"
          data-testid="entry-withdraw"
          disabled={entry.isLocked}
          onClick={() => {
            change({ declared: null }, 'base');
          }}
        >
          {words.backToProposal}
        </Button>
      )}
      <Button
        size="small"
        data-testid="entry-leave"
        disabled={entry.isLocked}
        onClick={() => {
          takeOutOfRound(round.id, row.varietyId);
        }}
      >
        {words.leave}
      </Button>
    </div>
  );
}
