import type { ReactNode } from 'react';

import type { ScoreText } from '../../../shared/decimal/decimal-text';
import { readUpTo } from '../../../shared/plan/typed-values';
import { useMessages } from '../../i18n';
import { edit } from '../../stores/plan-store';
import { DraftInput } from '../../ui/DraftInput';
import { problemSentence } from '../../ui/problem-sentence';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';
import toolFormsSheet from './tool-forms.module.css';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(uiSheet, whatIfSheet, toolFormsSheet);

const FULL_SCORE = 100;

/** Where the policy retains by tiers: asks for the score, right there. */
export function ScoreMissing(): ReactNode {
  const messages = useMessages();
  const { scoreMissing } = messages.whatIf;
  return (
    <div className={css('empty-state')} data-part="empty-state" data-testid="score-missing">
      <h2>{scoreMissing.title}</h2>
      <p>{scoreMissing.text}</p>
      <label className={css('score-field')}>
        {scoreMissing.label}
        <DraftInput
          className={css('is-short')}
          text=""
          label={scoreMissing.label}
          testId="what-if-score"
          onCommit={(text) => {
            const read = readUpTo<ScoreText>(text, FULL_SCORE);
            if (!read.ok) return problemSentence(messages, read.error);
            if (read.value !== null) {
              edit({ kind: 'changePlan', change: { field: 'score', value: read.value } });
            }
            return null;
          }}
        />
        {messages.common.units.points}
      </label>
    </div>
  );
}
