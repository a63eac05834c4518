import { type ReactNode, useState } from 'react';

import { useMessages } from '../../i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';
import { NativeSelect } from '../import/NativeSelect';
import formDialogSheet from './form-dialog.module.css';

const css = stylesOf(uiSheet, formDialogSheet);

/** A field of a form: a text, or one of a list. */
export interface FormField<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** What is said of it where it cannot be read. */
  readonly problem: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

export type FormTexts<Name extends string> = Readonly<Record<Name, string>>;

interface FormDialogProps<Name extends string> {
  readonly title: string;
  readonly testId: string;
  readonly fields: readonly FormField<Name>[];
  readonly texts: FormTexts<Name>;
  /** Takes the texts; the fields that cannot be read, none where it was taken. */
  readonly onTake: (texts: FormTexts<Name>) => ReadonlySet<Name>;
  readonly onClose: () => void;
  /** What is said below the fields. */
  readonly children?: ReactNode;
  /** A way to do without what the form is about. */
  readonly removal?: { readonly words: string; readonly onRemove: () => void };
}

/** A form over the page that is taken as a whole, as one step to undo. */
export function FormDialog<Name extends string>(props: FormDialogProps<Name>): ReactNode {
  const { title, testId, fields, onTake, onClose, children, removal } = props;
  const { common, fundDesk } = useMessages();
  const [texts, setTexts] = useState(props.texts);
  const [problems, setProblems] = useState<ReadonlySet<Name>>(new Set());
  const take = (): void => {
    const wrong = onTake(texts);
    if (wrong.size > 0) setProblems(wrong);
    else onClose();
  };
  return (
    <Dialog title={title} onCancel={onClose} testId={testId}>
      <div className={css('form-fields')}>
        {fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            text={texts[field.name]}
            isWrong={problems.has(field.name)}
            testId={`${testId}-${field.name}`}
            onTake={take}
            onChange={(text) => {
              setTexts({ ...texts, [field.name]: text });
              setProblems(new Set());
            }}
          />
        ))}
      </div>
      {children}
      <div className={css('dialog-actions')} data-part="dialog-actions">
        {removal !== undefined && (
          <Button
            danger
            data-testid={`${testId}-remove`}
            onClick={() => {
              removal.onRemove();
              onClose();
            }}
          >
            {removal.words}
          </Button>
        )}
        <Button onClick={onClose}>{common.actions.cancel}</Button>
        <Button type="primary" data-testid={`${testId}-take`} onClick={take}>
          {fundDesk.dialog.take}
        </Button>
      </div>
    </Dialog>
  );
}

function Field<Name extends string>({
  field: { label, problem, options },
  text,
  isWrong,
  testId,
  onTake,
  onChange,
}: {
  readonly field: FormField<Name>;
  readonly text: string;
  readonly isWrong: boolean;
  readonly testId: string;
  readonly onTake: () => void;
  readonly onChange: (text: string) => void;
}): ReactNode {
  return (
    <label className={css('form-field')}>
      <span>{label}</span>
      {options === undefined ? (
        <input
          value={text}
          data-testid={testId}
          aria-invalid={isWrong}
          spellCheck={false}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            // The key must not press the button that the closed dialog gives the focus back to.
            event.preventDefault();
            onTake();
          }}
        />
      ) : (
        <NativeSelect {...{ label, testId, options, onChange }} value={text} />
      )}
      {isWrong && <small role="alert">{problem}</small>}
    </label>
  );
}
