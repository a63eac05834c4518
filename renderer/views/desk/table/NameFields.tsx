import type { ReactNode } from 'react';

import type { VarietyName } from '../../../../shared/plan/variety-names';
import { useMessages } from '../../../i18n';
import { stylesOf } from '../../../ui/styles-of';
import tableSheet from './table.module.css';

const css = stylesOf(tableSheet);

const FIELDS = ['genericName', 'dosageForm', 'batch'] as const;

interface NameFieldsProps {
  readonly name: VarietyName;
  readonly onChange: (name: VarietyName) => void;
}

/** What tells a variety from others: its name, dosage form and batch. */
export function NameFields({ name, onChange }: NameFieldsProps): ReactNode {
  const { fields } = useMessages();
  return FIELDS.map((field) => (
    <label key={field} className={css('batch-field')}>
      <span>{fields[field]}</span>
      <input
        value={name[field]}
        maxLength={200}
        required={field === 'genericName'}
        data-testid={`name-${field}`}
        onChange={(event) => {
          onChange({ ...name, [field]: event.target.value });
        }}
      />
    </label>
  ));
}

/** A name as it is kept. */
export function trimmedName({ genericName, dosageForm, batch }: VarietyName): VarietyName {
  return { genericName: genericName.trim(), dosageForm: dosageForm.trim(), batch: batch.trim() };
}
