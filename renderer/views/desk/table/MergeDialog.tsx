import { type ReactNode, useMemo, useState } from 'react';

import { formatYuan } from '../../../../shared/i18n/format';
import { boughtOf } from '../../../../shared/plan/bought-in-all';
import { mergeVarieties, varietiesOf } from '../../../../shared/plan/join-varieties';
import { type MergeChoices, mergeConflicts } from '../../../../shared/plan/merge-inputs';
import type { Variety } from '../../../../shared/plan/plan';
import type { PlanWithScenarios } from '../../../../shared/plan/scenario';
import { useLanguage, useMessages } from '../../../i18n';
import { changeGrid, requestGridFocus } from '../../../stores/grid-store';
import { edit } from '../../../stores/plan-store';
import { changeView, showAll } from '../../../stores/view-store';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import notesSheet from '../../../ui/notes.module.css';
import { stylesOf } from '../../../ui/styles-of';
import uiSheet from '../../../ui/ui.module.css';
import { HospitalEffect } from '../../history/HospitalEffect';
import { MergeConflicts } from './MergeConflicts';
import { MergeOther } from './MergeOther';
import { ScenarioNote } from './ScenarioNote';
import tableSheet from './table.module.css';
import { TableChoice } from './TableChoice';
import { wholeName } from './whole-name';

const css = stylesOf(uiSheet, notesSheet, tableSheet);

interface MergeDialogProps {
  readonly document: PlanWithScenarios;
  /** The selected rows; with one, the dialog asks for the other. */
  readonly varietyIds: readonly string[];
  readonly onClose: () => void;
}

/** Asks which name and which figures hold, and shows what joins, before varieties become one. */
export function MergeDialog({ document, varietyIds, onClose }: MergeDialogProps): ReactNode {
  const { merge, common } = useMessages();
  const [otherId, setOtherId] = useState('');
  const [keptId, setKeptId] = useState(varietyIds[0] ?? '');
  const [choices, setChoices] = useState<MergeChoices>({});
  const ids = useMemo(
    () => [keptId, ...varietyIds, otherId].filter((id) => id !== ''),
    [keptId, varietyIds, otherId],
  );
  const parts = varietiesOf(document, ids);
  const isComplete = parts.length > 1;
  const after = useMemo(() => mergeVarieties(document, ids, choices), [document, ids, choices]);
  const merged = after.varieties.find(({ id }) => id === keptId);
  const apply = (): void => {
    if (!isComplete) return;
    changeGrid({ range: null, joining: null });
    edit({ kind: 'mergeVarieties', varietyIds: parts.map(({ id }) => id), choices });
    changeView({ ...showAll(), selectedId: keptId });
    requestGridFocus();
  };
  return (
    <Dialog title={merge.title} testId="merge-dialog" onCancel={onClose}>
      <form
        className={css('batch-form join-form')}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <p>{merge.lead}</p>
        {varietyIds.length === 1 && (
          <MergeOther
            varieties={document.varieties}
            varietyId={varietyIds[0] ?? ''}
            value={otherId}
            onChoose={(id) => {
              setOtherId(id);
              setKeptId(varietyIds[0] ?? '');
            }}
          />
        )}
        {isComplete && (
          <>
            <TableChoice
              name={merge.keptName}
              testId="merge-kept"
              value={keptId}
              options={varietiesOf(document, [...varietyIds, otherId]).map((part) => ({
                value: part.id,
                words: wholeName(part),
              }))}
              onChoose={setKeptId}
            />
            <MergeConflicts
              parts={parts}
              conflicts={mergeConflicts(parts)}
              choices={choices}
              onChoose={(field, value) => {
                setChoices({ ...choices, [field]: value });
              }}
            />
            {merged !== undefined && <Joined parts={parts} merged={merged} />}
            <ScenarioNote document={document} varieties={parts} words={merge.scenarios} />
            <HospitalEffect before={document} after={after} />
          </>
        )}
        <div className={css('dialog-actions')} data-part="dialog-actions">
          <Button type="primary" htmlType="submit" disabled={!isComplete} data-testid="merge-apply">
            {merge.apply}
          </Button>
          <Button onClick={onClose} data-testid="merge-cancel">
            {common.actions.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Joined({
  parts,
  merged,
}: {
  readonly parts: readonly Variety[];
  readonly merged: Variety;
}): ReactNode {
  const { merge } = useMessages();
  const language = useLanguage();
  const units = [...new Set(parts.map(({ unit }) => unit).filter((unit) => unit !== ''))];
  const { months, amountYuan, nonSelectedYuan } = boughtOf(merged);
  return (
    <>
      <ul className={css('join-parts')} data-testid="merge-parts">
        {parts.map((part) => {
          const bought = boughtOf(part);
          const amount = formatYuan(bought.amountYuan, language);
          return (
            <li key={part.id}>
              {merge.part({ name: wholeName(part), months: bought.months, amount })}
            </li>
          );
        })}
      </ul>
      <p data-testid="merge-total">
        {merge.total({
          months,
          amount: formatYuan(amountYuan, language),
          nonSelected: formatYuan(nonSelectedYuan, language),
        })}
      </p>
      {units.length > 1 && <p className={css('loss')}>{merge.units({ units })}</p>}
    </>
  );
}
