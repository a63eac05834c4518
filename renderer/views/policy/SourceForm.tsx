import { type KeyboardEvent, type ReactNode, useState } from 'react';

import type { ParameterSource } from '../../../shared/policy/policy';
import { useLanguage, useMessages } from '../../i18n';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import { stylesOf } from '../../ui/styles-of';
import { statedSource } from './change-policy';
import policySheet from './policy.module.css';
import sourceSheet from './source.module.css';

const css = stylesOf(policySheet, sourceSheet);

const LONGEST_TEXT = 2000;
type SourceKind = ParameterSource['kind'];

interface SourceFormProps {
  readonly source: ParameterSource;
  readonly label: string;
  readonly onTake: (source: ParameterSource) => void;
  readonly onCancel: () => void;
}

/** What a parameter rests on, as the person states it. The title is written once and stands in both languages. */
export function SourceForm({ source, label, onTake, onCancel }: SourceFormProps): ReactNode {
  const { common, policy: words } = useMessages();
  const language = useLanguage();
  const [kind, setKind] = useState<SourceKind>(source.kind);
  const [title, setTitle] = useState(
    source.title[language] === words.editedByHand ? '' : source.title[language],
  );
  const [quotation, setQuotation] = useState(source.quotation ?? '');
  const [problem, setProblem] = useState<string | null>(null);

  const take = (): void => {
    const stated = statedSource({ kind, title, quotation }, source, language);
    if (stated === null) setProblem(words.source.titleMissing);
    else onTake(stated);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The keys belong to the form: undo takes back typing here, and Esc gives up the form, not the drawer.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onCancel();
  };

  return (
    <form
      className={css('source-form')}
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <Segmented<SourceKind>
        size="small"
        value={kind}
        aria-label={words.source.kind}
        data-testid="source-kind"
        options={(['national', 'local', 'assumption'] as const).map((value) => ({
          value,
          label: words.source.kinds[value],
        }))}
        onChange={setKind}
      />
      <label className={css('policy-field')}>
        <span>{words.source.title}</span>
        <input
          value={title}
          maxLength={LONGEST_TEXT}
          aria-invalid={problem !== null}
          data-testid="source-title"
          autoFocus
          onChange={(event) => {
            setTitle(event.target.value);
            setProblem(null);
          }}
        />
      </label>
      {problem !== null && (
        <p className={css('source-problem')} role="alert">
          {problem}
        </p>
      )}
      <label className={css('policy-field')}>
        <span>{words.source.quotation}</span>
        <textarea
          value={quotation}
          maxLength={LONGEST_TEXT}
          rows={2}
          data-testid="source-quotation"
          onChange={(event) => {
            setQuotation(event.target.value);
          }}
        />
      </label>
      <div className={css('source-actions')}>
        <Button size="small" type="primary" htmlType="submit" data-testid="source-take">
          {words.source.take}
        </Button>
        <Button size="small" onClick={onCancel}>
          {common.actions.cancel}
        </Button>
      </div>
    </form>
  );
}
