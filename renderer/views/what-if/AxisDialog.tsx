import { type ReactNode, type SubmitEvent, useId, useState } from 'react';

import { type AxisRange, type AxisSetting } from '../../../shared/engine/sweep/axis-positions';
import { usualRange } from '../../../shared/engine/sweep/axis-positions';
import { useMessages } from '../../i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';
import { draftOf, type RangeDraft, type RangeField, readRange } from './read-range';
import toolFormsSheet from './tool-forms.module.css';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(uiSheet, whatIfSheet, toolFormsSheet);

interface AxisDialogProps {
  readonly axis: AxisSetting;
  /** With the new range, or `null` where it stays. */
  readonly onClose: (changed: AxisRange | null) => void;
}

const FIELDS: readonly RangeField[] = ['min', 'max', 'steps', 'reference'];

/** Min, max, steps and reference of one lever. */
export function AxisDialog({ axis, onClose }: AxisDialogProps): ReactNode {
  const messages = useMessages();
  const { dialog } = messages.whatIf.tables;
  const [draft, setDraft] = useState<RangeDraft>(() => draftOf(axis, axis.lever));
  const [problems, setProblems] = useState<Readonly<Partial<Record<RangeField, string>>>>({});
  const take = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const read = readRange(draft, axis.lever, messages);
    if (read.kind === 'refused') setProblems(read.problems);
    else onClose(read.range);
  };
  return (
    <Dialog
      title={dialog.title({ lever: messages.levers.axes[axis.lever] })}
      testId="range-dialog"
      onCancel={() => {
        onClose(null);
      }}
    >
      <form className={css('range-form')} onSubmit={take} noValidate>
        {FIELDS.map((field) => (
          <RangeInput
            key={field}
            field={field}
            text={draft[field]}
            problem={problems[field] ?? null}
            onChange={(text) => {
              setDraft({ ...draft, [field]: text });
              setProblems({ ...problems, [field]: undefined });
            }}
          />
        ))}
        <p className={css('tool-hint')}>{dialog.referenceNote}</p>
        <div className={css('dialog-actions')} data-part="dialog-actions">
          <Button type="primary" htmlType="submit" data-testid="range-take">
            {dialog.take}
          </Button>
          <Button
            onClick={() => {
              setDraft(draftOf(usualRange(axis.lever), axis.lever));
              setProblems({});
            }}
          >
            {dialog.reset}
          </Button>
          <Button
            onClick={() => {
              onClose(null);
            }}
          >
            {messages.common.actions.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface RangeInputProps {
  readonly field: RangeField;
  readonly text: string;
  readonly problem: string | null;
  readonly onChange: (text: string) => void;
}

function RangeInput({ field, text, problem, onChange }: RangeInputProps): ReactNode {
  const { dialog } = useMessages().whatIf.tables;
  const problemId = useId();
  return (
    <label className={css('range-field')}>
      <span>{dialog[field]}</span>
      <input
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        placeholder={field === 'reference' ? dialog.referencePlaceholder : undefined}
        data-testid={`range-${field}`}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <span id={problemId} role="alert" className={css('range-problem')}>
        {problem}
      </span>
    </label>
  );
}
