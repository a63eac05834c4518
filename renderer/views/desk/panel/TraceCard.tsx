import { type ReactNode, useMemo, useState } from 'react';

import type { RatioText } from '../../../../shared/decimal/decimal-text';
import type { Policy } from '../../../../shared/policy/policy';
import { broughtSentence } from '../../../charts/standing-words';
import { useLanguage, useMessages } from '../../../i18n';
import type { VarietySelection } from '../../../results/selection-figures';
import { stylesOf } from '../../../ui/styles-of';
import panelSheet from './panel.module.css';
import { traceLines } from './trace-lines';

const css = stylesOf(panelSheet);

interface TraceCardProps {
  readonly selection: VarietySelection;
  readonly retentionRatio: RatioText | null;
  readonly grouping: Policy['settlementGrouping']['value'];
}

/** What the variety adds to the retention and how its balance came about: each step with its numbers, each input with its origin. */
export function TraceCard({ selection, retentionRatio, grouping }: TraceCardProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { trace, present, standing } = selection;
  const lines = useMemo(
    () => traceLines(trace, { messages, language }),
    [trace, messages, language],
  );
  const [isOpen, setIsOpen] = useState(false);
  const steps = lines.filter((line) => line.expression !== null);
  const inputs = lines.filter((line) => line.expression === null);
  const { balanceBaseYuan } = present;
  const brought =
    standing === null || retentionRatio === null
      ? null
      : broughtSentence(standing, { ratio: retentionRatio, balanceBaseYuan }, grouping, {
          messages,
          language,
        });
  const { trace: words } = messages.desk;
  return (
    <section className={css('trace-card')} aria-label={words.title} data-testid="trace">
      <div className={css('trace-first')}>
        <b>{words.title}</b>
        {brought !== null && <span data-testid="brought">{brought}</span>}
        <button
          type="button"
          aria-expanded={isOpen}
          data-testid="trace-more"
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {isOpen ? words.less : words.more}
        </button>
      </div>
      <ul>
        {(isOpen ? steps : steps.slice(0, 1)).map((line) => (
          <li key={line.name} title={line.note}>
            <span className={css('trace-name')}>{line.name}</span>
            <span>
              {line.numbers === null
                ? words.plainStep({ value: line.value, note: line.note })
                : words.step({ value: line.value, numbers: line.numbers })}
            </span>
          </li>
        ))}
      </ul>
      {isOpen && (
        <ul className={css('trace-inputs')}>
          {inputs.map((line) => (
            <li key={line.name}>
              <span className={css('trace-name')}>{line.name}</span>
              <span>{words.input({ value: line.value, origin: line.note })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
