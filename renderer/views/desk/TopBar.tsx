import type { ReactNode } from 'react';

import type { ScoreText } from '../../../shared/decimal/decimal-text';
import { formatRatio } from '../../../shared/i18n/format';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { PlanDocument } from '../../../shared/plan/plan';
import {
  type CellProblem,
  ratioText,
  readRatio,
  readUpTo,
  readWhole,
} from '../../../shared/plan/typed-values';
import { builtInPolicies, findPolicy } from '../../../shared/policy/packs';
import type { Scope } from '../../../shared/policy/policy';
import { failure, type Result, success } from '../../../shared/result';
import { useLanguage, useMessages } from '../../i18n';
import { edit } from '../../stores/plan-store';
import buttonsSheet from '../../ui/buttons.module.css';
import { DraftInput } from '../../ui/DraftInput';
import notesSheet from '../../ui/notes.module.css';
import { problemSentence } from '../../ui/problem-sentence';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { stylesOf } from '../../ui/styles-of';
import { HospitalField } from '../export/HospitalField';
import { PolicyBadge } from '../policy/PolicyBadge';
import { ConditionReset } from './ConditionReset';
import deskSheet from './desk.module.css';
import { FUND_RATIO_FIELD_ID } from './panel/fund-ratio-field';
import scenariosSheet from './scenarios/scenarios.module.css';

const css = stylesOf(buttonsSheet, notesSheet, deskSheet, scenariosSheet);

const MOST_POINTS = 100;
const FIRST_YEAR = 2018;
const LAST_YEAR = 2100;

/** The conditions of the whole plan; those of a scenario that differ from the base are marked. */
export function TopBar({ plan }: { readonly plan: PlanDocument }): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { topBar } = messages.desk;
  const { units } = messages.common;
  return (
    <header className={css('top-bar')} aria-label={topBar.label}>
      <HospitalField className={css('is-hospital')} testId="plan-hospital" />
      <DraftInput
        className={css('is-year')}
        text={String(plan.year)}
        label={messages.fields.year}
        testId="plan-year"
        onCommit={(text) =>
          commit(messages, readYear(text), (value) => {
            edit({ kind: 'changePlan', change: { field: 'year', value } });
          })
        }
      />
      <span className={css('top-bar-unit')}>{topBar.yearSuffix}</span>
      <Select
        className={css('policy-select')}
        value={plan.policy.id}
        aria-label={messages.fields.policy}
        data-testid="plan-policy"
        popupMatchSelectWidth={false}
        options={policyOptions(plan, language)}
        onChange={(id: string) => {
          const value = findPolicy(id);
          if (value !== null) edit({ kind: 'changePlan', change: { field: 'policy', value } });
        }}
      />
      <ConditionReset condition="policy" />
      <PolicyBadge policy={plan.policy} />
      <label className={css('top-bar-field')}>
        <span>{topBar.score}</span>
        <DraftInput
          className={css('is-short')}
          text={plan.score ?? ''}
          label={messages.fields.score}
          placeholder={topBar.scorePlaceholder}
          testId="plan-score"
          onCommit={(text) =>
            commit(messages, readUpTo<ScoreText>(text, MOST_POINTS), (value) => {
              edit({ kind: 'changePlan', change: { field: 'score', value } });
            })
          }
        />
        <span>{units.points}</span>
      </label>
      <ConditionReset condition="score" />
      <label className={css('top-bar-field')}>
        <span>{topBar.fundRatio}</span>
        <DraftInput
          className={css('is-short')}
          text={ratioText(plan.fundRatio)}
          shownText={plan.fundRatio === null ? '' : formatRatio(plan.fundRatio, language)}
          label={messages.fields.fundRatio}
          placeholder={topBar.fundRatioPlaceholder}
          id={FUND_RATIO_FIELD_ID}
          testId="plan-fund-ratio"
          onCommit={(text) =>
            commit(messages, readRatio(text), (value) => {
              edit({ kind: 'changePlan', change: { field: 'fundRatio', value } });
            })
          }
        />
      </label>
      <ConditionReset condition="fundRatio" />
      <span data-part="top-bar-space">
        {plan.isSample && <span className={css('sample-mark')}>{messages.common.sampleMark}</span>}
      </span>
      <Segmented<Scope>
        size="small"
        value={plan.scope}
        aria-label={messages.fields.scope}
        data-testid="plan-scope"
        options={[
          { value: 'all', label: messages.parameters.choices.scope.all },
          { value: 'agreed', label: messages.parameters.choices.scope.agreed },
        ]}
        onChange={(value) => {
          edit({ kind: 'changePlan', change: { field: 'scope', value } });
        }}
      />
      <ConditionReset condition="scope" />
    </header>
  );
}

/** The packs shipped with the program, and the plan's own where it is none of them. */
function policyOptions(
  plan: PlanDocument,
  language: 'zh' | 'en',
): { readonly value: string; readonly label: string }[] {
  const isBuiltIn = findPolicy(plan.policy.id) !== null;
  const policies = isBuiltIn ? builtInPolicies : [...builtInPolicies, plan.policy];
  return policies.map(({ id, names }) => ({ value: id, label: names[language] }));
}

/** Takes a value that could be read; the sentence of what is wrong otherwise. */
function commit<Value>(
  messages: Messages,
  reading: Result<Value, CellProblem>,
  take: (value: Value) => void,
): string | null {
  if (!reading.ok) return problemSentence(messages, reading.error);
  take(reading.value);
  return null;
}

function readYear(text: string): Result<number, CellProblem> {
  const reading = readWhole(text, FIRST_YEAR, LAST_YEAR);
  if (!reading.ok) return reading;
  return reading.value === null ? failure({ kind: 'numberMissing' }) : success(reading.value);
}
