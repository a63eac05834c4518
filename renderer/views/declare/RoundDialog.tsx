import { type ReactNode, useState } from 'react';

import { formatExact, formatExactRatio } from '../../../shared/i18n/format';
import type { DeclarationRound, RoundSettings } from '../../../shared/plan/declaration-round';
import type { Variety } from '../../../shared/plan/plan';
import { parameterTable } from '../../../shared/policy/parameter-table';
import { addRound, changeRound, newRoundSettings } from '../../commands/declaration';
import { useLanguage, useMessages } from '../../i18n';
import { changeDeclaration } from '../../stores/declaration-store';
import { presentDocument, usePlan } from '../../stores/plan-store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';
import { NativeSelect } from '../import/NativeSelect';
import { readRoundForm, type RoundForm, type RoundFormField } from './round-form';
import roundFormSheet from './round-form.module.css';

const css = stylesOf(uiSheet, roundFormSheet);

/** No batch is called so: a name has no line break. */
const ALL = '\n';
const NONE: readonly Variety[] = [];

/** The batches of varieties, in their order, with how many each has. */
function batchesOf(varieties: readonly Variety[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { batch } of varieties) counts.set(batch, (counts.get(batch) ?? 0) + 1);
  return Array.from(counts);
}

/** The settings of a round; `null` makes a new one. */
export function RoundDialog({ round }: { readonly round: DeclarationRound | null }): ReactNode {
  const { declareDesk, common, parameters } = useMessages();
  const policy = usePlan((state) => presentDocument(state)?.policy ?? null);
  const words = declareDesk.dialog;
  const language = useLanguage();
  const [form, setForm] = useState<RoundForm>(() => formOf(round ?? newRoundSettings()));
  const varieties = usePlan((state) => presentDocument(state)?.varieties) ?? NONE;
  const [batch, setBatch] = useState(ALL);
  const [problems, setProblems] = useState<ReadonlySet<RoundFormField>>(new Set());
  const change = (field: RoundFormField, value: string): void => {
    setForm({ ...form, [field]: value });
    setProblems(new Set());
  };
  const batches = batchesOf(varieties);
  const chosen = varieties
    .filter((variety) => batch === ALL || variety.batch === batch)
    .map(({ id }) => id);
  const close = (): void => {
    changeDeclaration({ dialog: null });
  };
  const take = (): void => {
    const read = readRoundForm(form);
    if (!read.ok) {
      setProblems(read.error);
      return;
    }
    if (round === null) addRound(read.value, chosen);
    else {
      changeRound(round.id, read.value);
      close();
    }
  };
  const field = (name: RoundFormField, problem: string): ReactNode => (
    <label className={css('round-field')}>
      <span>{name === 'yuan' ? words.shortfallYuan : words[name]}</span>
      <input
        value={form[name]}
        placeholder={
          name === 'deadline' || name === 'firstMonth' ? words.examples[name] : undefined
        }
        data-testid={`round-${name}`}
        aria-invalid={problems.has(name)}
        onChange={(event) => {
          change(name, event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // The key must not press the button that the closed dialog gives the focus back to.
          event.preventDefault();
          take();
        }}
      />
      {problems.has(name) && <small role="alert">{problem}</small>}
    </label>
  );
  const { problems: said } = words;
  return (
    <Dialog
      title={round === null ? words.newTitle : words.settingsTitle}
      onCancel={close}
      testId="round-dialog"
    >
      <div className={css('round-form')}>
        {field('name', said.name)}
        {round === null && batches.length > 1 && (
          <label className={css('round-field')}>
            <span>{words.varieties}</span>
            <NativeSelect
              label={words.varieties}
              value={batch}
              testId="round-varieties"
              options={[
                { value: ALL, label: words.allVarieties({ count: varieties.length }) },
                ...batches.map(([name, count]) => ({
                  value: name,
                  label: words.ofBatch({ batch: name, count }),
                })),
              ]}
              onChange={setBatch}
            />
          </label>
        )}
        {field('firstMonth', said.month)}
        {field('deadline', said.date)}
        {field('risk', said.risk)}
        {field('floorShare', said.share)}
        <label className={css('round-field is-stacked')}>
          <span>{words.floorUse}</span>
          <NativeSelect
            label={words.floorUse}
            value={form.floorUse}
            testId="round-floorUse"
            options={parameterTable.declarationFloorUse.value.choices.map((use) => ({
              value: use,
              label: parameters.choicesInFull.declarationFloorUse[use],
            }))}
            onChange={(value) => {
              change('floorUse', value);
            }}
          />
        </label>
        <label className={css('round-field is-stacked')}>
          <span>{words.shortfall}</span>
          <NativeSelect
            label={words.shortfall}
            value={form.shortfall}
            testId="round-shortfall"
            options={parameterTable.missedVolume.value.choices.map((kind) => ({
              value: kind,
              label: parameters.choicesInFull.missedVolume[kind],
            }))}
            onChange={(value) => {
              change('shortfall', value);
            }}
          />
        </label>
        {(form.shortfall === 'points' || form.shortfall === 'unit') && field('yuan', said.yuan)}
        {field('seed', said.seed)}
        {policy !== null &&
          [policy.missedVolume, policy.declarationFloorRatio].map(({ source }) => (
            <p key={source.title.zh} className={css('round-source')}>
              {words.source({ title: source.title[language] })}
            </p>
          ))}
      </div>
      <div className={css('dialog-actions')} data-part="dialog-actions">
        <Button onClick={close}>{common.actions.cancel}</Button>
        <Button type="primary" data-testid="round-take" onClick={take}>
          {words.take}
        </Button>
      </div>
    </Dialog>
  );

  function formOf(settings: RoundSettings): RoundForm {
    const { shortfall } = settings;
    return {
      name: settings.name,
      firstMonth: settings.firstMonth ?? '',
      deadline: settings.deadline ?? '',
      risk: formatExactRatio(settings.riskRatio, language),
      floorShare: formatExactRatio(settings.floorShareRatio, language),
      floorUse: settings.floorUse,
      shortfall: shortfall.kind,
      yuan: 'yuan' in shortfall ? formatExact(shortfall.yuan, language) : '',
      seed: String(settings.seed),
    };
  }
}
