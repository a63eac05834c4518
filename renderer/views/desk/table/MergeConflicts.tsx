import type { ReactNode } from 'react';

import {
  addedInput,
  type MergeChoices,
  type MergeConflict,
  SUM,
} from '../../../../shared/plan/merge-inputs';
import type { Variety } from '../../../../shared/plan/plan';
import { entryText } from '../../../../shared/plan/typed-entries';
import { type MergedField } from '../../../../shared/plan/variety-entries';
import { useMessages } from '../../../i18n';
import { stylesOf } from '../../../ui/styles-of';
import tableSheet from './table.module.css';
import { TableChoice } from './TableChoice';

const css = stylesOf(tableSheet);

interface MergeConflictsProps {
  readonly parts: readonly Variety[];
  readonly conflicts: readonly MergeConflict[];
  readonly choices: MergeChoices;
  readonly onChoose: (field: MergedField, value: string) => void;
}

/** Which of several own values holds in the merged variety. */
export function MergeConflicts(props: MergeConflictsProps): ReactNode {
  const { parts, conflicts, choices, onChoose } = props;
  const { common, merge, fields, desk } = useMessages();
  if (conflicts.length === 0) return null;
  const shown = (variety: Variety, field: MergedField): string =>
    field === 'additionalSelected'
      ? variety.additionalSelected.map(({ enterprise }) => enterprise).join(common.listSeparator)
      : entryText(variety, field, desk.shareGroups);
  return (
    <fieldset className={css('join-conflicts')} data-testid="merge-conflicts">
      <legend>{merge.conflicts}</legend>
      {conflicts.map(({ field, varietyIds, canBeAdded, proposed }) => {
        const owners = parts.filter(({ id }) => varietyIds.includes(id));
        const [first] = owners;
        const added = canBeAdded ? addedInput(parts, field) : null;
        const total = first === undefined ? '' : shown({ ...first, [field]: added }, field);
        return (
          <TableChoice
            key={field}
            name={fields[field]}
            testId={`merge-conflict-${field}`}
            value={choices[field] ?? proposed}
            options={[
              ...owners.map((part) => ({
                value: part.id,
                words: `${shown(part, field)} (${part.genericName})`,
              })),
              ...(canBeAdded ? [{ value: SUM, words: merge.sum({ value: total }) }] : []),
            ]}
            onChoose={(value) => {
              onChoose(field, value);
            }}
          />
        );
      })}
    </fieldset>
  );
}
