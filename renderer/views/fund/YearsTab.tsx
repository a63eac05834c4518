import type { ReactNode } from 'react';

import { addBatchSettlements } from '../../commands/fund';
import { useMessages } from '../../i18n';
import { ofOpenScenario } from '../../results/fund-questions';
import { useAnswering } from '../../results/use-answer';
import type { FundDraws } from '../../results/use-fund-draws';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import { AnswerFrame } from '../what-if/ToolFrame';
import fundSheet from './fund.module.css';
import type { FundOfPlan } from './fund-of-plan';
import { FundBridge } from './FundBridge';
import { FundCards } from './FundCards';
import { FundNotes } from './FundNotes';
import { GroupCalendar } from './GroupCalendar';
import { TargetPanel } from './TargetPanel';
import { YearsPanel } from './YearsPanel';

const css = stylesOf(fundSheet);

/** When the fund is paid: the calendar, the years with their ranges, the target and the way from the balances. */
export function YearsTab({
  plan,
  fund,
  draws,
}: FundOfPlan & { readonly draws: FundDraws }): ReactNode {
  const answering = useAnswering('fundForecast', ofOpenScenario);
  const outcome = draws.state.kind === 'drawn' ? draws.state.outcome : null;
  return (
    <AnswerFrame answering={answering}>
      {(forecast) => (
        <>
          <FundCards {...{ plan, fund, forecast, draws }} />
          <div className={css('fund-pair')}>
            <section className={css('fund-left')}>
              {fund.settlements.length === 0 && <NoDates />}
              <GroupCalendar {...{ fund, forecast, outcome }} />
            </section>
            <div className={css('fund-right')}>
              <YearsPanel {...{ fund, outcome }} />
              <TargetPanel
                target={forecast.target}
                isOverlapping={forecast.figures.overlaps.length > 0}
              />
              <FundBridge forecast={forecast} />
              <FundNotes {...{ fund, notes: forecast.notes }} />
            </div>
          </div>
        </>
      )}
    </AnswerFrame>
  );
}

function NoDates(): ReactNode {
  const { noSettlements: words } = useMessages().fundDesk;
  return (
    <div className={css('fund-empty')} data-testid="fund-no-dates">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <Button type="primary" size="small" data-testid="fund-batches" onClick={addBatchSettlements}>
        {words.action}
      </Button>
    </div>
  );
}
