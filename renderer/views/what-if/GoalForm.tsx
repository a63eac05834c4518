import type { ReactNode } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import type { Goal, GoalMeans } from '../../../shared/engine/goal';
import { formatYuan } from '../../../shared/i18n/format';
import { readAmount } from '../../../shared/plan/typed-values';
import { useLanguage, useMessages } from '../../i18n';
import { usePlanResult } from '../../results/use-plan-result';
import { changeWhatIf, useWhatIf } from '../../stores/what-if-store';
import { DraftInput } from '../../ui/DraftInput';
import { problemSentence } from '../../ui/problem-sentence';
import { Segmented } from '../../ui/Segmented';
import { stylesOf } from '../../ui/styles-of';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(whatIfSheet);

/** What is to be reached, and by what. */
export function GoalForm(): ReactNode {
  const messages = useMessages();
  const kind = useWhatIf((state) => state.goalKind);
  const means = useWhatIf((state) => state.means);
  const texts = messages.whatIfTools.goal;
  return (
    <div className={css('tool-settings')} role="group" aria-label={texts.form}>
      <span className={css('tool-field')}>
        {texts.figure}
        <Segmented<Goal['kind']>
          size="small"
          value={kind}
          aria-label={texts.figure}
          data-testid="goal-kind"
          options={[
            { value: 'retention', label: texts.figures.retention },
            { value: 'performancePay', label: texts.figures.performancePay },
          ]}
          onChange={(goalKind) => {
            changeWhatIf({ goalKind });
          }}
        />
      </span>
      <TargetField />
      <span className={css('tool-field')}>
        {texts.means}
        <Segmented<GoalMeans>
          size="small"
          value={means}
          aria-label={texts.means}
          data-testid="goal-means"
          options={[
            { value: 'cuts', label: texts.meansNames.cuts },
            { value: 'base', label: texts.meansNames.base },
            { value: 'score', label: texts.meansNames.score },
          ]}
          onChange={(value) => {
            changeWhatIf({ means: value });
          }}
        />
      </span>
      <p className={css('tool-hint')}>{texts.meansNotes[means]}</p>
    </div>
  );
}

function TargetField(): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const kind = useWhatIf((state) => state.goalKind);
  const targetYuan = useWhatIf((state) => state.targetYuan);
  const { evaluation } = usePlanResult();
  const texts = messages.whatIfTools.goal;
  const hospital = evaluation?.result.hospital ?? null;
  const present =
    (kind === 'retention' ? hospital?.retentionYuan : hospital?.performancePayYuan) ?? null;
  return (
    <span className={css('tool-field')}>
      {texts.target}
      <DraftInput
        className={css('is-target')}
        text={targetYuan ?? ''}
        shownText={targetYuan === null ? '' : formatYuan(targetYuan, language)}
        label={texts.target}
        placeholder={texts.targetPlaceholder}
        testId="goal-target"
        onCommit={(text) => {
          const read = readAmount<YuanText>(text);
          if (!read.ok) return problemSentence(messages, read.error);
          changeWhatIf({ targetYuan: read.value });
          return null;
        }}
      />
      {messages.common.units.yuan}
      {present !== null && (
        <span className={css('tool-hint')}>
          {texts.presentHint({
            figure: texts.figures[kind],
            amount: formatYuan(present, language),
          })}
        </span>
      )}
    </span>
  );
}
