import type { ReactNode } from 'react';

import type { TracedFigure } from '../../../shared/engine/trace';
import { useLanguage, useMessages } from '../../i18n';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import traceSheet from './trace.module.css';
import type { TraceCardContent, TraceGiven, TraceParameter } from './trace-card';
import { TraceAddends } from './TraceAddends';
import { TraceParts } from './TraceParts';

const css = stylesOf(notesSheet, traceSheet);

interface TraceSectionsProps {
  readonly card: TraceCardContent;
  readonly onOpen: (traced: TracedFigure) => void;
}

/** The formula in symbols and numbers, what it is made of, and where all of that came from. */
export function TraceSections({ card, onOpen }: TraceSectionsProps): ReactNode {
  const { card: texts } = useMessages().trace;
  const { root } = card;
  return (
    <>
      <dl className={css('trace-formula')}>
        {root.kind !== 'given' && (
          <Said label={texts.formula} testId="trace-expression" text={root.expression} />
        )}
        {root.kind === 'formula' && root.numbers !== null && (
          <Said
            label={texts.numbers}
            testId="trace-numbers"
            text={`${root.value} = ${root.numbers}`}
          />
        )}
        <Said
          label={texts.note}
          testId="trace-note"
          text={root.kind === 'given' ? root.origin : root.note}
        />
        {card.basis !== null && <Said label={texts.basis} testId="trace-basis" text={card.basis} />}
      </dl>
      {root.kind === 'formula' && (
        <Section title={texts.steps}>
          <TraceParts parts={root.parts} onOpen={onOpen} />
        </Section>
      )}
      {root.kind === 'sum' && (
        <Section title={texts.steps}>
          <TraceAddends addends={root.addends} onOpen={onOpen} />
        </Section>
      )}
      {card.inputs.length > 0 && root.kind !== 'given' && (
        <Section title={texts.inputs}>
          <ul className={css('trace-givens')}>
            {card.inputs.map((input) => (
              <Input key={input.key} input={input} />
            ))}
          </ul>
        </Section>
      )}
      {card.hasSum && <p className={css('trace-hint')}>{texts.sumInputs}</p>}
      {card.parameters.length > 0 && (
        <Section title={texts.parameters}>
          <ul className={css('trace-givens')}>
            {card.parameters.map((parameter) => (
              <Parameter key={parameter.key} parameter={parameter} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={texts.rounding}>
        <p className={css('trace-rounding')} data-testid="trace-rounding">
          {card.rounding}
        </p>
      </Section>
    </>
  );
}

interface SaidProps {
  readonly label: string;
  readonly text: string;
  readonly testId: string;
}

function Said({ label, text, testId }: SaidProps): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd data-testid={testId}>{text}</dd>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Section({ title, children }: SectionProps): ReactNode {
  return (
    <section className={css('trace-section')}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Input({ input }: { readonly input: TraceGiven }): ReactNode {
  return (
    <li data-testid="trace-input">
      <span className={css('trace-label')}>{input.name}</span>
      <span className={css('trace-number')}>
        {input.value} {input.unit}
      </span>
      <span className={css('trace-origin')}>{input.origin}</span>
    </li>
  );
}

function Parameter({ parameter }: { readonly parameter: TraceParameter }): ReactNode {
  const { policy } = useMessages();
  const language = useLanguage();
  const { kind, title, quotation } = parameter.source;
  return (
    <li data-testid="trace-parameter">
      <span className={css('trace-label')}>{parameter.name}</span>
      <span className={css('trace-number')}>
        {parameter.value} {parameter.unit}
      </span>
      <span className={css('trace-origin')}>
        <span className={css(`source-kind is-${kind}`)}>{policy.source.kinds[kind]}</span>
        {title[language]}
        {quotation !== null && <q>{quotation}</q>}
      </span>
    </li>
  );
}
