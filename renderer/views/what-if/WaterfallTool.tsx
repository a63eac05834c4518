import { type ReactNode, useMemo } from 'react';

import { type ShownStep, shownSteps } from '../../../shared/engine/shown-steps';
import type { Waterfall } from '../../../shared/engine/waterfall';
import { ChartFrame } from '../../charts/ChartFrame';
import { waterfallChart } from '../../charts/waterfall-chart';
import { useLanguage, useMessages } from '../../i18n';
import { useAnswering } from '../../results/use-answer';
import { useView } from '../../stores/view-store';
import { stylesOf } from '../../ui/styles-of';
import { waterfallHeadline } from './headlines';
import { moneyColumn } from './money-column';
import toolTablesSheet from './tool-tables.module.css';
import { AnswerFrame, ToolHead } from './ToolFrame';
import { type ToolColumn, ToolTable } from './ToolTable';

const css = stylesOf(toolTablesSheet);

/** How the budget becomes performance pay, step by step. */
export function WaterfallTool(): ReactNode {
  const answering = useAnswering('waterfall', {});
  return (
    <AnswerFrame answering={answering}>
      {(waterfall) => <WaterfallAnswer waterfall={waterfall} />}
    </AnswerFrame>
  );
}

function WaterfallAnswer({ waterfall }: { readonly waterfall: Waterfall }): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const content = useMemo(
    () => waterfallChart({ waterfall, messages, language, moneyUnit }),
    [waterfall, messages, language, moneyUnit],
  );
  const { heightPixels, option, label, tables } = content;
  const texts = messages.whatIfTools.waterfall;
  const title = waterfallHeadline(waterfall, { messages, language, moneyUnit }) ?? content.title;
  const columns: readonly ToolColumn<ShownStep>[] = [
    {
      ...{ key: 'step', head: texts.columns.step, isNumber: false },
      cell: ({ id, kind }) => {
        const name = messages.whatIfCharts.waterfall.steps[id];
        return kind === 'total' ? <b>{name}</b> : name;
      },
      text: ({ id }) => messages.whatIfCharts.waterfall.steps[id],
    },
    blankWithoutChange(
      moneyColumn<ShownStep>(
        { key: 'change', head: texts.columns.change },
        (step) => (step.kind === 'change' ? step.shownAmountYuan : null),
        { messages, moneyUnit },
      ),
    ),
    moneyColumn(
      { key: 'after', head: texts.columns.after },
      ({ shownAfterYuan }) => shownAfterYuan,
      { messages, moneyUnit },
    ),
  ];
  return (
    <>
      <ToolHead title={title} lead={texts.lead} />
      <div className={css('tool-pair')}>
        <ChartFrame
          {...{ title, option, label, tables, heightPixels }}
          lead={texts.lead}
          heading="above"
          testId="chart-waterfall"
          isTableBeside
        />
        <ToolTable
          label={texts.label}
          testId="waterfall"
          columns={columns}
          rows={shownSteps(waterfall)}
          keyOf={({ id }) => id}
          classOf={({ kind }) => (kind === 'total' ? 'is-total' : '')}
        />
      </div>
    </>
  );
}

/** A total has no change of its own. */
function blankWithoutChange(column: ToolColumn<ShownStep>): ToolColumn<ShownStep> {
  return { ...column, cell: (step) => (step.kind === 'change' ? column.cell(step) : null) };
}
