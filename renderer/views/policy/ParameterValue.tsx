import type { ReactNode } from 'react';

import { formatRatio, formatUnits, formatYuan } from '../../../shared/i18n/format';
import type { Messages } from '../../../shared/i18n/zh-cn';
import {
  parameterText,
  readParameter,
  type TypedParameter,
} from '../../../shared/plan/typed-parameters';
import { parameterChoiceWords } from '../../../shared/policy/choice-words';
import type { PolicyChange } from '../../../shared/policy/edit-policy';
import type { ValuedParameter } from '../../../shared/policy/parameter-kinds';
import type { PolicyParameter } from '../../../shared/policy/parameter-table';
import { useLanguage, useMessages } from '../../i18n';
import { DraftInput } from '../../ui/DraftInput';
import { problemSentence } from '../../ui/problem-sentence';
import { stylesOf } from '../../ui/styles-of';
import type { TakeChange } from './change-policy';
import { Choice } from './Choice';
import policySheet from './policy.module.css';
import { RatioInput } from './ValueInput';

const css = stylesOf(policySheet);

interface ValueProps<Valued> {
  readonly parameter: PolicyParameter;
  readonly valued: Valued;
  /** `null` where the value is only shown. */
  readonly take: TakeChange | null;
}

type LineParameter = Exclude<ValuedParameter, { readonly kind: 'ratioByScore' | 'ratioByWinners' }>;

/** A value that fits on a line, shown or edited as what it is. */
export function ParameterValue({ parameter, valued, take }: ValueProps<LineParameter>): ReactNode {
  const { parameters: words } = useMessages();
  const label = words.names[parameter];
  const testId = `policy-value-${parameter}`;
  if (valued.kind === 'shareLimit') return <ShareLimit {...{ parameter, valued, take }} />;
  if (valued.kind === 'choice') {
    return (
      <Choice
        {...{ label, testId, value: valued.value }}
        names={parameterChoiceWords(words.choices, parameter) ?? {}}
        onTake={take === null ? null : (value) => take(changeOf(parameter, value))}
      />
    );
  }
  if (valued.kind !== 'yesNo') return <TypedValue {...{ parameter, valued, take }} />;
  return (
    <Choice
      {...{ label, testId, value: valued.value ? 'yes' : 'no' }}
      names={{ yes: words.yes, no: words.no }}
      onTake={take === null ? null : (value) => take(changeOf(parameter, value === 'yes'))}
    />
  );
}

/** What is chosen or typed for a parameter is a value of its kind. */
function changeOf(parameter: PolicyParameter, value: unknown): PolicyChange {
  return { parameter, value } as PolicyChange;
}

type LimitParameter = Extract<ValuedParameter, { readonly kind: 'shareLimit' }>;

function ShareLimit({ parameter, valued, take }: ValueProps<LimitParameter>): ReactNode {
  const { redLine: words } = useMessages().parameters;
  const language = useLanguage();
  const { measure, shareRatio } = valued.value;
  const takePart = (part: Partial<typeof valued.value>): string | null =>
    take?.(changeOf(parameter, { ...valued.value, ...part })) ?? null;
  return (
    <>
      <Choice
        value={measure}
        names={words.measures}
        label={words.measure}
        testId="policy-red-line-measure"
        onTake={take === null ? null : (chosen) => takePart({ measure: chosen })}
      />
      {take === null ? (
        <span data-testid="policy-red-line-ratio" data-value={shareRatio}>
          {formatRatio(shareRatio, language)}
        </span>
      ) : (
        <RatioInput
          value={shareRatio}
          label={words.ratio}
          testId="policy-red-line-ratio"
          onTake={(ratio) => takePart({ shareRatio: ratio })}
        />
      )}
    </>
  );
}

function TypedValue({ parameter, valued, take }: ValueProps<TypedParameter>): ReactNode {
  const messages = useMessages();
  const { parameters: words } = messages;
  const language = useLanguage();
  const testId = `policy-value-${parameter}`;
  const text = parameterText(valued);
  if (take === null) {
    return (
      <span data-testid={testId} data-value={text}>
        {shownValue(valued, messages, language)}
      </span>
    );
  }
  return (
    <>
      <DraftInput
        className={css('is-policy-value')}
        text={text}
        shownText={valued.kind === 'ratio' ? shownValue(valued, messages, language) : text}
        label={words.names[parameter]}
        {...(valued.isOpen ? { placeholder: words.openPlaceholder } : {})}
        testId={testId}
        onCommit={(typed) => {
          const reading = readParameter(valued, typed);
          return reading.ok
            ? take(changeOf(parameter, reading.value))
            : problemSentence(messages, reading.error);
        }}
      />
      <Unit valued={valued} />
    </>
  );
}

function Unit({ valued }: { readonly valued: TypedParameter }): ReactNode {
  const { units } = useMessages().parameters;
  if (valued.kind === 'ratio' || valued.kind === 'date') return null;
  const unit = valued.kind === 'count' ? valued.unit : valued.kind;
  return <span className={css('policy-unit')}>{units[unit]}</span>;
}

function shownValue(
  valued: TypedParameter,
  { parameters: words }: Messages,
  language: Parameters<typeof formatRatio>[1],
): string {
  if (valued.value === null) return words.open;
  switch (valued.kind) {
    case 'ratio':
      return formatRatio(valued.value, language);
    case 'yuan':
      return words.amountOf({ amount: formatYuan(valued.value, language) });
    case 'units':
      return words.unitsOf({ units: formatUnits(valued.value, language) });
    case 'count':
      return words.counts[valued.unit]({ count: valued.value });
    case 'date':
      return valued.value;
  }
}
