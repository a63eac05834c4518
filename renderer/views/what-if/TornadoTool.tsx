import { type ReactNode, useMemo } from 'react';

import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import type { Tornado } from '../../../shared/engine/tornado';
import { formatRatio } from '../../../shared/i18n/format';
import type { PlanDocument } from '../../../shared/plan/plan';
import { ratioText, readRatio } from '../../../shared/plan/typed-values';
import type { Policy } from '../../../shared/policy/policy';
import { ChartFrame } from '../../charts/ChartFrame';
import { unpaidSentence } from '../../charts/standing-words';
import { tornadoChart } from '../../charts/tornado-chart';
import { useLanguage, useMessages } from '../../i18n';
import { useAnswering } from '../../results/use-answer';
import { useView } from '../../stores/view-store';
import { changeWhatIf, useWhatIf } from '../../stores/what-if-store';
import { DraftInput } from '../../ui/DraftInput';
import { problemSentence } from '../../ui/problem-sentence';
import { Segmented } from '../../ui/Segmented';
import { stylesOf } from '../../ui/styles-of';
import toolTablesSheet from './tool-tables.module.css';
import { AnswerFrame, ToolHead } from './ToolFrame';
import { ToolTable } from './ToolTable';
import { tornadoColumns } from './tornado-columns';
import { VarietyChoice, varietyName } from './VarietyChoice';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(whatIfSheet, toolTablesSheet);

/** What moves the result most, one factor at a time. */
export function TornadoTool({ plan }: { readonly plan: PlanDocument }): ReactNode {
  const chosenId = useWhatIf((state) => state.tornadoVarietyId);
  const rangeRatio = useWhatIf((state) => state.rangeRatio);
  const variety = plan.varieties.find(({ id }) => id === chosenId) ?? null;
  const answering = useAnswering('tornado', { varietyId: variety?.id ?? null, rangeRatio });
  return (
    <>
      <div className={css('tool-settings')}>
        <VarietyChoice
          plan={plan}
          varietyId={variety?.id ?? null}
          testId="tornado-subject"
          onChoose={(tornadoVarietyId) => {
            changeWhatIf({ tornadoVarietyId });
          }}
        />
        <RangeChoice />
      </div>
      <AnswerFrame answering={answering}>
        {(tornado) => (
          <TornadoAnswer
            tornado={tornado}
            name={variety === null ? null : varietyName(variety)}
            grouping={plan.policy.settlementGrouping.value}
          />
        )}
      </AnswerFrame>
    </>
  );
}

const RANGES = ['0.05', '0.1', '0.2'].map((text) => decimalText<RatioText>(text));

function RangeChoice(): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const rangeRatio = useWhatIf((state) => state.rangeRatio);
  const texts = messages.whatIfTools.tornado;
  const isOther = !RANGES.includes(rangeRatio);
  const take = (text: string): string | null => {
    const read = readRatio(text);
    if (!read.ok) return problemSentence(messages, read.error);
    if (read.value === null || read.value === '0') return texts.rangeProblem;
    changeWhatIf({ rangeRatio: read.value });
    return null;
  };
  return (
    <span className={css('tool-field')}>
      {texts.range}
      <Segmented<string>
        size="small"
        value={rangeRatio}
        aria-label={texts.range}
        data-testid="tornado-range"
        options={RANGES.map((value) => ({ value, label: `±${formatRatio(value, language)}` }))}
        onChange={(value) => {
          changeWhatIf({ rangeRatio: decimalText<RatioText>(value) });
        }}
      />
      <DraftInput
        className={css('is-short')}
        text={isOther ? ratioText(rangeRatio) : ''}
        label={texts.otherRange}
        placeholder={texts.rangePlaceholder}
        testId="tornado-other-range"
        onCommit={take}
      />
    </span>
  );
}

interface TornadoAnswerProps {
  readonly tornado: Tornado;
  readonly name: string | null;
  readonly grouping: Policy['settlementGrouping']['value'];
}

function TornadoAnswer({ tornado, name, grouping }: TornadoAnswerProps): ReactNode {
  const messages = useMessages();
  const texts = messages.whatIfTools.tornado;
  if (tornado.kind === 'absent') return <ToolHead title={messages.whatIf.subject.none} />;
  if (tornado.kind === 'incomplete') {
    const fields = tornado.missing
      .map((field) => messages.fields[field])
      .join(messages.common.listSeparator);
    return <ToolHead title={texts.incomplete({ name: name ?? '', fields })} />;
  }
  return <TornadoFigures {...{ tornado, name, grouping }} />;
}

interface TornadoFiguresProps extends TornadoAnswerProps {
  readonly tornado: Extract<Tornado, { kind: 'tornado' }>;
}

function TornadoFigures({ tornado, name, grouping }: TornadoFiguresProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const content = useMemo(
    () => tornadoChart({ tornado, varietyName: name, messages, language, moneyUnit }),
    [tornado, name, messages, language, moneyUnit],
  );
  const texts = messages.whatIfTools.tornado;
  const { title, option, label, tables, heightPixels } = content;
  const isClamped = tornado.bars.some(({ low, high }) => low.isClamped || high.isClamped);
  const { standing } = tornado;
  const unpaid =
    standing === null ? null : unpaidSentence(standing, grouping, { messages, language });
  const lead = messages.common.sentences([
    ...(unpaid === null ? [] : [unpaid]),
    content.lead ?? texts.lead,
    ...(isClamped ? [texts.clamped] : []),
  ]);
  return (
    <>
      <ToolHead title={title} lead={lead} />
      <div className={css('tool-pair is-wide-table')}>
        <ChartFrame
          {...{ title, option, label, tables, heightPixels }}
          lead={lead}
          heading="above"
          testId="chart-tornado"
          isTableBeside
        />
        <ToolTable
          label={texts.label}
          testId="tornado"
          columns={tornadoColumns(tornado, { messages, language, moneyUnit })}
          rows={tornado.bars}
          keyOf={({ factor }) => factor}
        />
      </div>
    </>
  );
}
