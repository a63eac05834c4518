import { type ReactNode, useId, useState } from 'react';

import type { PolicyParameter } from '../../../shared/policy/parameter-table';
import type { Policy } from '../../../shared/policy/policy';
import { useLanguage, useMessages } from '../../i18n';
import buttonsSheet from '../../ui/buttons.module.css';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import traceSheet from '../trace/trace.module.css';
import { takeSource } from './change-policy';
import policySheet from './policy.module.css';
import sourceSheet from './source.module.css';
import { SourceForm } from './SourceForm';

const css = stylesOf(buttonsSheet, notesSheet, policySheet, sourceSheet, traceSheet);

interface ParameterSectionProps {
  readonly policy: Policy;
  readonly parameter: PolicyParameter;
  readonly isReadOnly: boolean;
  /** A value of one line, beside the name. */
  readonly value?: ReactNode;
  /** A value that needs room of its own, or more to say. */
  readonly children?: ReactNode;
}

/** One parameter: its name and value, what it does, and where it comes from. */
export function ParameterSection(props: ParameterSectionProps): ReactNode {
  const { policy, parameter, isReadOnly, value, children } = props;
  const { parameters } = useMessages();
  const titleId = useId();
  return (
    <section
      className={css('policy-parameter')}
      aria-labelledby={titleId}
      data-testid={`policy-${parameter}`}
    >
      <div className={css('policy-parameter-head')}>
        <h3 id={titleId}>{parameters.names[parameter]}</h3>
        {value !== undefined && <div className={css('policy-value')}>{value}</div>}
      </div>
      <p className={css('policy-note')}>{parameters.notes[parameter]}</p>
      {children}
      <Source policy={policy} parameter={parameter} isReadOnly={isReadOnly} />
    </section>
  );
}

interface SourceProps {
  readonly policy: Policy;
  readonly parameter: PolicyParameter;
  readonly isReadOnly: boolean;
}

function Source({ policy, parameter, isReadOnly }: SourceProps): ReactNode {
  const { parameters, policy: words } = useMessages();
  const language = useLanguage();
  const [form, setForm] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const { source } = policy[parameter];
  const name = parameters.names[parameter];
  if (form === 'open') {
    return (
      <SourceForm
        source={source}
        label={words.source.formOf({ parameter: name })}
        onTake={(taken) => {
          takeSource(policy, parameter, taken);
          setForm('closed');
        }}
        onCancel={() => {
          setForm('closed');
        }}
      />
    );
  }
  const title = source.title[language];
  return (
    <div className={css('policy-source')}>
      <span className={css(`source-kind is-${source.kind}`)} data-kind={source.kind}>
        {words.source.kinds[source.kind]}
      </span>
      <p>
        {title === '' ? words.source.none : title}
        {source.quotation !== null && <q>{words.source.quoted({ text: source.quotation })}</q>}
      </p>
      {!isReadOnly && (
        <button
          type="button"
          className={css('text-button')}
          aria-label={words.source.changeOf({ parameter: name })}
          autoFocus={form === 'closed'}
          data-testid={`policy-source-${parameter}`}
          onClick={() => {
            setForm('open');
          }}
        >
          {words.source.change}
        </button>
      )}
    </div>
  );
}
