import { type ReactNode, useMemo } from 'react';

import { varietyMatcher } from '../../../../shared/plan/match-varieties';
import type { Variety } from '../../../../shared/plan/plan';
import type { VarietyName } from '../../../../shared/plan/variety-names';
import { useMessages } from '../../../i18n';
import notesSheet from '../../../ui/notes.module.css';
import { stylesOf } from '../../../ui/styles-of';
import { wholeName } from './whole-name';

const css = stylesOf(notesSheet);

interface NameClashProps {
  readonly name: VarietyName;
  /** The varieties that may not be meant by it. */
  readonly others: readonly Variety[];
}

/** Says that a name stands for another variety already. */
export function NameClash({ name, others }: NameClashProps): ReactNode {
  const { rename } = useMessages().merge;
  const other = useMemo(
    () => (name.genericName === '' ? null : varietyMatcher(others, [name])(name)),
    [others, name],
  );
  return (
    <p role="status" className={css('loss')} data-testid="name-clash">
      {other === null ? '' : rename.clash({ name: wholeName(other) })}
    </p>
  );
}
