import { type ReactNode, useMemo, useState } from 'react';

import type { Variety, VarietyAlias } from '../../../../shared/plan/plan';
import type { PlanWithScenarios } from '../../../../shared/plan/scenario';
import { useMessages } from '../../../i18n';
import { edit } from '../../../stores/plan-store';
import { changeView } from '../../../stores/view-store';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { stylesOf } from '../../../ui/styles-of';
import uiSheet from '../../../ui/ui.module.css';
import { NameClash } from './NameClash';
import { NameFields, trimmedName } from './NameFields';
import tableSheet from './table.module.css';

const css = stylesOf(uiSheet, tableSheet);

interface RenameDialogProps {
  readonly document: PlanWithScenarios;
  readonly variety: Variety;
  readonly onClose: () => void;
}

/** Calls a variety otherwise, and shows under which other names imports find it. */
export function RenameDialog({ document, variety, onClose }: RenameDialogProps): ReactNode {
  const { merge, common } = useMessages();
  const [typed, setTyped] = useState(variety);
  const [aliases, setAliases] = useState(variety.aliases ?? []);
  const name = useMemo(() => trimmedName(typed), [typed]);
  const others = useMemo(
    () => document.varieties.filter(({ id }) => id !== variety.id),
    [document, variety],
  );
  const apply = (): void => {
    if (name.genericName === '') return;
    onClose();
    edit({ kind: 'renameVariety', varietyId: variety.id, name, aliases });
    changeView({ selectedId: variety.id });
  };
  return (
    <Dialog title={merge.rename.title} testId="rename-dialog" onCancel={onClose}>
      <form
        className={css('batch-form join-form')}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <p>
          {merge.rename.lead} {variety.monthly.length > 0 && merge.rename.remembered}
        </p>
        <NameFields
          name={typed}
          onChange={(changed) => {
            setTyped({ ...typed, ...changed });
          }}
        />
        <NameClash name={name} others={others} />
        <OtherNames known={variety.aliases ?? []} kept={aliases} onChange={setAliases} />
        <div className={css('dialog-actions')} data-part="dialog-actions">
          <Button
            type="primary"
            htmlType="submit"
            disabled={name.genericName === ''}
            data-testid="rename-apply"
          >
            {merge.rename.apply}
          </Button>
          <Button onClick={onClose}>{common.actions.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

interface OtherNamesProps {
  readonly known: readonly VarietyAlias[];
  readonly kept: readonly VarietyAlias[];
  readonly onChange: (kept: readonly VarietyAlias[]) => void;
}

function OtherNames({ known, kept, onChange }: OtherNamesProps): ReactNode {
  const { rename } = useMessages().merge;
  if (known.length === 0) return null;
  return (
    <fieldset className={css('join-conflicts')} data-testid="other-names">
      <legend>{rename.otherNames}</legend>
      {known.map((alias) => (
        <label key={JSON.stringify(alias)}>
          <input
            type="checkbox"
            checked={kept.includes(alias)}
            onChange={() => {
              onChange(known.filter((each) => kept.includes(each) !== (each === alias)));
            }}
          />{' '}
          {aliasWords(alias, rename.batch)}
        </label>
      ))}
    </fieldset>
  );
}

function aliasWords(
  { genericName, dosageForm, batch }: VarietyAlias,
  batchWords: (of: { readonly batch: string }) => string,
): string {
  const inBatch = batch === undefined ? '' : batchWords({ batch });
  return [genericName, dosageForm, inBatch].filter((text) => text !== '').join(' · ');
}
