import { useState } from 'react';

import { formatYuan } from '../../../shared/i18n/format';
import type { PlanDocument } from '../../../shared/plan/plan';
import { changesRetentionMuch } from '../../../shared/plan/retention-change';
import { useLanguage, useMessages } from '../../i18n';
import { doubtSentence } from '../history/doubt-sentence';
import type { ImportEffect, Retentions } from './use-import-effect';

interface SecondPress {
  /** What the first press has said; `null` where it said nothing. */
  readonly note: string | null;
  readonly mayGoOn: () => boolean;
}

/**
 * A first press that would change the retention much, take the price before from months that are doubtful, or add up units
 * of two kinds, only says so; the second goes on.
 */
export function useSecondPress(
  { after, doubts, units }: Pick<ImportEffect, 'after' | 'doubts' | 'units'>,
  retentions: Retentions | null,
): SecondPress {
  const messages = useMessages();
  const { importMonths: words } = messages;
  const language = useLanguage();
  const [warned, setWarned] = useState<PlanDocument | null>(null);
  const written = (yuan: Retentions['before']): string =>
    yuan === null ? words.unknown : formatYuan(yuan, language);
  const notes = [
    ...doubts.map((doubt) => doubtSentence(doubt, messages)),
    ...units.map((clash) => words.unitsDiffer(clash)),
  ];
  if (retentions !== null && changesRetentionMuch(retentions.before, retentions.after)) {
    const { before, after: then } = retentions;
    notes.push(words.muchChanged({ before: written(before), after: written(then) }));
  }
  const isWarned = notes.length > 0 && warned !== null && warned === after;
  return {
    note: isWarned ? words.pressAgain({ notes }) : null,
    mayGoOn: () => {
      if (notes.length === 0 || isWarned) return true;
      setWarned(after);
      return false;
    },
  };
}
