import type { ReactNode } from 'react';

import { ofOpenScenario } from '../../results/fund-questions';
import { useAnswering } from '../../results/use-answer';
import { stylesOf } from '../../ui/styles-of';
import { AnswerFrame } from '../what-if/ToolFrame';
import { AllocationKeys } from './AllocationKeys';
import { AllocationPoolFields } from './AllocationPoolFields';
import { DepartmentShares } from './DepartmentShares';
import fundSheet from './fund.module.css';
import type { FundOfPlan } from './fund-of-plan';

const css = stylesOf(fundSheet);

/** The fund divided among departments: what, by what, to whom. */
export function AllocationTab({ fund }: FundOfPlan): ReactNode {
  const answering = useAnswering('fundAllocation', ofOpenScenario);
  const { allocation } = fund;
  return (
    <div className={css('fund-page')}>
      <AnswerFrame answering={answering}>
        {(allocated) => (
          <>
            <AllocationPoolFields {...{ allocation, allocated }} />
            <AllocationKeys allocation={allocation} />
            <DepartmentShares {...{ allocation, allocated }} />
          </>
        )}
      </AnswerFrame>
    </div>
  );
}
