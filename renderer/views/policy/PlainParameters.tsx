import type { ReactNode } from 'react';

import type { RatioText } from '../../../shared/decimal/decimal-text';
import { formatRatio } from '../../../shared/i18n/format';
import { readWhole } from '../../../shared/plan/typed-values';
import type { PolicyParameter } from '../../../shared/policy/policy';
import type { Policy, Scope } from '../../../shared/policy/policy';
import { useLanguage, useMessages } from '../../i18n';
import { presentPlan, usePlan } from '../../stores/plan-store';
import { DraftInput } from '../../ui/DraftInput';
import { problemSentence } from '../../ui/problem-sentence';
import type { TakeChange } from './change-policy';
import { Choice } from './Choice';
import { ParameterSection } from './ParameterSection';
import { RatioInput } from './ValueInput';

const MOST_DAYS = 366;

interface PlainProps {
  readonly policy: Policy;
  readonly take: TakeChange | null;
}

/** The parameters whose value fits on a line. */
export function PlainParameters(props: PlainProps): ReactNode {
  return (
    <>
      <RatioParameter {...props} parameter="retentionCapRatio" />
      <ScopeParameter {...props} />
      <GroupingParameter {...props} />
      <YesNoParameter {...props} parameter="floorAtZero" />
      <YesNoParameter {...props} parameter="exemptCheaperPassed" />
      <RedLineParameter {...props} />
      <RatioParameter {...props} parameter="minimumPerformancePayRatio" />
      <NoticeParameter {...props} />
    </>
  );
}

type RatioName = 'retentionCapRatio' | 'minimumPerformancePayRatio';

function RatioParameter(props: PlainProps & { readonly parameter: RatioName }): ReactNode {
  const { policy, take, parameter } = props;
  const { desk } = useMessages();
  return (
    <Plain policy={policy} take={take} parameter={parameter}>
      <Ratio
        value={policy[parameter].value}
        label={desk.topBar.policyParameters[parameter]}
        testId={`policy-value-${parameter}`}
        onTake={take === null ? null : (value) => take({ parameter, value })}
      />
    </Plain>
  );
}

function ScopeParameter({ policy, take }: PlainProps): ReactNode {
  const { desk, policy: words } = useMessages();
  const { scope: names, policyParameters } = desk.topBar;
  const inUse = usePlan((state) => presentPlan(state)?.scope ?? null);
  const { value } = policy.scope;
  return (
    <ParameterSection
      policy={policy}
      parameter="scope"
      isReadOnly={take === null}
      value={
        <Choice<Scope>
          value={value}
          names={names}
          label={policyParameters.scope}
          testId="policy-value-scope"
          onTake={take === null ? null : (chosen) => take({ parameter: 'scope', value: chosen })}
        />
      }
    >
      {inUse !== null && inUse !== value && (
        <p className="policy-caution">{words.scopeInUse({ scope: names[inUse] })}</p>
      )}
    </ParameterSection>
  );
}

function GroupingParameter({ policy, take }: PlainProps): ReactNode {
  const { desk, policy: words } = useMessages();
  const parameter = 'settlementGrouping';
  return (
    <Plain policy={policy} take={take} parameter={parameter}>
      <Choice
        value={policy.settlementGrouping.value}
        names={words.groupings}
        label={desk.topBar.policyParameters.settlementGrouping}
        testId={`policy-value-${parameter}`}
        onTake={take === null ? null : (value) => take({ parameter, value })}
      />
    </Plain>
  );
}

type YesNoName = 'floorAtZero' | 'exemptCheaperPassed';

function YesNoParameter(props: PlainProps & { readonly parameter: YesNoName }): ReactNode {
  const { policy, take, parameter } = props;
  const { desk, policy: words } = useMessages();
  return (
    <Plain policy={policy} take={take} parameter={parameter}>
      <Choice
        value={policy[parameter].value ? 'yes' : 'no'}
        names={{ yes: words.yes, no: words.no }}
        label={desk.topBar.policyParameters[parameter]}
        testId={`policy-value-${parameter}`}
        onTake={take === null ? null : (value) => take({ parameter, value: value === 'yes' })}
      />
    </Plain>
  );
}

function RedLineParameter({ policy, take }: PlainProps): ReactNode {
  const { policy: words } = useMessages();
  const { value } = policy.redLine;
  return (
    <Plain policy={policy} take={take} parameter="redLine">
      <Choice
        value={value.measure}
        names={words.measures}
        label={words.measureLabel}
        testId="policy-red-line-measure"
        onTake={
          take === null
            ? null
            : (measure) => take({ parameter: 'redLine', value: { ...value, measure } })
        }
      />
      <Ratio
        value={value.shareRatio}
        label={words.redLineRatio}
        testId="policy-red-line-ratio"
        onTake={
          take === null
            ? null
            : (shareRatio) => take({ parameter: 'redLine', value: { ...value, shareRatio } })
        }
      />
    </Plain>
  );
}

function NoticeParameter({ policy, take }: PlainProps): ReactNode {
  const messages = useMessages();
  const { desk, policy: words } = messages;
  const parameter = 'noticePeriodWorkingDays';
  const days = policy[parameter].value;
  return (
    <Plain policy={policy} take={take} parameter={parameter}>
      {take === null ? (
        <span>{days === null ? words.noticeUnknown : words.workingDays({ days })}</span>
      ) : (
        <>
          <DraftInput
            className="is-policy-value"
            text={days === null ? '' : String(days)}
            label={desk.topBar.policyParameters[parameter]}
            placeholder={words.noticePlaceholder}
            testId={`policy-value-${parameter}`}
            onCommit={(text) => {
              const reading = readWhole(text, 0, MOST_DAYS);
              return reading.ok
                ? take({ parameter, value: reading.value })
                : problemSentence(messages, reading.error);
            }}
          />
          <span className="policy-unit">{words.workingDaysUnit}</span>
        </>
      )}
    </Plain>
  );
}

interface PlainSectionProps extends PlainProps {
  readonly parameter: PolicyParameter;
  readonly children: ReactNode;
}

function Plain({ policy, take, parameter, children }: PlainSectionProps): ReactNode {
  return (
    <ParameterSection
      policy={policy}
      parameter={parameter}
      isReadOnly={take === null}
      value={children}
    />
  );
}

interface RatioProps {
  readonly value: RatioText;
  readonly label: string;
  readonly testId: string;
  readonly onTake: ((value: RatioText) => string | null) | null;
}

function Ratio({ value, label, testId, onTake }: RatioProps): ReactNode {
  const language = useLanguage();
  if (onTake !== null) {
    return <RatioInput value={value} label={label} testId={testId} onTake={onTake} />;
  }
  return (
    <span data-testid={testId} data-value={value}>
      {formatRatio(value, language)}
    </span>
  );
}
