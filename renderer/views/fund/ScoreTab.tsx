import type { ReactNode } from 'react';

import { ofOpenScenario } from '../../results/fund-questions';
import { useAnswering } from '../../results/use-answer';
import { stylesOf } from '../../ui/styles-of';
import { AnswerFrame } from '../what-if/ToolFrame';
import fundSheet from './fund.module.css';
import type { FundOfPlan } from './fund-of-plan';
import { IndicatorTable } from './IndicatorTable';
import { LadderPanel } from './LadderPanel';
import { VetoPanel } from './VetoPanel';
import { WaysUp } from './WaysUp';

const css = stylesOf(fundSheet);

/** The score sheet, what its points are worth, and what fails the assessment. */
export function ScoreTab({ plan, fund }: FundOfPlan): ReactNode {
  const answering = useAnswering('fundScore', ofOpenScenario);
  return (
    <AnswerFrame answering={answering}>
      {({ figures, ladder, ways }) => (
        <div className={css('fund-pair')}>
          <section className={css('fund-left')}>
            <IndicatorTable {...{ plan, fund }} sheet={figures.score} />
          </section>
          <div className={css('fund-right')}>
            <LadderPanel ladder={ladder} />
            <WaysUp {...{ ladder, ways }} />
            <VetoPanel {...{ plan, fund, figures }} />
          </div>
        </div>
      )}
    </AnswerFrame>
  );
}
