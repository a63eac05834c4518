import { type ReactNode, useMemo, useState } from 'react';

import { formatYuan } from '../../../../shared/i18n/format';
import { boughtOf } from '../../../../shared/plan/bought-in-all';
import { type PartEdit, partVariety } from '../../../../shared/plan/part-variety';
import type { PlanSource, Variety } from '../../../../shared/plan/plan';
import type { PlanWithScenarios } from '../../../../shared/plan/scenario';
import { namesOf } from '../../../../shared/plan/variety-names';
import { newId } from '../../../commands/new-variety';
import { useLanguage, useMessages } from '../../../i18n';
import { edit } from '../../../stores/plan-store';
import { changeView, showAll } from '../../../stores/view-store';
import { Button } from '../../../ui/Button';
import { stylesOf } from '../../../ui/styles-of';
import uiSheet from '../../../ui/ui.module.css';
import { HospitalEffect } from '../../history/HospitalEffect';
import { NameClash } from './NameClash';
import { NameFields, trimmedName } from './NameFields';
import { ScenarioNote } from './ScenarioNote';
import tableSheet from './table.module.css';

const css = stylesOf(uiSheet, tableSheet);

interface SplitByFileProps {
  readonly document: PlanWithScenarios;
  readonly variety: Variety;
  readonly onClose: () => void;
}

/** Makes a variety of its own of what some files brought. */
export function SplitByFile({ document, variety, onClose }: SplitByFileProps): ReactNode {
  const { merge, common, history } = useMessages();
  const sources = useMemo(() => sourcesOf(document, variety), [document, variety]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState(() => namesOf(variety)[1] ?? namesOf(variety)[0] ?? variety);
  const [id] = useState(newId);
  const name = useMemo(() => trimmedName(typed), [typed]);
  const made = useMemo<PartEdit>(
    () => ({ kind: 'partVariety', varietyId: variety.id, sourceIds: chosen, newId: id, name }),
    [variety, chosen, id, name],
  );
  const after = useMemo(() => partVariety(document, made), [document, made]);
  const fileOf = ({ name: file, sheet }: PlanSource): string =>
    [file === '' ? history.earlier : file, sheet].filter((text) => text !== '').join(' · ');
  const [only, ...further] = sources;
  if (only === undefined || further.length === 0) {
    return (
      <>
        <p>
          {only !== undefined &&
            merge.split.oneFile({ name: variety.genericName, file: fileOf(only) })}
        </p>
        <div className={css('dialog-actions')} data-part="dialog-actions">
          <Button onClick={onClose} autoFocus>
            {common.actions.close}
          </Button>
        </div>
      </>
    );
  }
  const isComplete = after !== document && name.genericName !== '';
  return (
    <form
      className={css('batch-form')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isComplete) return;
        onClose();
        edit(made);
        changeView({ ...showAll(), selectedId: id });
      }}
    >
      <p>{merge.split.lead({ name: variety.genericName })}</p>
      <FileChoice {...{ sources, variety, chosen, fileOf }} onChange={setChosen} />
      <NameFields name={typed} onChange={setTyped} />
      <NameClash name={name} others={after.varieties.filter((each) => each.id !== id)} />
      <ScenarioNote document={document} varieties={[variety]} words={merge.split.scenarios} />
      {after === document ? (
        <p>{merge.split.noneOrAll}</p>
      ) : (
        <HospitalEffect before={document} after={after} />
      )}
      <div className={css('dialog-actions')} data-part="dialog-actions">
        <Button type="primary" htmlType="submit" disabled={!isComplete} data-testid="part-apply">
          {merge.split.apply}
        </Button>
        <Button onClick={onClose}>{common.actions.cancel}</Button>
      </div>
    </form>
  );
}

interface FileChoiceProps {
  readonly sources: readonly PlanSource[];
  readonly variety: Variety;
  readonly chosen: readonly string[];
  readonly fileOf: (source: PlanSource) => string;
  readonly onChange: (chosen: readonly string[]) => void;
}

function FileChoice({ sources, variety, chosen, fileOf, onChange }: FileChoiceProps): ReactNode {
  const { split } = useMessages().merge;
  const language = useLanguage();
  return (
    <fieldset className={css('join-conflicts')} data-testid="split-files">
      <legend>{split.files}</legend>
      {sources.map((source) => {
        const own = variety.monthly.filter((use) => use.source === source.id);
        const { months, amountYuan } = boughtOf({ monthly: own });
        const isChosen = chosen.includes(source.id);
        return (
          <label key={source.id}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() => {
                onChange(
                  isChosen ? chosen.filter((each) => each !== source.id) : [...chosen, source.id],
                );
              }}
            />{' '}
            {split.file({
              name: fileOf(source),
              months,
              amount: formatYuan(amountYuan, language),
            })}
          </label>
        );
      })}
    </fieldset>
  );
}

function sourcesOf({ sources }: PlanWithScenarios, { monthly }: Variety): readonly PlanSource[] {
  const ids = new Set(monthly.map(({ source }) => source));
  return sources.filter(({ id }) => ids.has(id));
}
