import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

import type { TracedFigure } from '../../../shared/engine/trace';
import { useLanguage, useMessages } from '../../i18n';
import { type Answered, useAnswer } from '../../results/use-answer';
import { Button } from '../../ui/Button';
import buttonsSheet from '../../ui/buttons.module.css';
import { Icon } from '../../ui/icons';
import { stylesOf } from '../../ui/styles-of';
import { CopyTraceButton } from './CopyTraceButton';
import traceSheet from './trace.module.css';
import { traceCard } from './trace-card';
import { contextOf, subjectOf } from './trace-context';
import {
  goBack,
  goForward,
  isSamePlace,
  startTrace,
  type TracePlace,
  visit,
} from './trace-history';
import { TraceSections } from './TraceSections';

const css = stylesOf(buttonsSheet, traceSheet);

/** The card of one figure, with the way back to those looked at before. */
export function TraceContents({ opened }: { readonly opened: TracePlace }): ReactNode {
  const { card } = useMessages().trace;
  const [asked, setAsked] = useState(opened);
  const [history, setHistory] = useState(() => startTrace(opened));
  if (!isSamePlace(asked, opened)) {
    setAsked(opened);
    setHistory(visit(history, opened));
  }
  const { present } = history;
  const answered = useAnswer('trace', present);
  const back = (): void => {
    setHistory(goBack);
  };
  const forward = (): void => {
    setHistory(goForward);
  };
  return (
    <div
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
        event.preventDefault();
        if (event.key === 'ArrowLeft') back();
        else forward();
      }}
    >
      <div className={css('trace-ways')}>
        <Way name="back" label={card.back} isOff={history.past.length === 0} onGo={back} />
        <Way
          name="forward"
          label={card.forward}
          isOff={history.future.length === 0}
          onGo={forward}
        />
        <span className={css('toolbar-space')} data-part="toolbar-space" />
        {answered !== null && <CopyTraceButton answered={answered} />}
      </div>
      {answered !== null && (
        <TraceAnswered
          key={JSON.stringify(answered.input)}
          answered={answered}
          onOpen={(traced) => {
            setHistory(visit(history, { traced, scenarioId: present.scenarioId }));
          }}
        />
      )}
    </div>
  );
}

interface WayProps {
  readonly name: 'back' | 'forward';
  readonly label: string;
  readonly isOff: boolean;
  readonly onGo: () => void;
}

function Way({ name, label, isOff, onGo }: WayProps): ReactNode {
  return (
    <Button
      type="text"
      size="small"
      icon={<Icon name={name} size={18} />}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      className={css(isOff ? 'is-off' : '')}
      data-testid={`trace-${name}`}
      onClick={onGo}
    />
  );
}

interface TraceAnsweredProps {
  readonly answered: Answered<'trace'>;
  readonly onOpen: (traced: TracedFigure) => void;
}

/** The card, or why there is none. It takes the focus, so that the keyboard and readers are where the eyes are. */
function TraceAnswered({ answered, onOpen }: TraceAnsweredProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  // As it appears: with the card before went the focus, and a key pressed in between would go nowhere.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const words = { messages, language };
  const { card: texts } = messages.trace;
  const { output } = answered;
  const subject = subjectOf(answered, words);
  if (output.kind === 'untraced') {
    const fields = output.missing.map((field) => messages.fields[field]);
    return (
      <section className={css('trace-figure')}>
        <h2 ref={heading} tabIndex={-1}>
          {subject}
        </h2>
        <p className={css('trace-untraced')} data-testid="trace-untraced">
          {fields.length === 0
            ? texts.gone
            : texts.incomplete({ fields: fields.join(messages.common.listSeparator) })}
        </p>
      </section>
    );
  }
  const card = traceCard(output.node, contextOf(answered, words));
  return (
    <>
      <section className={css('trace-figure')}>
        <p className={css('trace-subject')} data-testid="trace-subject">
          {subject}
        </p>
        <h2 ref={heading} tabIndex={-1} data-testid="trace-name">
          {card.root.name}
        </h2>
        <p
          className={css('trace-value')}
          data-testid="trace-value"
          data-value={output.node.value ?? ''}
        >
          {card.root.value}
          {card.root.unit !== '' && <small>{card.root.unit}</small>}
        </p>
        {card.exact !== null && (
          <p className={css('trace-exact')}>{texts.exact({ value: card.exact })}</p>
        )}
        {output.leftOut > 0 && (
          <p className={css('trace-left-out')}>{texts.leftOut({ count: output.leftOut })}</p>
        )}
      </section>
      <TraceSections card={card} onOpen={onOpen} />
    </>
  );
}
