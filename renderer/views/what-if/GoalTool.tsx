import { type ReactNode, useState } from 'react';

import { decimalText, type YuanText } from '../../../shared/decimal/decimal-text';
import { toTheFen } from '../../../shared/decimal/rounding';
import { signOf } from '../../../shared/decimal/text-arithmetic';
import type { Goal, GoalOutcome } from '../../../shared/engine/goal';
import { applyGoalChange } from '../../../shared/engine/goal-seek';
import { suggestedTarget } from '../../../shared/engine/goal-steps';
import { formatYuan } from '../../../shared/i18n/format';
import type { PlanDocument } from '../../../shared/plan/plan';
import { makeScenario } from '../../commands/make-scenario';
import { useLanguage, useMessages } from '../../i18n';
import { useAnswering } from '../../results/use-answer';
import { usePlanResult } from '../../results/use-plan-result';
import { presentScenario, usePlan } from '../../stores/plan-store';
import { changeWhatIf, useWhatIf } from '../../stores/what-if-store';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';
import { CutsTable } from './CutsTable';
import { GoalForm } from './GoalForm';
import { goalHeadline } from './headlines';
import { LockedVarieties } from './LockedVarieties';
import { goalName, goalNote } from './scenario-words';
import { ScoreMissing } from './ScoreMissing';
import toolFormsSheet from './tool-forms.module.css';
import toolTablesSheet from './tool-tables.module.css';
import { AnswerFrame, ToolHead } from './ToolFrame';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(uiSheet, whatIfSheet, toolTablesSheet, toolFormsSheet);

const NO_YUAN: YuanText = decimalText('0');

/** What must change to reach a target. */
export function GoalTool({ plan }: { readonly plan: PlanDocument }): ReactNode {
  const kind = useWhatIf((state) => state.goalKind);
  const targetYuan = useWhatIf((state) => state.targetYuan);
  const by = useWhatIf((state) => state.means);
  const locked = useWhatIf((state) => state.lockedIds);
  const known = new Set(plan.varieties.map(({ id }) => id));
  const lockedIds = locked.filter((id) => known.has(id));
  const goal = targetYuan === null ? null : { kind, targetYuan };
  const answering = useAnswering('goal', goal === null ? null : { goal, by, lockedIds });
  return (
    <>
      <GoalForm />
      {by === 'cuts' && <LockedVarieties plan={plan} lockedIds={lockedIds} />}
      {goal === null ? (
        <NoTarget kind={kind} />
      ) : (
        <AnswerFrame answering={answering}>
          {(outcome) => (
            <GoalAnswer
              plan={plan}
              goal={answering.answered?.input.goal ?? goal}
              outcome={outcome}
              isCurrent={answering.isCurrent}
            />
          )}
        </AnswerFrame>
      )}
    </>
  );
}

/** Before a target is typed: what to do, and one to begin with. */
function NoTarget({ kind }: { readonly kind: Goal['kind'] }): ReactNode {
  const { goal: texts } = useMessages().whatIfTools;
  const language = useLanguage();
  const { evaluation } = usePlanResult();
  const hospital = evaluation?.result.hospital;
  const presentYuan = kind === 'retention' ? hospital?.retentionYuan : hospital?.performancePayYuan;
  const suggested = suggestedTarget(presentYuan ?? null);
  return (
    <div className={css('empty-state')} data-part="empty-state">
      <h2>{texts.emptyTitle}</h2>
      <p>{texts.empty}</p>
      {suggested !== null && (
        <Button
          className={css('goal-hint')}
          data-testid="goal-suggest"
          onClick={() => {
            changeWhatIf({ targetYuan: suggested });
          }}
        >
          {texts.suggest({ amount: formatYuan(suggested, language) })}
        </Button>
      )}
    </div>
  );
}

interface GoalAnswerProps {
  readonly plan: PlanDocument;
  readonly goal: Goal;
  readonly outcome: GoalOutcome;
  readonly isCurrent: boolean;
}

function GoalAnswer({ plan, goal, outcome, isCurrent }: GoalAnswerProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const means = useWhatIf((state) => state.means);
  const texts = messages.whatIfTools.goal;
  const headline = goalHeadline(outcome, { messages, language });
  if (outcome.kind === 'scoreMissing') return <ScoreMissing />;
  if (outcome.kind === 'alreadyThere') return <ToolHead {...headline} />;
  if (outcome.kind === 'outOfReach') {
    return (
      <ToolHead title={headline.title} lead={texts.outOfReachLead[means]}>
        <TakeBest outcome={outcome} />
      </ToolHead>
    );
  }
  return (
    <div
      className={css('tool-fill')}
      data-testid="goal-reached"
      data-reached-yuan={outcome.reachedYuan}
      data-target-yuan={goal.targetYuan}
    >
      <ToolHead {...headline}>
        <ApplyButton {...{ plan, goal, outcome, isCurrent }} />
      </ToolHead>
      {outcome.change.kind === 'cuts' && (
        <CutsTable
          cuts={outcome.change.cuts}
          presentYuan={outcome.presentYuan ?? NO_YUAN}
          reachedYuan={outcome.reachedYuan}
        />
      )}
    </div>
  );
}

/** Where a target is out of reach, the most that there is may be enough. */
function TakeBest({
  outcome,
}: {
  readonly outcome: Extract<GoalOutcome, { kind: 'outOfReach' }>;
}): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const best = toTheFen(outcome.bestYuan);
  if (signOf(best) <= 0) return null;
  return (
    <Button
      data-testid="goal-take-best"
      onClick={() => {
        changeWhatIf({ targetYuan: best });
      }}
    >
      {messages.whatIfTools.goal.takeBest({ amount: formatYuan(best, language) })}
    </Button>
  );
}

interface ApplyButtonProps extends GoalAnswerProps {
  readonly outcome: Extract<GoalOutcome, { kind: 'reached' }>;
}

function ApplyButton({ plan, goal, outcome, isCurrent }: ApplyButtonProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const from = usePlan((state) => presentScenario(state)?.name ?? messages.common.baseScenario);
  const [problem, setProblem] = useState('');
  const { change } = outcome;
  const apply = (): void => {
    const words = { messages, language };
    const name = makeScenario({
      target: applyGoalChange(plan, change),
      moved:
        change.kind === 'base' ? { levers: { baseScale: change.scale }, varietyId: null } : null,
      name: goalName(goal, change, words),
      note: goalNote(goal, { change, from }, words),
    });
    if (name === null) setProblem(messages.whatIf.made.impossible);
  };
  return (
    <>
      <span role="alert" className={css('tool-problem')}>
        {problem}
      </span>
      <Button type="primary" disabled={!isCurrent} data-testid="goal-apply" onClick={apply}>
        {messages.whatIfTools.goal.apply}
      </Button>
    </>
  );
}
