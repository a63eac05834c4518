import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import type { DifferenceWords } from './difference-words';

/** A difference by sign, colour and word. */
export function DifferenceText({
  difference,
}: {
  readonly difference: DifferenceWords | null;
}): ReactNode {
  const { compare, common } = useMessages();
  if (difference === null) return <span className="difference">{common.unknownFigure}</span>;
  const { tone, shown, exact } = difference;
  return (
    <span className={`difference is-${tone}`} data-value={exact}>
      {[...(tone === 'same' ? [] : shown), compare.tones[tone]].map((part) => (
        <span key={part}>{part}</span>
      ))}
    </span>
  );
}
