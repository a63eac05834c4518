import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import type { DifferenceWords } from './difference-words';

interface DifferenceTextProps {
  readonly difference: DifferenceWords | null;
  /** Without the word, where the sign alone says what it means. */
  readonly isPlain?: boolean;
}

/** A difference by sign, colour and word. */
export function DifferenceText({ difference, isPlain = false }: DifferenceTextProps): ReactNode {
  const { compare, common } = useMessages();
  if (difference === null) return <span className="difference">{common.unknownFigure}</span>;
  const { tone, shown, exact } = difference;
  const word = isPlain && tone !== 'same' ? [] : [compare.tones[tone]];
  return (
    <span className={`difference is-${tone}`} data-value={exact}>
      {[...(tone === 'same' ? [] : shown), ...word].map((part) => (
        <span key={part}>{part}</span>
      ))}
    </span>
  );
}
