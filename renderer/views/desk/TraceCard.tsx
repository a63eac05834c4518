import { type ReactNode, useMemo } from 'react';

import type { RatioText } from '../../../shared/decimal/decimal-text';
import { formatRatio, formatYuan } from '../../../shared/i18n/format';
import { useLanguage, useMessages } from '../../i18n';
import type { VarietySelection } from '../../results/selection-figures';
import { traceLines } from './trace-lines';

interface TraceCardProps {
  readonly selection: VarietySelection;
  readonly retentionRatio: RatioText | null;
}

/** How the variety's retention came about: each step with its numbers, each input with its origin. */
export function TraceCard({ selection, retentionRatio }: TraceCardProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { trace, present } = selection;
  const lines = useMemo(
    () => traceLines(trace, { messages, language }),
    [trace, messages, language],
  );
  const { retentionYuan, balanceBaseYuan } = present;
  return (
    <section className="trace-card" aria-label={messages.desk.trace.title} data-testid="trace">
      <p className="trace-first">
        <b>{messages.desk.trace.title}</b>{' '}
        {retentionYuan !== null && retentionRatio !== null && (
          <span>
            {messages.desk.trace.retention({
              retention: formatYuan(retentionYuan, language),
              ratio: formatRatio(retentionRatio, language),
              balance: formatYuan(balanceBaseYuan, language),
              isFloored: balanceBaseYuan.startsWith('-'),
            })}
          </span>
        )}
      </p>
      <ul>
        {lines
          .filter((line) => line.expression !== null)
          .map((line) => (
            <li key={line.name} title={line.note}>
              <span className="trace-name">{line.name}</span>
              <span>
                {line.numbers === null
                  ? messages.desk.trace.plainStep({ value: line.value, note: line.note })
                  : messages.desk.trace.step({ value: line.value, numbers: line.numbers })}
              </span>
            </li>
          ))}
      </ul>
      <ul className="trace-inputs">
        {lines
          .filter((line) => line.expression === null)
          .map((line) => (
            <li key={line.name}>
              <span className="trace-name">{line.name}</span>
              <span>{messages.desk.trace.input({ value: line.value, origin: line.note })}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
