import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import type { QuestionName, QuestionOutput } from '../../results/questions';
import type { Answering } from '../../results/use-answer';
import { undoEdit } from '../../stores/plan-store';
import { Button } from '../../ui/Button';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';
import toolTablesSheet from './tool-tables.module.css';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(uiSheet, notesSheet, whatIfSheet, toolTablesSheet);

interface ToolHeadProps {
  /** The message, in words. */
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}

/** A tool's message, with what can be done beside it. */
export function ToolHead({ title, lead, children }: ToolHeadProps): ReactNode {
  return (
    <div className={css('tool-head')}>
      <div className={css('tool-message')}>
        <h2 data-testid="tool-headline">{title}</h2>
        {lead !== undefined && lead !== '' && <p>{lead}</p>}
      </div>
      {children !== undefined && <div className={css('tool-actions')}>{children}</div>}
    </div>
  );
}

interface AnswerFrameProps<Name extends QuestionName> {
  readonly answering: Answering<Name>;
  readonly children: (output: QuestionOutput<Name>) => ReactNode;
}

/** What the worker answered; the answer before stays, marked, while the next is worked out. */
export function AnswerFrame<Name extends QuestionName>({
  answering,
  children,
}: AnswerFrameProps<Name>): ReactNode {
  const { whatIf, common } = useMessages();
  const { answered, isCurrent, hasFailed } = answering;
  if (hasFailed) return <NotWorkedOut />;
  if (answered === null) {
    return (
      <p className={css('desk-loading')} role="status">
        {common.loading}
      </p>
    );
  }
  return (
    <div
      className={css('answer')}
      data-part="answer"
      data-testid="tool-answer"
      data-current={isCurrent}
    >
      <p className={css('recalculating')} role="status">
        {isCurrent ? '' : whatIf.recalculating}
      </p>
      {children(answered.output)}
    </div>
  );
}

/** What a screen says where the worker could not answer: the last edit may be taken back. */
export function NotWorkedOut(): ReactNode {
  const { failed } = useMessages().whatIf;
  return (
    <div
      className={css('empty-state')}
      data-part="empty-state"
      role="alert"
      data-testid="tool-failed"
    >
      <h2>{failed.title}</h2>
      <p>{failed.text}</p>
      <Button onClick={undoEdit}>{failed.action}</Button>
    </div>
  );
}
