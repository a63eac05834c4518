import { useState } from 'react';

import { formatYuan } from '../../../shared/i18n/format';
import { changesRetentionMuch } from '../../../shared/plan/retention-change';
import { useLanguage, useMessages } from '../../i18n';
import type { Retentions } from './use-import-effect';

/** A first press that would change the retention much only says so; the second goes on. */
export function useSecondPress(retentions: Retentions | null): {
  /** What the first press has said; `null` where it said nothing. */
  readonly note: string | null;
  readonly mayGoOn: () => boolean;
} {
  const { importMonths: words } = useMessages();
  const language = useLanguage();
  const [warned, setWarned] = useState<Retentions | null>(null);
  const isWarned = warned !== null && warned === retentions;
  const written = (yuan: Retentions['before']): string =>
    yuan === null ? words.unknown : formatYuan(yuan, language);
  return {
    note: isWarned
      ? words.muchChanged({ before: written(warned.before), after: written(warned.after) })
      : null,
    mayGoOn: () => {
      if (retentions === null || isWarned) return true;
      if (!changesRetentionMuch(retentions.before, retentions.after)) return true;
      setWarned(retentions);
      return false;
    },
  };
}
