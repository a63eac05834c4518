import { type ReactNode, useMemo } from 'react';

import type { BreakEvenLadder } from '../../../shared/engine/ladder';
import type { PlanDocument } from '../../../shared/plan/plan';
import { ChartFrame } from '../../charts/ChartFrame';
import { ladderChart } from '../../charts/ladder-chart';
import { useLanguage, useMessages } from '../../i18n';
import { useAnswering } from '../../results/use-answer';
import { usePlanResult } from '../../results/use-plan-result';
import { useView } from '../../stores/view-store';
import { changeWhatIf, useWhatIf } from '../../stores/what-if-store';
import { Segmented } from '../../ui/Segmented';
import { stylesOf } from '../../ui/styles-of';
import { BlindSpotList } from './BlindSpotList';
import { CostingList } from './CostingList';
import { ladderHeadline } from './headlines';
import { ladderColumns } from './ladder-columns';
import toolTablesSheet from './tool-tables.module.css';
import { AnswerFrame, ToolHead } from './ToolFrame';
import { ToolTable } from './ToolTable';

const css = stylesOf(toolTablesSheet);

/** The break-even ladder, the varieties that cost money, and those never declared. */
export function LadderTool({ plan }: { readonly plan: PlanDocument }): ReactNode {
  const part = useWhatIf((state) => state.ladderPart);
  const ladder = useAnswering('ladder', {});
  const blindSpots = useAnswering('blindSpots', {});
  const counts = {
    costing: ladder.answered?.output.costingIds.length ?? null,
    blindSpots: blindSpots.answered?.output.spots.length ?? null,
  };
  const switcher = <PartSwitch counts={counts} />;
  switch (part) {
    case 'ladder':
      return (
        <AnswerFrame answering={ladder}>
          {(output) => <LadderAnswer ladder={output}>{switcher}</LadderAnswer>}
        </AnswerFrame>
      );
    case 'costing':
      return (
        <AnswerFrame answering={ladder}>
          {(output) => <CostingList ladder={output}>{switcher}</CostingList>}
        </AnswerFrame>
      );
    case 'blindSpots':
      return (
        <AnswerFrame answering={blindSpots}>
          {(output) => (
            <BlindSpotList plan={plan} watch={output} isCurrent={blindSpots.isCurrent}>
              {switcher}
            </BlindSpotList>
          )}
        </AnswerFrame>
      );
  }
}

type LadderPart = 'ladder' | 'costing' | 'blindSpots';

interface PartSwitchProps {
  readonly counts: Readonly<Record<'costing' | 'blindSpots', number | null>>;
}

function PartSwitch({ counts }: PartSwitchProps): ReactNode {
  const { ladder } = useMessages().whatIfTools;
  const part = useWhatIf((state) => state.ladderPart);
  const counted = (name: 'costing' | 'blindSpots'): string => {
    const count = counts[name];
    return count === null
      ? ladder.parts[name]
      : ladder.partCount({ name: ladder.parts[name], count });
  };
  return (
    <Segmented<LadderPart>
      value={part}
      aria-label={ladder.partsLabel}
      data-testid="ladder-parts"
      options={[
        { value: 'ladder', label: ladder.parts.ladder },
        { value: 'costing', label: counted('costing') },
        { value: 'blindSpots', label: counted('blindSpots') },
      ]}
      onChange={(ladderPart) => {
        changeWhatIf({ ladderPart });
      }}
    />
  );
}

interface LadderAnswerProps {
  readonly ladder: BreakEvenLadder;
  readonly children: ReactNode;
}

function LadderAnswer({ ladder, children }: LadderAnswerProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const { evaluation } = usePlanResult();
  const content = useMemo(
    () => ladderChart({ ladder, messages, language, moneyUnit }),
    [ladder, messages, language, moneyUnit],
  );
  const { option, label, tables, heightPixels } = content;
  const headline =
    evaluation === null
      ? { title: content.title, lead: '' }
      : ladderHeadline(ladder, evaluation.result.hospital, { messages, language, moneyUnit });
  const texts = messages.whatIfTools.ladder;
  return (
    <>
      <ToolHead {...headline}>{children}</ToolHead>
      <div
        className={css('tool-pair is-wide-table')}
        data-testid="ladder-figures"
        data-crossing={ladder.crossingId ?? undefined}
        data-balance-yuan={ladder.balanceBaseYuan}
      >
        <ChartFrame
          {...{ option, label, tables, heightPixels }}
          title={content.title}
          {...(content.lead !== undefined && { lead: content.lead })}
          testId="chart-ladder"
          isTableBeside
        />
        <ToolTable
          label={texts.tableLabel}
          testId="ladder"
          columns={ladderColumns(ladder, { messages, language, moneyUnit })}
          rows={ladder.rungs}
          keyOf={({ id }) => id}
          classOf={({ id }) => (id === ladder.crossingId ? 'is-crossing' : '')}
        />
      </div>
    </>
  );
}
