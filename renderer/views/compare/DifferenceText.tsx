import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import compareTablesSheet from './compare-tables.module.css';
import type { DifferenceWords } from './difference-words';

const css = stylesOf(compareTablesSheet);

interface DifferenceTextProps {
  readonly difference: DifferenceWords | null;
  /** Without the word, where the sign alone says what it means. */
  readonly isPlain?: boolean;
}

/** A difference by sign, colour and word. */
export function DifferenceText({ difference, isPlain = false }: DifferenceTextProps): ReactNode {
  const { compare, common } = useMessages();
  if (difference === null)
    return (
      <span className={css('difference')} data-part="difference">
        {common.unknownFigure}
      </span>
    );
  const { tone, shown, exact } = difference;
  const word = isPlain && tone !== 'same' ? [] : [compare.tones[tone]];
  return (
    <span className={css(`difference is-${tone}`)} data-part="difference" data-value={exact}>
      {[...(tone === 'same' ? [] : shown), ...word].map((part) => (
        <span key={part}>{part}</span>
      ))}
    </span>
  );
}
