import { type ReactNode, useState } from 'react';

import { formatExact, formatExactRatio } from '../../../shared/i18n/format';
import type { DeclarationRound, RoundSettings } from '../../../shared/plan/declaration-round';
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
import declareDetailSheet from './declare-detail.module.css';
import { readRoundForm, type RoundForm, type RoundFormField } from './round-form';

const css = stylesOf(uiSheet, declareDetailSheet);

/** The settings of a round; `null` makes a new one. */
export function RoundDialog({ round }: { readonly round: DeclarationRound | null }): ReactNode {
  const { declareDesk, common, parameters } = useMessages();
  const policy = usePlan((state) => presentDocument(state)?.policy ?? null);
  const words = declareDesk.dialog;
  const language = useLanguage();
  const [form, setForm] = useState<RoundForm>(() => formOf(round ?? newRoundSettings()));
  const [problems, setProblems] = useState<ReadonlySet<RoundFormField>>(new Set());
  const change = (field: RoundFormField, value: string): void => {
    setForm({ ...form, [field]: value });
    setProblems(new Set());
  };
  const close = (): void => {
    changeDeclaration({ dialog: null });
  };
  const take = (): void => {
    const read = readRoundForm(form);
    if (!read.ok) {
      setProblems(read.error);
      return;
    }
    if (round === null) addRound(read.value);
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
        data-testid={`round-${name}`}
        aria-invalid={problems.has(name)}
        onChange={(event) => {
          change(name, event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) take();
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
        {field('firstMonth', said.month)}
        {field('deadline', said.date)}
        {field('risk', said.risk)}
        {field('floorShare', said.share)}
        <label className={css('round-field')}>
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
        <label className={css('round-field')}>
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
